// Format, lint, types and unit tests, beside each other. Each result carries what the closing line counts.
import fs from 'node:fs';
import { cacheFile, inProject, root } from './places.mjs';
import { run, say } from './run.mjs';

const tool = (file) => inProject('node_modules', file);
const unitReport = (part) => inProject('test-results', `unit-${part}.json`);

/** `fast`: a file that did not change is not linted again, although a type elsewhere may have. */
const typesAndLint = (fast) => ({
  name: 'types and lint',
  // Two checkers hold up to 3.4 GB, more than Node takes on a PC of 8; much of it is made and thrown away at once.
  args: [
    '--max-semi-space-size=64',
    '--max-old-space-size=4096',
    inProject('electron/runtime/steps/typesAndLint.mjs'),
    ...(fast ? ['--cepat'] : []),
  ],
});

const format = {
  name: 'format',
  args: [
    tool('prettier/bin/prettier.cjs'),
    '--check',
    '--cache',
    '--cache-location',
    cacheFile('prettier'),
    '--log-level',
    'warn',
    '.',
  ],
};

/** `part`: `cepat`, `ringkas` (without fuzz and random histories), or `lama` (processes, thousands of histories). */
const unit = (part) => ({
  name: part === 'lama' ? 'long tests' : 'unit tests',
  args: [
    ...[tool('vitest/vitest.mjs'), 'run', '-c', '.config/vitest.config.ts', '--reporter', 'dot'],
    ...['--reporter', 'json', `--outputFile.json=${unitReport(part)}`],
  ],
  env: { BAGIHABIS_UJI: part },
});

async function perform(job) {
  const started = Date.now();
  const result = await run(process.execPath, job.args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...job.env },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(job.name, result.code === 0 ? `ok (${seconds} s)` : `FAILED (${seconds} s)\n${result.output.trimEnd()}\n`);
  return { name: job.name, ok: result.code === 0, passed: 0, failed: result.code === 0 ? 0 : 1 };
}

/** The tests of the report count; a run that ends badly without a failed test (a crash) counts as one failure. */
async function performTests(part) {
  fs.rmSync(unitReport(part), { force: true });
  const outcome = await perform(unit(part));
  try {
    const report = JSON.parse(fs.readFileSync(unitReport(part), 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + broken;
    return { ...outcome, passed: report.numPassedTests, failed: outcome.ok ? failed : Math.max(1, failed) };
  } catch {
    return { ...outcome, ok: false, failed: 1 };
  }
}

/** `fast` leaves out what a change of one file rarely breaks: long tests, fuzz, and lint of files that are as they were. */
export async function runChecks({ fast = false } = {}) {
  fs.mkdirSync(cacheFile(''), { recursive: true });
  const outcomes = [];
  const lint = async () => {
    outcomes.push(await perform(typesAndLint(fast)), await perform(format));
  };
  // Types and lint take one core for about as long as the tests the other; the long tests mostly wait.
  const tests = async () => {
    outcomes.push(await performTests(fast ? 'ringkas' : 'cepat'));
  };
  const long = async () => {
    if (!fast) outcomes.push(await performTests('lama'));
  };
  await Promise.all([lint(), tests(), long()]);
  return outcomes;
}
