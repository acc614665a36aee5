import { columnsOf, TABLE_NAMES, type Db, type TableName } from './schema';

/** One log entry's content: `{column: [old, new, seen]}`. */
export type Change = readonly [string | number | null, string | number | null, string | null];
export type Isi = Readonly<Record<string, Change>>;
export interface LogEntry {
  readonly perubahan: string;
  readonly n: number;
  readonly tabel: TableName;
  readonly id: string;
  readonly jenis: string;
  readonly isi: Isi;
}

/** What of a row was known where it was removed: newest command by session. No column has this name. */
const DIKENAL = '*';
export const parseIsi = (isi: string): Isi => {
  const { [DIKENAL]: _, ...columns } = JSON.parse(isi) as Isi & { [DIKENAL]?: unknown };
  return columns;
};
/** null in an entry that removes nothing, and in those written before schema 4. */
export const dikenalSaatHapus = (isi: string): Readonly<Record<string, string>> | null =>
  (JSON.parse(isi) as { [DIKENAL]?: Readonly<Record<string, string>> })[DIKENAL] ?? null;

/** State of a row = replay of its entries in (command, n) order; `versi` counts them. */
export function replayRow(entries: readonly LogEntry[]): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = { versi: entries.length, dihapus: null };
  for (const { isi } of entries) for (const [column, [, value]] of Object.entries(isi)) row[column] = value;
  return row;
}

export interface ReplayDifference {
  readonly tabel: TableName;
  readonly id: string;
  readonly kolom: string;
  readonly tabelBerisi: string | number | null;
  readonly logBerisi: string | number | null;
}

/**
 * Compares every table with the replay of the log: finds logically wrong rows that integrity_check calls ok.
 * Reads table by table, so memory holds one table's entries at a time. Stops after `limit` differences.
 */
export async function compareWithLog(db: Db, limit = 100): Promise<ReplayDifference[]> {
  const found: ReplayDifference[] = [];
  for (const tabel of TABLE_NAMES) {
    const log = await db
      .selectFrom('log')
      .selectAll()
      .where('tabel', '=', tabel)
      .orderBy('id')
      .orderBy('perubahan')
      .orderBy('n')
      .execute();
    const byRow = groupById(log);
    const rows = await db
      .selectFrom(tabel as 'bagian')
      .selectAll()
      .execute();
    const columns = ['versi', 'dihapus', ...columnsOf(tabel).map(([name]) => name)];
    for (const row of rows as unknown as Record<string, string | number | null>[]) {
      const id = String(row['id']);
      const entries = byRow.get(id) ?? [];
      byRow.delete(id);
      const replayed = replayLegible(tabel, entries);
      if (!replayed) {
        found.push({ tabel, id, kolom: RIWAYAT_RUSAK, tabelBerisi: null, logBerisi: null });
        continue;
      }
      for (const kolom of columns) {
        const [inTable, inLog] = [row[kolom] ?? null, replayed[kolom] ?? null];
        if (inTable !== inLog) found.push({ tabel, id, kolom, tabelBerisi: inTable, logBerisi: inLog });
      }
      if (found.length >= limit) return found;
    }
    for (const id of byRow.keys()) found.push({ tabel, id, kolom: 'id', tabelBerisi: null, logBerisi: id });
  }
  return found;
}

/** `kolom` of a difference: an entry of the row is no longer legible. */
export const RIWAYAT_RUSAK = 'riwayat tidak terbaca';

function replayLegible(
  tabel: TableName,
  entries: readonly (Omit<LogEntry, 'isi' | 'tabel'> & { readonly isi: string })[],
): Record<string, string | number | null> | null {
  try {
    return replayRow(entries.map((entry) => ({ ...entry, tabel, isi: parseIsi(entry.isi) })));
  } catch (error) {
    // Damaged bytes in a text that the database does not look into.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Node 20 has no Map.groupBy. */
function groupById<E extends { id: string }>(entries: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const list = groups.get(entry.id);
    if (list) list.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return groups;
}
