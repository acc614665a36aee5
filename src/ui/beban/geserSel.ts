import { KOLOM_SETAHUN } from './BarisPeta';

export interface Sel {
  readonly baris: number;
  /** KOLOM_SETAHUN, then 0…n−1. */
  readonly kolom: number;
}

/** Where a key leads in the grid; null = not a moving key, or the edge. */
export function geserSel(tombol: string, ctrl: boolean, kini: Sel, ukuran: Sel, halaman: number): Sel | null {
  const akhir = { baris: ukuran.baris - 1, kolom: ukuran.kolom - 1 };
  const tujuan: Readonly<Record<string, Sel>> = {
    ArrowDown: { ...kini, baris: kini.baris + 1 },
    ArrowUp: { ...kini, baris: kini.baris - 1 },
    ArrowRight: { ...kini, kolom: kini.kolom + 1 },
    ArrowLeft: { ...kini, kolom: kini.kolom - 1 },
    PageDown: { ...kini, baris: kini.baris + halaman },
    PageUp: { ...kini, baris: kini.baris - halaman },
    Home: ctrl ? { baris: 0, kolom: KOLOM_SETAHUN } : { ...kini, kolom: KOLOM_SETAHUN },
    End: ctrl ? akhir : { ...kini, kolom: akhir.kolom },
  };
  const ke = tujuan[tombol];
  if (!ke || ukuran.baris === 0) return null;
  return {
    baris: Math.min(akhir.baris, Math.max(0, ke.baris)),
    kolom: Math.min(akhir.kolom, Math.max(KOLOM_SETAHUN, ke.kolom)),
  };
}
