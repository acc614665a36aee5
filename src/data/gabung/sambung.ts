import { sql } from 'kysely';
import { jamPerubahan } from '../ids';
import { parseIsi, replayRow, type LogEntry } from '../replay';
import { columnsOf, TABLE_NAMES, type Db, type Row, type SystemTables, type TableName, type Tx } from '../schema';

/** Commands of another copy with what they wrote, and the attachments they may name. */
export interface Kiriman {
  readonly perubahan: readonly SystemTables['perubahan'][];
  readonly log: readonly SystemTables['log'][];
  readonly lampiran: readonly SystemTables['lampiran'][];
}

export interface Sambungan {
  /** Commands that were not here before, in their order. */
  readonly perubahan: readonly string[];
  /** Rows they wrote, each once: replayed from the whole log. */
  readonly baris: readonly { readonly tabel: TableName; readonly id: string }[];
}

/** SQLite takes 32.766 parameters a statement. */
const CHUNK = 500;

/**
 * Merge is a pure function of the log: what is missing here is added, and every row it touches becomes the replay of all
 * its entries in (command, n) order.
 * G1 adding the same commands again changes nothing; the order in which copies arrive changes nothing;
 * G2 no command is written: the state after is the replay of the union and nothing else;
 * G3 nobody's entry is dropped: what a later one overwrote stays in the log, where conflicts are found;
 * G4 the clock of this copy goes past everything that arrived, so that its next command wins over what it has seen.
 * All of it in one transaction: half a merge does not exist.
 */
export async function sambung(db: Db, kiriman: Kiriman): Promise<Sambungan> {
  return db.transaction().execute(async (tx) => {
    await tx.updateTable('kendali').set({ menerapkan: 1 }).execute();
    const fresh = await missing(tx, kiriman.perubahan);
    const known = new Set(fresh.map(({ id }) => id));
    const log = kiriman.log.filter((entry) => known.has(entry.perubahan));
    await insert(tx, 'perubahan', fresh, 9);
    await insert(tx, 'log', log, 6);
    await insert(tx, 'lampiran', kiriman.lampiran, 3);
    const baris = touched(log);
    await replayRows(tx, baris);
    const newest = fresh.reduce((jam, { id }) => Math.max(jam, jamPerubahan(id)), 0);
    await tx
      .updateTable('kendali')
      .set((eb) => ({ menerapkan: 0, jam: eb.fn<number>('max', [eb.ref('jam'), eb.val(newest)]) }))
      .execute();
    return { perubahan: fresh.map(({ id }) => id).sort(), baris };
  });
}

async function missing(tx: Tx, offered: readonly SystemTables['perubahan'][]): Promise<SystemTables['perubahan'][]> {
  const here = new Set<string>();
  for (let at = 0; at < offered.length; at += CHUNK) {
    const ids = offered.slice(at, at + CHUNK).map(({ id }) => id);
    for (const { id } of await tx.selectFrom('perubahan').select('id').where('id', 'in', ids).execute()) here.add(id);
  }
  return offered.filter(({ id }) => !here.has(id));
}

async function insert<T extends 'perubahan' | 'log' | 'lampiran'>(
  tx: Tx,
  table: T,
  rows: readonly SystemTables[T][],
  columns: number,
): Promise<void> {
  const size = Math.min(CHUNK, Math.floor(30_000 / columns));
  for (let at = 0; at < rows.length; at += size)
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + size) as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

function touched(log: readonly SystemTables['log'][]): { tabel: TableName; id: string }[] {
  const names = new Set<string>(TABLE_NAMES);
  const rows = new Map<string, { tabel: TableName; id: string }>();
  for (const { tabel, id } of log) if (names.has(tabel)) rows.set(`${tabel}/${id}`, { tabel: tabel as TableName, id });
  return [...rows.values()];
}

/** Brings rows to the replay of their entries; the triggers are off (`kendali.menerapkan`). */
async function replayRows(tx: Tx, rows: readonly { readonly tabel: TableName; readonly id: string }[]): Promise<void> {
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
