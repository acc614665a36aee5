import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kertasHalaman, kertasSama, namaKertas, ukuranBernama } from '../../src/domain/kertasCetak';
import { bacaRentang, halamanTerpilih } from '../../src/domain/pilihanCetak';

const rentang = (teks: string, jumlah = 10) => {
  const hasil = bacaRentang(teks, jumlah);
  return hasil.sah
    ? hasil.rentang.map(({ dari, sampai }) => `${dari}-${sampai}`).join(' ')
    : `${hasil.sebab} ${hasil.bagian}`;
};

describe('which pages are printed', () => {
  test.each([
    ['', ''],
    ['3', '3-3'],
    ['1-3, 5', '1-3 5-5'],
    ['1 s.d. 3; 9', '1-3 9-9'],
    ['8-', '8-10'],
    ['5, 1-2', '1-2 5-5'],
    ['1-4, 3-6, 7', '1-7'],
  ])('%j is read as %j', (teks, hasil) => expect(rentang(teks)).toBe(hasil));

  test.each([
    ['1-3, x', 'bentuk x'],
    ['-3', 'bentuk -3'],
    ['1.5', 'bentuk 1.5'],
    ['0', 'luar 0'],
    ['9-11', 'luar 9-11'],
    ['6-2', 'terbalik 6-2'],
  ])('%j is refused as %j', (teks, hasil) => expect(rentang(teks)).toBe(hasil));

  test('whatever is written, only existing pages come out, each once, in order', () => {
    const bagian = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(bagian, { maxLength: 8 }), fc.integer({ min: 1, max: 30 }), (pilihan, jumlah) => {
        const hasil = bacaRentang(pilihan.map(([a, b]) => `${a}-${b}`).join(', '), jumlah);
        const sah = pilihan.every(([a, b]) => a >= 1 && a <= b && b <= jumlah);
        expect(hasil.sah).toBe(sah);
        if (!hasil.sah) return;
        const halaman = halamanTerpilih(hasil.rentang, jumlah);
        const harapan = Array.from({ length: jumlah }, (_, i) => i + 1).filter(
          (n) => pilihan.length === 0 || pilihan.some(([a, b]) => a <= n && n <= b),
        );
        expect(halaman).toEqual(harapan);
      }),
    );
  });
});

describe('paper', () => {
  test('a page of the PDF is named as the office names its paper', () => {
    expect(namaKertas(kertasHalaman(595.28, 841.89))).toBe('A4');
    expect(namaKertas(kertasHalaman(841.89, 595.28))).toBe('A4');
    expect(namaKertas(kertasHalaman(609.45, 935.43))).toBe('F4 (215 × 330 mm)');
    expect(namaKertas(kertasHalaman(595.28, 935.43))).toBe('F4 (210 × 330 mm)');
    expect(namaKertas({ lebar: 100, tinggi: 150 })).toBe('100 × 150 mm');
  });

  test('names of drivers: Folio takes F4, A4 does not', () => {
    const f4 = { lebar: 215, tinggi: 330 };
    expect(kertasSama(ukuranBernama('Folio') ?? f4, f4)).toBe(true);
    expect(kertasSama(ukuranBernama('A4') ?? f4, f4)).toBe(false);
    expect(ukuranBernama('iso_a4_210x297mm')).toEqual({ lebar: 210, tinggi: 297 });
    expect(ukuranBernama('Custom.215x330mm')).toEqual(f4);
    expect(ukuranBernama('EnvDL')).toBeNull();
    expect(ukuranBernama('A4Small')).toBeNull();
  });
});
