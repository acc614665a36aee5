import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  akhirTahun,
  awalTahun,
  bulanDari,
  bulanTahun,
  hariDari,
  hariPekan,
  isTanggal,
  jumlahHari,
  mingguTahun,
  tambahHari,
  tanggalDari,
} from '../../src/domain/hari';

const tahun = fc.integer({ min: 1971, max: 2199 });

describe('hari', () => {
  it('counts from 1970-01-01 and comes back to the same text', () => {
    expect(hariDari('1970-01-01')).toBe(0);
    expect(hariDari('2026-05-04')).toBe(Date.UTC(2026, 4, 4) / 86_400_000);
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (h) => hariDari(tanggalDari(h)) === h));
  });

  it('agrees with the UTC calendar for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (h) => {
        const d = new Date(h * 86_400_000);
        expect(tanggalDari(h)).toBe(d.toISOString().slice(0, 10));
        expect(hariPekan(h)).toBe(d.getUTCDay() === 0 ? 7 : d.getUTCDay());
        expect(bulanDari(h)).toBe(d.getUTCMonth() + 1);
      }),
    );
  });

  it('knows which dates exist', () => {
    for (const ada of ['2024-02-29', '2026-12-31', '2000-02-29']) expect(isTanggal(ada)).toBe(true);
    for (const bukan of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '04/05/2026', '']) {
      expect(isTanggal(bukan)).toBe(false);
    }
    expect(() => hariDari('2026-02-30')).toThrow(RangeError);
  });

  it('cuts ISO weeks at the ends of the year and covers every day once', () => {
    fc.assert(
      fc.property(tahun, (t) => {
        for (const periode of [mingguTahun(t), bulanTahun(t)]) {
          let hari = awalTahun(t);
          for (const p of periode) {
            expect(p.mulai).toBe(hari);
            expect(p.akhir).toBeGreaterThanOrEqual(p.mulai);
            hari = p.akhir + 1;
          }
          expect(hari).toBe(awalTahun(t + 1));
          expect(hari - awalTahun(t)).toBe(jumlahHari(t));
        }
        expect(mingguTahun(t).length).toBeGreaterThanOrEqual(53);
        expect(mingguTahun(t).length).toBeLessThanOrEqual(54);
      }),
    );
  });

  it('numbers the weeks of 2026 by ISO 8601', () => {
    const minggu = mingguTahun(2026);
    expect(minggu.map((m) => m.nomor)).toEqual([...Array(53).keys()].map((i) => i + 1));
    expect(tanggalDari(minggu[0]?.akhir ?? 0)).toBe('2026-01-04');
    expect(minggu.at(-1)?.akhir).toBe(akhirTahun(2026));
    expect(mingguTahun(2027)[0]?.nomor).toBe(53);
    expect(mingguTahun(2024).at(-1)?.nomor).toBe(1);
  });

  it('adds days over month and year ends', () => {
    expect(tambahHari('2026-12-31', 1)).toBe('2027-01-01');
    expect(tambahHari('2024-03-01', -1)).toBe('2024-02-29');
  });
});
