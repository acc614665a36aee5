import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../api/errors';
import { bacaUtama } from '../bersama/bacaUtama';
import { vektorDari } from '../bersama/vektor';
import { idPerubahan } from '../gabung/kiriman';
import { sambung } from '../gabung/sambung';
import { migrate, schemaVersion } from '../migrations';
import { SKEMA } from '../schema';
import { connect, type Connection } from '../sqlite';
import { denganArsip } from './bacaArsip';
import { dapatDibaca, samakanBentuk } from './bentukBerkas';
import { fingerprint } from './berkas';
import { snapshotRing } from './cadangan';
import { copyPath, readMark, writeMark } from './tanda';

/** The working copy of a document: made from the named file, or found from a crash and carried on. */

export const snapshotFolder = (userDataDir: string, dokumenId: string): string =>
  join(userDataDir, 'cadangan', dokumenId);

/**
 * Work found in a left-over copy: none, carried on, joined with what the document became meanwhile, or kept aside. Of a shared
 * document also: the copy was damaged, the place holds another document by now, or work of a former path was joined.
 */
export type Pemulihan =
  'tidak' | 'dilanjutkan' | 'digabung' | 'disimpanTerpisah' | 'salinanRusak' | 'dokumenLain' | 'dariTempatLama';

export interface OpenedCopy {
  readonly connection: Connection;
  readonly dasar: string;
  readonly kotor: boolean;
  readonly hanyaBaca: boolean;
  readonly dipulihkan: Pemulihan;
  /** Sessions before this one that worked on a shared copy. */
  readonly aliran: readonly string[];
  /** Commands the shared folder lacked when it was last known. */
  readonly belum?: number;
}

export async function openCopy(
  userDataDir: string,
  path: string,
  folder: string,
  skema: number,
  unwritable: boolean,
): Promise<OpenedCopy> {
  const copy = copyPath(folder);
  const dasar = fingerprint(path);
  const left = existsSync(copy) ? readMark(folder) : undefined;
  let dipulihkan: Pemulihan = 'tidak';
  if (left?.kotor && left.dasar === dasar && isWhole(copy)) dipulihkan = 'dilanjutkan';
  else if (left?.kotor && (await termuat(userDataDir, path, copy))) {
    removeDatabase(copy);
    copyFileSync(path, copy);
  } else {
    // Without its mark nobody knows what the copy holds beyond the document.
    if ((left?.kotor ?? existsSync(copy)) && keepAside(userDataDir, copy)) dipulihkan = 'disimpanTerpisah';
    if (dipulihkan === 'disimpanTerpisah' && (await joinLeft(userDataDir, path, copy))) dipulihkan = 'digabung';
    else {
      removeDatabase(copy);
      copyFileSync(path, copy);
    }
  }
  const kotor = dipulihkan === 'dilanjutkan' || dipulihkan === 'digabung';
  let connection: Connection | undefined;
  try {
    connection = connect(copy);
    if (!isWholeIn(connection)) throw new AppError('berkasRusak', { path });
    bringUp(userDataDir, path, connection);
    writeMark(folder, { path, dasar, kotor });
    return { connection, dasar, kotor, hanyaBaca: unwritable || skema > SKEMA, dipulihkan, aliran: [] };
  } catch (error) {
    await connection?.close();
    // Unpublished work stays for the next try, whatever went wrong with this one.
    if (!kotor) removeDatabase(copy);
    throw error;
  }
}

/** The document holds every command of the left-over copy: somebody else joined it meanwhile, or nothing was left. */
async function termuat(userDataDir: string, path: string, copy: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = connect(copy);
    if (!isWholeIn(connection)) return false;
    const mine = await idPerubahan(connection.db);
    const { dokumen_id: dokumenId } = documentRow(connection);
    // By ids: a document that was salvaged may have lost commands in the middle of a session.
    return await denganArsip(userDataDir, path, async ({ db }, row) => {
      const there = await idPerubahan(db);
      return row.dokumen_id === dokumenId && [...mine].every((id) => there.has(id));
    });
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}

/** Unpublished work and the document that was changed elsewhere meanwhile become one. False when they are not of one kind. */
async function joinLeft(userDataDir: string, path: string, copy: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = connect(copy);
    bringUp(userDataDir, path, connection);
    const there = await bacaUtama(userDataDir, path, await vektorDari(connection.db));
    if (there.dokumenId !== documentRow(connection).dokumen_id) return false;
    await sambung(connection.db, there.kiriman);
    return true;
  } catch {
    // The snapshot holds the work; the document is opened as it is.
    return false;
  } finally {
    await connection?.close();
  }
}

/** The copy at the present schema, with nothing left of a command that a crash cut off. Throws `berkasLebihBaru`. */
export function bringUp(userDataDir: string, path: string, connection: Connection): void {
  const skema = schemaVersion(connection);
  if (skema > SKEMA && minimumReader(connection) > SKEMA)
    throw new AppError('berkasLebihBaru', { path, skema, dikenal: SKEMA });
  if (skema < SKEMA) {
    snapshotRing(snapshotFolder(userDataDir, documentRow(connection).dokumen_id)).take(connection, 'migrasi');
    migrate(connection);
  }
  samakanBentuk(connection);
  connection.raw.prepare('UPDATE kendali SET perubahan = NULL, menerapkan = 0').run();
}

/** SQLite calls it sound and it says which document it is. */
export function isWholeIn(connection: Connection): boolean {
  if (connection.raw.pragma('quick_check(1)', { simple: true }) !== 'ok') return false;
  return dapatDibaca(connection);
}

function isWhole(copy: string): boolean {
  try {
    const connection = connect(copy);
    try {
      return isWholeIn(connection);
    } finally {
      connection.raw.close();
    }
  } catch {
    return false;
  }
}

/** Unpublished work whose document was changed elsewhere meanwhile: kept as a snapshot, never thrown away. */
export function keepAside(userDataDir: string, copy: string): boolean {
  try {
    const connection = connect(copy);
    try {
      snapshotRing(snapshotFolder(userDataDir, documentRow(connection).dokumen_id)).take(connection, 'pulih');
      return true;
    } finally {
      connection.raw.close();
    }
  } catch {
    // Beside the working folder, which goes when the document is closed.
    const rusak = `${dirname(copy)}-rusak-${Date.now()}.bagihabis`;
    copyFileSync(copy, rusak);
    // The newest commands may stand only in the journal.
    if (existsSync(`${copy}-wal`)) copyFileSync(`${copy}-wal`, `${rusak}-wal`);
    return false;
  }
}

export interface DocumentRow {
  readonly dokumen_id: string;
  readonly opd_id: string;
  readonly tahun: number;
  readonly pembaca_minimum: number;
}
export const documentRow = (connection: Connection): DocumentRow =>
  connection.raw.prepare('SELECT * FROM dokumen').get() as DocumentRow;
const minimumReader = (connection: Connection): number => documentRow(connection).pembaca_minimum;

export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}
