/** What another copy of the document brings, before anything is taken over. */
export interface PratinjauGabung {
  /** Handle for acceptGabung; forgotten when another file is read. */
  readonly gabungId: string;
  readonly berkas: string;
  /** Commands by who wrote them, newest first. */
  readonly pengirim: readonly {
    readonly aktor: string;
    readonly pc: string;
    readonly jumlah: number;
    /** Instant of the newest, ISO UTC. */
    readonly terakhir: string;
  }[];
  /** Commands the other copy has and this one lacks, and the other way round. */
  readonly perubahan: number;
  readonly hanyaDiSini: number;
  readonly baris: number;
  readonly benturan: readonly Benturan[];
  /** Broken rules across rows that the merge brings: Indonesian. */
  readonly pelanggaran: readonly string[];
  /** Minutes the newest command of the other copy is ahead of this PC's clock; 0 = it is not. */
  readonly jamDepan: number;
}

/** Two people wrote one field without having seen each other. */
export interface Benturan {
  readonly tabel: string;
  readonly id: string;
  readonly kolom: string;
  /** The row as people know it, and the field in words ('' for a removal). */
  readonly nama: string;
  readonly sebutan: string;
  readonly kalah: SisiBenturan;
  readonly pemenang: SisiBenturan;
  /** What the field holds now. */
  readonly kini: string;
}
export interface SisiBenturan {
  readonly perubahan: string;
  readonly nilai: string;
  readonly aktor: string;
  /** ISO UTC. */
  readonly waktu: string;
}

export interface HasilGabung {
  readonly perubahan: number;
  readonly baris: number;
  readonly benturan: number;
}
