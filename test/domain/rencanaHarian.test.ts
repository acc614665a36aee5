import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rencanaHarian, type IsiMinggu } from '../../src/domain/rencanaHarian';

const minggu: fc.Arbitrary<readonly IsiMinggu[]> = fc
  .array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })), { minLength: 7, maxLength: 7 }), {
    maxLength: 12,
  })
  .map((daftar) => daftar.map((harian, i) => ({ kunci: `t${i}`, harian })));
const jumlah = (angka: readonly number[]): number => angka.reduce((a, b) => a + b, 0);

describe('a week laid out by day', () => {
  it('keeps the minutes of every day and of every task (J1)', () => {
    fc.assert(
      fc.property(minggu, (isi) => {
        const hari = rencanaHarian(isi, 7);
        hari.forEach((satu, i) =>
          expect(jumlah(satu.map((s) => s.menit))).toBe(jumlah(isi.map(({ harian }) => harian[i] ?? 0))),
        );
        for (const { kunci, harian } of isi)
          expect(jumlah(hari.flat().flatMap((s) => (s.kunci === kunci ? [s.menit] : [])))).toBe(jumlah(harian));
      }),
    );
  });

  it('puts nothing before its first or behind its last day (J2)', () => {
    fc.assert(
      fc.property(minggu, (isi) => {
        const dari = new Map(isi.map(({ kunci, harian }) => [kunci, harian]));
        rencanaHarian(isi, 7).forEach((satu, hari) => {
          for (const { kunci, menit } of satu) {
            const harian = dari.get(kunci) ?? [];
            expect(menit).toBeGreaterThan(0);
            expect(hari).toBeGreaterThanOrEqual(harian.findIndex((m) => m > 0));
            expect(hari).toBeLessThanOrEqual(harian.findLastIndex((m) => m > 0));
          }
        });
      }),
    );
  });

  it('does what ends first before it begins the next (J3)', () => {
    const hari = rencanaHarian(
      [
        { kunci: 'arsip', harian: [100, 100, 100, 100, 100, 0, 0] },
        { kunci: 'rapat', harian: [0, 120, 0, 0, 0, 0, 0] },
        { kunci: 'bahan', harian: [80, 80, 80, 0, 0, 0, 0] },
      ],
      7,
    );
    expect(hari.map((h) => h.map((p) => `${p.kunci} ${p.menit}`))).toEqual([
      ['bahan 180'],
      ['rapat 120', 'bahan 60', 'arsip 120'],
      ['arsip 180'],
      ['arsip 100'],
      ['arsip 100'],
      [],
      [],
    ]);
  });
});
