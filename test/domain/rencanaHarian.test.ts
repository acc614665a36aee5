import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rencanaHarian, type IsiMinggu } from '../../src/domain/rencanaHarian';

const isi = fc.array(
  fc.record({
    menit: fc.integer({ min: 1, max: 3000 }),
    hari: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  }),
  { maxLength: 12 },
);
const kapasitas = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 7, maxLength: 7 });
const susun = (daftar: readonly { menit: number; hari?: number | undefined }[]): IsiMinggu[] =>
  daftar.map(({ menit, hari }, i) =>
    hari === undefined ? { kunci: `t${i}`, menit } : { kunci: `t${i}`, menit, hari },
  );

describe('a week laid out by day', () => {
  it('keeps every minute of every task, whatever the week looks like (J3, J4)', () => {
    fc.assert(
      fc.property(isi, kapasitas, (daftar, wadah) => {
        const minggu = susun(daftar);
        const jumlah = new Map<string, number>();
        for (const { kunci, menit } of rencanaHarian(minggu, wadah).flat()) {
          expect(menit).toBeGreaterThan(0);
          jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + menit);
        }
        expect(Object.fromEntries(jumlah)).toEqual(Object.fromEntries(minggu.map((m) => [m.kunci, m.menit])));
      }),
    );
  });

  it('leaves no day over its capacity in a week that fits (J3)', () => {
    fc.assert(
      fc.property(isi, kapasitas, (daftar, wadah) => {
        const minggu = susun(daftar).map(({ kunci, menit }) => ({ kunci, menit }));
        fc.pre(minggu.reduce((n, m) => n + m.menit, 0) <= wadah.reduce((a, b) => a + b, 0));
        rencanaHarian(minggu, wadah).forEach((hari, i) =>
          expect(hari.reduce((n, m) => n + m.menit, 0)).toBeLessThanOrEqual(wadah[i] ?? 0),
        );
      }),
    );
  });

  it('keeps a meeting on its day and finishes one thing before it begins the next (J1, J2)', () => {
    const hari = rencanaHarian(
      [
        { kunci: 'rapat', menit: 120, hari: 1 },
        { kunci: 'laporan', menit: 400 },
        { kunci: 'arsip', menit: 100 },
      ],
      [300, 300, 0, 300, 300, 0, 0],
    );
    expect(hari.map((h) => h.map((p) => `${p.kunci} ${p.menit}`))).toEqual([
      ['laporan 138'],
      ['rapat 120', 'laporan 84'],
      [],
      ['laporan 139'],
      ['laporan 39', 'arsip 100'],
      [],
      [],
    ]);
  });
});
