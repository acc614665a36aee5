import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cariDiHalaman, polaCari, potonganCocok, susunTeks } from '../../src/ui/parts/pdf/teksHalaman';
import { langkahZum, nilaiZum } from '../../src/ui/parts/pdf/zumPdf';

const butir = (...baris: string[]) => baris.map((str) => ({ str, hasEOL: true }));
const cari = (kata: string, ...baris: string[]) => {
  const halaman = susunTeks(butir(...baris));
  const pola = polaCari(kata);
  return pola ? cariDiHalaman(halaman, pola).map(([a, b]) => potonganCocok(halaman, a, b)) : [];
};

describe('search in a page', () => {
  test('capitals do not matter, and a name broken over two lines is found as one', () => {
    expect(cari('siti aminah', 'Kepada SITI', 'AMINAH, S.E.')).toEqual([
      [
        { butir: 0, dari: 7, sampai: 11 },
        { butir: 1, dari: 0, sampai: 6 },
      ],
    ]);
  });

  test('marks of a pattern are plain characters', () => {
    expect(cari('S.E.', 'SXEX S.E.')).toEqual([[{ butir: 0, dari: 5, sampai: 9 }]]);
    expect(cari('(a', 'x (a)')).toHaveLength(1);
    expect(cari('   ', 'x')).toEqual([]);
  });

  test('every hit lies where the word stands, whatever the runs are', () => {
    const runs = fc.array(fc.record({ str: fc.string({ maxLength: 12 }), hasEOL: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(runs, fc.string({ minLength: 1, maxLength: 3 }), (isi, kata) => {
        const halaman = susunTeks(isi);
        const pola = polaCari(kata);
        for (const [a, b] of pola ? cariDiHalaman(halaman, pola) : []) {
          for (const potongan of potonganCocok(halaman, a, b)) {
            const panjang = isi[potongan.butir]?.str.length ?? 0;
            expect(potongan.dari).toBeLessThan(potongan.sampai);
            expect(potongan.sampai).toBeLessThanOrEqual(panjang);
          }
        }
      }),
    );
  });
});

describe('zoom', () => {
  const A4 = { lebar: 595.28, tinggi: 841.89 };

  test('fit width fills the width, fit page shows the whole page, 1 is true size', () => {
    const bidang = { lebar: 800, tinggi: 600 };
    expect(nilaiZum('lebar', bidang, A4) * A4.lebar * (96 / 72)).toBeCloseTo(800);
    expect(nilaiZum('halaman', bidang, A4) * A4.tinggi * (96 / 72)).toBeCloseTo(600);
    expect(nilaiZum(1, bidang, A4)).toBe(1);
  });

  test('steps go up and down and stop at the ends', () => {
    expect(langkahZum(1, 1)).toBe(1.1);
    expect(langkahZum(0.86, -1)).toBe(0.75);
    expect(langkahZum(4, 1)).toBe(4);
    expect(langkahZum(0.25, -1)).toBe(0.25);
  });
});
