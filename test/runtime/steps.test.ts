import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const step = (name: string) => JSON.stringify(pathToFileURL(path.join(root, 'electron/runtime/steps', name)).href);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-runtime-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs a few lines as a script of its own, as npm would. */
function script(lines: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', lines], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the closing line stands alone and sums tests and failed gates', () => {
  const outcomes = [
    { name: 'lint', ok: false, passed: 0, failed: 1 },
    { name: 'unit tests', ok: true, passed: 40, failed: 0 },
    { name: 'e2e', ok: true, passed: 2, failed: 0 },
  ];
  const { stdout } = script(`import { closingLine } from ${step('summary.mjs')};
    process.exitCode = closingLine(${JSON.stringify(outcomes)})`);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('42 passed, 1 failed');
  expect(stdout).toContain('failed: lint');
});

test('everything green exits with 0, anything else with 1', () => {
  const run = (ok: boolean) =>
    script(`import { closingLine } from ${step('summary.mjs')};
      process.exitCode = closingLine([{ name: 'x', ok: ${ok}, passed: 1, failed: 0 }])`).status;
  expect([run(true), run(false)]).toEqual([0, 1]);
});

test('a failed step says what failed and what to do, without a stack', () => {
  const { status, stderr } = script(`import { main, StepError } from ${step('run.mjs')};
    await main(() => { throw new StepError('the disk is full', 'make room') })`);
  expect(status).toBe(1);
  expect(stderr).toContain('FAILED: the disk is full');
  expect(stderr).toContain('What to do: make room');
  expect(stderr).not.toContain('    at ');
});

test('a runtime folder without Electron is named, not silently skipped', () => {
  const { status, stderr } = script(
    `import { main } from ${step('run.mjs')}; import { ensureElectron } from ${step('electronBinary.mjs')};
     await main(async () => void (await ensureElectron()))`,
    { ELECTRON_OVERRIDE_DIST_PATH: folder },
  );
  expect(status).toBe(1);
  expect(stderr).toContain(folder);
});

test('an unpacked Electron given by the user is taken as it is', () => {
  const dist = path.join(folder, 'dist');
  fs.mkdirSync(dist);
  const program = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform as string];
  const file = path.join(dist, program ?? 'electron');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '');
  fs.writeFileSync(path.join(dist, 'version'), 'v36.1.0');
  const { stdout } = script(
    `import { progressToStderr } from ${step('run.mjs')}; import { ensureElectron } from ${step('electronBinary.mjs')};
     progressToStderr(); console.log(JSON.stringify(await ensureElectron()))`,
    { ELECTRON_OVERRIDE_DIST_PATH: dist },
  );
  expect(JSON.parse(stdout)).toMatchObject({ path: file, version: '36.1.0', nodeApi: 10, isFallback: false });
});

test('the cache follows XDG_CACHE_HOME', () => {
  const { stdout } = script(`import { cacheFolder } from ${step('places.mjs')}; console.log(cacheFolder())`, {
    XDG_CACHE_HOME: folder,
  });
  expect(stdout.trim()).toBe(path.join(folder, 'bagihabis'));
});

test('progress stays off standard output for the command line', () => {
  const { stdout, stderr } = script(`import { note, progressToStderr, say } from ${step('run.mjs')};
    progressToStderr(); say('build', 'building'); note('addon', 'present')`);
  expect(stdout).toBe('');
  expect(stderr).toBe('[build] building\n');
});
