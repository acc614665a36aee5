import { expect, test } from '@playwright/test';
import { jalankanMutan, type Mutan } from '../fuzz/mutan';
import { jalankanMutanCetak } from '../fuzz/mutanCetak';
import { median, record, SHORT } from './figures';

const JUMLAH = SHORT ? 1_000 : 10_000;
/** Seeds of the test come first; the bench goes on behind them. */
const AWAL = 1_000;

test(`fuzz: ${JUMLAH} mutants of budget documents`, async () => {
  test.setTimeout(1_200_000);
  const semua: Mutan[] = [];
  const gagal: string[] = [];
  for (let n = 0; n < JUMLAH; n += 1)
    try {
      // One in five is a print.
      semua.push(await (n % 5 === 4 ? jalankanMutanCetak(AWAL + n) : jalankanMutan(AWAL + n)));
    } catch (sebab) {
      gagal.push(sebab instanceof Error ? sebab.message : String(sebab));
    }
  const ringan = semua.filter((m) => m.macam === 'ringan');
  const diterima = ringan.filter((m) => m.putusan !== 'ditolak');
  const waktu = (macam: Mutan['macam']): number => median(semua.filter((m) => m.macam === macam).map((m) => m.ms));
  const hitung = (macam: Mutan['macam']): string =>
    ['diterima', 'dilaporkan', 'ditolak']
      .map((p) => `${p} ${semua.filter((m) => m.macam === macam && m.putusan === p).length}`)
      .join(', ');
  for (const macam of ['utuh', 'ringan', 'berat', 'rusak'] as const) console.log(macam, hitung(macam));
  if (gagal.length > 0) console.log(gagal.slice(0, 20).join('\n'));
  record('fuzz', [
    {
      what: `reading a harmless mutant (${((100 * diterima.length) / ringan.length).toFixed(1)} % of ${ringan.length} taken in)`,
      size: `${JUMLAH} mutants`,
      value: waktu('ringan'),
      unit: 'ms',
      baseline: { name: 'reading the unchanged document', value: waktu('utuh') },
      runs: 1,
    },
    {
      what: 'the slowest of all mutants (limit 10 s)',
      size: `${JUMLAH} mutants`,
      value: Math.max(...semua.map((m) => m.ms)),
      unit: 'ms',
      baseline: { name: 'reading the unchanged document', value: waktu('utuh') },
      runs: 1,
    },
  ]);
  expect(gagal, 'crashes and silent misreadings, by seed').toEqual([]);
  expect(Math.max(...semua.map((m) => m.ms))).toBeLessThan(10_000);
});
