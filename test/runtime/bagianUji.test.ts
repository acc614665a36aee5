// npm test runs its unit tests in two parts: no file may fall between them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Files that vitest runs for one part, relative to the project, with slashes. */
function filesOf(part: string): string[] {
  const tool = path.join(root, 'node_modules/vitest/vitest.mjs');
  const words = [tool, 'list', '--filesOnly', '--json', '-c', '.config/vitest.config.ts'];
  const { stdout } = spawnSync(process.execPath, words, {
    cwd: root,
    env: { ...process.env, BAGIHABIS_UJI: part },
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { file: string }[]).map(({ file }) => path.relative(root, file).replaceAll('\\', '/'));
}

test('every test file runs in exactly one of the two parts', () => {
  const all = fs
    .readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
  expect([...filesOf('cepat'), ...filesOf('lama')].sort()).toEqual(all.sort());
});
