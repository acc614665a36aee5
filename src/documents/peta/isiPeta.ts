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
