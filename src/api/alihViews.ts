import type { SebabAlih, SisaAlih } from '../domain/alihkan';
import type { BagianId, PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Langkah } from './views';
import type { Peran } from '../domain/pegawai';

/** Somebody who could take over, with the minutes of the year there are before. */
export interface PenerimaTampil {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly porsi: number;
  /** `12 Dokumen`, `40 %`. */
  readonly porsiTeks: string;
  readonly beban: number;
  readonly kapasitas: number;
}

/** One task a person hands over. */
export interface BarisAlih {
  readonly tugasId: TugasId;
  readonly nama: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  /** `Jan–Mar`, `tiap minggu`; with `, mulai 27 Juli 2026` where the share begins after the day asked for, and so goes then. */
  readonly waktu: string;
  readonly peran: Peran;
  readonly terkunci: boolean;
  readonly hadirBersama: boolean;
  readonly dapatDibagi: boolean;
  readonly pembagi: number;
  /** Porsi are units of `satuan`, else hundredths of a percent. */
  readonly perUnit: boolean;
  readonly satuan: string;
  /** Out of pembagi: what the person has of it. */
  readonly porsi: number;
  /** Minutes of that porsi. */
  readonly menit: number;
  readonly tinggal: number;
  readonly sisa: number;
  readonly sisaTeks: string;
  readonly dasar: SisaAlih['dasar'];
  /** Of a short absence: it can be done after it, and is not proposed to be handed over (Tg2). */
  readonly menunggu: boolean;
  /** Planned months before the day of which nothing is noted, counted as not done: `Jan–Agu, Okt`; '' = none. */
  readonly belumDicatat: string;
  /** What the task asks of whoever does it; '' = nothing. */
  readonly syarat: string;
  /** Proposal of the engine; empty when nobody was found or nothing is left. */
  readonly usul: readonly PenerimaTampil[];
}

export interface BahanAlih {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  /** Tasks with something left first, by name. */
  readonly baris: readonly BarisAlih[];
}

/** Somebody who would get more than fits into the days of the work. */
export interface LebihAlih {
  readonly pegawaiId: PegawaiId;
  /** Minutes more that do not fit. */
  readonly menit: number;
}

/** What a hand-over did, for the papers. */
export interface HasilAlihkan {
  /** Of which something went; tasks whose time is over are only recorded. */
  readonly tugas: number;
  readonly kembali: number;
  readonly penerima: readonly {
    readonly pegawaiId: PegawaiId;
    readonly nama: string;
    readonly tugasIds: readonly TugasId[];
  }[];
  readonly langkah: Langkah | null;
}

/** What calling off the rest of a task means for one person (null = what nobody has). */
export interface BarisBatal {
  readonly pegawaiId: PegawaiId | null;
  readonly nama: string;
  /** `12 Dokumen`, `40 %`. */
  readonly tinggal: string;
  readonly batal: string;
  readonly menitBatal: number;
}

/** One stretch of work on a task: who, what part, from when to when (null = the ends of its time). */
export interface MasaPelaksana {
  readonly tugasId: TugasId;
  readonly tugas: string;
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly porsi: string;
  readonly mulai: Tanggal | null;
  readonly sampai: Tanggal | null;
}

export interface PeristiwaAlih {
  readonly tanggal: Tanggal;
  /** Last day of a stand-in; null = for good. */
  readonly sampai: Tanggal | null;
  /** `pulih` = what was called off is to be done again. */
  readonly jenis: 'alih' | 'batal' | 'pulih';
  readonly tugasId: TugasId;
  readonly tugas: string;
  /** '' = what nobody had. */
  readonly dari: string;
  /** '' = given back, or called off. */
  readonly kepada: string;
  readonly porsi: string;
  readonly sebab: SebabAlih | null;
  readonly keterangan: string;
}

export interface RiwayatAlih {
  readonly pelaksana: readonly MasaPelaksana[];
  /** The latest first. */
  readonly peristiwa: readonly PeristiwaAlih[];
}
