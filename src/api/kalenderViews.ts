import type { PegawaiId, Tanggal } from '../domain/ids';
import type { HariLibur, Ramadan } from '../domain/kalender';
import type { KeadaanPensiun } from '../domain/pensiun';
import type { TemuanImpor } from './views';

/** Working time of a month or a year for a full-time person of the office, before own leave. */
export interface WaktuKerja {
  readonly hariKerja: number;
  readonly menitEfektif: number;
}

/** One year for the calendar on the screen: the year of the office, or the next one to prepare. */
export interface KalenderTahunan extends WaktuKerja {
  readonly tahun: number;
  /** False for the year to prepare: nothing in the office is counted with it. */
  readonly tahunKantor: boolean;
  readonly lengkap: boolean;
  readonly catatan: readonly string[];
  /** id '' = a fixed date the office has no row of yet. */
  readonly libur: readonly (HariLibur & { readonly id: string })[];
  readonly ramadan: Ramadan | null;
  /** Working days a week of the office. */
  readonly hariKerjaMinggu: 5 | 6;
  /** Effective minutes per day, index 0 = 1 January. */
  readonly menitHari: readonly number[];
  readonly bulan: readonly WaktuKerja[];
}

export type KeadaanBarisKalender = 'baru' | 'berubah' | 'sama' | 'tidakAda';

/** A row of a calendar file beside what the office has. `tidakAda`: of the office, not in the file. */
export interface BarisPratinjauKalender {
  readonly tanggal: Tanggal;
  /** Last day, for Ramadan. */
  readonly sampai: Tanggal | null;
  /** `Libur nasional`, `Ramadan`, … */
  readonly jenis: string;
  readonly keterangan: string;
  readonly sumber: string;
  readonly keadaan: KeadaanBarisKalender;
  /** What the office has now, for `berubah`. */
  readonly lama: string;
  /** Row in the file, null for `tidakAda`. */
  readonly baris: number | null;
}

export interface PratinjauKalender {
  readonly imporId: string;
  readonly berkas: string;
  readonly tahun: readonly number[];
  readonly baris: readonly BarisPratinjauKalender[];
  readonly temuan: readonly TemuanImpor[];
}

/** Somebody whose age of retirement falls into the year (`berlaku`), or may do so. */
export interface BarisPensiun {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  /** TMT pensiun. */
  readonly tanggal: Tanggal;
  readonly keadaan: Exclude<KeadaanPensiun, 'tidak'>;
}
