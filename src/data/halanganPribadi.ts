import { ofThisOffice } from './rows';
import type { Db, Tx } from './schema';
import { refColumns, rowsById, type GroupedEntry } from './rencanaUrung';

const SEBAB = 'data pribadi pegawainya sudah dihapus';

/** The people whose data was blanked for good. */
async function terhapus(tx: Tx | Db): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('redaksi')
    .select('subjek')
    .distinct()
    .where('opd_id', '=', ofThisOffice)
    .where('dihapus', 'is', null)
    .execute();
  return new Set(rows.map(({ subjek }) => subjek));
}

/** Nobody comes back to work, and gets work back, as a person without a name. */
export async function halanganPribadi(
  tx: Tx | Db,
  _id: string,
  entries: readonly GroupedEntry[],
): Promise<ReadonlyMap<string, string>> {
  const blocked = new Map<string, string>();
  const orang = await terhapus(tx);
  if (orang.size === 0) return blocked;
  const tabel = new Map<GroupedEntry['tabel'], GroupedEntry[]>();
  for (const entry of entries) {
    if (entry.tabel === 'pegawai' && orang.has(entry.id)) blocked.set(entry.group, SEBAB);
    if (refColumns(entry.tabel).some(([kolom]) => kolom === 'pegawai_id'))
      tabel.set(entry.tabel, [...(tabel.get(entry.tabel) ?? []), entry]);
  }
  for (const [nama, daftar] of tabel) {
    const ids = [...new Set(daftar.map(({ id }) => id))];
    const milik = new Map((await rowsById(tx, nama, ids, ['pegawai_id'])).map((row) => [row['id'], row['pegawai_id']]));
    for (const { id, group } of daftar) if (orang.has(String(milik.get(id)))) blocked.set(group, SEBAB);
  }
  return blocked;
}

/** The command is about a person whose data was blanked since. */
export async function tentangTerhapus(db: Tx | Db, perubahan: string): Promise<boolean> {
  const row = await db
    .selectFrom('log')
    .innerJoin('redaksi', 'redaksi.subjek', 'log.id')
    .select('redaksi.subjek')
    .where('log.perubahan', '=', perubahan)
    .where('log.tabel', '=', 'pegawai')
    .where('redaksi.opd_id', '=', ofThisOffice)
    .where('redaksi.dihapus', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
