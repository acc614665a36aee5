import fc from 'fast-check';
import type { Instans, OrangInstans, TugasInstans } from '../../src/domain/bagiHabisInstans';

export const SETAHUN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const orangInstans = (id: string, ubah: Partial<OrangInstans> = {}): OrangInstans => ({
  id,
  kapasitas: 1200,
  batas: 1,
  ambang: 0.5,
  tetap: 0,
  tugasTetap: 0,
  ...ubah,
});

export const tugasInstans = (id: string, ubah: Partial<TugasInstans> = {}): TugasInstans => ({
  id,
  menit: 300,
  bulan: SETAHUN,
  boleh: null,
  bagian: 1,
  bagianTerkecil: 1,
  orangMin: 1,
  orangMax: null,
  ketua: null,
  hadir: false,
  kunci: [],
  kini: [],
  ...ubah,
});

/** Two to four people with uneven months, up to six whole tasks with windows and limited people. */
export const instansKecil: fc.Arbitrary<Instans> = fc
  .record({
    orang: fc.array(fc.array(fc.integer({ min: 40, max: 160 }), { minLength: 12, maxLength: 12 }), {
      minLength: 2,
      maxLength: 4,
    }),
    tugas: fc.array(
      fc.record({
        menit: fc.integer({ min: 20, max: 900 }),
        bulan: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 }), {
          nil: null,
        }),
        boleh: fc.option(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }), { nil: null }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map((isi) => ({
    pertahankan: false,
    orang: isi.orang.map((kapasitas, i) => orangInstans(`o${i}`, { kapasitas })),
    tugas: isi.tugas.map((t, i) =>
      tugasInstans(`t${i}`, {
        menit: t.menit,
        bulan: t.bulan ?? SETAHUN,
        boleh: t.boleh && [...new Set(t.boleh.map((p) => `o${p % isi.orang.length}`))],
      }),
    ),
  }));
