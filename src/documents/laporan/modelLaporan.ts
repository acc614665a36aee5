import type { Tanggal } from '../../domain/ids';
import type { Kop, UkuranKertas } from '../../domain/surat';
import type { Orientasi } from '../halaman';
import type { TabelKinerja, TandaTangan } from '../kinerja/modelKinerja';
import type { LembarLaporan } from './lembarLaporan';

/** Pairs of bars, plan beside actual, told apart by their fill and not by a colour. */
export interface GrafikBatang {
  readonly judul: string;
  /** Unit of the values, `jam`. */
  readonly satuan: string;
  readonly deret: readonly [string, string];
  readonly kelompok: readonly { readonly label: string; readonly nilai: readonly [number, number] }[];
  /** `tegak`: columns over time; `mendatar`: bars beside names. */
  readonly arah: 'tegak' | 'mendatar';
}
export interface ButirAngka {
  readonly label: string;
  readonly nilai: string;
  readonly keterangan: string;
}
export type BlokLaporan =
  | { readonly jenis: 'subjudul'; readonly teks: string }
  | { readonly jenis: 'paragraf'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly butir: readonly ButirAngka[] }
  | { readonly jenis: 'tabel'; readonly tabel: TabelKinerja }
  | { readonly jenis: 'grafik'; readonly grafik: readonly GrafikBatang[] }
  | { readonly jenis: 'catatan'; readonly butir: readonly string[] };

/** What begins on a page of its own: a report, or the sheet of one person. */
export interface BagianLaporan {
  readonly judul: string;
  readonly bawahJudul: readonly string[];
  readonly identitas: readonly (readonly [label: string, isi: string])[];
  readonly blok: readonly BlokLaporan[];
  readonly ttd: readonly TandaTangan[];
}
/** A report for all three forms; the workbook has sheets of its own, with the rows behind the figures. */
export interface NaskahLaporan {
  readonly judul: string;
  readonly kantor: string;
  readonly kop: Kop;
  readonly kertas: UkuranKertas;
  readonly orientasi: Orientasi;
  readonly tahun: number;
  readonly dicetak: Tanggal;
  /** Mark on every page of what is about named people, '' = none. */
  readonly sifat: string;
  readonly bagian: readonly BagianLaporan[];
  readonly lembar: readonly LembarLaporan[];
}
