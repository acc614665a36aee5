import type { Cadangan, Langkah } from '../domain/berkas';
import type { PerbedaanCadangan } from '../domain/cadangan';

/** What differs between a snapshot and now; what a restore would take back. */
export interface PratinjauCadangan extends PerbedaanCadangan {
  readonly cadangan: Cadangan;
}

export interface HasilPulihkan {
  /** null when nothing differed. */
  readonly langkah: Langkah | null;
  readonly dikembalikan: number;
  readonly diubah: number;
  readonly dihapus: number;
  readonly naskahTetap: number;
}
