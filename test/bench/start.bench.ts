import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { launchApp, newFolder } from '../e2e/start';
import { call } from '../e2e/wire';
import { median, record, SHORT } from './figures';
import { dataPaint, firstPaint, plainStart, type PlainStart, type What } from './plainStart';

const RUNS = SHORT ? 3 : 9;

async function paintTime(what: What, painted: (page: PlainStart['page']) => Promise<number>): Promise<number> {
  const started = await plainStart(what);
  const took = (await painted(started.page)) - started.at;
  await started.end();
  return took;
}

test('start: first paint, empty and with the sample office, against a bare Electron page', async () => {
  test.setTimeout(400_000);
  const profile = newFolder();
  const file = path.join(profile, 'Contoh.bagihabis');
  const { app, page } = await launchApp({ profile });
  await call(page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
  await call(page, 'openContoh', { path: file });
  await app.close();
  const took = { bare: [] as number[], shell: [] as number[], sample: [] as number[] };
  // The first round fills the caches of the system and does not count.
  for (let run = 0; run <= RUNS; run++) {
    const bare = await paintTime({ bare: true }, firstPaint);
    const shell = await paintTime({ profile }, firstPaint);
    const sample = await paintTime({ profile, words: [file] }, dataPaint);
    if (run === 0) continue;
    took.bare.push(bare);
    took.shell.push(shell);
    took.sample.push(sample);
  }
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  const baseline = { name: 'bare Electron page, first paint', value: median(took.bare) };
  const common = { unit: 'ms', baseline, runs: RUNS } as const;
  record('start', [
    { what: 'start to first paint of the shell', size: 'no file', value: median(took.shell), aim: 1.5, ...common },
    { what: 'start to counters and units', size: 'sample office', value: median(took.sample), aim: 2, ...common },
  ]);
  expect(median(took.sample)).toBeGreaterThan(0);
});
