import { describe, expect, it } from 'vitest';
import { angkaSel, bacaNorma, bacaVolume } from '../../src/importers/formulirSel';

describe('a number in a cell of the form', () => {
  it('is no number when two stand in the cell one below the other (V9-5)', () => {
    for (const sel of ['12\n800', '12\r\n800', '12\t800', '12  800', '30 60', '1 2,5'])
      expect(angkaSel(sel), JSON.stringify(sel)).toBeNaN();
    expect(bacaVolume('12\n800')).toEqual({ galat: 'volume “12 800” bukan bilangan bulat 0 atau lebih, misalnya 30.' });
    expect(bacaNorma('1\n250 jam', null)).toHaveProperty('galat');
  });

  it('is read with the blank of a thousand and with blanks around it', () => {
    expect(angkaSel(' 12\u00a0800\n')).toBe(12_800);
    expect(bacaVolume('1 250')).toEqual({ nilai: 1250 });
    expect(bacaNorma('1,5\njam', null)).toEqual({ nilai: { norma: 1.5, satuanNorma: 'jam' } });
  });
});
