import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hariDari, hariPekan, tanggalDari } from '../../src/domain/hari';
import { NAMA_BULAN, NAMA_HARI } from '../../src/domain/tampil';
import { tanggalTerbilang, terbilang } from '../../src/domain/terbilang';

const ANGKA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']; // prettier-ignore
const PENGALI: Readonly<Record<string, number>> = { ribu: 1000, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** The other way round, written without a look at the way there: words to a number. */
function dibaca(kata: string): number {
  let jumlah = 0;
  let bagian = 0;
  let satuan = 0;
  for (const satu of kata.replaceAll('seratus', 'satu ratus').replaceAll('seribu', 'satu ribu').split(' ')) {
    const pengali = PENGALI[satu];
    if (pengali !== undefined) {
      jumlah += (bagian + satuan) * pengali;
      bagian = satuan = 0;
    } else if (satu === 'ratus') {
      bagian += satuan * 100;
      satuan = 0;
    } else if (satu === 'puluh') {
      bagian += satuan * 10;
      satuan = 0;
    } else if (satu === 'belas') satuan += 10;
    else satuan = ANGKA.indexOf(satu);
  }
  return jumlah + bagian + satuan;
}

test.each([
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [17, 'tujuh belas'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [1000, 'seribu'],
  [1100, 'seribu seratus'],
  [2026, 'dua ribu dua puluh enam'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [101_001, 'seratus satu ribu satu'],
  [1_000_000, 'satu juta'],
  [1_000_000_000_000, 'satu triliun'],
])('%i is written "%s"', (n, kata) => {
  expect(terbilang(n)).toBe(kata);
});

test('words say the number they were made of', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(3000), fc.nat(), fc.integer({ min: 0, max: 999_999_999_999_999 })), (n) => {
      expect(dibaca(terbilang(n))).toBe(n);
    }),
  );
});

test('two numbers never share their words', () => {
  fc.assert(fc.property(fc.nat(1e7), fc.nat(1e7), (a, b) => (a === b) === (terbilang(a) === terbilang(b))));
});

test.each([-1, 1.5, Number.NaN, 1e15])('%d has no words', (n) => {
  expect(() => terbilang(n)).toThrow(RangeError);
});

test('a day of a Berita Acara names weekday, day, month and year', () => {
  expect(tanggalTerbilang('2026-05-04')).toBe(
    'Senin, tanggal empat bulan Mei tahun dua ribu dua puluh enam (4-5-2026)',
  );
  expect(tanggalTerbilang('belum')).toBe('belum');
});

test('every day is written with its own weekday, month and words', () => {
  fc.assert(
    fc.property(fc.integer({ min: hariDari('2000-01-01'), max: hariDari('2099-12-31') }), (hari) => {
      const tanggal = tanggalDari(hari);
      const teks = tanggalTerbilang(tanggal);
      const [, nama, hariKata, bulan, tahunKata, angka] =
        /^(\w+), tanggal ([\w ]+) bulan (\w+) tahun ([\w ]+) \(([\d-]+)\)$/.exec(teks) ?? [];
      expect(nama).toBe(NAMA_HARI[hariPekan(hari) - 1]);
      expect(dibaca(hariKata ?? '')).toBe(Number(tanggal.slice(8)));
      expect(bulan).toBe(NAMA_BULAN[Number(tanggal.slice(5, 7)) - 1]);
      expect(dibaca(tahunKata ?? '')).toBe(Number(tanggal.slice(0, 4)));
      expect(angka).toBe(tanggal.split('-').map(Number).reverse().join('-'));
    }),
  );
});
