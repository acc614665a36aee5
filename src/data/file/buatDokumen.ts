import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OpdId } from '../../domain/ids';
import { writeCommand } from '../commands';
import { newId } from '../ids';
import { migrate } from '../migrations';
import { PEMBACA_MINIMUM, type Tx } from '../schema';
import { connect, fileError, type Connection } from '../sqlite';
import { refuseTaken, replaceFile } from './berkas';
import { openDokumen } from './bukaDokumen';
import { penulisOf, type Dokumen, type Meja } from './dokumen';
import { buatFolder } from './folder';
import { removeDatabase } from './salinanKerja';

/** Makes a new document at `path` (refused when something is there) and opens it. */
export async function createDokumen(
  meja: Meja,
  path: string,
  office: { readonly tahun: number; readonly opdId?: OpdId },
  fill: (tx: Tx) => Promise<void>,
): Promise<Dokumen> {
  refuseTaken(path);
  const seed = join(meja.userDataDir, 'kerja', `baru-${randomBytes(6).toString('hex')}.bagihabis`);
  const connection = makeSeed(seed);
  try {
    connection.raw
      .prepare('INSERT INTO dokumen (n, dokumen_id, opd_id, tahun, pembaca_minimum, dibuat) VALUES (1, ?, ?, ?, ?, ?)')
      .run(newId(), office.opdId ?? newId<OpdId>(), office.tahun, PEMBACA_MINIMUM, new Date().toISOString());
    await writeCommand(connection.db, penulisOf(meja), 'membuat berkas', fill, { jenis: 'migrasi' });
    buatFolder(dirname(path));
    replaceFile(path, (temporary) => void connection.raw.prepare('VACUUM INTO ?').run(temporary), false);
  } catch (error) {
    throw fileError(error, path);
  } finally {
    await connection.close();
    removeDatabase(seed);
  }
  return openDokumen(meja, path);
}

/** A document of this version without an office, as it lies on the disk: what the migrations make of nothing is always the same. */
let bare: Buffer | null = null;

function makeSeed(seed: string): Connection {
  try {
    buatFolder(dirname(seed));
    if (bare) writeFileSync(seed, bare);
    const connection = connect(seed, { create: true });
    if (bare) return connection;
    try {
      migrate(connection);
      bare = connection.raw.serialize();
      return connection;
    } catch (error) {
      connection.raw.close();
      throw error;
    }
  } catch (error) {
    throw fileError(error, seed);
  }
}
