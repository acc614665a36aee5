// Finds an Electron runtime, in this order: ELECTRON_OVERRIDE_DIST_PATH, the one already downloaded, Electron's own
// download, and on a closed network the fallback of electronFallback.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { ensureFallback, fallbackFits, presentFallback } from './electronFallback.mjs';
import { cacheFolder, inProject } from './places.mjs';
import { StepError, lastLines, note, run, say } from './run.mjs';

const DOWNLOAD_LIMIT_MS = 180_000;
const RETRY_AFTER_MS = 24 * 3600_000;
const FIRST_WITH_NODE_API_10 = 36;

const program =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
const wantedVersion = () =>
  JSON.parse(fs.readFileSync(inProject('node_modules/electron/package.json'), 'utf8')).version;

/** {folder, path, version, nodeApi, isFallback} of a folder that holds an Electron, or undefined. */
function runtimeIn(folder, isFallback = false) {
  const file = path.join(folder, program);
  if (!fs.existsSync(file)) return undefined;
  const versionFile = path.join(folder, 'version');
  const version = fs.existsSync(versionFile)
    ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : wantedVersion();
  const nodeApi = Number.parseInt(version, 10) >= FIRST_WITH_NODE_API_10 ? 10 : 9;
  return { folder, path: file, version, nodeApi, isFallback };
}

async function download() {
  const unreachable = path.join(cacheFolder(), `electron-${wantedVersion()}-unreachable`);
  const failedAt = fs.existsSync(unreachable) ? fs.statSync(unreachable).mtimeMs : 0;
  if (presentFallback() && Date.now() - failedAt < RETRY_AFTER_MS) {
    return { code: 1, output: `not tried again today (delete ${unreachable} to try now)` };
  }
  say('electron', `downloading Electron ${wantedVersion()} …`);
  const script = inProject('node_modules/electron/install.js');
  const result = await run(process.execPath, [script], { cwd: inProject(), timeoutMs: DOWNLOAD_LIMIT_MS });
  if (result.code !== 0) {
    fs.mkdirSync(cacheFolder(), { recursive: true });
    fs.writeFileSync(unreachable, lastLines(result.output));
  }
  return result;
}

export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const chosen = runtimeIn(path.resolve(override), fs.existsSync(path.join(override, 'FALLBACK')));
    if (chosen) return found(chosen);
    throw new StepError(
      `ELECTRON_OVERRIDE_DIST_PATH is set to ${override}, which holds no ${program}.`,
      'point it to an unpacked Electron, or unset it.',
    );
  }
  const own = inProject('node_modules/electron/dist');
  const present = runtimeIn(own);
  if (present && present.version === wantedVersion()) return found(present);
  const result = await download();
  const downloaded = result.code === 0 ? runtimeIn(own) : undefined;
  if (downloaded) return found(downloaded);
  const reason = result.timedOut ? `no answer within ${DOWNLOAD_LIMIT_MS / 1000} s` : lastLines(result.output);
  if (!fallbackFits()) {
    throw new StepError(
      `Electron ${wantedVersion()} could not be downloaded from github.com:\n${reason}`,
      'check network or proxy, set ELECTRON_MIRROR to a mirror, or unpack an Electron and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  }
  if (!presentFallback()) say('electron', `download from github.com not possible (${errorIn(reason)})`);
  const runtime = runtimeIn(await ensureFallback(), true);
  if (!runtime) throw new StepError('the fallback runtime is incomplete.', `delete ${cacheFolder()} and start again.`);
  return found(runtime);
}

/** The line of a stack or log that says what went wrong. */
function errorIn(text) {
  return /^.*error.*$/im.exec(text)?.[0].trim().slice(0, 160) ?? lastLines(text, 1).trim();
}

function found(runtime) {
  const remark = runtime.isFallback ? ' (closed-network fallback: old, for development and tests only)' : '';
  note('electron', `${runtime.version}${remark}`);
  return runtime;
}
