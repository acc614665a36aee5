import { sql } from 'kysely';
import { parseIsi, replayRow, type LogEntry } from '../replay';
import { columnsOf, TABLE_NAMES, type Row, type SystemTables, type TableName, type Tx } from '../schema';

/** SQLite takes 32.766 parameters a statement. */
const CHUNK = 500;

/** Brings rows to the replay of their entries; the triggers are off (`kendali.menerapkan`). */
export async function replayRows(
  tx: Tx,
  rows: readonly { readonly tabel: TableName; readonly id: string }[],
): Promise<void> {
  const { opd_id } = await tx.selectFrom('dokumen').select('opd_id').executeTakeFirstOrThrow();
  for (const tabel of TABLE_NAMES) {
    const ids = rows.filter((row) => row.tabel === tabel).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += CHUNK) {
      const entries = await tx
        .selectFrom('log')
        .selectAll()
        .where('tabel', '=', tabel)
        .where('id', 'in', ids.slice(at, at + CHUNK))
        .orderBy('id')
        .orderBy('perubahan')
        .orderBy('n')
        .execute();
      await putReplayed(tx, tabel, opd_id, byRow(entries));
    }
  }
}

export function byRow(entries: readonly SystemTables['log'][]): Map<string, LogEntry[]> {
  const rows = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const parsed = { ...entry, tabel: entry.tabel as TableName, isi: parseIsi(entry.isi) };
    const list = rows.get(entry.id);
    if (list) list.push(parsed);
    else rows.set(entry.id, [parsed]);
  }
  return rows;
}

/** Puts rows as their entries say; of those without an entry of birth nothing. The triggers must be off. */
export async function putReplayed(
  tx: Tx,
  tabel: TableName,
  opd_id: string,
  rows: ReadonlyMap<string, readonly LogEntry[]>,
): Promise<void> {
  // A row whose birth has not arrived yet (a piece before another) waits in the log until it has.
  const born = [...rows].filter(([, entries]) => entries.some(({ jenis }) => jenis === 'I'));
  const names = columnsOf(tabel).map(([name]) => name);
  const size = Math.min(CHUNK, Math.floor(30_000 / (names.length + 4)));
  for (let at = 0; at < born.length; at += size) {
    const values = born.slice(at, at + size).map(([id, entries]) => {
      const state = replayRow(entries);
      return {
        opd_id,
        id,
        ...Object.fromEntries([...names, 'versi', 'dihapus'].map((name) => [name, state[name] ?? null])),
      };
    });
    const set = Object.fromEntries([...names, 'versi', 'dihapus'].map((name) => [name, sql.ref(`excluded.${name}`)]));
    await tx
      .insertInto(tabel as 'bagian')
      .values(values as unknown as Row<'bagian'>[])
      .onConflict((conflict) => conflict.columns(['opd_id', 'id']).doUpdateSet(set))
      .execute();
  }
}
