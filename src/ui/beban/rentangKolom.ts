/** Width of a week column with its gap, as in the grid template of the map. */
export const LEBAR_MINGGU = 37;
const CELAH = 2;
const LANGKAH = LEBAR_MINGGU + CELAH;
/** Columns beyond the edges that stay mounted, and the step in which the range moves. */
const PENYANGGA = 4;

export interface Rentang {
  /** First and last mounted column. */
  readonly awal: number;
  readonly akhir: number;
}

/** Weeks to mount for a scroll position; `tetap` = pixels of the sticky columns. */
export function rentangKolom(gulir: number, lebar: number, tetap: number, jumlah: number): Rentang {
  const awal = Math.floor(gulir / LANGKAH / PENYANGGA) * PENYANGGA - PENYANGGA;
  const akhir = Math.ceil((gulir + Math.max(0, lebar - tetap)) / LANGKAH / PENYANGGA) * PENYANGGA + PENYANGGA;
  return { awal: Math.max(0, awal), akhir: Math.min(jumlah - 1, akhir) };
}

/** Column of a day, or -1 when the day is in another year. */
export const kolomHari = (kolom: readonly { readonly mulai: string; readonly akhir: string }[], hari: string): number =>
  kolom.findIndex(({ mulai, akhir }) => mulai <= hari && hari <= akhir);

/** Scroll position at which a week is wholly visible beside the sticky columns. */
export function gulirKeKolom(kolom: number, gulir: number, lebar: number, tetap: number): number {
  const kiri = kolom * LANGKAH;
  if (kiri < gulir) return Math.max(0, kiri - LANGKAH);
  const ruang = lebar - tetap - 2 * LANGKAH;
  return kiri > gulir + ruang ? kiri - ruang : gulir;
}
