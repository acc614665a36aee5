import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DpaId } from '../../src/domain/ids';
import { JENIS_DPA, type JenisDpa } from '../../src/domain/subKegiatan';
import {
  halanganTanggalVersi,
  sebutanVersi,
  urutkanVersi,
  versiBerlaku,
  versiPada,
  versiSebelum,
  versiTeks,
} from '../../src/domain/versiDpa';

const dpa = (id: string, jenis: JenisDpa, tanggal: string) => ({ id: id as DpaId, jenis, tanggal });
const MURNI = dpa('a', 'murni', '2026-01-02');
const GESER_1 = dpa('b', 'pergeseran', '2026-03-01');
const GESER_2 = dpa('c', 'pergeseran', '2026-06-01');
const DPPA = dpa('d', 'perubahan', '2026-09-15');

test('the latest by date is in force; of one day the later kind', () => {
  expect(versiBerlaku([DPPA, MURNI, GESER_1])).toBe(DPPA);
  const sehari = [
    dpa('z', 'murni', '2026-01-02'),
    dpa('y', 'perubahan', '2026-01-02'),
    dpa('x', 'pergeseran', '2026-01-02'),
  ];
  expect(urutkanVersi(sehari).map(({ jenis }) => jenis)).toEqual(['murni', 'pergeseran', 'perubahan']);
  expect(versiBerlaku([])).toBeNull();
});

test('the version before a document, also of one that is not there yet or older than all', () => {
  const semua = [DPPA, GESER_1, MURNI];
  expect(versiSebelum(semua, GESER_2)).toBe(GESER_1);
  expect(versiSebelum(semua, DPPA)).toBe(GESER_1);
  expect(versiSebelum(semua, MURNI)).toBeNull();
});

test('people call them by kind and order', () => {
  expect([...sebutanVersi([DPPA, GESER_2, MURNI, GESER_1])]).toEqual([
    ['a', 'DPA murni'],
    ['b', 'Pergeseran ke-1'],
    ['c', 'Pergeseran ke-2'],
    ['d', 'DPPA'],
  ]);
  expect(sebutanVersi([DPPA, dpa('e', 'perubahan', '2026-11-01')]).get('e' as DpaId)).toBe('DPPA ke-2');
});

test('the order does not depend on the order they are given in', () => {
  const banyak = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }).map((id) => id as DpaId),
      jenis: fc.constantFrom(...JENIS_DPA),
      tanggal: fc.constantFrom('2026-01-02', '2026-05-01', '2026-09-15'),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(banyak, (daftar) => {
      expect(urutkanVersi([...daftar].reverse())).toEqual(urutkanVersi(daftar));
      expect(versiBerlaku([...daftar].reverse())).toEqual(versiBerlaku(daftar));
    }),
  );
});

describe('the date of a new version', () => {
  test.each([
    ['murni', '2025-12-30', true],
    ['murni', '2026-12-31', true],
    ['murni', '2025-09-30', false],
    ['perubahan', '2025-12-30', false],
    ['perubahan', '2026-09-15', true],
    ['pergeseran', '2001-01-01', false],
    ['perubahan', '2027-12-12', false],
  ] as const)('%s of %s belongs to 2026: %s', (jenis, tanggal, boleh) => {
    expect(halanganTanggalVersi({ jenis, tanggal }, 2026) === '').toBe(boleh);
  });
  test('says which year, and nothing where the year is not known', () => {
    expect(halanganTanggalVersi({ jenis: 'perubahan', tanggal: '2027-12-12' }, 2026)).toBe(
      'Tanggal 12 Desember 2027 di luar tahun anggaran 2026; isi tanggal dokumennya.',
    );
    expect(halanganTanggalVersi({ jenis: 'perubahan', tanggal: '2027-12-12' }, 0)).toBe('');
  });
});

test('the version of a day is the latest up to it; before all of them the first', () => {
  const daftar = [DPPA, MURNI].map((satu) => ({ ...satu, nomor: '', sumberBerkas: '' }));
  expect(['2026-01-02', '2026-09-14', '2026-09-15', '2025-12-31'].map((hari) => versiPada(daftar, hari)?.id)).toEqual([
    ...['a', 'a', 'd', 'a'],
  ]);
  expect(versiPada([], '2026-09-15')).toBeNull();
  expect(daftar.map((satu) => versiTeks(daftar, satu, '2026-06-30'))).toEqual([
    'DPPA tanggal 15 September 2026 (yang paling awal dalam berkas)',
    'DPA murni tanggal 2 Januari 2026',
  ]);
});
