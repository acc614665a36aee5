import { teksSel } from './lembar';
import type { Lembar } from './lembar';

/** A run of text on a printed line with its horizontal extent. */
export interface SelCetak {
  readonly teks: string;
  /** Left and right edge: points from the left of the page (PDF), or column index k and k + 1 (sheet). */
  readonly x: number;
  readonly x2: number;
}

/** One line of print-like text: the cells from left to right, never empty. */
export interface BarisCetak {
  /** 1-based page of a PDF; 1 for a sheet. */
  readonly halaman: number;
  /** 1-based line on that page, or the row of the sheet as the spreadsheet shows it. */
  readonly baris: number;
  /** Distance of the baseline from the top of the page (points, growing downwards); the row number for a sheet. */
  readonly y: number;
  readonly sel: readonly SelCetak[];
}

/** Where print-like lines come from: what findings name as the place. */
export interface SumberCetak {
  readonly berkas: string;
  /** `halaman`: a PDF, findings say `halaman 12`; `baris`: rows of the sheet `lembar`. */
  readonly satuan: 'halaman' | 'baris';
  readonly lembar: string;
}

/** Rows of a sheet as print lines: column k is the cell from k to k + 1. Empty rows are left out, numbers stay. */
export function barisDariLembar(lembar: Lembar): BarisCetak[] {
  return lembar.baris.flatMap((baris, i) => {
    const sel = baris.flatMap((s, k) => {
      const teks = teksSel(s);
      return teks === '' ? [] : [{ teks, x: k, x2: k + 1 }];
    });
    return sel.length === 0 ? [] : [{ halaman: 1, baris: i + 1, y: i + 1, sel }];
  });
}
