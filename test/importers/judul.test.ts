import { describe, expect, it } from 'vitest';
import { barisNomorKolom, cariJudul, letakKolom } from '../../src/importers/judul';

const KAMUS = { kode: ['kode'], nama: ['nama sub kegiatan'], pagu: ['pagu', 'jumlah'] };
const lembar = (...baris: (string | number | null)[][]) => ({ nama: 'L', baris });

describe('cariJudul', () => {
  it('skips title rows and the row of column numbers, and does not mind case, line breaks and units', () => {
    const j = cariJudul(
      lembar(
        ['REKAP KODE DAN PAGU'],
        [],
        ['KODE ', 'Nama\nSub  Kegiatan', 'PAGU (Rp)'],
        ['(1)', '(2)', '3=1x2'],
        ['x', 'y', 1],
      ),
      KAMUS,
      2,
    );
    expect(j).toMatchObject({ baris: 2, awalData: 4 });
    expect(j && letakKolom(j, 'pagu')).toBe('C');
  });

  it('reads a header of two rows and takes the first of two equal columns', () => {
    const j = cariJudul(
      lembar(['Kode', 'Nama', 'Anggaran', 'x'], [null, 'Sub Kegiatan', 'Pagu', 'Pagu'], ['a', 'b', 1, 2]),
      KAMUS,
      2,
    );
    expect(j).toMatchObject({ baris: 1, awalData: 2 });
    expect([...(j?.kolom ?? [])]).toEqual([
      ['kode', 0],
      ['nama', 1],
      ['pagu', 2],
    ]);
  });

  it('does not take a row of data with a known word for a second header row', () => {
    const j = cariJudul(lembar(['Kode', 'Jumlah', 'Ket'], ['4.01.01', '5', 'Nama Sub Kegiatan']), KAMUS, 2);
    expect(j).toMatchObject({ baris: 0, awalData: 1 });
  });

  it('takes the better known of two headers for one field', () => {
    expect(cariJudul(lembar(['Jumlah', 'Kode', 'Pagu'], [1, 'a', 2]), KAMUS, 2)?.kolom.get('pagu')).toBe(2);
  });

  it('finds nothing where too little is named', () => {
    expect(cariJudul(lembar(['a', 'b'], ['Kode']), KAMUS, 2)).toBeNull();
  });

  it('a row of column numbers rises from 1 and is more than data', () => {
    expect(barisNomorKolom([1, 2, 3, '4=2x3'])).toBe(true);
    expect(barisNomorKolom([1, '4.01.01.2.13.0001', 3])).toBe(false);
    expect(barisNomorKolom([1, 1, 1])).toBe(false);
    expect(barisNomorKolom([1, 2])).toBe(false);
    expect(barisNomorKolom(['PAGU', null])).toBe(false);
  });
});
