import { describe, expect, it } from 'vitest';
import { bacaRentangTanggal, bacaTanggal } from '../../src/domain/tanggalTeks';

const rentang = (teks: string): string | null => {
  const hasil = bacaRentangTanggal(teks);
  return hasil && `${hasil.mulai}/${hasil.akhir}${hasil.terbalik ? ' terbalik' : ''}`;
};

describe('tanggalTeks', () => {
  it.each([
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04T08:30:00Z', '2026-05-04'],
    ['2026-05-04 00:00:00', '2026-05-04'],
    ['4/5/2026', '2026-05-04'],
    ['04-05-2026', '2026-05-04'],
    ['4 Mei 2026', '2026-05-04'],
    ['1 Aug 2026', '2026-08-01'],
    ['1 Agustus 2026', '2026-08-01'],
    ['12 Nop. 2026', '2026-11-12'],
    ['3 Oct 2026', '2026-10-03'],
  ])('reads one day: %s', (teks, hasil) => {
    expect(bacaTanggal(teks)).toBe(hasil);
    expect(rentang(teks)).toBe(`${hasil}/${hasil}`);
  });

  it.each(['2026-05-04xyz', '2026-05-041', '2026-02-30', '31/4/2026', '4 Foo 2026', 'Mei 2026', '4', '4-8', ''])(
    'refuses what is no day: %s',
    (teks) => {
      expect(bacaTanggal(teks)).toBeNull();
      expect(rentang(teks)).toBeNull();
    },
  );

  it.each([
    ['4-8 Mei 2026', '2026-05-04/2026-05-08'],
    ['28 April-2 Mei 2026', '2026-04-28/2026-05-02'],
    ['28 Apr. - 2 Mei 2026', '2026-04-28/2026-05-02'],
    ['4/5/2026-8/5/2026', '2026-05-04/2026-05-08'],
    ['28 Desember 2025-2 Januari 2026', '2025-12-28/2026-01-02'],
    ['4–8 Mei 2026', '2026-05-04/2026-05-08'],
    ['04-05-2026 s.d. 08-05-2026', '2026-05-04/2026-05-08'],
    ['8-4 Mei 2026', '2026-05-08/2026-05-04 terbalik'],
  ])('reads two days: %s', (teks, hasil) => {
    expect(rentang(teks)).toBe(hasil);
  });
});
