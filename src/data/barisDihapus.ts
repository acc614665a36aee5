import { TABEL_ORANG } from './redaksi';
import { rowsById } from './rencanaUrung';
import type { Db, TableName, Tx } from './schema';

/**
 * Which of these rows belong to a person whose data were blanked, as `table/id`: what is undone there would bring back
 * somebody whom the office does not know any more.
 */
export async function barisDihapus(
  db: Db | Tx,
  baris: readonly { readonly tabel: string; readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const subjek = new Set(
    (await db.selectFrom('redaksi').select('subjek').distinct().execute()).map((row) => row.subjek),
  );
  const found = new Set<string>();
  if (subjek.size === 0) return found;
  for (const tabel of TABEL_ORANG) {
    const ids = [...new Set(baris.filter((one) => one.tabel === tabel).map(({ id }) => id))];
    if (tabel === 'pegawai') {
      for (const id of ids) if (subjek.has(id)) found.add(`${tabel}/${id}`);
      continue;
    }
    for (const row of await rowsById(db, tabel as TableName, ids, ['pegawai_id']))
      if (subjek.has(String(row['pegawai_id']))) found.add(`${tabel}/${String(row['id'])}`);
  }
  return found;
}
