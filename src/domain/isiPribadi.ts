import type { Tanggal } from './ids';

/** Everything an office holds about one person, as it is handed to that person. */
export interface IsiPribadi {
  readonly kantor: string;
  readonly tahun: number;
  readonly disusun: Tanggal;
  readonly identitas: readonly (readonly [label: string, isi: string])[];
  readonly bagian: readonly {
    readonly judul: string;
    readonly kolom: readonly string[];
    readonly baris: readonly (readonly string[])[];
  }[];
  readonly catatan: readonly string[];
}
