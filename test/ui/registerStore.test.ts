import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuratId } from '../../src/domain/ids';
import type { StatusSurat } from '../../src/domain/surat';
import { pasangkan } from '../../src/ui/naskah/register/tempelNomor';
import { createRegisterStore, SARING_REGISTER, tersaring } from '../../src/ui/naskah/registerStore';

const baris = (id: string, adaIsi = true, status: StatusSurat = 'terbit') => ({
  id: id as SuratId,
  adaIsi,
  status,
  jenis: 'petikan' as const,
});

describe('registerStore', () => {
  it('other filters empty the choice, so that nothing unseen is printed', () => {
    const store = createRegisterStore();
    store.getState().pilih(baris('a'), true);
    expect(store.getState().terpilih.size).toBe(1);
    store.getState().aturSaring({ bulan: 3 });
    expect(store.getState().terpilih.size).toBe(0);
  });

  it('a bare number is never chosen: there is nothing to print', () => {
    const store = createRegisterStore();
    store.getState().pilih(baris('a', false), true);
    expect(store.getState().terpilih.size).toBe(0);
  });

  it('konsep and letters are never chosen together: nothing of a konsep is saved or printed', () => {
    const store = createRegisterStore();
    store.getState().pilih(baris('a'), true);
    store.getState().pilih(baris('b', true, 'konsep'), true);
    expect([...store.getState().terpilih.keys()]).toEqual(['b']);
    expect(store.getState().konsepDipilih).toBe(true);
    store.getState().pilih(baris('c', true, 'batal'), true);
    expect([...store.getState().terpilih.keys()]).toEqual(['c']);
    expect(store.getState().konsepDipilih).toBe(false);
    store.getState().pilih(baris('d'), true);
    expect([...store.getState().terpilih.keys()]).toEqual(['c', 'd']);
  });

  it('"all" adds the lines of the sort chosen already, and none without a letter', () => {
    const store = createRegisterStore();
    store.getState().pilih(baris('a', true, 'konsep'), true);
    store.getState().pilihBanyak([baris('b', true, 'konsep'), baris('c'), baris('d', false, 'batal')]);
    expect([...store.getState().terpilih]).toEqual([
      ['a', { status: 'konsep', jenis: 'petikan' }],
      ['b', { status: 'konsep', jenis: 'petikan' }],
    ]);
  });

  it('a count shows only its lines, and all again when pressed once more; words and year stay', () => {
    const store = createRegisterStore();
    store.getState().aturSaring({ cari: 'rapat', tahun: 2026, status: 'terbit' });
    store.getState().hanya({ nomor: 'ganda' });
    expect(store.getState().saring).toMatchObject({ cari: 'rapat', tahun: 2026, status: null, nomor: 'ganda' });
    store.getState().hanya({ status: 'batal' });
    expect(store.getState().saring).toMatchObject({ status: 'batal', nomor: null });
    store.getState().hanya({ status: 'batal' });
    expect(store.getState().saring).toMatchObject({ cari: 'rapat', tahun: 2026, status: null });
  });

  it('the order leaves nothing out', () => {
    expect(tersaring(SARING_REGISTER)).toBe(false);
    expect(tersaring({ ...SARING_REGISTER, urut: 'nomor' })).toBe(false);
    expect(tersaring({ ...SARING_REGISTER, unit: '' })).toBe(true);
  });
});

describe('pasted numbers', () => {
  const ids = ['a', 'b', 'c'].map((id) => id as SuratId);

  it('line by line, the first column of a spreadsheet, an empty line leaves its letter out', () => {
    expect(pasangkan(ids, 'TU/1\tcatatan\r\n\r\n TU/3 \n\n')).toEqual({
      pasangan: [
        { id: 'a', nomor: 'TU/1' },
        { id: 'b', nomor: '' },
        { id: 'c', nomor: 'TU/3' },
      ],
      lebih: 0,
    });
  });

  it('tells how many lines find no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]{1,3}\/\d{1,3}$/), { maxLength: 10 }), (nomor) => {
        const hasil = pasangkan(ids, nomor.join('\n'));
        expect(hasil.lebih).toBe(Math.max(0, nomor.length - ids.length));
        expect(hasil.pasangan.map((p) => p.nomor).filter(Boolean)).toEqual(nomor.slice(0, ids.length));
      }),
    );
  });
});
