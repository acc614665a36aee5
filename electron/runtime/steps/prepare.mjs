// The steps every script shares, in the order in which they need each other.
import { ensureAddon } from './addon.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { onDisplay } from './display.mjs';
import { ensureElectron } from './electronBinary.mjs';
import { ensureLinuxLibraries, hasDisplay, runsAsRoot } from './linuxLibraries.mjs';
import { inProject } from './places.mjs';

/** For work without a window (check, command line): dependencies and the addon. */
export async function prepareNode() {
  await ensureDependencies();
  await ensureAddon();
}

/** For work with windows. Returns the Electron runtime and the environment that makes other tools use it. */
export async function prepareElectron({ forTests = false } = {}) {
  await ensureDependencies();
  const electron = await ensureElectron();
  await ensureAddon({ electronNodeApi: electron.nodeApi });
  await ensureLinuxLibraries({ electronPath: electron.path, needsDisplay: !hasDisplay(), needsPdfText: forTests });
  return { electron, env: electronEnvironment(electron) };
}

/** Arguments before the app folder; as root Chromium refuses its sandbox. */
export const electronArgs = () => (runsAsRoot() ? ['--no-sandbox'] : []);

export function electronEnvironment(electron) {
  const [command, args] = onDisplay(electron.path, [...electronArgs(), inProject()]);
  return {
    ...process.env,
    // For tests, which start the program file itself on a display they already have.
    BAGIHABIS_RUNTIME: electron.path,
    // For the command line, which starts the app hidden to print; the display comes with it.
    BAGIHABIS_ELECTRON: command,
    BAGIHABIS_ELECTRON_ARGS: JSON.stringify(args),
    ...(electron.isFallback ? { BAGIHABIS_FALLBACK_RUNTIME: electron.version } : {}),
  };
}
