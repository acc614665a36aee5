import { copyFileSync, existsSync } from 'node:fs';
import { AppError } from '../../api/errors';
import { bacaKeterangan } from '../bersama/berkasUtama';
import { folderPerubahan } from '../bersama/folderBersama';
import { schemaVersion } from '../migrations';
import { SKEMA } from '../schema';
import { connect, type Connection } from '../sqlite';
import {
  bringUp,
  documentRow,
  isWholeIn,
  keepAside,
  removeDatabase,
  type OpenedCopy,
  type Pemulihan,
} from './salinanKerja';
import { sambungTertinggal } from './salinanTertinggal';
import { copyPath, readMark, writeMark } from './tanda';

/**
 * The working copy of a shared document stays on this PC: it is carried on whatever the named file says by now, because
 * what it lacks is received and what it has beyond the folder is sent. Only where there is none yet, or it is damaged or of
 * another document, the named file is copied.
 */
export async function openSharedCopy(
  userDataDir: string,
  path: string,
  folder: string,
  terjangkau: boolean,
): Promise<OpenedCopy> {
  const copy = copyPath(folder);
  const lain = terjangkau && isOther(folder, path);
  const kept = lain ? null : await openKept(folder, copy);
  let dipulihkan: Pemulihan = 'tidak';
  if (!kept && !terjangkau) throw new AppError('berkasTidakAda', { path });
  if (!kept) {
    if (existsSync(copy)) {
      const utuh = keepAside(userDataDir, copy);
      dipulihkan = !utuh ? 'salinanRusak' : lain ? 'dokumenLain' : 'disimpanTerpisah';
    }
    removeDatabase(copy);
    copyFileSync(path, copy);
  }
  const mark = kept ? readMark(folder) : undefined;
  let connection: Connection | undefined = kept ?? undefined;
  try {
    connection ??= connect(copy);
    if (!kept && !isWholeIn(connection)) throw new AppError('berkasRusak', { path });
    const hanyaBaca = schemaVersion(connection) > SKEMA;
    bringUp(userDataDir, path, connection);
    const { dokumen_id: dokumenId } = documentRow(connection);
    const tertinggal = hanyaBaca ? null : await sambungTertinggal(userDataDir, path, folder, connection);
    if (tertinggal && tertinggal.perubahan > 0) dipulihkan = 'dariTempatLama';
    const aliran = [...new Set([...(mark?.aliran ?? []), ...(tertinggal?.aliran ?? [])])];
    const belum = mark?.belum ?? 0;
    writeMark(folder, { path, dasar: '', kotor: false, bersama: true, dokumenId, aliran, belum });
    return { connection, dasar: '', kotor: false, hanyaBaca, dipulihkan, aliran, belum };
  } catch (error) {
    await connection?.close();
    if (!kept) removeDatabase(copy);
    throw error;
  }
}

/** The place holds another document by now than the copy that was made from it. */
function isOther(folder: string, path: string): boolean {
  const mine = readMark(folder)?.dokumenId;
  const there = bacaKeterangan(folderPerubahan(path))?.dokumenId;
  return mine !== undefined && there !== undefined && mine !== there;
}

/**
 * A copy that was not closed in order is looked through first; so is one whose mark is gone, which may still hold work
 * that nobody else has.
 */
async function openKept(folder: string, copy: string): Promise<Connection | null> {
  const mark = readMark(folder);
  if (!existsSync(copy)) return null;
  let connection: Connection | undefined;
  try {
    connection = connect(copy);
    const raw = connection.raw;
    const whole = mark?.tertutup
      ? raw.prepare('SELECT count(*) FROM dokumen').pluck().get() === 1
      : isWholeIn(connection);
    if (whole) return connection;
  } catch {
    // Damaged: kept aside by the caller.
  }
  await connection?.close();
  return null;
}
