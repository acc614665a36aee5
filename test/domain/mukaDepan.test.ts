import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seukuran, susunMuka } from '../../src/domain/mukaDepan';

const A4 = { lebar: 595, tinggi: 842 };
const F4 = { lebar: 609, tinggi: 935 };
const semua = (ukuran: readonly unknown[]) => ukuran.map((_, at) => at + 1);

describe('letters on both sides of the paper', () => {
  test('three letters of one page take three sheets: nobody gets his on the back of another', () => {
    const ukuran = [A4, A4, A4];
    expect(susunMuka(semua(ukuran), ukuran, [1, 2, 3])).toEqual({ muka: [1, null, 2, null, 3], lembar: 3 });
  });

  test('a letter of two pages takes one sheet, one of three takes two', () => {
    const ukuran = [A4, A4, A4, A4, A4, A4];
    expect(susunMuka(semua(ukuran), ukuran, [1, 3, 6])).toEqual({ muka: [1, 2, 3, 4, 5, null, 6], lembar: 4 });
  });

  test('another size of paper begins a new sheet, and the next letter counts from there', () => {
    const ukuran = [A4, A4, F4, A4, A4];
    // The letter of four pages ends on the front of its third sheet.
    expect(susunMuka(semua(ukuran), ukuran, [1, 5])).toEqual({ muka: [1, 2, 3, 4, null, 5], lembar: 4 });
  });

  test('only chosen pages count: the second half of a letter is its front', () => {
    const ukuran = [A4, A4, A4, A4];
    expect(susunMuka([2, 3], ukuran, [1, 3])).toEqual({ muka: [2, null, 3], lembar: 2 });
    expect(susunMuka([2, 4], ukuran, [1, 3]).lembar).toBe(2);
  });

  test('every chosen page once, in order; every letter on a front; never two blanks', () => {
    const kertas = fc.array(fc.constantFrom(A4, F4), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(kertas, fc.infiniteStream(fc.boolean()), (ukuran, undi) => {
        const mulai = semua(ukuran).filter((nomor) => nomor === 1 || undi.next().value);
        const halaman = semua(ukuran).filter(() => undi.next().value);
        const { muka, lembar } = susunMuka(halaman, ukuran, mulai);
        expect(muka.filter((satu) => satu !== null)).toEqual(halaman);
        expect(muka[0]).not.toBeNull();
        let [posisi, lembarNyata] = [0, 0];
        for (const [at, nomor] of muka.entries()) {
          const lalu = muka[at - 1] ?? muka[at - 2];
          const [ini, itu] = [nomor ?? lalu, lalu].map((n) => ukuran[(n ?? 1) - 1] ?? A4);
          if (ini && itu && !seukuran(ini, itu)) posisi = 0;
          if (nomor !== null && lalu && mulai.some((m) => m > lalu && m <= nomor)) expect(posisi % 2).toBe(0);
          if (nomor === null) expect(posisi % 2).toBe(1);
          if (posisi % 2 === 0) lembarNyata += 1;
          posisi += 1;
        }
        expect(lembar).toBe(lembarNyata);
      }),
    );
  });
});
