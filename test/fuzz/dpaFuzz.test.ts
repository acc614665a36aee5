import { expect, test } from 'vitest';
import { jalankanMutan, type Mutan } from './mutan';

/** Seeds that once failed stay here. */
const PERNAH_GAGAL: readonly number[] = [];
const JUMLAH = 300;

test('300 mutants of budget tables: no crash, nothing misread in silence, harmless changes understood', async () => {
  const semua: Mutan[] = [];
  for (const benih of [...PERNAH_GAGAL, ...Array.from({ length: JUMLAH }, (_, n) => n + 1)])
    semua.push(await jalankanMutan(benih));
  const lambat = semua.filter((m) => m.ms > 10_000);
  expect(lambat.map((m) => m.benih)).toEqual([]);
  const tertolak = semua.filter((m) => (m.macam === 'utuh' || m.macam === 'ringan') && m.putusan === 'ditolak');
  expect(tertolak.map((m) => `${m.benih}: ${m.sebutan}`)).toEqual([]);
}, 60_000);
