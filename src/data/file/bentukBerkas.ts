import { migrate, schemaVersion } from '../migrations';
import { SKEMA } from '../schema';
import { connect, type Connection } from '../sqlite';

/** Names and statements of a document as this version makes it. */
interface Bentuk {
  /** Columns by table. */
  readonly tabel: ReadonlyMap<string, readonly string[]>;
  readonly pemicu: ReadonlyMap<string, string>;
}
interface Baris {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const isi = ({ raw }: Connection): Baris[] =>
  raw
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .all() as Baris[];
const kolom = ({ raw }: Connection, tabel: string): string[] =>
  raw.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(tabel) as string[];
const pemicuDari = (baris: readonly Baris[]): Map<string, string> =>
  new Map(baris.filter(({ type }) => type === 'trigger').map(({ name, sql }) => [name, sql ?? '']));

let kita: Bentuk | null = null;
function bentukKita(): Bentuk {
  if (kita) return kita;
  const memori = connect(':memory:', { create: true });
  try {
    migrate(memori);
    const baris = isi(memori);
    const tabel = baris.filter(({ type }) => type === 'table').map(({ name }) => name);
    kita = { tabel: new Map(tabel.map((name) => [name, kolom(memori, name)])), pemicu: pemicuDari(baris) };
    return kita;
  } finally {
    memori.raw.close();
  }
}

/** An id of ours, or of an earlier time: it names folders on this PC. */
const ID = /^[0-9A-Za-z_-]{1,80}$/;

/**
 * Before anything in a file is asked for: it says which document it is in a real table, and holds no view, which could run
 * for ever or stand in the place of a table.
 */
export function dapatDibaca(connection: Connection): boolean {
  const baris = isi(connection);
  const tabel = new Set(baris.filter(({ type }) => type === 'table').map(({ name }) => name));
  if (
    schemaVersion(connection) < 1 ||
    baris.some(({ type }) => type === 'view') ||
    !tabel.has('dokumen') ||
    !tabel.has('kendali')
  )
    return false;
  const rows = connection.raw.prepare('SELECT dokumen_id, opd_id FROM dokumen LIMIT 2').raw().all() as unknown[][];
  return rows.length === 1 && (rows[0] ?? []).every((id) => typeof id === 'string' && ID.test(id));
}

/**
 * After it was brought to the present schema: every table with all its columns, or it counts as damaged (thrown the way
 * SQLite says it); triggers are replaced where they are not ours to the letter: they run with every change.
 */
export function samakanBentuk(connection: Connection): void {
  if (schemaVersion(connection) !== SKEMA) return;
  const { tabel, pemicu } = bentukKita();
  const baris = isi(connection);
  for (const [name, columns] of tabel) {
    const ada = new Set(baris.some((one) => one.type === 'table' && one.name === name) ? kolom(connection, name) : []);
    const kurang = columns.find((column) => !ada.has(column));
    if (kurang !== undefined)
      throw Object.assign(new Error(`${name} lacks ${kurang}`), { code: 'SQLITE_CORRUPT_SCHEMA' });
  }
  const ada = pemicuDari(baris);
  if (ada.size === pemicu.size && [...pemicu].every(([name, sql]) => ada.get(name) === sql)) return;
  connection.raw.transaction(() => {
    for (const name of ada.keys()) connection.raw.exec(`DROP TRIGGER "${name.replaceAll('"', '""')}"`);
    for (const sql of pemicu.values()) connection.raw.exec(sql);
  })();
}
