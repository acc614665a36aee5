import type { HasilPimpinan } from '../domain/kinerjaHasil';
import type { Penilai, TeksSkp } from '../domain/kinerjaSkp';

/** A paper to look at; of a long one only the first parts. */
export interface PratinjauDokumen {
  readonly pdf: Uint8Array;
  readonly judul: string;
  /** Parts (people, matrices) in the PDF and in the whole paper. */
  readonly tampil: number;
  readonly jumlah: number;
}
export interface HasilEksporDokumen {
  readonly path: string;
}
/** What the leader of a bagian (or the office) has to reach: as typed (empty = nothing typed), and as the DPA gives it. */
export interface HasilPimpinanView {
  readonly ditulis: readonly HasilPimpinan[];
  readonly diturunkan: readonly HasilPimpinan[];
  /** Who judges the leader; null = nobody is named. */
  readonly penilai: Penilai | null;
  /** Budget lines and kegiatan the bagian has, to choose codes from; of the office program and kegiatan. */
  readonly kode: readonly { readonly kode: string; readonly nama: string }[];
}
export type TeksSkpView = TeksSkp;
