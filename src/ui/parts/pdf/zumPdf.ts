/** How large pages are shown: filling the width, as a whole page, or in a fixed size (1 = true size). */
export type Zum = 'awal' | 'lebar' | 'halaman' | number;

/** Points are 1/72 inch, CSS pixels 1/96: this many pixels to a point are true size. */
export const UKURAN_ASLI = 96 / 72;
const LANGKAH = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const TERKECIL = LANGKAH[0] ?? 0.25;
const TERBESAR = LANGKAH.at(-1) ?? 4;
/** A page alone in a wide window is not blown up beyond this at first. */
const AWAL_TERBESAR = 1.4;

interface Bidang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** Zoom as a factor. `bidang` in CSS pixels without margins, `halaman` in points. */
export function nilaiZum(zum: Zum, bidang: Bidang, halaman: Bidang): number {
  if (typeof zum === 'number') return batasi(zum);
  const lebar = bidang.lebar / (Math.max(1, halaman.lebar) * UKURAN_ASLI);
  const tinggi = bidang.tinggi / (Math.max(1, halaman.tinggi) * UKURAN_ASLI);
  if (zum === 'awal') return batasi(Math.min(lebar, AWAL_TERBESAR));
  return batasi(zum === 'lebar' ? lebar : Math.min(lebar, tinggi));
}

const batasi = (nilai: number): number => Math.min(TERBESAR, Math.max(TERKECIL, nilai));

/** The next step of the scale in this direction. */
export function langkahZum(kini: number, arah: 1 | -1): number {
  const selisih = 0.01;
  return arah > 0
    ? (LANGKAH.find((l) => l > kini + selisih) ?? TERBESAR)
    : (LANGKAH.findLast((l) => l < kini - selisih) ?? TERKECIL);
}
