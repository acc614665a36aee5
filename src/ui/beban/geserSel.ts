import { KOLOM_NAMA, type Sel } from './barisTampil';

/** Where a key leads in the grid; null = not a moving key. `baris` -1 is the grand total. */
export function geserSel(tombol: string, ctrl: boolean, kini: Sel, ukuran: Sel, halaman: number): Sel | null {
  const akhir = { baris: ukuran.baris - 1, kolom: ukuran.kolom - 1 };
  const tujuan: Readonly<Record<string, Sel>> = {
    ArrowDown: { ...kini, baris: kini.baris + 1 },
    ArrowUp: { ...kini, baris: kini.baris - 1 },
    ArrowRight: { ...kini, kolom: kini.kolom + 1 },
    ArrowLeft: { ...kini, kolom: kini.kolom - 1 },
    PageDown: { ...kini, baris: kini.baris + halaman },
    PageUp: { ...kini, baris: Math.max(Math.min(0, kini.baris), kini.baris - halaman) },
    Home: ctrl ? { baris: 0, kolom: KOLOM_NAMA } : { ...kini, kolom: KOLOM_NAMA },
    End: ctrl ? akhir : { ...kini, kolom: akhir.kolom },
  };
  const ke = tujuan[tombol];
  if (!ke || ukuran.baris === 0) return null;
  return {
    baris: Math.min(akhir.baris, Math.max(BARIS_JUMLAH, ke.baris)),
    kolom: Math.min(akhir.kolom, Math.max(KOLOM_NAMA, ke.kolom)),
  };
}
/** Row of the grand total, above the first one. */
export const BARIS_JUMLAH = -1;
