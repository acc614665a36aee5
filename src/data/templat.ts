import type { TemplatTugas } from '../domain/templat';
import { hashTeks } from './ids';
import { liveRows, putRows, removeRows } from './rows';
import type { Db, Tx } from './schema';
import { kunciTemplat } from '../domain/templat';
import { normalNama } from '../domain/mirip';

/**
 * The office's own drafts lie among the settings, one row each (`templat.<key>`), and so are logged, merged, undone and
 * carried into the next year with them. The key comes from line and name: two PCs that keep one task meet on one row.
 */
const AWALAN = 'templat.';

export interface TemplatTersimpan extends TemplatTugas {
  readonly id: string;
}

export const templatId = (templat: Pick<TemplatTugas, 'kode' | 'namaSubKegiatan' | 'nama'>): string =>
  AWALAN + hashTeks([kunciTemplat(templat.kode, templat.namaSubKegiatan), normalNama(templat.nama)].join('\n'));

export async function loadTemplat(db: Db | Tx): Promise<TemplatTersimpan[]> {
  return (await liveRows(db, 'pengaturan'))
    .filter((row) => isTemplat(row.id))
    .map((row) => ({ ...(JSON.parse(row.isi) as TemplatTugas), id: row.id }))
    .sort((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : a.nama < b.nama ? -1 : 1));
}

export const putTemplat = (tx: Tx, daftar: readonly TemplatTugas[]): Promise<void> =>
  putRows(
    tx,
    'pengaturan',
    daftar.map((templat) => ({ id: templatId(templat), isi: JSON.stringify(templat) })),
  );

export const removeTemplatRows = (tx: Tx, ids: readonly string[]): Promise<void> =>
  removeRows(tx, 'pengaturan', ids.filter(isTemplat));

/** Rows of the settings table that are no setting of the office. */
export const isTemplat = (id: string): boolean => id.startsWith(AWALAN);
