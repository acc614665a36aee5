import type { DasarAbk } from '../domain/abkPeriode';
import type { BagianId, PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Proyeksi } from '../domain/proyeksi';
import type { Pengganti, CalonPengganti } from '../domain/proyeksiPengganti';

/** Somebody who leaves inside the projection, or whose date is past and has to be checked; only for the window. */
export interface OrangProyeksi {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  readonly keadaan: 'keluar' | 'lewat';
  /** First day without work. */
  readonly tanggal: Tanggal;
  readonly sebab: 'pensiun' | 'lain';
  readonly usia: number | null;
  readonly sumber: string;
  /** The jenis jabatan is not known: counted by the lowest age. */
  readonly perkiraan: boolean;
  /** Tasks in hand. */
  readonly tugas: number;
}

export interface ProyeksiView extends Omit<Proyeksi, 'orang'> {
  readonly dasar: DasarAbk;
  /** By day. */
  readonly orang: readonly OrangProyeksi[];
  readonly tugas: {
    /** Tasks that lose somebody, and those that lose the last one, by year. */
    readonly berkurang: number;
    readonly kehilangan: readonly number[];
  };
}

export interface BarisTugasLepas {
  readonly tugasId: TugasId;
  readonly nama: string;
  readonly namaBagian: string;
  /** `satuan × volume` as typed. */
  readonly hasil: string;
  readonly lepas: readonly { readonly pegawaiId: PegawaiId; readonly nama: string; readonly tahun: number }[];
  readonly tinggal: number;
  /** Year in which nobody is left on it, null = somebody stays. */
  readonly kehilangan: number | null;
  readonly menit: number;
}

export interface CalonPenggantiView extends CalonPengganti {
  readonly nama: string;
  readonly jabatan: string;
  readonly namaBagian: string;
}
export interface PenggantiView extends Omit<Pengganti, 'calon'> {
  readonly tugas: BarisTugasLepas;
  readonly calon: readonly CalonPenggantiView[];
}
