import { expect, test } from 'vitest';
import { cariPerintah, type ButirPerintah } from '../../src/ui/frame/daftarPerintah';

const butir = (nama: string, kata?: string): ButirPerintah => ({
  nama,
  ...(kata === undefined ? {} : { kata }),
  tombol: '',
  jalankan: () => undefined,
});
const SEMUA = [
  butir('Buka Realisasi'),
  butir('Kirim formulir bagian…'),
  butir('Alihkan tugas seorang pegawai…', 'pindahkan mutasi'),
];
const cari = (kueri: string) => {
  const { dahulu, lain } = cariPerintah(SEMUA, kueri);
  return [dahulu.map(({ nama }) => nama), lain.map(({ nama }) => nama)];
};

test('a command called by its name stands before the content of the file, one that only holds the letters behind it', () => {
  expect(cari('realisasi')).toEqual([['Buka Realisasi'], []]);
  expect(cari('alisasi')).toEqual([[], ['Buka Realisasi']]);
  expect(cari('re')).toEqual([[], ['Buka Realisasi']]);
});

test('a command is found by other words for it', () => {
  expect(cari('pindahkan')).toEqual([['Alihkan tugas seorang pegawai…'], []]);
  expect(cari('mutasi')[0]).toHaveLength(1);
});

test('nothing typed: all of them', () => expect(cari('')[1]).toHaveLength(SEMUA.length));
