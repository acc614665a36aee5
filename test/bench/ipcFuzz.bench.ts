import { expect, test } from '@playwright/test';
import { gempurIpc, type HasilGempur } from '../fuzz/gempurIpc';
import { record, SHORT } from './figures';

const JUMLAH = SHORT ? 2_000 : 20_000;
/** A document after thousands of calls holds mostly rubbish: each part begins with a fresh one. */
const BAGIAN = 1_000;
/** Seeds of the test come first; the bench goes on behind them. */
const AWAL = 40_000_000;

test(`ipc: ${JUMLAH} calls of all methods with inputs of all kinds`, async () => {
  test.setTimeout(1_800_000);
  const mulai = performance.now();
  const semua: HasilGempur[] = [];
  for (let n = 0; n < JUMLAH; n += BAGIAN) semua.push(await gempurIpc(BAGIAN, AWAL + n));
  const jumlah = (of: (hasil: HasilGempur) => number): number => semua.reduce((sum, each) => sum + of(each), 0);
  const ditolak: Record<string, number> = {};
  for (const each of semua)
    for (const [code, n] of Object.entries(each.ditolak)) ditolak[code] = (ditolak[code] ?? 0) + n;
  const [terlama] = semua.map(({ terlama }) => terlama).sort((a, b) => b.ms - a.ms);
  console.log(`done what was asked: ${jumlah(({ diterima }) => diterima)}; refused:`, ditolak, 'slowest:', terlama);
  const bug = semua.flatMap((each) => each.bug);
  const jejak = semua.flatMap((each) => each.jejak);
  const temuan = semua.flatMap((each) => each.temuan);
  if (bug.length > 0) console.log(bug.join('\n').slice(0, 20_000));
  record('ipcFuzz', [
    {
      what: `one call (${bug.length} crashes, ${jejak.length} files outside, ${temuan.length} damaged documents)`,
      size: `${JUMLAH} calls`,
      value: (performance.now() - mulai) / JUMLAH,
      unit: 'ms',
      baseline: { name: 'slowest call', value: terlama?.ms ?? 0 },
      runs: 1,
    },
  ]);
  expect(bug, 'crashes').toEqual([]);
  expect(jejak, 'files outside what was chosen').toEqual([]);
  expect(temuan, 'what is wrong in the documents afterwards').toEqual([]);
});
