// Builds the app (out/main, out/preload, out/renderer) and the command line (out/cli), each only when sources changed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, root } from './places.mjs';
import { StepError, lastLines, note, run, say } from './run.mjs';

const COMMON_SOURCES = ['src', 'package-lock.json', 'tsconfig.json'];
const APP_SOURCES = [...COMMON_SOURCES, 'electron', 'electron.vite.config.ts'];
const CLI_SOURCES = [...COMMON_SOURCES, '.config/vite.cli.config.ts'];

/** Fingerprint of names, sizes and times: reading 500 file records takes some milliseconds. */
function fingerprint(sources) {
  const hash = crypto.createHash('sha256');
  const add = (file) => {
    const stat = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const source of sources.map((name) => inProject(name)).filter((file) => fs.existsSync(file))) {
    if (fs.statSync(source).isFile()) add(source);
    else
      for (const entry of fs.readdirSync(source, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) add(path.join(entry.parentPath ?? entry.path, entry.name));
      }
  }
  return hash.digest('hex');
}

const stampFile = (name) => inProject('out', `.${name.replaceAll(' ', '-')}-built`);
const isFresh = (name, entry, print) =>
  fs.existsSync(inProject(entry)) &&
  fs.existsSync(stampFile(name)) &&
  fs.readFileSync(stampFile(name), 'utf8') === print;

/** Builds into a folder of its own and swaps the parts in, so that what runs at the same moment keeps whole files. */
async function build(name, entry, sources, { args, parts }, { force = false } = {}) {
  const print = fingerprint(sources);
  if (!force && isFresh(name, entry, print)) {
    note('build', `${name}: up to date`);
    return;
  }
  say('build', `${name}: building …`);
  const started = Date.now();
  const fresh = path.join('out', `.fresh-${process.pid}`);
  const env = { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', NO_COLOR: '1', BAGIHABIS_OUT: fresh };
  try {
    const result = await run(process.execPath, args, { cwd: root, env });
    if (result.code !== 0) {
      throw new StepError(
        `building ${name} failed:\n${lastLines(result.output, 40)}`,
        'the lines above name the file; npm run check shows more.',
      );
    }
    for (const part of parts) swap(inProject(fresh, part), inProject('out', part));
  } finally {
    fs.rmSync(inProject(fresh), { recursive: true, force: true });
  }
  fs.writeFileSync(stampFile(name), print);
  say('build', `${name}: ready in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function swap(fresh, place) {
  const old = `${place}.old-${process.pid}`;
  if (fs.existsSync(place)) fs.renameSync(place, old);
  fs.renameSync(fresh, place);
  fs.rmSync(old, { recursive: true, force: true });
}

const electronVite = inProject('node_modules/electron-vite/bin/electron-vite.js');
const vite = inProject('node_modules/vite/bin/vite.js');

const APP = { args: [electronVite, 'build'], parts: ['main', 'preload', 'renderer'] };
const CLI = { args: [vite, 'build', '-c', '.config/vite.cli.config.ts'], parts: ['cli'] };

export const ensureAppBuilt = (options) => build('app', 'out/main/main.js', APP_SOURCES, APP, options);
export const ensureCliBuilt = (options) => build('command line', 'out/cli/cli.js', CLI_SOURCES, CLI, options);
