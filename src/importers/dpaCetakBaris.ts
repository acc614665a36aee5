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

/** `Rp.` alone in a narrow cell, its digits on the line below: put together again. */
export function satukanRupiah(semua: readonly BarisCetak[]): readonly BarisCetak[] {
  const hasil: BarisCetak[] = [];
  let bawaan: readonly SelCetak[] = [];
  semua.forEach((b, i) => {
    let sel = bawaan.length > 0 ? b.sel.filter((s) => !bawaan.includes(s)) : b.sel;
    bawaan = [];
    const bawah = semua[i + 1];
    if (bawah && bawah.halaman === b.halaman && sel.some((s) => RP_SAJA.test(s.teks))) {
      const pakai: SelCetak[] = [];
      sel = sel.map((s) => {
        const angka = RP_SAJA.test(s.teks)
          ? bawah.sel.find((t) => /^\(?-?[\d.,]+\)?$/.test(t.teks) && t.x < s.x2 + 60 && t.x2 > s.x)
          : undefined;
        if (!angka) return s;
        pakai.push(angka);
        return { teks: `${s.teks} ${angka.teks}`, x: Math.min(s.x, angka.x), x2: Math.max(s.x2, angka.x2) };
      });
      bawaan = pakai;
    }
    if (sel.length > 0) hasil.push(sel === b.sel ? b : { ...b, sel });
  });
  return hasil;
}
const RP_SAJA = /^\(?-?Rp\.?$/i;
