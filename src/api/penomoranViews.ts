import type { SuratId } from '../domain/ids';
import type { NomorGanda, RentangNomor } from '../domain/penomoran';
import type { JenisSurat, Surat } from '../domain/surat';

/** What is counted together in a year, and where its counter stands. */
export interface PenghitungView {
  /** null = all kinds count together. */
  readonly jenis: JenisSurat | null;
  /** Unit code, '' = the office; null = all units count together. */
  readonly unit: string | null;
  /** `Semua naskah`, `Surat Tugas, unit ORG` */
  readonly sebutan: string;
  /** Highest counter in use, 0 = none. */
  readonly terakhir: number;
  readonly berikut: number;
  /** The next number as it would be written today. */
  readonly contoh: string;
  /** Counters no line has, ascending; those below the lowest in use are `sebelum`: given before this file was kept. */
  readonly celah: readonly RentangNomor[];
  readonly sebelum: RentangNomor | null;
  readonly terpakai: number;
  readonly dicadangkan: number;
  readonly batal: number;
  readonly menyusul: number;
}
export interface GandaView {
  readonly sama: NomorGanda['sama'];
  readonly surat: readonly Pick<
    Surat,
    'id' | 'jenis' | 'nomor' | 'urut' | 'tanggal' | 'perihal' | 'status' | 'diterbitkanOleh'
  >[];
}
export interface CadanganView {
  readonly id: SuratId;
  readonly jenis: JenisSurat;
  readonly unit: string;
  readonly urut: number | null;
  readonly nomor: string;
  readonly tanggal: string;
  readonly untuk: string;
  readonly oleh: string;
  /** The highest of its scope: only that one can be given back without a gap. */
  readonly dapatDilepas: boolean;
}
export interface PenomoranView {
  readonly tahun: number;
  /** Years with lines, and the year of the file; newest first. */
  readonly tahunAda: readonly number[];
  readonly penghitung: readonly PenghitungView[];
  readonly ganda: readonly GandaView[];
  readonly cadangan: readonly CadanganView[];
  /** Numbers missing between others, in all scopes. */
  readonly jumlahCelah: number;
  readonly jumlahBatal: number;
  readonly jumlahMenyusul: number;
  /** Unit codes in the register or the settings, '' = the office first. */
  readonly unit: readonly string[];
}
/** What came of numbers typed for many letters: nothing is written while one is refused. */
export interface HasilNomorBanyak {
  readonly tersimpan: number;
  readonly galat: readonly { readonly id: SuratId; readonly pesan: string }[];
}
export interface HasilRegister {
  readonly path: string;
  readonly baris: number;
}
