// npm run check: format, lint, types and unit tests.
import { runChecks } from './steps/checks.mjs';
import { prepareNode } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';
import { closingLine } from './steps/summary.mjs';

await main(async () => {
  await prepareNode();
  return closingLine(await runChecks());
});
