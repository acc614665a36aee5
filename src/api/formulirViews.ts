import type { BidangIsian } from '../domain/formulirTugas';
import type { BagianId, Tanggal, TugasId } from '../domain/ids';
import type { Langkah, TemuanImpor } from './views';

/** Forms that went out: one workbook per bagian. */
export interface HasilTerbitFormulir {
  readonly folder: string;
  /** Full paths, in the order of the bagian. */
  readonly berkas: readonly string[];
}

/** One returned file. */
export interface BerkasFormulir {
  readonly nama: string;
  /** '' when the file does not say and no task of it is known. */
  readonly bagian: string;
  readonly bagianId: BagianId | null;
  /** Day of issue, null when the file has lost its identity. */
  readonly tanggal: Tanggal | null;
  /** `ditolak`: nothing of it can be taken over; the findings say why. */
  readonly keadaan: 'terbaca' | 'ditolak';
  /** Rows with content. */
  readonly baris: number;
  readonly temuan: readonly TemuanImpor[];
}

/** A value a returned form proposes. */
export interface NilaiUsulan {
  readonly nilai: string;
  /** Names of the files that say so. */
  readonly berkas: readonly string[];
  /** Why it cannot be taken over ('' = it can), e.g. shares that exceed the volume. */
  readonly halangan: string;
}
export interface PerubahanIsian {
  readonly bidang: BidangIsian;
  /** Value of the day of issue, null when unknown. */
  readonly dasar: string | null;
  readonly aplikasi: string;
  readonly usulan: readonly NilaiUsulan[];
  /** The office changed it too, or two copies differ: a person chooses. */
  readonly bentrok: boolean;
}
/**
 * `baru`: not in the office · `berubah`: fields differ · `bentrok`: at least one field needs a choice · `dikosongkan`:
 * the head emptied the row (removal is only offered) · `terhapus`: the office removed the task meanwhile (adding it again
 * is only offered) · `sama`: nothing to take over, listed because of its findings.
 */
export const KEADAAN_FORMULIR = ['baru', 'berubah', 'bentrok', 'dikosongkan', 'terhapus', 'sama'] as const;
export type KeadaanFormulir = (typeof KEADAAN_FORMULIR)[number];

export interface BarisFormulir {
  /** The task's id; also of the task a new row will become. */
  readonly id: TugasId;
  readonly keadaan: KeadaanFormulir;
  readonly bagianId: BagianId | null;
  readonly bagian: string;
  readonly kodeSubKegiatan: string;
  /** '' = outside the DPA. */
  readonly namaSubKegiatan: string;
  readonly tugas: string;
  readonly perubahan: readonly PerubahanIsian[];
  readonly asal: readonly { readonly berkas: string; readonly lembar: string; readonly baris: number }[];
  readonly temuan: readonly TemuanImpor[];
  /** False: the row cannot be taken over; its findings say why. */
  readonly dapatDiterima: boolean;
}
export interface PratinjauFormulir {
  readonly imporId: string;
  readonly berkas: readonly BerkasFormulir[];
  readonly baris: readonly BarisFormulir[];
  /** Rows that say nothing new. */
  readonly sama: number;
  /** All findings, of files and of rows. */
  readonly temuan: readonly TemuanImpor[];
}
export interface HasilFormulir {
  readonly baru: number;
  readonly diperbarui: number;
  readonly dihapus: number;
  /** Emptied in the form, but somebody has worked on them: they stay, and their rest is called off. */
  readonly dikerjakan: number;
  readonly langkah: Langkah | null;
}
