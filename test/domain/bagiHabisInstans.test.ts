import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import type { Instans } from '../../src/domain/bagiHabisInstans';
import { periksaInstans, rencanaInstans, soalInstans } from '../../src/domain/bagiHabisInstans';
import { instansLengkap, orangInstans, tugasInstans } from './instansAcak';

interface Baris {
  readonly id: string;
  readonly pemegang: readonly { readonly orang: string; readonly bagian: number; readonly menit: number }[];
}
function bagi(instans: Instans): readonly Baris[] {
  const soal = soalInstans(instans);
  return rencanaInstans(soal, bagiHabis(soal, { benih: 1 })) as readonly Baris[];
}

test('B1 B2 B11 every plan, checked from outside: whole, eligible, within the number of people, led by one who may', () => {
  fc.assert(
    fc.property(instansLengkap, (instans) => {
      expect(periksaInstans(instans)).toEqual([]);
      const rencana = bagi(instans);
      for (const t of instans.tugas) {
        const pemegang = rencana.find((b) => b.id === t.id)!.pemegang;
        const terkunci = t.kunci.map((k) => k.orang);
        const siapa = [...pemegang.map((p) => p.orang), ...terkunci];
        const boleh = t.boleh ?? instans.orang.map((o) => o.id);
        expect(pemegang.every((p) => boleh.includes(p.orang))).toBe(true);
        expect(new Set(siapa).size).toBe(siapa.length);
        const bisa = boleh.filter((o) => !terkunci.includes(o));
        if (bisa.length === 0) continue;
        if (!t.hadir) expect(pemegang.reduce((n, p) => n + p.bagian, 0)).toBe(t.bagian - terkunci.length);
        expect(siapa.length).toBeGreaterThanOrEqual(Math.min(t.orangMin, bisa.length + terkunci.length));
        expect(siapa.length).toBeLessThanOrEqual(t.orangMax ?? 99);
        if (t.ketua?.some((o) => bisa.includes(o)) === true) expect(siapa.some((o) => t.ketua!.includes(o))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of people and tasks in the file changes nothing', () => {
  fc.assert(
    fc.property(instansLengkap, (instans) => {
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
  const luar = { boleh: ['a'], bagian: 4, kini: [{ orang: 'b', bagian: 1 }] };
  const dua = [orangInstans('a'), orangInstans('b')];
  expect(periksaInstans({ pertahankan: true, orang: dua, tugas: [tugasInstans('x', luar)] })).toEqual([
    { letak: 'tugas[0].kini[0]', pesan: 'orang "b" tidak termasuk boleh' },
  ]);
  expect(salah.map((g) => g.letak)).toEqual([
    'orang[1].id',
    'tugas[0].boleh[0]',
    'tugas[0].kini',
    'tugas[0].orangMin',
    'tugas[0].orangMin',
  ]);
});
