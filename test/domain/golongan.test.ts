import { describe, expect, it } from 'vitest';
import { GOLONGAN, pangkatGolongan, parseGolongan } from '../../src/domain/golongan';

describe('golongan', () => {
  it('reads the spellings of staff lists', () => {
    const kasus: [string, string | null][] = [
      ['III/c', 'III/c'],
      ['III c', 'III/c'],
      ['IIIc', 'III/c'],
      ['3C', 'III/c'],
      ['Gol. III.c', 'III/c'],
      ['Penata (III/c)', 'III/c'],
      ['Penata Tk. I, III/d', 'III/d'],
      ['Penata Tingkat 1', 'III/d'],
      ['Pembina Utama Muda / IV-c', 'IV/c'],
      ['PEMBINA', 'IV/a'],
      ['IX', 'IX'],
      ['Golongan IX', 'IX'],
      ['PPPK V', 'V'],
      ['9', 'IX'],
      ['XVII', 'XVII'],
      ['III/e', null],
      ['XVIII', null],
      ['-', null],
      ['', null],
      ['Honorer', null],
    ];
    for (const [teks, golongan] of kasus) expect(parseGolongan(teks), teks).toBe(golongan);
  });

  it('reads back every row of its table, by code and as printed', () => {
    expect(GOLONGAN).toHaveLength(34);
    for (const { golongan, pangkat } of GOLONGAN) {
      expect(parseGolongan(golongan)).toBe(golongan);
      expect(parseGolongan(pangkatGolongan(golongan))).toBe(golongan);
      if (pangkat) expect(parseGolongan(pangkat)).toBe(golongan);
    }
  });

  it('prints pangkat and golongan, the golongan alone for PPPK', () => {
    expect(pangkatGolongan('III/d')).toBe('Penata Tk. I, III/d');
    expect(pangkatGolongan('IX')).toBe('IX');
    expect(pangkatGolongan('')).toBe('');
  });
});
