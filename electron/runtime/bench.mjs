// npm run bench: measures the built app; figures as JSON in hasil/.
import { ensureAppBuilt, ensureCliBuilt } from './steps/bundle.mjs';
import { prepareElectron } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';
import { closingLine } from './steps/summary.mjs';
import { runWindowTests } from './steps/windowTests.mjs';

await main(async () => {
  const { env } = await prepareElectron({ forTests: true });
  await ensureAppBuilt();
  await ensureCliBuilt();
  return closingLine([await runWindowTests('bench', env, process.argv.slice(2))]);
});
