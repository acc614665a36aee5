import { sql } from 'kysely';
import { AppError } from '../api/errors';
import { columnsOf, type Db, type Row, type TableName, type Tx, type Values } from './schema';

/**
 * Writing rows of any document table. All of it runs inside a command (see commands.ts); the triggers write the log.
 * Kysely cannot follow a generic table name through its types, so the few casts of this room live here.
 */
type Loose = Record<string, string | number | null>;
// One table stands for all in Kysely's types; the values are checked by our own generics.
const as = (table: TableName): 'bagian' => table as 'bagian';

/** SQLite takes 32.766 parameters a statement; the growth rules ask for at most 500 rows. */
const chunkSize = (table: TableName): number => Math.min(500, Math.floor(30_000 / (columnsOf(table).length + 2)));

/** The one office of this file. Every key begins with opd_id: without it SQLite reads a whole table to find one row. */
export const ofThisOffice = sql<string>`(SELECT opd_id FROM dokumen)`;

/** Pattern for LIKE: text that holds `teks`. SQLite knows no escape sign of its own, so its two wild signs match any one. */
export const memuat = (teks: string): string => `%${teks.replace(/[%_]/g, '_')}%`;

async function opdId(tx: Tx | Db): Promise<string> {
  return (await tx.selectFrom('dokumen').select('opd_id').executeTakeFirstOrThrow()).opd_id;
}

export async function addRows<T extends TableName>(
  tx: Tx,
  table: T,
  rows: readonly ({ id: string } & Values<T>)[],
): Promise<void> {
  if (rows.length === 0) return;
  const opd_id = await opdId(tx);
  const size = chunkSize(table);
  for (let at = 0; at < rows.length; at += size) {
    const values = rows.slice(at, at + size).map((row) => ({ ...row, opd_id }));
    await tx
      .insertInto(as(table))
      .values(values as never)
      .execute();
  }
}

export async function addRow<T extends TableName>(tx: Tx, table: T, id: string, values: Values<T>): Promise<void> {
  await addRows(tx, table, [{ id, ...values }]);
}

/** Changes columns of a row; only what really differs reaches the log. `dihapus: null` revives a removed row. */
export async function setRow<T extends TableName>(
  tx: Tx,
  table: T,
  id: string,
  patch: Partial<Values<T>> & { dihapus?: null },
): Promise<void> {
  if (Object.keys(patch).length === 0) return;
  await tx
    .updateTable(as(table))
    .set(patch as never)
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', id)
    .execute();
}

/** Inserts the row, or revives and changes it when the id exists (ids on which two PCs meet). */
export async function putRow<T extends TableName>(tx: Tx, table: T, id: string, values: Values<T>): Promise<void> {
  const found = await tx
    .selectFrom(as(table))
    .select('id')
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', id)
    .executeTakeFirst();
  if (found) await setRow(tx, table, id, { ...values, dihapus: null });
  else await addRow(tx, table, id, values);
}

/** `putRow` for many: what is new goes in by few statements. */
export async function putRows<T extends TableName>(
  tx: Tx,
  table: T,
  rows: readonly ({ id: string } & Values<T>)[],
): Promise<void> {
  const known = new Set<string>();
  for (let at = 0; at < rows.length; at += 500) {
    const found = await tx
      .selectFrom(as(table))
      .select('id')
      .where('opd_id', '=', ofThisOffice)
      .where(
        'id',
        'in',
        rows.slice(at, at + 500).map((row) => row.id),
      )
      .execute();
    for (const { id } of found) known.add(id);
  }
  await addRows(
    tx,
    table,
    rows.filter((row) => !known.has(row.id)),
  );
  for (const row of rows) {
    if (!known.has(row.id)) continue;
    const { id, ...values } = row;
    await setRow(tx, table, id, { ...(values as unknown as Values<T>), dihapus: null });
  }
}

/** Soft delete: the row names the deleting command. Already removed rows stay as they are. */
export async function removeRows(tx: Tx, table: TableName, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += 500) {
    await tx
      .updateTable(as(table))
      .set({ dihapus: sql<string>`(SELECT perubahan FROM kendali)` })
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .where('dihapus', 'is', null)
      .execute();
  }
}

export const removeRow = (tx: Tx, table: TableName, id: string): Promise<void> => removeRows(tx, table, [id]);

/** The live row, or undefined. */
export async function getRow<T extends TableName>(db: Db | Tx, table: T, id: string): Promise<Row<T> | undefined> {
  const row = await db
    .selectFrom(as(table))
    .selectAll()
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', id)
    .where('dihapus', 'is', null)
    .executeTakeFirst();
  return row as unknown as Row<T> | undefined;
}

/** All live rows of a table, or those of the given ids or of one column value. */
export async function liveRows<T extends TableName>(
  db: Db | Tx,
  table: T,
  filter?: { column: keyof Values<T> | 'id'; values: readonly string[] },
): Promise<Row<T>[]> {
  const base = db.selectFrom(as(table)).selectAll().where('dihapus', 'is', null);
  if (!filter) return (await base.execute()) as unknown as Row<T>[];
  const found: Row<T>[] = [];
  for (let at = 0; at < filter.values.length; at += 500) {
    const part = base
      .where('opd_id', '=', ofThisOffice)
      .where(filter.column as 'id', 'in', filter.values.slice(at, at + 500));
    found.push(...((await part.execute()) as unknown as Row<T>[]));
  }
  return found;
}

/** Refuses a form that was opened before somebody else changed the row. `apa` names it in the message. */
export async function checkVersi(tx: Tx, table: TableName, id: string, versi: number, apa: string): Promise<void> {
  const row = (await getRow(tx, table, id)) as (Loose & { versi: number }) | undefined;
  if (!row) throw new AppError('tidakDitemukan', { apa });
  if (row.versi !== versi) throw new AppError('versiUsang', { apa });
}

/**
 * Makes `present` (live rows of some scope) into `wanted`: new rows are added in bulk or revived, those that differ are
 * changed, the others removed. Equal rows cost no statement.
 */
export async function syncRows<T extends TableName>(
  tx: Tx,
  table: T,
  present: readonly Row<T>[],
  wanted: readonly ({ id: string } & Values<T>)[],
): Promise<void> {
  const old = new Map(present.map((row) => [row.id, row as unknown as Loose]));
  const fresh: ({ id: string } & Values<T>)[] = [];
  for (const row of wanted) {
    const before = old.get(row.id);
    old.delete(row.id);
    if (!before) fresh.push(row);
    else if (Object.entries(row).some(([column, value]) => before[column] !== value)) {
      const { id, ...values } = row;
      await setRow(tx, table, id, values as unknown as Values<T>);
    }
  }
  await putRows(tx, table, fresh);
  await removeRows(tx, table, [...old.keys()]);
}
