// npm run -s bagihabis -- COMMAND …: standard output belongs to the command, progress goes to standard error.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureAppBuilt, ensureCliBuilt } from './steps/bundle.mjs';
import { inProject } from './steps/places.mjs';
import { prepareElectron, prepareNode } from './steps/prepare.mjs';
import { main, progressToStderr } from './steps/run.mjs';

/** Commands that print letters and papers, the register, the ABK or reports as PDF or a picture of the map need the app's Electron, hidden; all others run in plain Node alone. */
const PRINTING = new Set(['surat', 'demo', 'dokumen']);

await main(async () => {
  progressToStderr();
  const words = process.argv.slice(2);
  let env = process.env;
  const prints =
    PRINTING.has(words[0]) ||
    (['abk', 'laporan'].includes(words[0]) && words.some((word) => word.startsWith('--keluar'))) ||
    (words[0] === 'surat-register' && words.some((word) => word.toLowerCase().endsWith('.pdf'))) ||
    (words[0] === 'peta' && words.some((word) => word.toLowerCase().endsWith('.png')));
  if (prints && !words.includes('--help')) {
    ({ env } = await prepareElectron());
    await ensureAppBuilt();
  } else {
    await prepareNode();
  }
  await ensureCliBuilt();
  // Paths are meant from where the user typed them; npm has moved to the project folder.
  const cwd = path.resolve(process.env.INIT_CWD ?? process.cwd());
  const child = spawn(process.execPath, [inProject('out/cli/cli.js'), ...words], { cwd, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
});
