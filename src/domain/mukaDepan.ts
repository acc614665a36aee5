/** Points. */
export interface UkuranMuka {
  readonly lebar: number;
  readonly tinggi: number;
}

/** Rounding of drivers and of PDF writers. */
const TOLERANSI = 1;

/** Two pages that lie on the same sheet of paper, turned the same way. */
export const seukuran = (a: UkuranMuka, b: UkuranMuka): boolean =>
  Math.abs(a.lebar - b.lebar) <= TOLERANSI && Math.abs(a.tinggi - b.tinggi) <= TOLERANSI;

export interface SusunanMuka {
  /** Page numbers from 1 in the order of printing; null = a side left blank, of the size of the one before. */
  readonly muka: readonly (number | null)[];
  /** Sheets of one copy. */
  readonly lembar: number;
}

/**
 * Pages on both sides of the paper so that every letter begins on a front side; another size of paper begins a new sheet
 * by itself.
 *
 * @param halaman the chosen page numbers, rising
 * @param ukuran of every page
 * @param mulai numbers of the pages on which a letter begins, rising
 */
export function susunMuka(
  halaman: readonly number[],
  ukuran: readonly UkuranMuka[],
  mulai: readonly number[],
): SusunanMuka {
  const muka: (number | null)[] = [];
  let [lembar, terisi, berikut] = [0, 0, 0];
  let lalu: UkuranMuka | undefined;
  for (const nomor of halaman) {
    const ini = ukuran[nomor - 1];
    if (!ini) continue;
    const sebelum = berikut;
    while ((mulai[berikut] ?? Number.POSITIVE_INFINITY) <= nomor) berikut += 1;
    if (lalu && !seukuran(lalu, ini)) terisi = 0;
    else if (berikut > sebelum && terisi % 2 === 1) {
      muka.push(null);
      terisi += 1;
    }
    if (terisi % 2 === 0) lembar += 1;
    muka.push(nomor);
    terisi += 1;
    lalu = ini;
  }
  return { muka, lembar };
}
