import type { IsiCadangan } from './berkas';

/** Nouns of damage: what is wrong with a document, what it can be made whole from, what was saved. */

/** What is wrong with a named document and what it could be made whole from; nothing is changed. */
export interface Kerusakan {
  readonly path: string;
  /** Bytes; 0 = empty. */
  readonly ukuran: number;
  readonly sebab: 'kosong' | 'kepala' | 'terpotong' | 'isi';
  /** null = neither the file nor this PC knows which document it was. */
  readonly dokumenId: string | null;
  /** The newest snapshot that is sound. */
  readonly cadangan: SumberPulih | null;
  /** The file as it was before the last save. */
  readonly bak: SumberPulih | null;
  /** What is legible in the file itself; null = nothing. */
  readonly terbaca: { readonly utuh: number; readonly tidakUtuh: number; readonly terakhir: string | null } | null;
}

export interface SumberPulih {
  readonly path: string;
  /** Id of a snapshot; '' for a file. */
  readonly id: string;
  /** When it was made, ISO UTC. */
  readonly dibuat: string;
  readonly isi: IsiCadangan | null;
  /** Commands legible in the damaged file that it lacks; the newest of them named. */
  readonly kurang: number;
  readonly contohKurang: readonly { readonly waktu: string; readonly aktor: string; readonly label: string }[];
}

/** What was saved of a damaged document and what was not, as plain data. */
export interface LaporanSelamat {
  /** Nothing is missing and nothing is in doubt. */
  readonly lengkap: boolean;
  /** Tables with rows; `dikenal` = rows the file or the snapshot knows of. */
  readonly tabel: readonly {
    readonly tabel: string;
    readonly sebutan: string;
    readonly dikenal: number;
    readonly selamat: number;
    readonly hilang: number;
  }[];
  readonly perubahan: {
    readonly utuh: number;
    readonly dariCadangan: number;
    readonly hilang: number;
    /** The newest of the lost ones. */
    readonly contohHilang: readonly { readonly waktu: string; readonly aktor: string; readonly label: string }[];
    readonly tanpaKeterangan: number;
  };
  readonly barisDariTabel: number;
  readonly barisSebagian: number;
  /** Names of rows whose newest change may be missing. */
  readonly mungkinLama: readonly string[];
  readonly jumlahMungkinLama: number;
  /** Rows whose table contradicted their whole history; the history counts. */
  readonly berbeda: readonly string[];
  readonly jumlahBerbeda: number;
  readonly entriBerbeda: number;
  /** Live rows that name a row that is lost. */
  readonly menggantung: number;
}

/** What a thorough look at a document finds. */
export interface HasilDalam {
  /** SQLite's words about pages, indexes and counts; empty = sound. */
  readonly basisData: readonly string[];
  /** Fields whose table says something else than the history, the first of them in words. */
  readonly beda: readonly BedaTerbaca[];
  readonly jumlahBeda: number;
  /** Commands without entries, entries without a command. */
  readonly perubahanKosong: number;
  readonly entriLepas: number;
  /** Attachments whose content is not what their hash says. */
  readonly lampiranRusak: number;
}
export interface BedaTerbaca {
  readonly tabel: string;
  readonly id: string;
  /** Table and name of the row in words. */
  readonly sebutan: string;
  readonly nama: string;
  readonly kolom: string;
  readonly isiTabel: string;
  readonly isiRiwayat: string;
}

export const jumlahTemuan = ({
  basisData,
  jumlahBeda,
  perubahanKosong,
  entriLepas,
  lampiranRusak,
}: HasilDalam): number => basisData.length + jumlahBeda + perubahanKosong + entriLepas + lampiranRusak;

/** What the last thorough check of the open document said. */
export interface Kesehatan {
  /** Instant, ISO UTC; null = not checked on this PC yet. */
  readonly diperiksa: string | null;
  /** Number of findings then. */
  readonly temuan: number;
  /** What was found in this session; null = not looked at since the start, or in order. */
  readonly hasil: HasilDalam | null;
}
