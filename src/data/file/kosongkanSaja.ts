import { createHash } from 'node:crypto';
import { replayRows } from '../gabung/putarUlang';
import { sambung, type Kiriman } from '../gabung/sambung';
import type { TableName, Tx } from '../schema';
import type { Connection } from '../sqlite';

const CHUNK = 500;

/**
 * Blanks an older state of the document by redactions it does not know, and leaves nothing else of them in it: a state that
 * held the last command of a session without those before it would claim, if it became the document again, to hold them
 * all, and nobody would send them. The tables are the replay of the log as before. False when nothing was blanked.
 */
export async function kosongkanSaja({ db, raw }: Connection, kiriman: Kiriman): Promise<boolean> {
  const sebelum = sidikRiwayat(raw);
  const { perubahan } = await sambung(db, kiriman);
  if (perubahan.length > 0) await db.transaction().execute((tx) => keluarkan(tx, perubahan));
  return sidikRiwayat(raw) !== sebelum;
}

/** Takes commands out again with what they wrote: rows of `redaksi`, and texts that were written anew without the name. */
async function keluarkan(tx: Tx, perubahan: readonly string[]): Promise<void> {
  await tx.updateTable('kendali').set({ menerapkan: 1 }).execute();
  const baris = new Map<string, { tabel: TableName; id: string }>();
  for (let at = 0; at < perubahan.length; at += CHUNK) {
    const bagian = perubahan.slice(at, at + CHUNK);
    const entri = await tx.selectFrom('log').select(['tabel', 'id']).where('perubahan', 'in', bagian).execute();
    for (const { tabel, id } of entri) baris.set(`${tabel}/${id}`, { tabel: tabel as TableName, id });
    await tx.deleteFrom('log').where('perubahan', 'in', bagian).execute();
    await tx.deleteFrom('perubahan').where('id', 'in', bagian).execute();
  }
  const semua = [...baris.values()];
  const redaksi = semua.filter(({ tabel }) => tabel === 'redaksi').map(({ id }) => id);
  for (let at = 0; at < redaksi.length; at += CHUNK)
    await tx
      .deleteFrom('redaksi')
      .where('id', 'in', redaksi.slice(at, at + CHUNK))
      .execute();
  await replayRows(tx, semua);
  await tx.updateTable('kendali').set({ menerapkan: 0 }).execute();
}

/** What the log says and how its commands are called. */
function sidikRiwayat(raw: Connection['raw']): string {
  const hash = createHash('sha256');
  for (const satu of raw.prepare('SELECT perubahan, n, isi FROM log ORDER BY perubahan, n').raw().iterate())
    hash.update(JSON.stringify(satu));
  for (const satu of raw.prepare('SELECT id, label FROM perubahan ORDER BY id').raw().iterate())
    hash.update(JSON.stringify(satu));
  return hash.digest('hex');
}
