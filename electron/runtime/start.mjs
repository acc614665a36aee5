// npm start [-- FILE.bagihabis]: from a fresh clone to the open window.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureAppBuilt } from './steps/bundle.mjs';
import { onDisplay, SCREEN } from './steps/display.mjs';
import { hasDisplay } from './steps/linuxLibraries.mjs';
import { inProject, root } from './steps/places.mjs';
import { electronArgs, prepareElectron } from './steps/prepare.mjs';
import { main, say } from './steps/run.mjs';

/** npm changes the folder to the project: a relative path means the folder the user typed it in. */
function resolveArgument(word) {
  return word.startsWith('-') ? word : path.resolve(process.env.INIT_CWD ?? process.cwd(), word);
}

await main(async () => {
  const { electron, env } = await prepareElectron();
  await ensureAppBuilt();
  // Chromium's remarks about a missing bus or graphics card would bury our own lines.
  const args = [...electronArgs(), '--log-level=3', root, ...process.argv.slice(2).map(resolveArgument)];
  if (!hasDisplay()) {
    env.BAGIHABIS_SHOT ??= inProject('hasil', 'layar-pertama.png');
    say(
      'start',
      `no display here: opening on a virtual one (${SCREEN}); screenshot of the first screen: ${env.BAGIHABIS_SHOT}`,
    );
  }
  say('start', 'opening BagiHabis; Ctrl+C closes it');
  const [command, words] = onDisplay(electron.path, args);
  const child = spawn(command, words, { cwd: root, env, stdio: 'inherit' });
  // On Ctrl+C the terminal signals the whole group; waiting here lets the app close its file first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`Electron did not start: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 0));
  });
});
