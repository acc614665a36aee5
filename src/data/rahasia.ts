import type { TableName } from './schema';

/** Confidential rows: the history says that something was noted or imported, not of whom and not what. */
export const TABEL_RAHASIA: ReadonlySet<TableName> = new Set<TableName>(['catatan_kontribusi', 'kehadiran']);
export const NAMA_RAHASIA = 'seorang pegawai (rahasia)';
