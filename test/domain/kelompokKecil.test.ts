import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumlahAman, selAman, tanpaKelompokKecil } from '../../src/domain/kelompokKecil';

const kelompok = (ukuran: readonly number[]) =>
  ukuran.map((n, i) => ({ nama: `Bagian ${i}`, anggota: Array.from({ length: n }, (_, o) => `${i}.${o}`) }));
const bentuk = (ukuran: readonly number[], k = 5) =>
  tanpaKelompokKecil(kelompok(ukuran), k).map(
    ({ nama, anggota, gabungan }) => `${gabungan ? 'Lain' : nama}:${anggota.length}`,
  );

describe('small groups', () => {
  it('G1, G4: those below five become one, at the end', () => {
    expect(bentuk([3, 6, 4, 9])).toEqual(['Bagian 1:6', 'Bagian 3:9', 'Lain:7']);
  });

  it('G2: one small group alone takes the smallest other one with it', () => {
    expect(bentuk([2, 6, 9])).toEqual(['Bagian 2:9', 'Lain:8']);
  });

  it('G3: fewer than five people in all are not shown', () => {
    expect(bentuk([2, 2])).toEqual([]);
    expect(bentuk([])).toEqual([]);
  });

  it('G1–G3: no group below k, and nobody is lost as long as they are k together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 20 }),
        fc.integer({ min: 2, max: 10 }),
        (n, k) => {
          const hasil = tanpaKelompokKecil(kelompok(n), k);
          for (const { anggota } of hasil) expect(anggota.length).toBeGreaterThanOrEqual(k);
          const semua = n.reduce((a, b) => a + b, 0);
          const tampak = hasil.flatMap(({ anggota }) => anggota);
          expect(new Set(tampak).size).toBe(semua >= k ? semua : 0);
        },
      ),
    );
  });

  it('a small cell takes the smallest other one with it, so that its number cannot be found by subtraction', () => {
    expect(selAman([9, 2, 0, 30, 6], 5)).toEqual([9, null, 0, 30, null]);
    expect(selAman([9, 2, 4, 30], 5)).toEqual([9, null, null, 30]);
    expect(selAman([9, 0, 30], 5)).toEqual([9, 0, 30]);
    expect(selAman([1, 2, 30], 1)).toEqual([1, 2, 30]);
  });

  it('a count says nothing, or at least k', () => {
    expect([0, 1, 4, 5, 40].map((n) => jumlahAman(n, 5))).toEqual([0, null, null, 5, 40]);
  });
});
