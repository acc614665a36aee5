import type { Cadangan, Langkah } from '../domain/berkas';

/** What differs between a snapshot and now; what a restore would take back. */
export interface PratinjauCadangan {
  readonly cadangan: Cadangan;
  /** Tables that differ, seen from the snapshot to now: rows added, changed and removed since. */
  readonly tabel: readonly {
    readonly tabel: string;
    readonly sebutan: string;
    readonly tambah: number;
    readonly ubah: number;
    readonly hapus: number;
  }[];
  /** The first hundred in words. */
  readonly baris: readonly BarisPratinjau[];
  /** Letters with a number that stay as they are now, whatever the snapshot says. */
  readonly naskahTetap: number;
  /** Commands since. */
  readonly perubahan: number;
}

export interface BarisPratinjau {
  readonly sebutan: string;
  readonly nama: string;
  readonly apa: 'tambah' | 'ubah' | 'hapus';
  /** Field by field for `ubah`. */
  readonly kolom: readonly { readonly sebutan: string; readonly dulu: string; readonly kini: string }[];
}

export interface HasilPulihkan {
  /** null when nothing differed. */
  readonly langkah: Langkah | null;
  readonly dikembalikan: number;
  readonly diubah: number;
  readonly dihapus: number;
  readonly naskahTetap: number;
}
