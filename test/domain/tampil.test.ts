import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRupiah } from '../../src/domain/rupiah';
import {
  angka,
  bulanRomawi,
  desimal,
  jendelaPanjang,
  jendelaTeks,
  menitKeJam,
  persen,
  rasio,
  rasioTeks,
  rentangTanggal,
  rupiah,
  rupiahRingkas,
  tanggalPanjang,
} from '../../src/domain/tampil';

describe('tampil', () => {
  it('writes numbers with dots and a decimal comma', () => {
    expect(angka(1234567)).toBe('1.234.567');
    expect(angka(-1000)).toBe('-1.000');
    expect(desimal(1234.5, 2)).toBe('1.234,50');
    expect(desimal(-0.001, 2)).toBe('0,00');
    expect(rasio(96)).toBe('0,96');
    expect(rasioTeks(null)).toBe('–');
    expect(persen(0.125)).toBe('12,5 %');
    expect(persen(1)).toBe('100 %');
  });

  it('writes rupiah in full and short', () => {
    expect(rupiah(1234567)).toBe('Rp1.234.567');
    expect(rupiah(-500)).toBe('-Rp500');
    expect(rupiahRingkas(58_210_000_000)).toBe('Rp58,21 M');
    expect(rupiahRingkas(475_939_100)).toBe('Rp475,94 jt');
    expect(rupiahRingkas(999_999_999)).toBe('Rp1,00 M');
    expect(rupiahRingkas(1_250_000_000_000)).toBe('Rp1,25 T');
    expect(rupiahRingkas(950_000)).toBe('Rp950.000');
  });

  it('is read back by parseRupiah', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e15 }), (n) => {
        expect(parseRupiah(rupiah(n))).toEqual({ nilai: n });
        if (n >= 0) expect(parseRupiah(angka(n))).toEqual({ nilai: n });
      }),
    );
  });

  it('turns minutes into hours', () => {
    expect([720, 450, 74_820, 45, 0, 60].map(menitKeJam)).toEqual([
      '12 jam',
      '7,5 jam',
      '1.247 jam',
      '45 menit',
      '0 jam',
      '1 jam',
    ]);
  });

  it('writes dates and windows in Indonesian', () => {
    expect(tanggalPanjang('2026-05-04')).toBe('4 Mei 2026');
    expect(tanggalPanjang('besok')).toBe('besok');
    expect(rentangTanggal('2026-05-04', '2026-05-08')).toBe('4–8 Mei 2026');
    expect(rentangTanggal('2026-04-28', '2026-05-02')).toBe('28 April–2 Mei 2026');
    expect(rentangTanggal('2025-12-30', '2026-01-02')).toBe('30 Desember 2025–2 Januari 2026');
    expect(rentangTanggal('2026-05-04', '2026-05-04')).toBe('4 Mei 2026');
    expect(bulanRomawi(12)).toBe('XII');
    expect(jendelaTeks({ jenis: 'bulan', bulan: [1, 2, 3, 9] })).toBe('Jan–Mar, Sep');
    expect(jendelaTeks({ jenis: 'tahun' })).toBe('sepanjang tahun');
  });

  it('writes windows in full where a letter needs them', () => {
    const panjang = (jendela: Parameters<typeof jendelaPanjang>[0]) => jendelaPanjang(jendela, 2026);
    expect(panjang({ jenis: 'bulan', bulan: [1, 2, 3, 9] })).toBe('Januari sampai dengan Maret dan September 2026');
    expect(panjang({ jenis: 'bulan', bulan: [5] })).toBe('Mei 2026');
    expect(panjang({ jenis: 'tahun' })).toBe('sepanjang Tahun 2026');
    expect(panjang({ jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' })).toBe(
      '4 Mei 2026 sampai dengan 8 Mei 2026',
    );
    expect(panjang({ jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null })).toBe(
      'setiap minggu sepanjang Tahun 2026',
    );
    expect(panjang({ jenis: 'berulang', tiap: 'bulan', mulai: '2026-03-01', akhir: null })).toBe(
      'setiap bulan, 1 Maret 2026 sampai dengan 31 Desember 2026',
    );
  });
});
