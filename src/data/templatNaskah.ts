import { pembukaBawaan, type TemplatNaskah } from '../domain/templatNaskah';
import { hashBytes } from './ids';
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
    .map((row) => {
      const { pembuka, ...templat } = JSON.parse(row.isi) as Omit<TemplatNaskah, 'pembuka'> & { pembuka?: string };
      return { ...templat, pembuka: pembuka ?? pembukaBawaan(templat.jenis), id: row.id.slice(AWALAN.length) };
    })
    .sort((a, b) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.id < b.id ? -1 : 1));
}

export const putTemplatNaskah = (tx: Tx, templat: TemplatNaskah): Promise<void> =>
  putRow(tx, 'pengaturan', AWALAN + templat.id, { isi: JSON.stringify(templat) });

/** Removes a template of the office; a changed shipped one is as shipped again. */
export const removeTemplatNaskah = (tx: Tx, id: string): Promise<void> => removeRow(tx, 'pengaturan', AWALAN + id);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const RUJUKAN = 'lampiran:';

export const rujukanWord = (isi: Uint8Array): string => RUJUKAN + hashBytes(isi);

/** Keeps the bytes of a Word file once, whoever uses them; answers `lampiran:<hash>`. */
export async function storeWord(tx: Tx, isi: Uint8Array): Promise<string> {
  const berkas = rujukanWord(isi);
  await tx
    .insertInto('lampiran')
    .values({ hash: berkas.slice(RUJUKAN.length), mime: DOCX, isi: Buffer.from(isi) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return berkas;
}

/** Bytes of a kept Word file, null when the document has no such attachment or it is something else. */
export async function readWord(db: Db | Tx, berkas: string): Promise<Uint8Array | null> {
  const hash = berkas.slice(RUJUKAN.length);
  const row = await db.selectFrom('lampiran').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row?.mime === DOCX ? row.isi : null;
}

/** How many letters being written name a template: it cannot go while they do. */
export async function konsepBertemplat(db: Db | Tx, id: string): Promise<number> {
  const rows = await db
    .selectFrom('surat')
    .select('id')
    .where('templat', '=', id)
    .where('status', '=', 'konsep')
    .where('dihapus', 'is', null)
    .execute();
  return rows.length;
}

/** Rows of the settings table that are no setting of the office. */
export const isTemplatNaskah = (id: string): boolean => id.startsWith(AWALAN);
