// npm run gallery: every screen and document page as PNG in hasil/galeri; fails on clipped or overlapping text.
import { ensureAppBuilt, ensureCliBuilt } from './steps/bundle.mjs';
import { prepareElectron } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';
import { closingLine } from './steps/summary.mjs';
import { runWindowTests } from './steps/windowTests.mjs';

await main(async () => {
  const { env } = await prepareElectron({ forTests: true });
  await ensureAppBuilt();
  await ensureCliBuilt();
  return closingLine([await runWindowTests('gallery', env, process.argv.slice(2))]);
});
