import { describe, expect, test } from 'vitest';
import { tanggalTerketik } from '../../src/ui/parts/ketikTanggal';

const HARI = '2026-12-01';
const baca = (teks: string, min?: string) => tanggalTerketik(teks, HARI, min);

describe('a date typed into a field', () => {
  test.each([
    ['6 Mei 2026', '2026-05-06'],
    ['6 Desember 2026', '2026-12-06'],
    ['6/5/2026', '2026-05-06'],
    ['06/05/2026', '2026-05-06'],
    ['20/5/2026', '2026-05-20'],
    [' 15 Juni 2026 ', '2026-06-15'],
  ])('%s is read day first, month by its Indonesian name', (teks, tanggal) => expect(baca(teks)).toEqual({ tanggal }));

  test('what is no date is refused in words, and nothing is made of its beginning', () => {
    expect(baca('6 Mai 2026')).toEqual({ galat: expect.stringContaining('“6 Mai 2026” bukan tanggal') as string });
    expect(baca('30/2/2026')).toHaveProperty('galat');
    expect(baca('  ')).toEqual({ galat: '' });
  });

  test('a day before the first one allowed is refused', () => {
    expect(baca('6/5/2026', '2026-05-07')).toEqual({ galat: '6 Mei 2026 terlalu awal; paling awal 7 Mei 2026.' });
    expect(baca('7/5/2026', '2026-05-07')).toEqual({ tanggal: '2026-05-07' });
  });
});
