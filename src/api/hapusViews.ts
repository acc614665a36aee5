import type { TugasId } from '../domain/ids';

/** A task that somebody has worked on: it is not deleted, its rest is called off. */
export interface TugasTertahan {
  readonly tugasId: TugasId;
  readonly nama: string;
  /** `2,5 Laporan sudah dicatat` */
  readonly dikerjakan: string;
  /** false = all of it is done: nothing can be called off. */
  readonly adaSisa: boolean;
}

/** What deleting these tasks means, before it is done. */
export interface BahanHapus {
  /** Tasks nobody has worked on: they go. */
  readonly bebas: number;
  readonly tertahan: readonly TugasTertahan[];
  /** A reason that can be proposed, '' = none. */
  readonly alasan: string;
}

export interface HapusTugasInput {
  readonly ids: readonly TugasId[];
  /** Why the rest of tasks somebody has worked on is called off; missing = such tasks refuse the deletion. */
  readonly batalkan?: { readonly alasan: string } | undefined;
}

export interface HasilHapus {
  readonly dihapus: number;
  readonly dibatalkan: number;
  /** All of them done: they stay as they are. */
  readonly tetap: number;
}
