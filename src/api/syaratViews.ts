import type { PegawaiId } from '../domain/ids';

/** Who a set of requirements leaves, while it is being written. */

/** One requirement beside the people it shuts out. */
export interface PenghalangSyarat {
  /** In words: `kelas 12–14`, `kompetensi PBJ`, `waktu tugas`. */
  readonly syarat: string;
  /** People who do not meet it. */
  readonly gugur: number;
  /** People who would do if this one requirement were not asked. */
  readonly tanpa: number;
}
export interface PeriksaSyarat {
  /** People considered: the active ones of the bagian (of the office without one), and who is allowed by name. */
  readonly dari: number;
  readonly memenuhi: number;
  /** Of them, who may lead; null when no level of the ketua is asked. */
  readonly ketua: number | null;
  /** At most 300 of `memenuhi`, by name. */
  readonly nama: readonly {
    readonly pegawaiId: PegawaiId;
    readonly nama: string;
    readonly jabatan: string;
    readonly kelas: number | null;
    /** May not lead. */
    readonly bukanKetua: boolean;
  }[];
  /** Only what shuts somebody out, the most first. */
  readonly penghalang: readonly PenghalangSyarat[];
  /** A contradiction in the requirements themselves, '' = none. */
  readonly pertentangan: string;
}
/** Words the office already uses, the most used first. */
export interface SaranSyarat {
  readonly kompetensi: readonly string[];
  readonly jabatan: readonly string[];
}
