import type { TableName } from './schema';

/** Confidential rows: the history says that something was noted, judged or imported, not of whom and not what. */
export const TABEL_RAHASIA: ReadonlySet<TableName> = new Set<TableName>([
  'catatan_kontribusi',
  'kehadiran',
  'evaluasi',
]);
/** What stands for a value of such a row. */
export const ISI_RAHASIA = 'isi rahasia';
export const NAMA_RAHASIA = 'seorang pegawai (rahasia)';
