import type { PegawaiId, SuratId, TugasId } from '../domain/ids';

/** What another copy of the document brings, before anything is taken over. */
export interface PratinjauGabung {
  /** Handle for acceptGabung; forgotten when another file is read. */
  readonly gabungId: string;
  readonly berkas: string;
  /** Commands by who wrote them, newest first. */
  readonly pengirim: readonly PengirimGabung[];
  /** Commands the other copy has and this one lacks, and the other way round. */
  readonly perubahan: number;
  readonly hanyaDiSini: number;
  readonly baris: number;
  /** What was done, in sentences: settings of the office first, then the newest. At most 200; `perubahan` counts all. */
  readonly isi: readonly KalimatGabung[];
  /** The rows by table, most first; `sebutan` is the table in words. */
  readonly perTabel: readonly { readonly tabel: string; readonly sebutan: string; readonly baris: number }[];
  /** The first of them; `jumlahBenturan` counts all. */
  readonly benturan: readonly Benturan[];
  readonly jumlahBenturan: number;
  /** Rules across rows that the merge newly breaks: the first of them, `jumlahPelanggaran` counts all. */
  readonly pelanggaran: readonly Pelanggaran[];
  readonly jumlahPelanggaran: number;
  /** Minutes the newest command of the other copy is ahead of this PC's clock; 0 = it is not. */
  readonly jamDepan: number;
  /** So far ahead that it would win every later conflict: acceptGabung wants `setujuJam`. */
  readonly perluSetujuJam: boolean;
}

export interface KalimatGabung {
  readonly perubahan: string;
  readonly aktor: string;
  /** ISO UTC. */
  readonly waktu: string;
  /** The rest of a sentence that begins with the name: `mengubah hari kerja …`. */
  readonly kalimat: string;
  /** It concerns the settings or the calendar of the whole office. */
  readonly setelan: boolean;
}

export type HubunganBerkas = 'berkasIni' | 'salinan' | 'lain';

export interface PengirimGabung {
  readonly aktor: string;
  readonly pc: string;
  readonly jumlah: number;
  /** Instants of the oldest and newest, ISO UTC. */
  readonly pertama: string;
  readonly terakhir: string;
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
  /** Who wrote that, and when: `pemenang` unless somebody wrote it since. */
  readonly terakhir: SisiBenturan;
  /** What is decided together with it, in words: the divisor and the shares of a task whose volume met. */
  readonly ikut: readonly string[];
}
export interface SisiBenturan {
  readonly perubahan: string;
  readonly nilai: string;
  readonly aktor: string;
  /** ISO UTC. */
  readonly waktu: string;
}

/** Conflicts of one row: a card. */
export interface KartuBenturan {
  readonly tabel: string;
  readonly id: string;
  readonly nama: string;
  /** The table in words. */
  readonly sebutan: string;
  /** Field by field; several lost values of one field stand one after the other. */
  readonly benturan: readonly Benturan[];
}

export interface OrangBenturan {
  readonly aktor: string;
  readonly jumlah: number;
}

/** A page of the open conflicts, by rows. */
export interface DaftarKartuBenturan {
  /** Rows that match the filter. */
  readonly total: number;
  readonly baris: readonly KartuBenturan[];
  /** Conflicts that match the filter, and all there are. */
  readonly cocok: number;
  readonly semua: number;
  /** For the filters, most first: conflicts by table (of that person) and by who wrote one of the sides (of that table). */
  readonly tabel: readonly { readonly tabel: string; readonly sebutan: string; readonly jumlah: number }[];
  readonly orang: readonly OrangBenturan[];
  /** Who wrote in what matches both filters: for "use all of". */
  readonly punya: readonly OrangBenturan[];
}

/** A rule across rows that does not hold, in words a user can act on. */
export type Pelanggaran = {
  /** The same finding has the same key, before and after a merge. */
  readonly kunci: string;
  readonly kata: string;
} & (
  | { readonly jenis: 'porsiLebih'; readonly tugasId: TugasId }
  | { readonly jenis: 'nomorGanda'; readonly nomor: string; readonly suratIds: readonly SuratId[] }
  | {
      readonly jenis: 'nipGanda';
      readonly nip: string;
      readonly pegawai: readonly { readonly id: PegawaiId; readonly nama: string }[];
    }
  | {
      /** Live rows of `tabel` name a removed or missing row in `kolom`. */
      readonly jenis: 'indukTerhapus';
      readonly tabel: string;
      readonly kolom: string;
      readonly indukTabel: string;
      readonly indukId: string;
      readonly jumlah: number;
      /** The first rows, as people know them. */
      readonly baris: readonly { readonly id: string; readonly nama: string }[];
      /** What helps here. */
      readonly cara: readonly CaraInduk[];
    }
);
/** `kembalikan` the removed row, `hapus` the rows that name it, `kosongkan` the field that names it. */
export type CaraInduk = 'kembalikan' | 'hapus' | 'kosongkan';

export interface DaftarPelanggaran {
  readonly total: number;
  readonly baris: readonly Pelanggaran[];
}

/** For the rail and the panel of checks. */
export interface JumlahBenturan {
  readonly benturan: number;
  readonly pelanggaran: number;
}

/** Two records of one person, to be made one. */
export interface BandingOrang {
  readonly nip: string;
  readonly orang: readonly OrangGanda[];
  /** '' = they can be made one; else why not. */
  readonly halangan: string;
}
export interface OrangGanda {
  readonly id: PegawaiId;
  readonly nama: string;
  readonly status: string;
  readonly jabatan: string;
  readonly bagian: string;
  readonly golongan: string;
  readonly tugas: number;
  readonly penempatan: number;
  readonly ketidakhadiran: number;
  readonly surat: number;
}

export interface HasilGabung {
  readonly perubahan: number;
  readonly baris: number;
  readonly benturan: number;
  /** Snapshot of the state before, for openCadangan. */
  readonly cadanganId: string | null;
}
