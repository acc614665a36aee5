import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNomor, periksaPola, petunjukPola } from '../../src/domain/nomorSurat';

const NILAI = { keamanan: 'B', kode: '800.1.11.1', urut: 91, unit: 'BKAD', bulan: 5, tahun: 2026 };

describe('nomorSurat', () => {
  it('N1 writes the patterns seen in offices', () => {
    const kasus: [string, string][] = [
      ['{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}', '800.1.11.1/091/BKAD/V/2026'],
      ['{keamanan}/{urut}/{kode}/{unit}/{tahun}', 'B/91/800.1.11.1/BKAD/2026'],
      ['{kode}/{urut:5}/{unit}-{bulan}', '800.1.11.1/00091/BKAD-05'],
      ['ST-{urut}.{tahun}', 'ST-91.2026'],
    ];
    for (const [pola, nomor] of kasus) expect(formatNomor(pola, NILAI)).toBe(nomor);
    expect(formatNomor('{urut:2}', { ...NILAI, urut: 1234 })).toBe('1234');
  });

  it('N2 an empty token leaves no doubled separator', () => {
    const tanpa = { ...NILAI, unit: '', keamanan: '' };
    expect(formatNomor('{keamanan}/{kode}/{urut}/{unit}/{tahun}', tanpa)).toBe('800.1.11.1/91/2026');
    expect(formatNomor('{kode}/{urut}/{unit}', tanpa)).toBe('800.1.11.1/91');
    expect(formatNomor('NO. {keamanan}/{urut}', tanpa)).toBe('NO. 91');
  });

  it('N3 names what is wrong with a pattern', () => {
    expect(periksaPola('{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}')).toEqual([]);
    expect(periksaPola('{kode}/{tahun}')).toEqual(['pola belum memuat {urut}']);
    expect(periksaPola('{urut}{urut:3}/{tahun}')).toEqual(['{urut} hanya boleh sekali']);
    expect(periksaPola('{nomor}/{urut}/{tahun:2}/{tahun}')).toEqual([
      'penanda tidak dikenal: {nomor}',
      'penanda tidak dikenal: {tahun:2}',
    ]);
    expect(periksaPola('{urut}/{tahun')).toEqual(['kurung kurawal tidak berpasangan']);
  });

  it('N3 a pattern without the year is usable, with a hint', () => {
    const dinas = '{kode}/{urut:5}/BPSDM-II';
    expect(periksaPola(dinas)).toEqual([]);
    expect(petunjukPola(dinas)).toEqual([expect.stringContaining('{tahun}')]);
    expect(petunjukPola('{urut}/{tahun}')).toEqual([]);
    expect(formatNomor(dinas, NILAI)).toBe('800.1.11.1/00091/BPSDM-II');
  });

  it('N1 different counters never print the same number', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.constantFrom('{kode}/{urut}/{tahun}', '{urut:3}-{unit}'),
        (a, b, pola) => {
          const sama = formatNomor(pola, { ...NILAI, urut: a }) === formatNomor(pola, { ...NILAI, urut: b });
          expect(sama).toBe(a === b);
        },
      ),
    );
  });
});
