import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HasilDalam } from '../../domain/perbaikan';
import { migrate } from '../migrations';
import { periksaDalam } from '../rusak/periksaDalam';
import { connect, fileError } from '../sqlite';
import { readHeader } from './berkas';
import { buatFolder } from './folder';
import { removeDatabase } from './salinanKerja';

/** The working copy as it is at this moment, on a connection of its own: for another thread. */
export async function periksaSalinan({ salinan }: { readonly salinan: string }): Promise<HasilDalam> {
  const connection = connect(salinan, { readonly: true });
  try {
    connection.raw.exec('BEGIN');
    return await periksaDalam(connection);
  } finally {
    await connection.close();
  }
}

/** Any document, whoever has it open: a copy is looked at and thrown away. Throws the file errors of `AppError`. */
export async function periksaBerkasDalam(userDataDir: string, path: string): Promise<HasilDalam> {
  readHeader(path);
  const folder = join(userDataDir, 'kerja');
  const copy = join(folder, `baca-${randomBytes(6).toString('hex')}.bagihabis`);
  try {
    buatFolder(folder);
    copyFileSync(path, copy);
    // A copy of a file that may not be written may not be written either.
    chmodSync(copy, 0o600);
    const connection = connect(copy);
    try {
      // A file of an older version is compared by the present list of columns; a damaged one is not touched.
      if (connection.raw.pragma('quick_check(1)', { simple: true }) === 'ok') migrate(connection);
      return await periksaDalam(connection);
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw fileError(error, path);
  } finally {
    removeDatabase(copy);
  }
}
