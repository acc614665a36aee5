import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { newFolder } from '../e2e/start';
import { call } from '../e2e/wire';
import { median, record, SHORT } from './figures';
import { LARGE, SMALL, type Size } from './office';
import { officeFile, removeOffice } from './officeFile';
import { dataPaint, firstPaint, plainStart, type What } from './plainStart';
import { treeMemory } from './treeMemory';

const RUNS = SHORT ? 1 : 3;
/** The first collections of garbage are over by then. */
const SETTLE_MS = 4000;

async function settled(what: What, file: string | null): Promise<number> {
  const profile = newFolder();
  const started = await plainStart({ ...what, profile });
  if (file === null) await firstPaint(started.page);
  else {
    await call(started.page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
    await call(started.page, 'openFile', { path: file });
    await dataPaint(started.page);
  }
  await started.page.waitForTimeout(SETTLE_MS);
  const memory = treeMemory(started.pid);
  await started.end();
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  return memory;
}

async function withFile(size: Size): Promise<number> {
  const file = await officeFile(size);
  try {
    return await settled({}, file);
  } finally {
    removeOffice(file);
  }
}

test('memory: the whole process tree, against a bare Electron page', async () => {
  test.setTimeout(600_000);
  // Fails by its name where the system does not say what a process shares; the other benches go on.
  expect(fs.existsSync(path.join('/proc', 'self', 'smaps_rollup')), 'PSS is read from /proc: Linux only').toBe(true);
  const took = { bare: [] as number[], small: [] as number[], large: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    took.bare.push(await settled({ bare: true }, null));
    took.small.push(await withFile(SMALL));
    took.large.push(await withFile(LARGE));
  }
  const baseline = { name: 'bare Electron page', value: median(took.bare) };
  const common = { what: 'memory with the office open (PSS)', unit: 'MB', baseline, runs: RUNS } as const;
  record('memory', [
    { ...common, size: SMALL.name, value: median(took.small) },
    { ...common, size: LARGE.name, value: median(took.large) },
  ]);
  expect(median(took.small)).toBeGreaterThan(0);
});
