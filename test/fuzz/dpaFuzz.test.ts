import { expect, test } from 'vitest';
import { jalankanMutan, type Mutan } from './mutan';
import { jalankanMutanCetak } from './mutanCetak';

const TABEL = 240;
const CETAK = 60;

test('300 mutants of budget documents: no crash, nothing misread in silence, harmless changes understood', async () => {
  const semua: Mutan[] = [];
  for (let benih = 1; benih <= TABEL; benih += 1) semua.push(await jalankanMutan(benih));
  for (let benih = 1; benih <= CETAK; benih += 1) semua.push(await jalankanMutanCetak(benih));
  expect(semua.filter((m) => m.ms > 10_000).map((m) => m.benih)).toEqual([]);
  const tertolak = semua.filter((m) => (m.macam === 'utuh' || m.macam === 'ringan') && m.putusan === 'ditolak');
  expect(tertolak.map((m) => `${m.benih}: ${m.sebutan}`)).toEqual([]);
}, 90_000);
