import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import type { Langkah, TemuanImpor } from './views';

/** One share (or what is left of one) over the year. All volumes in hundredths of the task's satuan. */
export interface BarisRealisasi {
  readonly tugasId: TugasId;
  readonly tugas: string;
  readonly satuan: string;
  readonly pegawaiId: PegawaiId;
  readonly pegawai: string;
  readonly bagianId: BagianId | null;
  readonly rencana: number;
  readonly batal: number;
  /** Twelve months. */
  readonly rencanaBulan: readonly number[];
  /** Twelve months; null = nothing noted. */
  readonly realisasi: readonly (number | null)[];
  /** Months with a note on quality or an evidence. */
  readonly catatan: readonly CatatanRealisasi[];
  /** False: the person has no share of the task any more (R4). */
  readonly berporsi: boolean;
}
export interface CatatanRealisasi {
  readonly bulan: number;
  readonly mutu: string;
  readonly bukti: string;
}
/** Rows in the order of the people (head first) and of their tasks. */
export interface LembarRealisasi {
  readonly tahun: number;
  /** Last month of the year that is over: 0 in January and before, 12 after the year. */
  readonly bulanLewat: number;
  /** The month one would note now: the running one from its 20th day on, else the one before. */
  readonly bulanUsul: number;
  readonly baris: readonly BarisRealisasi[];
  /** More than `baris` has when there are too many for one sheet. */
  readonly total: number;
}

export interface HasilRealisasi {
  readonly jumlah: number;
  /** Subjects of the orders it closed: all of them is noted. */
  readonly perintahSelesai: readonly string[];
  /** Subjects of the orders that notes had closed and that are open again: less than the whole is noted now. */
  readonly perintahTerbuka: readonly string[];
  readonly langkah: Langkah | null;
}

/** A returned form or list. */
export interface BerkasRealisasi {
  readonly nama: string;
  /** '' = it does not say. */
  readonly bagian: string;
  readonly keadaan: 'terbaca' | 'ditolak';
  readonly baris: number;
}
/** One value that would be written. */
export interface BarisRealisasiImpor {
  readonly tugasId: TugasId;
  readonly tugas: string;
  readonly satuan: string;
  readonly pegawai: string;
  readonly bulan: number;
  /** null = nothing noted so far. */
  readonly lama: number | null;
  readonly volume: number;
  readonly mutu: string;
  readonly bukti: string;
  readonly berkas: string;
  readonly barisKe: number;
}
export interface PratinjauRealisasi {
  readonly imporId: string;
  readonly berkas: readonly BerkasRealisasi[];
  readonly baris: readonly BarisRealisasiImpor[];
  /** Values that say nothing new. */
  readonly sama: number;
  /** With an error among them nothing can be taken over, unless what has one is left out. */
  readonly temuan: readonly TemuanImpor[];
  /** So many entries with an error can be left out; 0 = none has one, or a whole file is refused. */
  readonly dapatDilewati: number;
}
