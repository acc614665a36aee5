/** Both sides of the paper: turned at the long edge (as a book) or at the short edge (as a block). */
export const DUPLEKS = ['satuMuka', 'tepiPanjang', 'tepiPendek'] as const;
export type Dupleks = (typeof DUPLEKS)[number];

/** Pages from 1, both included. */
export interface RentangHalaman {
  readonly dari: number;
  readonly sampai: number;
}

export interface PilihanCetak {
  /** The system's name of the printer. */
  readonly printer: string;
  /** 1..SALINAN_TERBANYAK */
  readonly salinan: number;
  /** Empty = all pages. */
  readonly rentang: readonly RentangHalaman[];
  readonly dupleks: Dupleks;
}

export const SALINAN_TERBANYAK = 99;

export type HasilRentang =
  | { readonly sah: true; readonly rentang: readonly RentangHalaman[] }
  | { readonly sah: false; readonly sebab: 'bentuk' | 'luar' | 'terbalik'; readonly bagian: string };

/**
 * Reads "1-3, 5" or "4-" against a PDF of `jumlah` pages. Empty text = all pages. Ranges come out in the order of the
 * pages, overlapping and touching ones joined, so that no sheet is printed twice.
 */
export function bacaRentang(teks: string, jumlah: number): HasilRentang {
  const ditulis: RentangHalaman[] = [];
  for (const satu of teks.split(/[,;]/)) {
    const bagian = satu.trim();
    if (bagian === '') continue;
    const cocok = /^(\d{1,6})(?:\s*(?:-|–|s\.?d\.?)\s*(\d{1,6})?)?$/i.exec(bagian);
    if (!cocok) return { sah: false, sebab: 'bentuk', bagian };
    const dari = Number(cocok[1]);
    const terbuka = cocok[2] === undefined && !/^\d+$/.test(bagian);
    const sampai = terbuka ? jumlah : Number(cocok[2] ?? cocok[1]);
    if (dari < 1 || dari > jumlah || sampai > jumlah) return { sah: false, sebab: 'luar', bagian };
    if (sampai < dari) return { sah: false, sebab: 'terbalik', bagian };
    ditulis.push({ dari, sampai });
  }
  return { sah: true, rentang: gabung(ditulis) };
}

function gabung(rentang: readonly RentangHalaman[]): readonly RentangHalaman[] {
  const hasil: RentangHalaman[] = [];
  for (const kini of rentang.toSorted((a, b) => a.dari - b.dari)) {
    const lalu = hasil.at(-1);
    if (lalu && kini.dari <= lalu.sampai + 1)
      hasil.splice(-1, 1, { dari: lalu.dari, sampai: Math.max(lalu.sampai, kini.sampai) });
    else hasil.push(kini);
  }
  return hasil;
}

/** Page numbers from 1 in printing order; an empty choice = all pages. */
export function halamanTerpilih(rentang: readonly RentangHalaman[], jumlah: number): readonly number[] {
  const semua = rentang.length === 0 ? [{ dari: 1, sampai: jumlah }] : rentang;
  return semua.flatMap(({ dari, sampai }) => {
    const akhir = Math.min(sampai, jumlah);
    return akhir < dari ? [] : Array.from({ length: akhir - dari + 1 }, (_, i) => dari + i);
  });
}
