import type { PerubahanId } from './ids';

/** Nouns of the file and its history, as data and screens exchange them. */

export interface Pengguna {
  readonly nama: string;
  readonly jabatan: string;
}

/** One command as the undo menu names it. */
export interface Langkah {
  readonly id: PerubahanId;
  readonly label: string;
}

/** What an undo or redo did; `dilewati` = why parts of it stayed as they are (somebody built on them since). */
export interface HasilUrung extends Langkah {
  readonly dilewati: readonly string[];
}

export interface BerkasTerbaru {
  readonly path: string;
  readonly nama: string;
  readonly opd: string;
  readonly tahun: number;
  /** Instant, ISO UTC. */
  readonly dibuka: string;
  /** The file is still there. */
  readonly ada: boolean;
}

/** Why a snapshot was taken: by the clock, or before something that changes much, or because somebody asked for it. */
export const SEBAB_CADANGAN = ['berkala', 'manual', 'migrasi', 'impor', 'pulih', 'gabung', 'pribadi'] as const;
export type SebabCadangan = (typeof SEBAB_CADANGAN)[number];

/** What a snapshot holds, in numbers. */
export interface IsiCadangan {
  readonly pegawai: number;
  readonly tugas: number;
  /** Tasks that are divided among people to the last unit. */
  readonly terbagi: number;
  /** Letters with a number. */
  readonly naskah: number;
}

export interface Cadangan {
  readonly id: string;
  /** Instant, ISO UTC. */
  readonly dibuat: string;
  readonly sebab: SebabCadangan;
  /** Bytes. */
  readonly ukuran: number;
  /** null = not counted yet. */
  readonly isi: IsiCadangan | null;
}
