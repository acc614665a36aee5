// npm run bench: measures the built app; a table, and figures as JSON in hasil/. With `-- --cepat` a short run; other words
// go to Playwright (a file name picks one bench). A bench that fails is named and does not stop the others.
import { clearFigures, showFigures } from './steps/benchTable.mjs';
import { ensureAppBuilt, ensureCliBuilt } from './steps/bundle.mjs';
import { prepareElectron } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';
import { closingLine } from './steps/summary.mjs';
import { runWindowTests } from './steps/windowTests.mjs';

const SHORT = '--cepat';

await main(async () => {
  const { env } = await prepareElectron({ forTests: true });
  await ensureAppBuilt();
  await ensureCliBuilt();
  clearFigures();
  const words = process.argv.slice(2);
  const mode = words.includes(SHORT) ? { BAGIHABIS_BENCH_CEPAT: '1' } : {};
  const rest = words.filter((word) => word !== SHORT);
  const outcome = await runWindowTests('bench', { ...env, ...mode }, rest);
  showFigures();
  return closingLine([outcome]);
});
