import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import type { Instans } from '../../src/domain/bagiHabisInstans';
import { soalInstans } from '../../src/domain/bagiHabisInstans';
import { batasPuncak } from '../../src/domain/bagiHabisPuncak';
import { instansKecil, instansLengkap, orangInstans, SETAHUN } from './instansAcak';

// What must follow when an office changes a little, whatever the numbers are.

interface Hasil {
  readonly puncak: number;
  readonly keluhan: number;
  /** The same problem with this plan as the present division. */
  readonly kini: Instans;
}

function bagi(instans: Instans): Hasil {
  const soal = soalInstans(instans);
  const rencana = bagiHabis(soal, { benih: 1 });
  const beban = Float64Array.from(soal.tetapTahun);
  const kini = new Map<string, { orang: string; bagian: number }[]>();
  soal.tugas.forEach((id, t) => {
    const milik: { orang: string; bagian: number }[] = [];
    for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1) {
      const p = rencana.orang[i]!;
      beban[p]! += soal.hadir[t] === 1 ? soal.menit[t]! : (soal.menit[t]! * rencana.porsi[i]!) / soal.pembagi[t]!;
      milik.push({ orang: soal.pegawai[p]!, bagian: rencana.porsi[i]! });
    }
    kini.set(id, milik);
  });
  const { menitLebih, menitLebihBulan } = rencana.nilai;
  return {
    puncak: beban.reduce((a, menit, p) => Math.max(a, menit / soal.kapasitasTahun[p]!), 0),
    keluhan: menitLebih + menitLebihBulan,
    kini: { ...instans, pertahankan: true, tugas: instans.tugas.map((t) => ({ ...t, kini: kini.get(t.id) ?? [] })) },
  };
}

test('one more full-time person who may do everything never raises the highest load of a plan in which no month is over', () => {
  fc.assert(
    fc.property(instansKecil, (instans) => {
      // Idle people and months that are over are mended first, at the cost of the highest load if need be (B4, B5 before B6).
      const dulu = bagi({ ...instans, orang: instans.orang.map((o) => ({ ...o, ambang: 0 })) });
      fc.pre(dulu.keluhan === 0);
      const baru = orangInstans('z', { kapasitas: SETAHUN.map(() => 160), ambang: 0 });
      const sekarang = bagi({
        ...dulu.kini,
        orang: [...dulu.kini.orang, baru],
        tugas: dulu.kini.tugas.map((t) => ({ ...t, boleh: t.boleh && [...t.boleh, 'z'] })),
      });
      expect(sekarang.puncak).toBeLessThanOrEqual(dulu.puncak + 1e-9);
      expect(sekarang.keluhan).toBeLessThanOrEqual(dulu.keluhan + 1e-9);
    }),
    { numRuns: 200 },
  );
});

test('a day off more never lowers the proven limit of the highest load, a person more never raises it', () => {
  fc.assert(
    fc.property(instansKecil, fc.integer({ min: 0, max: 11 }), (instans, bulan) => {
      const libur = instans.orang.map((o) => ({
        ...o,
        kapasitas: (o.kapasitas as readonly number[]).map((menit, b) => (b === bulan ? menit - 5 : menit)),
      }));
      const batas = (soal: Instans): number => batasPuncak(soalInstans(soal)).rasio;
      expect(batas({ ...instans, orang: libur })).toBeGreaterThanOrEqual(batas(instans) - 1e-9);
      expect(batas({ ...instans, orang: [...instans.orang, orangInstans('z')] })).toBeLessThanOrEqual(
        batas(instans) + 1e-9,
      );
    }),
    { numRuns: 200 },
  );
});

test('no plan goes below the proven limit of the highest load', () => {
  fc.assert(
    fc.property(fc.oneof(instansKecil, instansLengkap), (instans) => {
      expect(bagi(instans).puncak).toBeGreaterThanOrEqual(batasPuncak(soalInstans(instans)).rasio - 1e-9);
    }),
    { numRuns: 200 },
  );
});
