import { describe, expect, it } from 'vitest';
import { kelasEj, sebutanBeban } from '../../src/domain/ej';
import { PENGATURAN } from './kantorUji';

describe('ej', () => {
  it('classes the unrounded ratio, limits belong to the upper class', () => {
    const kelas = [1.0001, 1, 0.9, 0.8999, 63 / 90, 0.6999, 0.5, 0.4999, 0].map((r) => kelasEj(r, PENGATURAN.kelasEj));
    expect(kelas.join('')).toBe('ABBCCDDEE');
  });

  it('a ratio exactly on any limit of hundredths is inside', () => {
    for (let batas = 1; batas < 100; batas++) {
      expect(kelasEj((batas * 748) / 74_800, { b: batas, c: 0, d: 0 })).toBe('B');
    }
  });

  it('has its own words for people', () => {
    expect([null, 'E', 'D', 'C', 'B', 'A'].map((k) => sebutanBeban(k as Parameters<typeof sebutanBeban>[0]))).toEqual([
      'Belum ada tugas',
      'Beban rendah',
      'Beban sedang',
      'Cukup',
      'Optimal',
      'Melebihi kapasitas',
    ]);
  });
});
