import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import type { Instans } from '../../src/domain/bagiHabisInstans';
import { periksaInstans, rencanaInstans, soalInstans } from '../../src/domain/bagiHabisInstans';
import { orangInstans, tugasInstans } from './instansAcak';

interface Baris {
  readonly id: string;
  readonly pemegang: readonly { readonly orang: string; readonly bagian: number; readonly menit: number }[];
}
function bagi(instans: Instans): readonly Baris[] {
  const soal = soalInstans(instans);
  return rencanaInstans(soal, bagiHabis(soal, { benih: 1 })) as readonly Baris[];
}

const instansAcak: fc.Arbitrary<Instans> = fc
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
      tugas: isi.tugas.map(({ boleh, ketua, orangMin, orangMax, ...t }, i) =>
        tugasInstans(`t${i}`, {
          ...t,
          boleh: boleh && [...new Set(boleh.map(nama))],
          ketua: ketua && [...new Set(ketua.map(nama))],
          orangMin: t.hadir ? orangMin : Math.min(orangMin, t.bagian, orangMax ?? 9),
          orangMax: orangMax === null ? null : Math.max(orangMax, orangMin),
        }),
      ),
    };
  });

test('B1 B2 B11 every plan, checked from outside: whole, eligible, within the number of people, led by one who may', () => {
  fc.assert(
    fc.property(instansAcak, (instans) => {
      expect(periksaInstans(instans)).toEqual([]);
      const rencana = bagi(instans);
      for (const t of instans.tugas) {
        const pemegang = rencana.find((b) => b.id === t.id)!.pemegang;
        const siapa = pemegang.map((p) => p.orang);
        const boleh = t.boleh ?? instans.orang.map((o) => o.id);
        expect(siapa.every((o) => boleh.includes(o))).toBe(true);
        expect(new Set(siapa).size).toBe(siapa.length);
        if (!t.hadir) expect(pemegang.reduce((n, p) => n + p.bagian, 0)).toBe(t.bagian);
        expect(siapa.length).toBeGreaterThanOrEqual(Math.min(t.orangMin, boleh.length));
        expect(siapa.length).toBeLessThanOrEqual(t.orangMax ?? 99);
        if (t.ketua?.some((o) => boleh.includes(o)) === true)
          expect(siapa.some((o) => t.ketua!.includes(o))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of people and tasks in the file changes nothing', () => {
  fc.assert(
    fc.property(instansAcak, (instans) => {
      const terbalik = { ...instans, orang: instans.orang.toReversed(), tugas: instans.tugas.toReversed() };
      expect(bagi(terbalik)).toEqual(bagi(instans));
    }),
    { numRuns: 60 },
  );
});

test('divisible by unit of volume: 30 offices to four people come out as 8, 8, 7 and 7', () => {
  const empat = ['a', 'b', 'c', 'd'].map((id) => orangInstans(id));
  const [baris] = bagi({ pertahankan: false, orang: empat, tugas: [tugasInstans('opd', { menit: 3000, bagian: 30 })] });
  expect(baris!.pemegang.map((p) => p.bagian).toSorted()).toEqual([7, 7, 8, 8]);
});

test('locked pieces stay, count as load, and their holder gets no second share', () => {
  const rencana = bagi({
    pertahankan: false,
    orang: [orangInstans('a'), orangInstans('b')],
    tugas: [
      tugasInstans('x', { menit: 900, bagian: 30, kunci: [{ orang: 'a', bagian: 20 }] }),
      tugasInstans('y', { menit: 600 }),
    ],
  });
  expect(rencana.find((b) => b.id === 'x')!.pemegang).toEqual([{ orang: 'b', bagian: 10, menit: 300 }]);
  expect(rencana.find((b) => b.id === 'y')!.pemegang[0]!.orang).toBe('b');
});

test('what an instance cannot mean is named with its place', () => {
  const salah = periksaInstans({
    pertahankan: false,
    orang: [orangInstans('a'), orangInstans('a')],
    tugas: [tugasInstans('x', { boleh: ['z'], kunci: [{ orang: 'a', bagian: 2 }], orangMin: 3, orangMax: 2 })],
  });
  expect(salah.map((g) => g.letak)).toEqual([
    'orang[1].id',
    'tugas[0].boleh[0]',
    'tugas[0].kini',
    'tugas[0].orangMin',
    'tugas[0].orangMin',
  ]);
});
