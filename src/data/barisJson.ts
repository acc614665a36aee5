import { sql, type RawBuilder } from 'kysely';
import type { Db, SystemTables, TableName, Tx } from './schema';

/**
 * Many rows in one statement with one parameter: SQLite takes them out of a JSON text. No text of a statement depends on
 * how many rows there are, so nothing is compiled per row. PostgreSQL has `jsonb_array_elements` for it: the only place to
 * write anew. `CROSS JOIN` keeps the order of the loops: for each element one search by key.
 */
type Nilai = string | number | null;

/** Elements a statement takes: a few MB of text. */
const CHUNK = 5000;
const chunks = <T>(list: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, n) => list.slice(n * CHUNK, (n + 1) * CHUNK));

const elements = (list: readonly unknown[]): RawBuilder<unknown> => sql`jsonb_each(${JSON.stringify(list)}) AS j`;
const at = (n: number): RawBuilder<Nilai> => sql`j.value ->> ${sql.lit(n)}`;
const joined = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(parts);

/** Runs a SELECT once per chunk of `list`; `build` gets the elements as the table `j`. */
export async function selectFor<R>(
  db: Db | Tx,
  list: readonly unknown[],
  build: (j: RawBuilder<unknown>) => RawBuilder<R>,
): Promise<R[]> {
  const found: R[] = [];
  for (const part of chunks(list)) for (const row of (await build(elements(part)).execute(db)).rows) found.push(row);
  return found;
}

/** Adds rows of the log or of its commands; those that are there stay as they are. */
export async function insertMany<T extends 'perubahan' | 'log'>(
  tx: Tx,
  table: T,
  columns: readonly (keyof SystemTables[T] & string)[],
  rows: readonly SystemTables[T][],
): Promise<void> {
  const names = joined(columns.map((name) => sql.ref(name)));
  const values = joined(columns.map((_, n) => at(n)));
  for (const part of chunks(rows)) {
    const list = part.map((row) => columns.map((name) => row[name]));
    await sql`INSERT INTO ${sql.table(table)} (${names}) SELECT ${values} FROM ${elements(list)} WHERE true
      ON CONFLICT DO NOTHING`.execute(tx);
  }
}

/**
 * Writes some columns of rows that exist; ids that do not are passed over. Only indexes of these columns are touched.
 * @param rows id, then the values in the order of `columns`
 */
export async function updateMany(
  tx: Tx,
  table: TableName,
  all: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly [string, ...Nilai[]])[],
): Promise<void> {
  const written = new Map(columns.map((name, n) => [name, at(n + 1)]));
  const names = joined(['opd_id', 'id', ...all].map((name) => sql.ref(name)));
  const values = joined(['opd_id', 'id', ...all].map((name) => written.get(name) ?? sql.ref(`t.${name}`)));
  const set = joined(columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  for (const part of chunks(rows))
    await sql`INSERT INTO ${sql.table(table)} (${names}) SELECT ${values}
      FROM ${elements(part)} CROSS JOIN ${sql.table(table)} AS t
      ON t.opd_id = (SELECT opd_id FROM dokumen) AND t.id = ${at(0)} WHERE true
      ON CONFLICT (opd_id, id) DO UPDATE SET ${set}`.execute(tx);
}
