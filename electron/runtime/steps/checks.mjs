// Format, lint, types and unit tests, two at a time. Each result carries what the closing line counts.
import fs from 'node:fs';
import path from 'node:path';
import { inProject, root } from './places.mjs';
import { run, say } from './run.mjs';

const tool = (file) => inProject('node_modules', file);
const cacheFile = (name) => inProject('node_modules/.cache/bagihabis', name);
const unitReport = (part) => inProject('test-results', `unit-${part}.json`);

const types = (name, config) => ({
  name,
  args: [
    tool('typescript/bin/tsc'),
    '-p',
    config,
    '--incremental',
    '--tsBuildInfoFile',
    cacheFile(`${path.basename(config)}.buildinfo`),
  ],
});

/** `fast`: a file that did not change is not looked at again, although a type elsewhere may have. */
const jobs = (fast) => [
  {
    name: 'lint',
    args: [
      ...[tool('eslint/bin/eslint.js'), '-c', '.config/eslint.config.mjs', '--max-warnings', '0'],
      ...(fast ? ['--cache', '--cache-strategy', 'content', '--cache-location', cacheFile('eslint')] : []),
      '.',
    ],
  },
  types('types', 'tsconfig.json'),
  types('types without DOM', '.config/tsconfig.node.json'),
  {
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
  },
];

/** `part`: `cepat`, or `lama` (processes, thousands of histories). */
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

/** `fast` leaves out what a change of one file rarely breaks: long tests, and lint of files that are as they were. */
export async function runChecks({ fast = false } = {}) {
  fs.mkdirSync(cacheFile(''), { recursive: true });
  const outcomes = [];
  const [lint, ...short] = jobs(fast);
  const inTurn = async (some) => {
    for (const job of some) outcomes.push(await perform(job));
  };
  // Lint takes one core for as long as the short ones and most of the tests; the long tests mostly wait.
  const tests = async () => {
    await inTurn(short);
    outcomes.push(await performTests('cepat'));
  };
  const long = async () => {
    if (!fast) outcomes.push(await performTests('lama'));
  };
  await Promise.all([inTurn([lint]), tests(), long()]);
  return outcomes;
}
