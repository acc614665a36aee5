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

/** One to six people and up to twelve tasks: pieces, teams, ketua, meetings, locked and present shares. */
export const instansLengkap: fc.Arbitrary<Instans> = fc
  .record({
    orang: fc.array(fc.record({ kapasitas: fc.integer({ min: 100, max: 2000 }), tetap: fc.nat(200) }), {
      minLength: 1,
      maxLength: 6,
    }),
    tugas: fc.array(
      fc.record({
        menit: fc.integer({ min: 0, max: 900 }),
        bulan: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
        bagian: fc.constantFrom(1, 1, 4, 30),
        boleh: fc.option(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }), { nil: null }),
        orangMin: fc.constantFrom(1, 1, 2, 3),
        orangMax: fc.constantFrom(null, null, 2, 3),
        ketua: fc.option(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }), { nil: null }),
        hadir: fc.constantFrom(false, false, true),
        bagianTerkecil: fc.constantFrom(1, 1, 2),
        kunci: fc.option(fc.nat(5), { nil: null }),
        kini: fc.option(fc.nat(5), { nil: null }),
      }),
      { maxLength: 12 },
    ),
    pertahankan: fc.boolean(),
  })
  .map(({ pertahankan, ...isi }) => {
    const nama = (i: number): string => `o${i % isi.orang.length}`;
    return {
      pertahankan,
      orang: isi.orang.map((o, i) => orangInstans(`o${i}`, o)),
      tugas: isi.tugas.map(({ boleh, ketua, orangMin, orangMax, bagianTerkecil, kunci, kini, ...t }, i) => {
        const siapa = boleh && [...new Set(boleh.map(nama))];
        const milik = (satu: number | null) =>
          satu === null || t.bagian < 4 || t.hadir ? [] : [{ orang: nama(satu), bagian: 1 }];
        const sekarang = milik(kini).filter((k) => siapa === null || siapa.includes(k.orang));
        return tugasInstans(`t${i}`, {
          ...t,
          kunci: milik(kunci).filter((k) => !sekarang.some((x) => x.orang === k.orang)),
          kini: sekarang,
          bagianTerkecil: t.bagian === 30 ? bagianTerkecil : 1,
          boleh: siapa,
          ketua: ketua && [...new Set(ketua.map(nama))],
          orangMin: t.hadir ? orangMin : Math.min(orangMin, t.bagian, orangMax ?? 9),
          orangMax: orangMax === null ? null : Math.max(orangMax, orangMin),
        });
      }),
    };
  });
