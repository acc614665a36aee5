// Playwright in the real Electron, on a real or virtual display.
import fs from 'node:fs';
import { onDisplay, onManyDisplays } from './display.mjs';
import { inProject, root } from './places.mjs';
import { run, say } from './run.mjs';

/** On two cores a third gained nothing (366 s both) and made each journey half as slow again. */
const SCREENS = 2;

/** project: 'e2e', 'gallery' or 'bench' of test/e2e/playwright.config.ts. Returns an outcome for the closing line. */
export async function runWindowTests(project, env, extra = []) {
  const report = inProject('test-results', `${project}.json`);
  fs.rmSync(report, { force: true });
  const tool = inProject('node_modules/@playwright/test/cli.js');
  const args = [tool, 'test', '-c', 'test/e2e/playwright.config.ts', `--project=${project}`, ...extra];
  // Figures need the machine for themselves.
  const many = project === 'e2e' ? onManyDisplays(SCREENS, process.execPath, args) : null;
  const [command, words] = many ?? onDisplay(process.execPath, args);
  say(project, 'starting the real Electron …');
  const { code } = await run(command, words, {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    mode: 'show',
  });
  try {
    const { stats, errors } = JSON.parse(fs.readFileSync(report, 'utf8'));
    const failed = stats.unexpected + errors.length;
    return {
      name: project,
      ok: code === 0,
      passed: stats.expected + stats.flaky,
      failed: code === 0 ? failed : Math.max(1, failed),
    };
  } catch {
    return { name: project, ok: false, passed: 0, failed: 1 };
  }
}
