import { kertasHalaman, type UkuranKertas } from '../domain/kertasCetak';
import { seukuran, type UkuranMuka as Ukuran } from '../domain/mukaDepan';
import { halamanTerpilih, type PilihanCetak, type RentangHalaman } from '../domain/pilihanCetak';

/** Pages that go to the printer in one piece: neighbours of one size. */
export interface KelompokCetak {
  readonly ukuran: Ukuran;
  /** Page numbers from 1. */
  readonly nomor: readonly number[];
}

/**
 * Cuts the chosen pages into pieces of one paper size with at most `terbanyak` pages. `terbanyak` is even, so that a
 * piece never ends in the middle of a sheet printed on both sides.
 */
export function kelompokCetak(
  ukuran: readonly Ukuran[],
  halaman: readonly number[],
  terbanyak: number,
): readonly KelompokCetak[] {
  const hasil: { ukuran: Ukuran; nomor: number[] }[] = [];
  for (const nomor of halaman) {
    const ini = ukuran[nomor - 1];
    if (!ini) continue;
    const kini = hasil.at(-1);
    if (kini && seukuran(kini.ukuran, ini) && kini.nomor.length < terbanyak) kini.nomor.push(nomor);
    else hasil.push({ ukuran: ini, nomor: [nomor] });
  }
  return hasil;
}

/**
 * In which order pieces are sent: one piece is copied by the printer itself; several are sent once per copy, so that
 * each copy comes out whole.
 */
export function urutanKirim(
  kelompok: readonly KelompokCetak[],
  salinan: number,
): readonly { readonly kelompok: KelompokCetak; readonly salinan: number }[] {
  if (kelompok.length <= 1) return kelompok.map((satu) => ({ kelompok: satu, salinan }));
  return Array.from({ length: salinan }, () => kelompok.map((satu) => ({ kelompok: satu, salinan: 1 }))).flat();
}

export const kertasKelompok = ({ ukuran }: KelompokCetak): UkuranKertas => kertasHalaman(ukuran.lebar, ukuran.tinggi);

/** Page numbers that were chosen of a PDF with `jumlah` pages. */
export const halamanDicetak = ({ rentang }: Pick<PilihanCetak, 'rentang'>, jumlah: number): readonly number[] =>
  halamanTerpilih(rentang, jumlah);

/** Page numbers in rising order as ranges. */
export function rentangDari(nomor: readonly number[]): readonly RentangHalaman[] {
  const hasil: RentangHalaman[] = [];
  for (const satu of nomor) {
    const lalu = hasil.at(-1);
    if (lalu && satu === lalu.sampai + 1) hasil.splice(-1, 1, { dari: lalu.dari, sampai: satu });
    else hasil.push({ dari: satu, sampai: satu });
  }
  return hasil;
}
