// npm test: installs what is missing, then format, lint, types, unit tests, build, and the journeys in the real Electron.
// npm test -- --e2e NAME …: only the build and the journeys whose file matches NAME.
import { ensureAppBuilt, ensureCliBuilt } from './steps/bundle.mjs';
import { runChecks } from './steps/checks.mjs';
import { prepareElectron } from './steps/prepare.mjs';
import { StepError, main, say } from './steps/run.mjs';
import { closingLine } from './steps/summary.mjs';
import { inTempFolder } from './steps/tempFolder.mjs';
import { runWindowTests } from './steps/windowTests.mjs';

async function build() {
  try {
    await ensureAppBuilt();
    await ensureCliBuilt();
    return { name: 'build', ok: true, passed: 0, failed: 0 };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    say('build', error.message);
    return { name: 'build', ok: false, passed: 0, failed: 1 };
  }
}

await main(() =>
  inTempFolder(async () => {
    const { env } = await prepareElectron({ forTests: true });
    const words = process.argv.slice(2);
    const onlyJourneys = words.includes('--e2e');
    const outcomes = onlyJourneys ? [] : await runChecks();
    const built = await build();
    outcomes.push(built);
    if (built.ok)
      outcomes.push(
        await runWindowTests(
          'e2e',
          env,
          words.filter((word) => word !== '--e2e'),
        ),
      );
    return closingLine(outcomes);
  }),
);
