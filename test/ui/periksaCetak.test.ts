import { describe, expect, test } from 'vitest';
import type { Pencetak } from '../../src/api/cetakViews';
import { batasCetak } from '../../src/ui/parts/cetak/batasCetak';
import { periksaCetak, printerAwal, type DrafCetak } from '../../src/ui/parts/cetak/periksaCetak';

const A4 = { lebar: 595.28, tinggi: 841.89 };
const F4 = { lebar: 609.45, tinggi: 935.43 };
const PRINTER: Pencetak = {
  nama: 'TU',
  sebutan: 'Ruang TU',
  keterangan: '',
  bawaan: false,
  keadaan: 'siap',
  dupleks: 'ada',
  kertas: { lebar: 210, tinggi: 297 },
};
const satu = (ukuran: (typeof A4)[]) => ({ ukuran, mulai: [1] });
const DRAF: DrafCetak = { printer: 'TU', salinan: 2, halaman: '', dupleks: 'tepiPanjang' };

describe('what will be printed', () => {
  test('copies and both sides give the sheets', () => {
    const hasil = periksaCetak(DRAF, satu([A4, A4, A4]), PRINTER);
    expect(hasil.pilihan).toEqual({ printer: 'TU', salinan: 2, rentang: [], dupleks: 'tepiPanjang' });
    expect(hasil.lembar).toBe(4);
    expect(hasil.bedaKertas).toBeNull();
  });

  test('on both sides each letter takes a sheet of its own, and the button says so', () => {
    const surat = { ukuran: [A4, A4, A4], mulai: [1, 2, 3] };
    expect(periksaCetak({ ...DRAF, salinan: 1 }, surat, PRINTER)).toMatchObject({ lembar: 3, lembarBaru: true });
    const satuMuka = periksaCetak({ ...DRAF, salinan: 1, dupleks: 'satuMuka' }, surat, PRINTER);
    expect(satuMuka).toMatchObject({ lembar: 3, lembarBaru: false });
    expect(periksaCetak(DRAF, satu([A4, A4, A4]), PRINTER).lembarBaru).toBe(false);
  });

  test('F4 on a printer set for A4 is said, by the chosen pages', () => {
    expect(periksaCetak(DRAF, satu([F4, A4]), PRINTER).bedaKertas).toContain('F4 (215 × 330 mm)');
    expect(periksaCetak({ ...DRAF, halaman: '2' }, satu([F4, A4]), PRINTER).bedaKertas).toBeNull();
    expect(periksaCetak(DRAF, satu([F4]), { ...PRINTER, kertas: null }).bedaKertas).toBeNull();
  });

  test('a wrong range sends nothing and says which part is wrong', () => {
    const hasil = periksaCetak({ ...DRAF, halaman: '1, 9' }, satu([A4, A4]), PRINTER);
    expect(hasil.pilihan).toBeNull();
    expect(hasil.galatHalaman).toContain('"9"');
  });

  test('without the second side in the driver one side is printed, whatever was chosen before', () => {
    expect(periksaCetak(DRAF, satu([A4, A4]), { ...PRINTER, dupleks: 'tidak' }).pilihan?.dupleks).toBe('satuMuka');
  });

  test('the printer used last comes first, then the default one; one that is gone is not chosen', () => {
    const lain = { ...PRINTER, nama: 'Lain', bawaan: true };
    expect(printerAwal([PRINTER, lain], 'TU')).toBe('TU');
    expect(printerAwal([PRINTER, lain], 'Hilang')).toBe('Lain');
    expect(printerAwal([PRINTER], null)).toBe('TU');
    expect(printerAwal([], 'TU')).toBeNull();
  });
});

describe('more letters than one PDF for the printer takes', () => {
  const ids = (jumlah: number) => Array.from({ length: jumlah }, (_, at) => at);

  test('up to the limit all are printed and nothing is said', () => {
    expect(batasCetak(ids(2000))).toEqual({ ids: ids(2000), tombol: 'Cetak', keterangan: null });
  });

  test('beyond it the button says how many, and where the others are printed', () => {
    const { ids: dicetak, tombol, keterangan } = batasCetak(ids(2345));
    expect(dicetak).toHaveLength(2000);
    expect(tombol).toBe('Cetak 2.000 naskah pertama');
    expect(keterangan).toContain('345 naskah berikutnya dicetak dari register');
  });
});
