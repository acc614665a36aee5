import type { BagianId, SubKegiatanId, TugasId } from '../domain/ids';
import type { StatusTemplat } from '../domain/templat';
import type { PemetaanLembar } from './dpaViews';
import type { Langkah, TemuanImpor } from './views';

/** Tasks on the wire besides the list itself: imports, last year's file, templates, ABK papers. */

/** A field that differs between the list and the office: `Volume` `30` → `24`. */
export interface BedaTugas {
  readonly nama: string;
  readonly lama: string;
  readonly baru: string;
}
export interface BarisPratinjauTugas {
  readonly nomor: number;
  readonly tugas: string;
  readonly bagian: string;
  readonly kodeSubKegiatan: string;
  readonly namaSubKegiatan: string;
  readonly sumber: string;
  readonly volume: number;
  readonly satuan: string;
  readonly norma: number | null;
  readonly waktu: string;
  readonly syarat: string;
  /** `diperbarui`: it is there already, with other values (`beda`). */
  readonly keadaan: 'baru' | 'diperbarui' | 'sama';
  readonly beda: readonly BedaTugas[];
  readonly temuan: readonly TemuanImpor[];
}
export interface PratinjauTugas {
  readonly imporId: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: readonly BarisPratinjauTugas[];
  /** Minutes of the new rows. */
  readonly menit: number;
  readonly bagianBaru: readonly string[];
  readonly pemetaan: PemetaanLembar | null;
  readonly temuan: readonly TemuanImpor[];
}

/** How a line of last year's file finds its place in this one. */
export const CARA_PETA = ['kode', 'pengganti', 'nama', 'pilih', 'luarDpa'] as const;
export type CaraPeta = (typeof CARA_PETA)[number];
export interface CalonBaris {
  readonly id: SubKegiatanId;
  readonly kode: string;
  readonly nama: string;
  /** `kode sama`, `pengganti kode lama`, `nama mirip 92 %`. */
  readonly sebab: string;
}
export interface TugasSalinan {
  readonly nomor: number;
  readonly nama: string;
  readonly volume: number;
  readonly satuan: string;
  readonly norma: number | null;
  readonly waktuLama: string;
  /** Differs from `waktuLama` where a date became its months. */
  readonly waktuBaru: string;
  /** `ada`: a task of this name stands on the proposed line already. */
  readonly keadaan: 'baru' | 'ada';
  /** People of last year's division who are still here (by NIP), and all of them. */
  readonly pegawaiTetap: number;
  readonly pegawaiLama: number;
}
export interface KelompokSalinan {
  readonly nomor: number;
  readonly kodeLama: string;
  readonly namaLama: string;
  readonly bagian: string;
  readonly cara: CaraPeta;
  /** What happened, in a sentence: `Kode lama sudah diganti; dua penggantinya ada dalam DPA ini.` */
  readonly keterangan: string;
  /** The line it goes to; null = the user must choose (or leave it out). */
  readonly usul: SubKegiatanId | null;
  readonly calon: readonly CalonBaris[];
  readonly tugas: readonly TugasSalinan[];
}
export interface PratinjauSalinan {
  readonly imporId: string;
  readonly berkas: string;
  readonly opd: string;
  readonly tahun: number;
  readonly kelompok: readonly KelompokSalinan[];
  readonly bagianBaru: readonly string[];
  /** Sentences about the file as a whole: another office, the same year … */
  readonly catatan: readonly string[];
}

/** A draft of a task for one sub kegiatan. */
export interface BarisTemplat {
  readonly id: string;
  readonly nama: string;
  readonly keluaran: string;
  readonly satuan: string;
  readonly volume: number;
  /** Minutes, null = not known. */
  readonly norma: number | null;
  readonly waktu: string;
  readonly status: StatusTemplat;
  /** Where it comes from: `contoh Bagian Organisasi`, `kantor ini, 4 Mei 2026`. */
  readonly sumber: string;
  /** Shipped with the program, or kept by the office in its document. */
  readonly milikKantor: boolean;
  /** A task of this name stands on the line already. */
  readonly sudahAda: boolean;
}
export interface DaftarTemplat {
  /** Code the drafts are kept under: `X.XX.01.2.13.0001`. */
  readonly kode: string;
  readonly baris: readonly BarisTemplat[];
}
export interface HasilTemplat {
  readonly baru: number;
  readonly diperbarui: number;
  readonly sama: number;
  readonly langkah: Langkah | null;
}

/** A line of an ABK paper beside the task it may belong to. */
export interface CalonAbk {
  readonly tugasId: TugasId;
  readonly nama: string;
  readonly namaBagian: string;
  readonly norma: number | null;
  readonly volume: number;
  readonly satuan: string;
  /** 0..1 likeness of the names. */
  readonly skor: number;
}
export interface BarisPratinjauAbk {
  readonly nomor: number;
  readonly uraian: string;
  readonly tugasPokok: string;
  readonly jabatan: string;
  readonly hasil: string;
  readonly volume: number;
  /** Time as the paper has it: `7,5 jam`. */
  readonly waktu: string;
  /** Minutes of one result by the hours of this office. */
  readonly menit: number;
  readonly calon: readonly CalonAbk[];
  /** Proposed without asking: a near name and a plausible time. */
  readonly usul: TugasId | null;
  /** Never taken over. */
  readonly mustahil: boolean;
  readonly temuan: readonly TemuanImpor[];
}
export interface PratinjauAbk {
  readonly imporId: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: readonly BarisPratinjauAbk[];
  readonly temuan: readonly TemuanImpor[];
  /** Units new tasks can be given to. */
  readonly bagian: readonly { readonly id: BagianId; readonly nama: string }[];
}
export interface HasilAbkDiterima {
  readonly normaDiisi: number;
  readonly tugasBaru: number;
  readonly langkah: Langkah | null;
}

export interface HasilPecah {
  readonly tugasIds: readonly TugasId[];
  readonly langkah: Langkah | null;
}
