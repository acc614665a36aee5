import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import { launchApp, newFolder } from '../e2e/start';
import { call } from '../e2e/wire';
import { median, record, SHORT } from './figures';
import { MEDIUM, SMALL } from './office';
import { officeFile, removeOffice } from './officeFile';
import { dataPaint, firstPaint, plainStart, type PlainStart } from './plainStart';

const RUNS = SHORT ? 3 : 9;
/** What was asked for: ms to the first screen. */
const ASKED = 1000;

async function startTime(
  profile: string,
  file: string | null,
  painted: (page: PlainStart['page']) => Promise<number>,
): Promise<number> {
  const started = await plainStart({ profile, words: file === null ? [] : [file] });
  const took = (await painted(started.page)) - started.at;
  await started.end();
  return took;
}

test('a file of 40 MB: to its first screen, alone and shared, against a small office and a window without a file', async () => {
  test.setTimeout(900_000);
  const [small, large, shared] = [await officeFile(SMALL), await officeFile(MEDIUM), await officeFile(MEDIUM)];
  // The folder of changes beside it is what makes a document a shared one.
  fs.mkdirSync(`${shared}.perubahan`);
  const profile = newFolder();
  const { app, page } = await launchApp({ profile });
  await call(page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
  await app.close();
  const took = { none: [] as number[], small: [] as number[], large: [] as number[], shared: [] as number[] };
  // The first round makes the working copies and does not count.
  for (let run = 0; run <= RUNS; run++)
    for (const [kind, file] of Object.entries({ none: null, small, large, shared }) as [keyof typeof took, string][]) {
      const ms = await startTime(profile, file, kind === 'none' ? firstPaint : dataPaint);
      if (run > 0) took[kind].push(ms);
    }
  const bytes = fs.statSync(large).size;
  for (const file of [small, large, shared]) removeOffice(file);
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  const size = `${MEDIUM.name}, ${Math.round(bytes / 1e6)} MB`;
  const asked = { name: 'what was asked for', value: ASKED };
  const baseline = { name: `start with ${SMALL.name}`, value: median(took.small) };
  const common = { size, unit: 'ms', runs: RUNS } as const;
  const beyond = (all: readonly number[]): number => median(all) - median(took.none);
  record('buka', [
    { what: 'first screen, beyond the empty window', value: beyond(took.large), baseline: asked, aim: 1, ...common },
    { what: '… shared, copy kept on this PC', value: beyond(took.shared), baseline: asked, aim: 1, ...common },
    { what: 'start to first screen', value: median(took.large), baseline, ...common },
    { what: '… shared, copy kept on this PC', value: median(took.shared), baseline, ...common },
  ]);
  expect(bytes).toBeGreaterThan(38e6);
});
