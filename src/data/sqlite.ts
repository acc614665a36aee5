import { chmodSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type Driver } from 'kysely';
import { AppError } from '../api/errors';
import type { Database as Schema, Db } from './schema';

/** `BGHS`: bytes 68..71 of every .bagihabis file. */
export const APPLICATION_ID = 0x42474853;

export interface Connection {
  readonly db: Db;
  readonly raw: Database.Database;
  close(): Promise<void>;
}

/** Told before a connection touches the addon, and when it has let go of it. */
export interface ConnectionWatch {
  opening(): void;
  closed(): void;
}
let watch: ConnectionWatch | null = null;
/** For a thread that may be ended from outside. */
export function watchConnections(wanted: ConnectionWatch): void {
  watch = wanted;
}

/**
 * SQLite ends a transaction by itself when the disk is full or fails; a second rollback would hide that reason behind
 * "cannot rollback".
 */
class Dialect extends SqliteDialect {
  constructor(private readonly raw: Database.Database) {
    super({ database: raw });
  }
  override createDriver(): Driver {
    const driver = super.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (this.raw.inTransaction) await rollback(connection);
    };
    return driver;
  }
}

/**
 * Opens an existing SQLite file (never creates one). A working copy is on one host: WAL with full sync. `readonly`
 * leaves the file as it is.
 */
export function connect(path: string, options: { readonly?: boolean; create?: boolean } = {}): Connection {
  watch?.opening();
  try {
    const raw = open(path, options);
    const db = new Kysely<Schema>({ dialect: new Dialect(raw) });
    let closing: Promise<void> | null = null;
    return { db, raw, close: () => (closing ??= db.destroy().finally(() => watch?.closed())) };
  } catch (error) {
    watch?.closed();
    throw error;
  }
}

/** A copy of a document on a read-only place takes its mode along; only our own copies are ever opened for writing. */
function letWrite(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o200) === 0) chmodSync(path, mode | 0o200);
}

function open(path: string, options: { readonly?: boolean; create?: boolean }): Database.Database {
  if (!options.readonly) letWrite(path);
  const raw = new Database(path, {
    fileMustExist: !options.create,
    readonly: options.readonly ?? false,
    timeout: 2000,
  });
  try {
    if (!options.readonly) {
      raw.pragma('journal_mode = WAL');
      raw.pragma('synchronous = FULL');
    }
    // What a file from elsewhere brings along in its schema may call nothing that reaches beyond it.
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cell_size_check = ON');
    raw.pragma('foreign_keys = ON');
    raw.pragma('mmap_size = 0');
    raw.pragma('cache_size = -32000');
  } catch (error) {
    // A damaged file shows here; an open handle would keep it from being replaced on Windows.
    raw.close();
    throw error;
  }
  return raw;
}

const code = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The one mapping from what SQLite and the file system say to what a user can do about it. */
export function fileError(error: unknown, path: string): unknown {
  const what = code(error);
  const options = { cause: error };
  if (error instanceof AppError) return error;
  if (what === 'SQLITE_FULL' || what === 'ENOSPC' || what === 'EDQUOT')
    return new AppError('diskPenuh', { path }, options);
  if (what === 'SQLITE_NOTADB') return new AppError('bukanBerkasBagiHabis', { path }, options);
  if (what.startsWith('SQLITE_CORRUPT')) return new AppError('berkasRusak', { path }, options);
  if (what === 'ENOENT' || what === 'ENOTDIR') return new AppError('berkasTidakAda', { path }, options);
  const unwritable = [
    'EACCES',
    'EPERM',
    'EROFS',
    'EBUSY',
    'EISDIR',
    'SQLITE_READONLY',
    'SQLITE_CANTOPEN',
    'SQLITE_IOERR',
  ];
  if (unwritable.some((name) => what.startsWith(name)))
    return new AppError('berkasTidakDapatDitulis', { path }, options);
  return error;
}
