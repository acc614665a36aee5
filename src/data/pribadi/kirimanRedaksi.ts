import type { Kiriman } from '../gabung/sambung';
import type { Db } from '../schema';

/** The redactions a file knows, to be laid over another copy of the document: its snapshots, its `.bak`. */
export async function kirimanRedaksi(db: Pick<Db, 'selectFrom'>): Promise<Kiriman> {
  const perubahan = await db.selectFrom('perubahan').selectAll().where('jenis', '=', 'redaksi').execute();
  const log = await db
    .selectFrom('log')
    .innerJoin('perubahan', 'perubahan.id', 'log.perubahan')
    .selectAll('log')
    .where('perubahan.jenis', '=', 'redaksi')
    .execute();
  return { perubahan, log, lampiran: [] };
}
