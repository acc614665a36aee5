/** Width and height in whole millimetres, upright. */
export interface UkuranKertas {
  readonly lebar: number;
  readonly tinggi: number;
}

/**
 * Paper by its short and long side in millimetres. F4 is no ISO size: Permendagri 1/2023 writes 215 × 330, many offices
 * buy 210 × 330; drivers call the nearest size Folio (8.5 × 13 inch).
 */
const KERTAS: readonly (UkuranKertas & { readonly nama: string })[] = [
  { nama: 'A5', lebar: 148, tinggi: 210 },
  { nama: 'A4', lebar: 210, tinggi: 297 },
  { nama: 'A3', lebar: 297, tinggi: 420 },
  { nama: 'F4 (215 × 330 mm)', lebar: 215, tinggi: 330 },
  { nama: 'F4 (210 × 330 mm)', lebar: 210, tinggi: 330 },
  { nama: 'Letter', lebar: 216, tinggi: 279 },
  { nama: 'Legal', lebar: 216, tinggi: 356 },
];
/** Drivers round; two millimetres more or less are the same sheet. */
const TOLERANSI = 2;
const MM = 25.4 / 72;

/** Size of a PDF page (points) as a sheet held upright. */
export function kertasHalaman(lebarPt: number, tinggiPt: number): UkuranKertas {
  const [lebar, tinggi] = [lebarPt * MM, tinggiPt * MM].map(Math.round);
  return { lebar: Math.min(lebar ?? 0, tinggi ?? 0), tinggi: Math.max(lebar ?? 0, tinggi ?? 0) };
}

export const kertasSama = (a: UkuranKertas, b: UkuranKertas): boolean =>
  Math.abs(a.lebar - b.lebar) <= TOLERANSI && Math.abs(a.tinggi - b.tinggi) <= TOLERANSI;

/** "A4", "F4 (215 × 330 mm)", or the measures of a size without a name. */
export function namaKertas(ukuran: UkuranKertas): string {
  const persis = KERTAS.find((k) => k.lebar === ukuran.lebar && k.tinggi === ukuran.tinggi);
  return (persis ?? KERTAS.find((k) => kertasSama(k, ukuran)))?.nama ?? `${ukuran.lebar} × ${ukuran.tinggi} mm`;
}

/** A size by the name drivers use ("A4", "Folio", "Legal", "iso_a4_210x297mm", "Custom.215x330mm"); null = not known. */
export function ukuranBernama(nama: string): UkuranKertas | null {
  const bernama = /^(?:iso_)?(a[345]|letter|legal)\b/i.exec(nama.replaceAll('_', ' '))?.[1]?.toLowerCase();
  const dikenal = KERTAS.find((k) => k.nama.toLowerCase() === bernama);
  if (dikenal) return { lebar: dikenal.lebar, tinggi: dikenal.tinggi };
  if (/^(folio|fanfoldgermanlegal|f4)\b/i.test(nama)) return { lebar: 216, tinggi: 330 };
  const mm = /(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)mm/i.exec(nama);
  return mm ? { lebar: Math.round(Number(mm[1])), tinggi: Math.round(Number(mm[2])) } : null;
}
