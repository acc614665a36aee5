import type { BagianId, PegawaiId } from './ids';

/** Papers of performance management that are made from the division. */
export const JENIS_DOKUMEN = ['matriks', 'skp', 'daftar_tugas', 'sub_kegiatan', 'rekap'] as const;
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number];
export const SEBUTAN_DOKUMEN: Readonly<Record<JenisDokumen, string>> = {
  matriks: 'Matriks Peran Hasil',
  skp: 'Lampiran SKP',
  daftar_tugas: 'Daftar Tugas Pegawai',
  sub_kegiatan: 'Daftar Tugas per Sub Kegiatan',
  rekap: 'Rekap per Bagian',
};
/** Papers about single people; the others are about bagian. */
export const perPegawai = (jenis: JenisDokumen): boolean => jenis === 'skp' || jenis === 'daftar_tugas';

export interface PermintaanDokumen {
  readonly jenis: JenisDokumen;
  /** null = the whole office. */
  readonly bagianIds: readonly BagianId[] | null;
  /** Only for papers about people; stronger than the bagian. */
  readonly pegawaiIds: readonly PegawaiId[] | null;
  /** Levels of the matrix. */
  readonly tingkat: 1 | 2;
  /** Workbooks about people: a sheet each, or one long list. */
  readonly lembar: 'perOrang' | 'satu';
  /** Aspect biaya in the SKP. */
  readonly biaya: boolean;
  /** Lists that are passed on show the last four digits only; the SKP needs the whole number by its form. */
  readonly samarkanNip?: boolean;
}
/** Papers in which a NIP may be masked. */
export const bolehSamar = (jenis: JenisDokumen): boolean => jenis === 'matriks' || jenis === 'daftar_tugas';
