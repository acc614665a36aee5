import type { Pengaturan } from '../../domain/pengaturan';

/** The map of loads as plain data for paper, sheet and picture: rows in the order they are shown. */
export interface IsiPeta {
  /** `Sekretariat Daerah Kabupaten Contoh` */
  readonly kantor: string;
  readonly tahun: number;
  /** `Seluruh bagian`, `Bagian Hukum` */
  readonly lingkup: string;
  /** Grouping, order, search and state as chosen, one part each: printed in the head. */
  readonly pilihan: readonly string[];
  readonly rataRata: string;
  readonly dicetak: string;
  readonly per: 'minggu' | 'bulan';
  readonly kolom: readonly KolomIsi[];
  readonly baris: readonly BarisIsi[];
  /** Minutes, a row of `kolom.length + 1` numbers each, the year first. */
  readonly beban: Float64Array;
  readonly kapasitas: Float64Array;
  readonly jumlah: JumlahIsi;
  readonly banding: BandingIsi | null;
  readonly kelasEj: Pengaturan['kelasEj'];
  readonly tanpaNama: boolean;
  /** What stands beside the name: the bagian where people are grouped by jabatan. */
  readonly kolomKedua: 'jabatan' | 'bagian';
  /** Every group begins a new sheet. */
  readonly lembarPerKelompok: boolean;
}
export interface KolomIsi {
  /** `Jan`, or the week number. */
  readonly judul: string;
  /** Month a week belongs to; '' for months. */
  readonly bulan: string;
  /** First day, `4 Mei`. */
  readonly mulai: string;
  readonly hariKerja: number;
  /** A week with fewer working days than usual. */
  readonly pendek: boolean;
}
export interface BarisIsi {
  readonly jenis: 'orang' | 'kelompok';
  readonly nama: string;
  readonly jabatan: string;
  readonly bagian: string;
  /** Of groups: `12 pegawai · 1 belum ada tugas · 2 melebihi`. */
  readonly rincian: string;
  /** Of groups: their own `rata-rata 4,9 dari 5,25 jam efektif/hari`, for the head of their sheet. */
  readonly rataRata: string;
  readonly dihitung: boolean;
}
export interface JumlahIsi {
  readonly rincian: string;
  readonly beban: Float64Array;
  readonly kapasitas: Float64Array;
}
/** The compared plan: the same rows; a row it does not know is all zero. */
export interface BandingIsi {
  readonly nama: string;
  /** A snapshot or a file is the older plan, a proposal the newer one: differences go from the older to the newer. */
  readonly lainDahulu: boolean;
  readonly beban: Float64Array;
  readonly kapasitas: Float64Array;
  readonly jumlah: { readonly beban: Float64Array; readonly kapasitas: Float64Array };
}

/** Load ÷ capacity of a number of the flat arrays; null without capacity. */
export function rasioIsi(
  isi: { readonly beban: Float64Array; readonly kapasitas: Float64Array },
  at: number,
): number | null {
  const room = isi.kapasitas[at] ?? 0;
  return room > 0 ? (isi.beban[at] ?? 0) / room : null;
}

/** Ratio of the newer plan less that of the older one, as on screen; null where one of them has no capacity. */
export function selisihRasio(kini: number | null, lain: number | null, lainDahulu: boolean): number | null {
  if (kini === null || lain === null) return null;
  return lainDahulu ? kini - lain : lain - kini;
}

/** `usulan pembagian dikurangi sekarang`: what is subtracted from what. */
export const arahSelisih = ({ nama, lainDahulu }: Pick<BandingIsi, 'nama' | 'lainDahulu'>): string =>
  lainDahulu ? `sekarang dikurangi ${nama}` : `${nama} dikurangi sekarang`;

/** A row is one person, with or without the name: who works where is known. */
export const untukSiapa = ({ tanpaNama }: Pick<IsiPeta, 'tanpaNama'>): string =>
  tanpaNama
    ? 'Tanpa nama, tetapi tiap baris satu orang: jabatannya dapat menunjuk orangnya.'
    : 'Memuat nama pegawai: hanya untuk atasan langsung.';
