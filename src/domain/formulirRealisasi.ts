import type { BagianId, PegawaiId, Tanggal, TugasId } from './ids';
import { NAMA_BULAN } from './tampil';

/**
 * The "Formulir realisasi" of one bagian and month: it goes out with what is planned, is filled where nobody has this
 * program, and comes back. The words are shared by the writer (documents) and the reader (importers).
 */
export const SKEMA_FORMULIR_REALISASI = 1;
/** First cell of the hidden sheet `_bagihabis`. */
export const TANDA_REALISASI = 'bagihabis-realisasi';
export const LEMBAR_REALISASI = 'Realisasi';

export interface IdentitasRealisasi {
  readonly jenis: 'realisasi';
  readonly skema: number;
  readonly dokumenId: string;
  readonly opd: string;
  readonly daerah: string;
  readonly tahun: number;
  readonly bagianId: BagianId;
  readonly bagian: string;
  /** 1–12 */
  readonly bulan: number;
  /** Day of issue. */
  readonly tanggal: Tanggal;
}

export interface BarisFormulirRealisasi {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  readonly pegawai: string;
  readonly tugas: string;
  readonly satuan: string;
  /** Hundredths, as everywhere. */
  readonly rencana: number;
  /** Done before the month. */
  readonly sebelumnya: number;
  readonly rencanaBulan: number;
  readonly gulir: number;
  /** null = nothing noted yet. */
  readonly realisasi: number | null;
  readonly mutu: string;
  readonly bukti: string;
}

/** Columns that are read again; the heading of `realisasi` also says the month. */
export const JUDUL_REALISASI = {
  kunci: 'Kunci',
  pegawai: 'Pegawai',
  tugas: 'Tugas',
  satuan: 'Satuan',
  mutu: 'Catatan mutu',
  bukti: 'Bukti (tautan atau letak berkas)',
  semula: 'Semula',
} as const;
export const judulRealisasi = (bulan: number): string => `Realisasi ${NAMA_BULAN[bulan - 1] ?? ''}`;

export const kunciRealisasi = (tugasId: TugasId, pegawaiId: PegawaiId): string => `R:${tugasId}.${pegawaiId}`;

export function bacaKunciRealisasi(teks: string): { readonly tugasId: TugasId; readonly pegawaiId: PegawaiId } | null {
  const cocok = /^R:([^.]+)\.(.+)$/.exec(teks);
  return cocok ? { tugasId: cocok[1] as TugasId, pegawaiId: cocok[2] as PegawaiId } : null;
}
