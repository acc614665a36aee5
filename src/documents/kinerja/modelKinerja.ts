import type { Tanggal } from '../../domain/ids';
import type { Kop, UkuranKertas } from '../../domain/surat';

/** A cell: text, number (kind by its column), a list of results, or a value of another kind than its column. */
export type SelKinerja =
  string | number | null | readonly string[] | { readonly tanggal: Tanggal } | { readonly rupiah: number };

/** `nama`: the first line stands out; `triwulan`: a number, or a day without its year on paper. */
export type JenisKolom = 'teks' | 'nama' | 'tengah' | 'triwulan' | 'angka' | 'jam' | 'rupiah' | 'rasio' | 'butir';
export interface KolomKinerja {
  readonly judul: string;
  /** Smaller lines below the heading (indicators). */
  readonly rincian?: readonly string[];
  readonly jenis: JenisKolom;
  /** Width on paper; a `lentur` column takes what is left there and has this width in a workbook. */
  readonly mm: number;
  readonly lentur?: true;
  /** Equal cells of rows with the same `bersama` are one cell on paper. */
  readonly gabung?: true;
}
export type BarisKinerja =
  /** Heading over the whole width, only on paper. */
  | { readonly jenis: 'kelompok'; readonly teks: string; readonly tingkat: 1 | 2 | 3 }
  | { readonly jenis: 'isi'; readonly sel: readonly SelKinerja[]; readonly bersama?: string }
  /** Label over the leading empty cells. */
  | { readonly jenis: 'jumlah'; readonly teks: string; readonly sel: readonly SelKinerja[]; readonly akhir?: true };

export interface TabelKinerja {
  readonly kolom: readonly KolomKinerja[];
  readonly baris: readonly BarisKinerja[];
}
export interface TandaTangan {
  /** `Mengetahui`, above the jabatan. */
  readonly pengantar?: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat?: string;
  readonly nip: string;
}
/** What begins on a page of its own (and is a sheet of its own): a person, a matrix, a unit. */
export interface BagianKinerja {
  /** Name of its sheet. */
  readonly nama: string;
  readonly judul: string;
  readonly bawahJudul: readonly string[];
  readonly identitas: readonly (readonly [label: string, isi: string])[];
  readonly tabel: readonly TabelKinerja[];
  readonly catatan: readonly string[];
  readonly ttd: readonly TandaTangan[];
}
export interface NaskahKinerja {
  readonly judul: string;
  readonly kantor: string;
  readonly kop: Kop;
  readonly kertas: UkuranKertas;
  readonly tahun: number;
  readonly dicetak: Tanggal;
  readonly bagian: readonly BagianKinerja[];
}
