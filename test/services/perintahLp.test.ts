import { describe, expect, test } from 'vitest';
import type { PilihanCetak } from '../../src/domain/pilihanCetak';
import { kelompokCetak, rentangDari, urutanKirim } from '../../src/services/kelompokCetak';
import { bacaDriver, perintahLp } from '../../src/services/perintahLp';

const PILIHAN: PilihanCetak = { printer: 'Ruang TU', salinan: 2, rentang: [], dupleks: 'satuMuka' };
const F4 = { lebar: 215, tinggi: 330 };
const A4 = { lebar: 210, tinggi: 297 };
const LASER = `PageSize/Media Size: Letter *A4 FanFoldGermanLegal Custom.WIDTHxHEIGHT
Duplex/Double-Sided Printing: None *DuplexNoTumble DuplexTumble
Resolution/Output Resolution: 300dpi *600dpi`;

const lp = (ubah: Partial<PilihanCetak>, kertas = A4, driver: string | null = LASER): string =>
  perintahLp({
    berkas: 'surat.pdf',
    judul: '-d rahasia',
    pilihan: { ...PILIHAN, ...ubah },
    kertas,
    driver: driver === null ? null : bacaDriver(driver),
  }).join(' ');

describe('what a driver of CUPS offers', () => {
  test('both sides and the paper that is set are read from its options', () => {
    expect(bacaDriver(LASER)).toMatchObject({ dupleks: true, kertas: A4 });
    expect(bacaDriver('sides/Sides: *one-sided two-sided-long-edge\nmedia/Media: *iso_a4_210x297mm')).toMatchObject({
      dupleks: true,
      kertas: A4,
    });
  });

  test('a driver without a second side, or without an answer, offers none', () => {
    expect(bacaDriver('PageSize/Size: *A4\nDuplex/Duplex: *None').dupleks).toBe(false);
    expect(bacaDriver('')).toEqual({ dupleks: false, kertas: null, namaKertas: [] });
  });
});

describe('what lp is told', () => {
  test('printer, copies, sides and range; words of a user stay values, never options', () => {
    expect(
      lp({
        rentang: [
          { dari: 1, sampai: 3 },
          { dari: 5, sampai: 5 },
        ],
        dupleks: 'tepiPanjang',
      }),
    ).toBe(
      '-d Ruang TU -t -d rahasia -n 2 -P 1-3,5 -o media=A4 -o collate=true -o sides=two-sided-long-edge -- surat.pdf',
    );
  });

  test('F4 goes by the name of the driver, else by its measures, else the printer chooses', () => {
    expect(lp({}, F4)).toContain('media=FanFoldGermanLegal');
    expect(lp({}, F4, 'PageSize/Size: *A4 Custom.WIDTHxHEIGHT')).toContain('media=Custom.215x330mm');
    expect(lp({}, F4, 'PageSize/Size: *A4 Letter')).not.toContain('media=');
    expect(lp({}, A4, null)).not.toContain('media=');
  });
});

describe('pieces of a PDF on the way to a printer', () => {
  const a4 = { lebar: 595.28, tinggi: 841.89 };
  const f4 = { lebar: 609.45, tinggi: 935.43 };

  test('neighbours of one size stay together, up to the limit', () => {
    const ukuran = [a4, { ...a4, lebar: 595 }, a4, f4, a4];
    expect(kelompokCetak(ukuran, [1, 2, 3, 4, 5], 2).map(({ nomor }) => nomor)).toEqual([[1, 2], [3], [4], [5]]);
    expect(kelompokCetak(ukuran, [1, 3, 9], 20).map(({ nomor }) => nomor)).toEqual([[1, 3]]);
  });

  test('one piece is copied by the printer; several are sent once per copy, so that copies come out whole', () => {
    const satu = kelompokCetak([a4, a4], [1, 2], 20);
    expect(urutanKirim(satu, 3).map(({ salinan }) => salinan)).toEqual([3]);
    const dua = kelompokCetak([a4, f4], [1, 2], 20);
    expect(urutanKirim(dua, 2).map(({ kelompok, salinan }) => [kelompok.nomor[0], salinan])).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
      [2, 1],
    ]);
  });

  test('page numbers become ranges', () => {
    expect(rentangDari([1, 2, 3, 5, 8, 9])).toEqual([
      { dari: 1, sampai: 3 },
      { dari: 5, sampai: 5 },
      { dari: 8, sampai: 9 },
    ]);
  });
});
