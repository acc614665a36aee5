import { describe, expect, it } from 'vitest';
import { awalKata, cariCocok, inisial, namaTanpaGelar } from '../../src/domain/nama';

describe('nama', () => {
  it('leaves the name without titles', () => {
    const kasus: [string, string][] = [
      ['Dr. H. Budi Contoh, S.STP., M.Si.', 'Budi Contoh'],
      ['Drs. Ahmad Misal', 'Ahmad Misal'],
      ['K.H. Umar Rekaan', 'Umar Rekaan'],
      ['M. Ridwan Contoh, S.E.', 'M. Ridwan Contoh'],
      ['Hj. Siti', 'Siti'],
      ['H.', 'H.'],
      ['dr. Rina Contoh, Sp.A', 'Rina Contoh'],
    ];
    for (const [nama, polos] of kasus) expect(namaTanpaGelar(nama)).toBe(polos);
  });

  it('makes initials of first and last word', () => {
    expect(inisial('Dr. Budi Santo Contoh, M.Si.')).toBe('BC');
    expect(inisial('Siti')).toBe('S');
    expect(inisial('')).toBe('');
  });

  it('finds all words in any order, whatever case and marks', () => {
    expect(cariCocok('Penyusunan LKjIP Sekretariat Daérah', 'daerah lkjip')).toBe(true);
    expect(cariCocok('Penyusunan LKjIP', 'renja')).toBe(false);
    expect(cariCocok('apa saja', '')).toBe(true);
  });

  it('tells a name that begins with what was typed from one that only holds it', () => {
    expect(awalKata('Dra. Sari Dewi, M.Si.', 'sari')).toBe(true);
    expect(awalKata('Dewi Sari', ' dé sa ')).toBe(true);
    expect(awalKata('Citra Novitasari', 'sari')).toBe(false);
    expect(awalKata('Siti', '')).toBe(true);
  });
});
