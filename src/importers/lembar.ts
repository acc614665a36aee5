import { duaBilangan } from '../domain/duaBilangan';
import { bacaBukuKerja } from './bukuKerja';
import { bacaTeks, jenisBerkas } from './jenisBerkas';
import { GalatImpor } from './temuan';
import { bacaCsv } from './teksCsv';

/** Value of a cell; dates as ISO text, formulas as their stored value, blanks and error values as null. */
export type Sel = string | number | boolean | null;

/** A sheet as it stands: `baris[i]` is row i + 1 of the file, `baris[i][k]` column k (0 = A). Rows may be short. */
export interface Lembar {
  readonly nama: string;
  readonly baris: readonly (readonly Sel[])[];
  /** Merged cells, 0-based, both ends included; left out for formats without any (CSV). */
  readonly gabung?: readonly Gabungan[];
  /** Hidden in the workbook: read only when nothing else fits, and said. */
  readonly tersembunyi?: boolean;
  /** Formula cells without a stored value (written by a program, never opened in Excel), as `F12`. */
  readonly rumusKosong?: readonly string[];
  /** Numbers that are shown as percentages (0.4 as `40%`), as `F12`; for columns that may hold both kinds. */
  readonly persen?: readonly string[];
}

export interface Gabungan {
  readonly barisAwal: number;
  readonly kolomAwal: number;
  readonly barisAkhir: number;
  readonly kolomAkhir: number;
}

/**
 * Reads .xlsx, .xls, .ods, XML and HTML saved as .xls, and .csv (`,` `;` tab; UTF-8, UTF-16, Windows-1252).
 * @throws GalatImpor with an Indonesian message when the file as a whole cannot be used.
 */
export function bacaLembar(bytes: Uint8Array, namaBerkas: string): { readonly lembar: readonly Lembar[] } {
  const jenis = jenisBerkas(bytes, namaBerkas);
  const semua =
    jenis === 'csv'
      ? [{ nama: namaBerkas.replace(/^.*[\\/]/, ''), baris: bacaCsv(bacaTeks(bytes)) }]
      : bacaBukuKerja(bytes, jenis, namaBerkas);
  const lembar = semua.map(rapikan).filter((l) => l.baris.length > 0);
  if (lembar.length === 0)
    throw new GalatImpor(
      'tanpa_data',
      `Tidak ada lembar berisi data di “${namaBerkas}”. Pastikan tabelnya tersimpan di berkas itu, bukan di berkas lain.`,
    );
  return { lembar };
}

const KOSONG: readonly Sel[] = [];

/** Drops the empty rows below the data and empty cells on the right; row numbers stay. */
function rapikan(lembar: Lembar): Lembar {
  const baris: (readonly Sel[])[] = [];
  for (let i = 0; i < lembar.baris.length; i += 1) {
    const b = lembar.baris[i] ?? KOSONG;
    let lebar = b.length;
    while (lebar > 0 && b[lebar - 1] == null) lebar -= 1;
    baris.push(lebar === 0 ? KOSONG : lebar === b.length ? b : b.slice(0, lebar));
  }
  while (baris.length > 0 && baris[baris.length - 1]?.length === 0) baris.pop();
  return { ...lembar, baris };
}

/** Text of a cell that has to be a number: two of them stay two (duaBilangan), where one line would make them a thousand. */
export const teksAngka = (sel: Sel | undefined): string =>
  typeof sel === 'string' && duaBilangan(sel) ? sel.trim() : teksSel(sel);

/** Text of a cell in one line: line breaks, tabs and double blanks become one blank. Whole numbers without separators. */
export function teksSel(sel: Sel | undefined): string {
  if (sel == null) return '';
  if (typeof sel === 'string' && !/[\s\u00a0\u200b]{2}|[\t\n\r\u00a0\u200b]|^\s|\s$/.test(sel)) return sel;
  return String(sel)
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}
