import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  kunciAturan,
  pelajariAturan,
  pencariAturan,
  sebutanAturan,
  type AturanBagian,
  type BarisBerbagian,
} from '../../src/domain/aturanBagian';
import type { BagianId } from '../../src/domain/ids';

const bagian = (nama: string): BagianId => nama as BagianId;
const baris = (kode: string, nama: string): BarisBerbagian => ({
  kode,
  bagianId: nama ? bagian(nama) : null,
  namaBagian: nama,
});
const aturan = (kunci: string, nama: string): AturanBagian => ({ kunci, bagianId: bagian(nama), nama });

test('A1 keys as people type them: short, full, with blanks and trailing dots; program 01 is the same in every bidang', () => {
  expect(
    ['2.13', ' 2.6. ', '4.01.01.2.13', '7.01.01.2.13', '4.01.02', '4.01.01.2.13.0001', '4.01', 'umum'].map(kunciAturan),
  ).toEqual([...['2.13', '2.06', 'X.XX.01.2.13', 'X.XX.01.2.13', '4.01.02', 'X.XX.01.2.13.0001', '4.01', null]]);
  expect(['2.13', 'X.XX.01.2.13', 'X.XX.01.2.13.0001', '4.01.02'].map(sebutanAturan)).toEqual([
    ...['kegiatan 2.13', 'kegiatan 2.13', 'sub kegiatan 2.13.0001', 'program 4.01.02'],
  ]);
});

test('A2 the most specific rule wins', () => {
  const semua = [
    aturan('4.01.02', 'Program'),
    aturan('2.01', 'Pendek'),
    aturan('4.01.02.2.01', 'Kegiatan'),
    aturan('4.01.02.2.01.0003', 'Sub'),
  ];
  const siapa = (kode: string, daftar = semua): string => pencariAturan(daftar)(kode)?.nama ?? '';
  expect(siapa('4.01.02.2.01.0003')).toBe('Sub');
  expect(siapa('4.01.02.2.01.0001')).toBe('Kegiatan');
  expect(siapa('4.01.03.2.01.0001')).toBe('Pendek');
  expect(siapa('4.01.02.2.05.0001')).toBe('Program');
  expect(siapa('5.01.02.2.05.0001')).toBe('');
  expect(siapa('4.01.02.2.01')).toBe('');
});

test('A3 a kegiatan of one bagian is learnt whole, a shared one line by line, a code of several bagian not at all', () => {
  const belajar = (isi: readonly BarisBerbagian[], ada: readonly AturanBagian[] = []): string[] =>
    pelajariAturan(isi, ada).map(({ kunci, nama }) => `${kunci} ${nama}`);
  expect(belajar([baris('4.01.01.2.13.0001', 'Org'), baris('4.01.01.2.13.0002', 'Org')])).toEqual(['X.XX.01.2.13 Org']);
  expect(belajar([baris('4.01.01.2.06.0001', 'Umum'), baris('4.01.01.2.06.0009', 'Protokol')])).toEqual([
    'X.XX.01.2.06.0001 Umum',
    'X.XX.01.2.06.0009 Protokol',
  ]);
  // The same code in two units that belong to two bagian.
  expect(belajar([baris('1.02.02.2.02.0001', 'A'), baris('1.02.02.2.02.0001', 'B')])).toEqual([]);
  expect(belajar([baris('4.01.01.2.13.0001', ''), baris('', 'Org')])).toEqual([]);
  // What a rule says already, by whatever key, is not learnt again; what contradicts it is.
  expect(belajar([baris('4.01.01.2.13.0001', 'Org')], [aturan('2.13', 'Org')])).toEqual([]);
  expect(belajar([baris('4.01.01.2.13.0001', 'Org')], [aturan('2.13', 'Umum')])).toEqual(['X.XX.01.2.13 Org']);
  const rinci = [aturan('X.XX.01.2.13.0001', 'Umum')];
  expect(belajar([baris('4.01.01.2.13.0001', 'Org')], rinci)).toEqual(['X.XX.01.2.13 Org', 'X.XX.01.2.13.0001 Org']);
});

test('what was learnt answers for every line that taught it, and teaching twice changes nothing', () => {
  const banyak = fc.array(
    fc.record({
      kode: fc.constantFrom('4.01.01.2.13.0001', '4.01.01.2.13.0002', '4.01.02.2.01.0001', '4.01.02.2.01.0002'),
      nama: fc.constantFrom('Org', 'Umum', 'Hukum'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(banyak, (isi) => {
      const semua = isi.map(({ kode, nama }) => baris(kode, nama));
      const dipelajari = pelajariAturan(semua, []);
      const cari = pencariAturan(dipelajari);
      for (const { kode, bagianId } of semua)
        if (semua.every((lain) => lain.kode !== kode || lain.bagianId === bagianId))
          expect(cari(kode)?.bagianId).toBe(bagianId);
      expect(pelajariAturan(semua, dipelajari)).toEqual([]);
    }),
  );
});
