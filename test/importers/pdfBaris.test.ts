import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PotonganTeks } from '../../src/importers/pdfBaris';
import { susunBaris } from '../../src/importers/pdfBaris';

const HURUF = 5;
const potong = (teks: string, x: number, y: number): PotonganTeks => ({
  teks,
  x,
  y,
  arahX: 1,
  arahY: 0,
  lebar: teks.length * HURUF,
  tinggi: 10,
});
const teks = (potongan: readonly PotonganTeks[]): string[][] =>
  susunBaris(potongan, 1).map((b) => b.sel.map((s) => s.teks));

/** A page of words in three far columns, 15 points a line. */
const halaman = fc.array(
  fc.array(fc.stringMatching(/^[A-Za-z]{2,8}( [a-z]{2,8}){0,2}$/), { minLength: 3, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const semua = (baris: readonly (readonly string[])[]): PotonganTeks[] =>
  baris.flatMap((b, i) => b.map((t, k) => potong(t, 20 + k * 200, 100 + i * 15)));

test('the order in which a PDF draws its text does not matter', () => {
  fc.assert(
    fc.property(halaman, fc.integer(), (baris, benih) => {
      const acak = [...semua(baris)].sort((a, b) => ((a.x * 31 + a.y * 17) ^ benih) - ((b.x * 31 + b.y * 17) ^ benih));
      expect(teks(acak)).toEqual(baris);
    }),
    { numRuns: 60 },
  );
});

test('words drawn letter by letter, or word by word, are the same words', () => {
  fc.assert(
    fc.property(halaman, fc.boolean(), (baris, perKata) => {
      const pecah = semua(baris).flatMap((p) =>
        [...p.teks.matchAll(perKata ? /\S+/g : /\S/g)].map((m) => potong(m[0], p.x + m.index * HURUF, p.y)),
      );
      expect(teks(pecah)).toEqual(baris);
    }),
    { numRuns: 60 },
  );
});

test('a page turned by 90, 180 or 270 degrees reads the same', () => {
  fc.assert(
    fc.property(halaman, fc.constantFrom(1, 2, 3), (baris, putaran) => {
      const putar = (p: PotonganTeks): PotonganTeks =>
        putaran === 1
          ? { ...p, x: -p.y, y: p.x, arahX: 0, arahY: 1 }
          : putaran === 2
            ? { ...p, x: -p.x, y: -p.y, arahX: -1, arahY: 0 }
            : { ...p, x: p.y, y: -p.x, arahX: 0, arahY: -1 };
      expect(teks(semua(baris).map(putar))).toEqual(baris);
    }),
    { numRuns: 60 },
  );
});

test('a watermark across the page and words drawn twice for bold are left out', () => {
  const miring = { ...potong('SALINAN', 100, 100), arahX: 0.7, arahY: 0.7 };
  expect(teks([potong('Jumlah', 20, 100), potong('Jumlah', 20.4, 100), miring])).toEqual([['Jumlah']]);
});

test('cells centred beside a wrapped cell join its first line', () => {
  expect(teks([potong('Penyediaan Alat', 100, 100), potong('5.1.02', 20, 106), potong('Kantor', 100, 112)])).toEqual([
    ['5.1.02', 'Penyediaan Alat'],
    ['Kantor'],
  ]);
});

test('ligatures, soft hyphens and blanks of all kinds become plain text', () => {
  expect(teks([potong('e\ufb01siensi\u00ad Rp\u00a05.000', 20, 100)])).toEqual([['efisiensi Rp 5.000']]);
});
