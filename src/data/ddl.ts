import { columnsOf, columnsUntil, SKEMA, tableSince, tablesUntil, type Column, type TableName } from './schema';

/** SQL text of tables, indexes and triggers, generated from the list of columns. The only raw SQL besides sqlite.ts. */

const SQL_TYPE = { text: 'TEXT NOT NULL', 'text?': 'TEXT', int: 'INTEGER NOT NULL', 'int?': 'INTEGER' } as const;
const columnSql = ([name, column]: readonly [string, Column]): string => `${name} ${SQL_TYPE[column.kind]}`;

const foreignKeys = (table: TableName): string[] =>
  columnsOf(table).flatMap(([name, column]) =>
    column.ref
      ? [`FOREIGN KEY (opd_id, ${name}) REFERENCES ${column.ref}(opd_id, id) DEFERRABLE INITIALLY DEFERRED`]
      : [],
  );

/** The table with the columns it began with. */
const tableSql = (table: TableName): string =>
  `CREATE TABLE ${table} (
  opd_id TEXT NOT NULL, id TEXT NOT NULL, versi INTEGER NOT NULL DEFAULT 1, dihapus TEXT,
  ${columnsUntil(table, tableSince(table)).map(columnSql).join(', ')},
  PRIMARY KEY (opd_id, id)${foreignKeys(table)
    .map((key) => `,\n  ${key}`)
    .join('')}
) STRICT, WITHOUT ROWID;`;

const indexSql = (table: TableName): string[] =>
  columnsOf(table)
    .filter(([, column]) => column.ref)
    .map(([name]) => `CREATE INDEX ${table}_${name} ON ${table} (opd_id, ${name});`);

/**
 * Log triggers of one table. Entries are `{column: [old, new, seen]}` of the changed columns only; `seen` is the newest
 * command that wrote that column of that row. Writes outside a command fail on log.perubahan NOT NULL. Deleting is a
 * field (`dihapus`), never a DELETE; since schema 4 its entry also says under `*` what of the row was known: `{session:
 * newest command}`, so that a write elsewhere that the deleting side had not seen is found. While `kendali.menerapkan` is 1 (replay, migration) nothing is logged.
 */
export function triggerSql(table: TableName, skema = SKEMA): string[] {
  const names = [...columnsUntil(table, skema).map(([name]) => name), 'dihapus'];
  const off = '(SELECT menerapkan FROM kendali) = 0';
  const nextN = 'UPDATE kendali SET n = n + 1;';
  const entry = (kind: 'I' | 'U', json: string): string =>
    `INSERT INTO log (perubahan, n, tabel, id, jenis, isi)
    SELECT k.perubahan, k.n, '${table}', NEW.id, '${kind}', ${json} FROM kendali AS k;`;
  const inserted = `json_object(${names
    .filter((name) => name !== 'dihapus')
    .map((name) => `'${name}', json_array(NULL, NEW.${name}, NULL)`)
    .join(', ')})`;
  const seen = `(SELECT max(l.perubahan) FROM log AS l WHERE l.tabel = '${table}' AND l.id = NEW.id
      AND json_type(l.isi, '$.' || c.k) IS NOT NULL)`;
  const changed = `(SELECT json_group_object(c.k, json_array(c.o, c.w, ${seen})) FROM (
      ${names.map((name) => `SELECT '${name}' AS k, OLD.${name} AS o, NEW.${name} AS w`).join('\n      UNION ALL ')}
    ) AS c WHERE c.o IS NOT c.w)`;
  const known = `(SELECT json_group_object(k.s, k.p) FROM (SELECT substr(l.perubahan, 14) AS s, max(l.perubahan) AS p
      FROM log AS l WHERE l.tabel = '${table}' AND l.id = NEW.id GROUP BY 1) AS k)`;
  const removed = `CASE WHEN OLD.dihapus IS NULL AND NEW.dihapus IS NOT NULL
      THEN json_set(${changed}, '$."*"', json(${known})) ELSE ${changed} END`;
  const differs = names.map((name) => `OLD.${name} IS NOT NEW.${name}`).join(' OR ');
  return [
    `CREATE TRIGGER ${table}_tambah AFTER INSERT ON ${table} WHEN ${off} BEGIN
  ${nextN} ${entry('I', inserted)}
END;`,
    `CREATE TRIGGER ${table}_ubah AFTER UPDATE OF ${names.join(', ')} ON ${table} WHEN ${off} AND (${differs}) BEGIN
  ${nextN} ${entry('U', skema < 4 ? changed : removed)}
  UPDATE ${table} SET versi = OLD.versi + 1 WHERE opd_id = NEW.opd_id AND id = NEW.id;
END;`,
    `CREATE TRIGGER ${table}_kunci BEFORE UPDATE OF opd_id, id ON ${table} BEGIN
  SELECT RAISE(ABORT, 'id is fixed');
END;`,
    `CREATE TRIGGER ${table}_hapus BEFORE DELETE ON ${table} WHEN ${off} BEGIN
  SELECT RAISE(ABORT, 'rows are never deleted: set dihapus');
END;`,
  ];
}

export const dropTriggerSql = (table: TableName): string[] =>
  ['tambah', 'ubah', 'kunci', 'hapus'].map((name) => `DROP TRIGGER IF EXISTS ${table}_${name};`);

const SYSTEM_SQL = [
  `CREATE TABLE dokumen (n INTEGER PRIMARY KEY CHECK (n = 1), dokumen_id TEXT NOT NULL, opd_id TEXT NOT NULL,
  tahun INTEGER NOT NULL, pembaca_minimum INTEGER NOT NULL, dibuat TEXT NOT NULL) STRICT;`,
  `CREATE TABLE perubahan (id TEXT NOT NULL PRIMARY KEY, skema INTEGER NOT NULL, aktor TEXT NOT NULL,
  jabatan TEXT NOT NULL, pc TEXT NOT NULL, sesi TEXT NOT NULL, label TEXT NOT NULL, urungkan TEXT,
  jenis TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
  'CREATE INDEX perubahan_urungkan ON perubahan (urungkan);',
  `CREATE TABLE log (perubahan TEXT NOT NULL, n INTEGER NOT NULL, tabel TEXT NOT NULL, id TEXT NOT NULL,
  jenis TEXT NOT NULL, isi TEXT NOT NULL, PRIMARY KEY (perubahan, n)) STRICT, WITHOUT ROWID;`,
  'CREATE INDEX log_baris ON log (tabel, id);',
  `CREATE TABLE kendali (baris INTEGER PRIMARY KEY CHECK (baris = 1), jam INTEGER NOT NULL, perubahan TEXT,
  n INTEGER NOT NULL, menerapkan INTEGER NOT NULL) STRICT;`,
  `CREATE TABLE lampiran (hash TEXT NOT NULL PRIMARY KEY, mime TEXT NOT NULL, isi BLOB NOT NULL) STRICT, WITHOUT ROWID;`,
  'INSERT INTO kendali (baris, jam, perubahan, n, menerapkan) VALUES (1, 0, NULL, 0, 0);',
];

const createSql = (tables: readonly TableName[], skema: number): string[] => [
  ...tables.map(tableSql),
  ...tables.flatMap(indexSql),
  ...tables.flatMap((table) => triggerSql(table, skema)),
];

/** Statements that make schema version 1. */
export const createAllSql = (): string[] => [...SYSTEM_SQL, ...createSql(tablesUntil(1), 1)];

/** Statements that make the tables which begin with one schema version. */
export const addTablesSql = (skema: number): string[] =>
  createSql(
    tablesUntil(skema).filter((table) => tableSince(table) === skema),
    skema,
  );

/** Statements that make the log triggers of all tables of that version anew. */
export const renewTriggersSql = (skema: number): string[] =>
  tablesUntil(skema).flatMap((table) => [...dropTriggerSql(table), ...triggerSql(table, skema)]);

/** Statements that add the columns of one schema version to the tables, with log triggers that know them. */
export const addColumnsSql = (skema: number): string[] =>
  tablesUntil(skema - 1).flatMap((table) => {
    const added = columnsOf(table).filter(([, column]) => column.since === skema);
    if (added.length === 0) return [];
    return [
      ...dropTriggerSql(table),
      ...added.map((column) => `ALTER TABLE ${table} ADD COLUMN ${columnSql(column)};`),
      ...triggerSql(table, skema),
    ];
  });
