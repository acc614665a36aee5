import type { TemplatNaskah } from '../domain/templatNaskah';
import { liveRows, putRow, removeRow } from './rows';
import type { Db, Tx } from './schema';

/**
 * The office's letter templates lie among the settings, one row each (`naskah.<id>`): logged, merged, undone and carried
 * into the next year with them. A row of a shipped template's id is the office's change of it.
 */
const AWALAN = 'naskah.';

export async function loadTemplatNaskah(db: Db | Tx): Promise<TemplatNaskah[]> {
  return (await liveRows(db, 'pengaturan'))
    .filter((row) => isTemplatNaskah(row.id))
    .map((row) => ({ ...(JSON.parse(row.isi) as TemplatNaskah), id: row.id.slice(AWALAN.length) }))
    .sort((a, b) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.id < b.id ? -1 : 1));
}

export const putTemplatNaskah = (tx: Tx, templat: TemplatNaskah): Promise<void> =>
  putRow(tx, 'pengaturan', AWALAN + templat.id, { isi: JSON.stringify(templat) });

/** Removes a template of the office; a changed shipped one is as shipped again. */
export const removeTemplatNaskah = (tx: Tx, id: string): Promise<void> => removeRow(tx, 'pengaturan', AWALAN + id);

/** Rows of the settings table that are no setting of the office. */
export const isTemplatNaskah = (id: string): boolean => id.startsWith(AWALAN);
