// npm run dev: the app with live reload of the screens and restart on changes of the program.
import { onDisplay } from './steps/display.mjs';
import { runsAsRoot } from './steps/linuxLibraries.mjs';
import { inProject, root } from './steps/places.mjs';
import { prepareElectron } from './steps/prepare.mjs';
import { main, run } from './steps/run.mjs';

await main(async () => {
  const { electron, env } = await prepareElectron();
  const tool = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const sandbox = runsAsRoot() ? ['--noSandbox'] : [];
  const [command, words] = onDisplay(process.execPath, [
    tool,
    'dev',
    '--watch',
    ...sandbox,
    '--',
    ...process.argv.slice(2),
  ]);
  // electron-vite does not know ELECTRON_OVERRIDE_DIST_PATH.
  const { code } = await run(command, words, {
    cwd: root,
    env: { ...env, ELECTRON_EXEC_PATH: electron.path },
    mode: 'show',
  });
  return code;
});
