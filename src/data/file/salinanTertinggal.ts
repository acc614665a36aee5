import { existsSync, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ambilKiriman, idPerubahan } from '../gabung/kiriman';
import { sambung } from '../gabung/sambung';
import { schemaVersion } from '../migrations';
import { SKEMA } from '../schema';
import { connect, type Connection } from '../sqlite';
import { snapshotRing } from './cadangan';
import { lock } from './kunci';
import { bringUp, documentRow, isWholeIn, snapshotFolder } from './salinanKerja';
import { copyPath, readMark, writeMark, type Mark } from './tanda';

/** A place that does not answer in this time is asked at the next start. */
const JAWAB_MS = 2000;

/**
 * Kept copies of the same shared document that were made under another path: a drive letter that changed, a folder that was
 * renamed. What they hold beyond this copy is joined, so that it is sent from here; then they count as done. A copy whose own
 * document still stands there is left alone (it is another copy of the office), and so is one that never was of this
 * share: neither its file name nor any of its sessions is known here. Answers the sessions that came along; never fails.
 */
export async function sambungTertinggal(
  userDataDir: string,
  path: string,
  folder: string,
  connection: Connection,
): Promise<{ readonly aliran: readonly string[]; readonly perubahan: number }> {
  const { dokumen_id: dokumenId } = documentRow(connection);
  const aliran: string[] = [];
  let perubahan = 0;
  for (const lain of lainnya(userDataDir, folder)) {
    const mark = readMark(lain);
    if (mark?.bersama !== true || mark.selesai === true || mark.dokumenId !== dokumenId) continue;
    try {
      if (!(await sebagian(connection, mark, path)) || !(await pindah(mark.path, path))) continue;
      const n = await ambilDari(userDataDir, lain, mark, connection);
      perubahan += n;
      aliran.push(...(mark.aliran ?? []));
    } catch {
      // Open in another window, damaged, or of a newer version: it stays and is looked at at the next start.
    }
  }
  return { aliran, perubahan };
}

function lainnya(userDataDir: string, folder: string): string[] {
  const kerja = join(userDataDir, 'kerja');
  return readdirSync(kerja)
    .filter((nama) => /^[0-9a-f]{16}$/.test(nama))
    .map((nama) => join(kerja, nama))
    .filter((satu) => satu !== folder && existsSync(copyPath(satu)));
}

async function sebagian({ db }: Connection, { path, aliran = [] }: Mark, kini: string): Promise<boolean> {
  if (basename(path).toLowerCase() === basename(kini).toLowerCase()) return true;
  if (aliran.length === 0) return false;
  const dikenal = await db.selectFrom('perubahan').select('id').where('sesi', 'in', aliran).limit(1).execute();
  return dikenal.length > 0;
}

/** Nothing stands at the old path any more, or the very same file does (another letter, another spelling). */
async function pindah(dulu: string, kini: string): Promise<boolean> {
  let batas: NodeJS.Timeout | undefined;
  const tidakMenjawab = new Promise<never>((_, reject) => {
    batas = setTimeout(() => reject(new Error('no answer')), JAWAB_MS);
  });
  try {
    const lama = await Promise.race([cap(dulu), tidakMenjawab]);
    return lama === null || lama === (await cap(kini));
  } finally {
    clearTimeout(batas);
  }
}

async function cap(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return ino === 0n ? `?${path}` : `${dev}-${ino}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

async function ambilDari(userDataDir: string, lain: string, mark: Mark, connection: Connection): Promise<number> {
  const release = lock(join(lain, 'kunci'), mark.path, '');
  let dulu: Connection | undefined;
  try {
    dulu = connect(copyPath(lain));
    if (!isWholeIn(dulu) || schemaVersion(dulu) > SKEMA) throw new Error('not to be read here');
    bringUp(userDataDir, mark.path, dulu);
    const kiriman = await ambilKiriman(dulu.db, await idPerubahan(connection.db));
    if (kiriman.perubahan.length > 0) {
      snapshotRing(snapshotFolder(userDataDir, documentRow(connection).dokumen_id)).take(connection, 'gabung');
      await sambung(connection.db, kiriman);
    }
    writeMark(lain, { ...mark, selesai: true });
    return kiriman.perubahan.length;
  } finally {
    await dulu?.close();
    release?.();
  }
}
