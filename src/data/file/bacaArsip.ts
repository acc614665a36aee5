import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError } from '../../api/errors';
import type { TugasId } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import type { Perpindahan } from '../../domain/serahPorsi';
import { loadSerah } from '../alihTugas';
import { loadKantor } from '../kantor';
import { migrate } from '../migrations';
import { SKEMA } from '../schema';
import { connect, fileError, type Connection } from '../sqlite';
import { samakanBentuk } from './bentukBerkas';
import { readHeader } from './berkas';
import { buatFolder } from './folder';
import { documentRow, isWholeIn, removeDatabase, type DocumentRow } from './salinanKerja';

/** A reading takes seconds; another process may be at one now. */
const AGE_OF_LEFT_OVER_MS = 3_600_000;

export interface Arsip {
  readonly kantor: Kantor;
  /** The hand-overs of its tasks. */
  readonly alih: ReadonlyMap<TugasId, readonly Perpindahan[]>;
  readonly dokumenId: string;
  readonly opdId: string;
  readonly tahun: number;
}

/**
 * Another document, to read beside the open one. A copy in the user's folder is opened, brought to the present schema there
 * and thrown away: the file itself is neither locked nor changed, whoever has it open, and whatever its age. Throws the
 * file errors of `AppError`.
 */
export async function denganArsip<T>(
  userDataDir: string,
  named: string,
  work: (connection: Connection, document: DocumentRow) => Promise<T>,
): Promise<T> {
  const path = resolve(named);
  const { skema } = readHeader(path);
  const folder = join(userDataDir, 'kerja');
  const copy = join(folder, `baca-${randomBytes(6).toString('hex')}.bagihabis`);
  let connection: Connection | null = null;
  try {
    buatFolder(folder);
    bersihkanSisa(userDataDir);
    copyFileSync(path, copy);
    connection = connect(copy);
    if (!isWholeIn(connection)) throw new AppError('berkasRusak', { path });
    const row = documentRow(connection);
    if (skema > SKEMA && row.pembaca_minimum > SKEMA)
      throw new AppError('berkasLebihBaru', { path, skema, dikenal: SKEMA });
    migrate(connection);
    samakanBentuk(connection);
    return await work(connection, row);
  } catch (error) {
    throw fileError(error, path);
  } finally {
    await connection?.close();
    removeDatabase(copy);
  }
}

/** The office of another document. */
export function bacaArsip(userDataDir: string, named: string): Promise<Arsip> {
  return denganArsip(userDataDir, named, async ({ db }, row) => {
    const { kantor } = await loadKantor(db);
    return { kantor, alih: await loadSerah(db), dokumenId: row.dokumen_id, opdId: row.opd_id, tahun: row.tahun };
  });
}

/** Whole documents under names of their own, made for a moment: to read, to salvage, to begin, to send. */
const SISA = /^((?:baca|selamat|baru)-[0-9a-f]{12}|utama-[0-9a-f]{10})\.bagihabis(-wal|-shm|-journal)?$/;

/**
 * Copies of a gesture that was cut off (a crash, a lost power supply) hold names and NIP: they do not stay. For the start of
 * the program, and whenever a copy is made.
 */
export function bersihkanSisa(userDataDir: string): void {
  const folder = join(userDataDir, 'kerja');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!SISA.test(name)) continue;
    const copy = join(folder, name);
    try {
      // The time of change: a copy on Windows takes the time of writing over from its source.
      if (statSync(copy).ctimeMs < Date.now() - AGE_OF_LEFT_OVER_MS) removeDatabase(copy);
    } catch {
      // Held by somebody, or gone already: the next one tries again.
    }
  }
}
