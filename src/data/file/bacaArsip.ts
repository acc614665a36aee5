import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError } from '../../api/errors';
import type { Kantor } from '../../domain/kantor';
import { loadKantor } from '../kantor';
import { migrate } from '../migrations';
import { SKEMA } from '../schema';
import { connect, fileError, type Connection } from '../sqlite';
import { readHeader } from './berkas';
import { documentRow, removeDatabase } from './salinanKerja';

export interface Arsip {
  readonly kantor: Kantor;
  readonly dokumenId: string;
  readonly opdId: string;
  readonly tahun: number;
}

/**
 * Another document, to read beside the open one. A copy in the user's folder is opened, brought to the present schema there
 * and thrown away: the file itself is neither locked nor changed, whoever has it open, and whatever its age. Throws the
 * file errors of `AppError`.
 */
export async function bacaArsip(userDataDir: string, named: string): Promise<Arsip> {
  const path = resolve(named);
  const { skema } = readHeader(path);
  const folder = join(userDataDir, 'kerja');
  const copy = join(folder, `baca-${randomBytes(6).toString('hex')}.bagihabis`);
  let connection: Connection | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    copyFileSync(path, copy);
    connection = connect(copy);
    if (connection.raw.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('berkasRusak', { path });
    const row = documentRow(connection);
    if (skema > SKEMA && row.pembaca_minimum > SKEMA)
      throw new AppError('berkasLebihBaru', { path, skema, dikenal: SKEMA });
    migrate(connection);
    const { kantor } = await loadKantor(connection.db);
    return { kantor, dokumenId: row.dokumen_id, opdId: row.opd_id, tahun: row.tahun };
  } catch (error) {
    throw fileError(error, path);
  } finally {
    await connection?.close();
    removeDatabase(copy);
  }
}
