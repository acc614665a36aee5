// npm run build: the app and the command line, always from scratch.
import { ensureAppBuilt, ensureCliBuilt } from './steps/bundle.mjs';
import { ensureDependencies } from './steps/dependencies.mjs';
import { main } from './steps/run.mjs';

await main(async () => {
  await ensureDependencies();
  await ensureAppBuilt({ force: true });
  await ensureCliBuilt({ force: true });
});
