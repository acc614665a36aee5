import type { BagianId, DpaId, SubKegiatanId, Tanggal } from './ids';

/** Kinds of budget document of one year, in the order they can follow each other. */
export const JENIS_DPA = ['murni', 'pergeseran', 'perubahan'] as const;
export type JenisDpa = (typeof JENIS_DPA)[number];

/** A budget document (DPA-SKPD, pergeseran or DPPA-SKPD). The one in force is the latest by date. */
export interface Dpa {
  readonly id: DpaId;
  readonly jenis: JenisDpa;
  /** Number as printed, '' when the source does not say. */
  readonly nomor: string;
  readonly tanggal: Tanggal;
  /** Name of the file it was read from. */
  readonly sumberBerkas: string;
}

export interface Indikator {
  readonly uraian: string;
  readonly target: string;
  readonly satuan: string;
}

/** Fund a line is paid from; amount null where only the name is printed. */
export interface SumberDana {
  readonly kode: string;
  readonly nama: string;
  readonly pagu: number | null;
}

/** Account of spending (six levels, `5.1.02.01.01.0024`) with its whole rupiah. */
export interface RekeningBelanja {
  readonly kode: string;
  readonly nama: string;
  readonly pagu: number;
}

/** Waktu pelaksanaan: months 1–12, both included. */
export interface WaktuPelaksanaan {
  readonly mulai: number;
  readonly akhir: number;
}

/** What a budget line is, whatever document or list names it. */
export interface IdentitasSub {
  /** Normalised key form, `4.01.01.2.13.0001`; '' when no code is known. */
  readonly kode: string;
  /** The wording of the source or the office, kept for letters. */
  readonly nama: string;
  readonly kodeKegiatan: string;
  readonly namaKegiatan: string;
  readonly kodeProgram: string;
  readonly namaProgram: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
}

/** A budget line of this office with its amount in the document in force. */
export interface SubKegiatan extends IdentitasSub {
  readonly id: SubKegiatanId;
  readonly bagianId: BagianId | null;
  /** Why this line needs no task ('' = it does): "Tidak memerlukan tugas". */
  readonly alasanTanpaTugas: string;
  /** Whole rupiah of the document in force. */
  readonly pagu: number;
  readonly indikator: readonly Indikator[];
  /** The version in force names it (and has not emptied it); else what hangs on it waits for a decision. */
  readonly berlaku: boolean;
}
