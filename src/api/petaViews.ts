import type { ErrorCode, ErrorDetail } from './errors';
import type { BagianId, PegawaiId, PenugasanId, Tanggal, TugasId } from '../domain/ids';

/** Peta Beban Kerja over the wire: pages of rows, cells as flat arrays of minutes, the other plan beside them. */
export type PerPeta = 'minggu' | 'bulan';
export const KELOMPOK_PETA = ['tidak', 'bagian', 'jabatan'] as const;
export type KelompokPeta = (typeof KELOMPOK_PETA)[number];
/**
 * `susunan`: the order of the office; `menganggur`: lowest yearly ratio first; `melebihi`: highest first; `puncak`:
 * highest single cell of the shown periods first; `berubah`: largest yearly difference to the compared plan first.
 */
export const URUT_PETA = ['susunan', 'nama', 'menganggur', 'melebihi', 'puncak', 'berubah'] as const;
export type UrutPeta = (typeof URUT_PETA)[number];
/** States of habis, or (letters) the EJ class of the yearly load; class e without those who have no task at all. */
export const KEADAAN_PETA = ['semua', 'tanpaTugas', 'rendah', 'melebihi', 'wajar', 'a', 'b', 'c', 'd', 'e'] as const;
export type KeadaanPeta = (typeof KEADAAN_PETA)[number];

/** Which rows, in which order: the same for the screen, a repainted row and everything that is written to a file. */
export interface KueriPeta {
  readonly bagianId: BagianId | null;
  readonly per: PerPeta;
  readonly kelompok: KelompokPeta;
  readonly urut: UrutPeta;
  /** Words of name, jabatan or NIP; '' = all. */
  readonly cari: string;
  readonly keadaan: KeadaanPeta;
  /** Keys of groups whose people are hidden. */
  readonly tutup: readonly string[];
  /** A plan opened by `openBandingPeta`; null = none. */
  readonly bandingId: string | null;
}

export interface KolomPeta {
  /** Week number (ISO) or month. */
  readonly nomor: number;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly hariKerja: number;
  /** Today lies in it. */
  readonly kini: boolean;
  /** Names of the holidays on days that would have been worked. */
  readonly libur: readonly string[];
}

/** Counted people by their state; `beralasan` = low or over with an accepted reason. */
export type KeadaanBaris = 'tanpaTugas' | 'rendah' | 'melebihi' | 'beralasan' | 'wajar' | 'tidakDihitung';

/** Columns without capacity although others work then: `cuti`, `belum` (not in the office yet), `pensiun` … */
export interface AlasanKosong {
  readonly awal: number;
  readonly akhir: number;
  readonly kata: string;
}
/** Counted people by the EJ class of their year; who has no task is counted apart from class e. */
export type HitunganKelas = Readonly<Record<'tanpaTugas' | 'a' | 'b' | 'c' | 'd' | 'e', number>>;

export interface OrangPeta {
  readonly jenis: 'orang';
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  readonly namaTim: string;
  readonly dihitung: boolean;
  readonly keadaan: KeadaanBaris;
  /** Group the row stands in ('' without grouping). */
  readonly kelompok: string;
  /** Average load in effective hours a working day, on the scale of the person's own full day (week of the unit, contract). */
  readonly jamPerHari: number;
  readonly jamPenuh: number;
  /** Minutes of the year without a working day in their window: in no cell but in the year. */
  readonly konflik: number;
  /** The compared plan knows this person. */
  readonly adaBanding: boolean;
  readonly kosong: readonly AlasanKosong[];
}
/** Totals of counted people; cells sum minutes, so that half-time people weigh half. */
export interface KelompokBaris {
  readonly jenis: 'kelompok';
  readonly kunci: string;
  readonly nama: string;
  /** People in it (shown ones: search and filter applied), and how many of them are counted. */
  readonly orang: number;
  readonly dihitung: number;
  readonly tanpaTugas: number;
  readonly rendah: number;
  readonly melebihi: number;
  readonly perKelas: HitunganKelas;
  readonly tertutup: boolean;
  readonly jamPerHari: number;
  /** Full day of a full-time member: of the week they all have, else of the office. */
  readonly jamPenuh: number;
}
export type BarisPetaHalaman = OrangPeta | KelompokBaris;

/**
 * Minutes of rows, row after row; a row has `kolom.length + 1` numbers: the year first, then the columns. Ratio =
 * beban ÷ kapasitas; no capacity = leave or holiday; room in minutes = kapasitas − beban.
 */
export interface SelBaris {
  readonly beban: Float64Array;
  readonly kapasitas: Float64Array;
}

interface IsiPeta extends SelBaris {
  readonly per: PerPeta;
  readonly kolom: readonly KolomPeta[];
  readonly baris: readonly BarisPetaHalaman[];
  /** The same rows in the compared plan (groups: of the people both plans know). */
  readonly banding: (SelBaris & { readonly nama: string }) | null;
  /** All rows together (search and filter applied), one row of cells. */
  readonly jumlah: KelompokBaris & SelBaris & { readonly banding: SelBaris | null };
  /** State of the office these figures belong to: `changed` events after it carry a larger one. */
  readonly generasi: number;
}
export interface HalamanPeta extends IsiPeta {
  /** Rows of the whole list, groups included. */
  readonly total: number;
  /** People of the whole list. */
  readonly orang: number;
  /** Average load and full capacity in hours a working day per person: "4,4 dari 5,25 jam efektif/hari". */
  readonly rataRataJam: number;
  readonly jamPenuh: number;
  /**
   * False while weeks of totals are still being summed up behind (the first second of a large office): weeks of `jumlah`
   * and of group rows are zero then. `petaSiap` says when they are there.
   */
  readonly siap: boolean;
}

/** Repainting after a change: people asked for, the groups they stand in, and the grand total. */
export interface BarisPetaUlang extends IsiPeta {
  /**
   * True where the order or the choice of rows depends on the load: rows may belong elsewhere now. Nothing moves by
   * itself; the screen offers to sort again.
   */
  readonly susunanMungkinLain: boolean;
}

export interface TugasSelPeta {
  readonly tugasId: TugasId;
  readonly penugasanId: PenugasanId;
  readonly nama: string;
  /** Minutes of this share inside the period, and of the whole share. */
  readonly menit: number;
  readonly menitPorsi: number;
  /** `Jan–Mar`, `sepanjang tahun`, `setiap bulan`. */
  readonly waktu: string;
  /** Days on which this part may be done, cut to the period. */
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  /** Recurring work: parts that touch this period, of all of the year. */
  readonly berulang: { readonly ke: readonly number[]; readonly dari: number } | null;
  readonly namaBagian: string;
  readonly asal: string;
  readonly terkunci: boolean;
  readonly bersama: boolean;
}
export interface RincianSelPeta {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly hariKerja: number;
  readonly kapasitas: number;
  readonly beban: number;
  readonly tidakTersedia: string;
  readonly tugas: readonly TugasSelPeta[];
}

/** What a drop would do, before it is done: both rows afterwards; `tolak` = why it cannot be, `lintas` = consent is asked. */
export interface CobaPindah {
  readonly dari: SelBaris & { readonly pegawaiId: PegawaiId };
  readonly ke: SelBaris & { readonly pegawaiId: PegawaiId };
  readonly lintas: boolean;
  readonly tolak: { readonly code: ErrorCode; readonly detail: ErrorDetail } | null;
}

/** A plan to compare with, kept until another one is opened or the file is closed. */
export interface BandingPeta {
  readonly bandingId: string;
  readonly jenis: 'usulan' | 'cadangan' | 'berkas';
  /** `usulan pembagian`, `cadangan 4 Mei 2026 09.12`, name of the file. */
  readonly nama: string;
  readonly tahun: number;
  /** False for a plan of another year: only year and months can be compared. */
  readonly mingguSebanding: boolean;
  readonly cocok: number;
  /** People only one of the plans has (first 200 names each). */
  readonly hanyaKini: { readonly jumlah: number; readonly nama: readonly string[] };
  readonly hanyaLain: { readonly jumlah: number; readonly nama: readonly string[] };
}

export const BENTUK_PETA = ['xlsx', 'pdf', 'png'] as const;
export type BentukPeta = (typeof BENTUK_PETA)[number];
export interface HasilEksporPeta {
  readonly path: string;
  readonly baris: number;
  /** Pages of a PDF; 0 for the others. */
  readonly halaman: number;
}
