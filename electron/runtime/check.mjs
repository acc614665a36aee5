// npm run check: format, lint, types and the unit tests that take no processes.
import { runChecks } from './steps/checks.mjs';
import { prepareNode } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';
import { closingLine } from './steps/summary.mjs';
import { inTempFolder } from './steps/tempFolder.mjs';

await main(() =>
  inTempFolder(async () => {
    await prepareNode();
    return closingLine(await runChecks({ fast: true }));
  }),
);
