import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hariDari, hariPekan, tambahHari } from '../../src/domain/hari';
import { bacaTanggalKetik } from '../../src/domain/tanggalKetik';

/** A Wednesday. */
const HARI = '2026-05-06';
const baca = (teks: string) => bacaTanggalKetik(teks, HARI);

describe('a date as people type it', () => {
  test.each([
    ['T1', 'hari ini', '2026-05-06'],
    ['T1', 'Besok', '2026-05-07'],
    ['T1', 'lusa', '2026-05-08'],
    ['T2', 'jumat', '2026-05-08'],
    ['T2', "Jum'at", '2026-05-08'],
    ['T2', 'sen', '2026-05-11'],
    ['T2 never today', 'rabu', '2026-05-13'],
    ['T2', 'ahad', '2026-05-10'],
    ['T3', '+3', '2026-05-09'],
    ['T3', '3 hari', '2026-05-09'],
    ['T3', '2 minggu lagi', '2026-05-20'],
    ['T3', '1 bulan', '2026-06-06'],
    ['T4 today included', '6', '2026-05-06'],
    ['T4 the next one', '5', '2026-06-05'],
    ['T4 over months without it', '31', '2026-05-31'],
    ['T5', '25/5', '2026-05-25'],
    ['T5', '25-05-2027', '2027-05-25'],
    ['T5', '25.5.26', '2026-05-25'],
    ['T5', '25 mei', '2026-05-25'],
    ['T5', '17 Agt 2026', '2026-08-17'],
    ['T5', '1 des', '2026-12-01'],
    ['T6', '2026-05-25', '2026-05-25'],
  ])('%s: %s', (_, teks, tanggal) => expect(baca(teks)).toBe(tanggal));

  test.each(['', 'x', 'ju', '32', '31/2', '30 feb', '5/13', 'kapan-kapan', '25 m', '2026-02-30'])(
    '"%s" is not a date',
    (teks) => expect(baca(teks)).toBeNull(),
  );

  test('T3 a month later stays inside that month', () =>
    expect(bacaTanggalKetik('1 bulan', '2026-01-31')).toBe('2026-02-28'));

  test('T2 the named day comes within a week, whatever today is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 7 }), (lewat, ke) => {
        const hari = tambahHari('2025-01-01', lewat);
        const nama = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'][ke - 1] ?? '';
        const hasil = hariDari(bacaTanggalKetik(nama, hari) ?? '');
        expect(hariPekan(hasil)).toBe(ke);
        expect(hasil - hariDari(hari)).toBeGreaterThan(0);
        expect(hasil - hariDari(hari)).toBeLessThanOrEqual(7);
      }),
    ));

  test('nothing that is typed makes it fail', () =>
    fc.assert(fc.property(fc.string({ maxLength: 20 }), (teks) => void baca(teks))));
});
