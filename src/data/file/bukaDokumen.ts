import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { adalahBersama } from '../bersama/tempat';
import { hashTeks } from '../ids';
import { fileError } from '../sqlite';
import { readHeader } from './berkas';
import { makeDokumen, type Dokumen, type Meja } from './dokumen';
import { buatFolder } from './folder';
import { lock } from './kunci';
import { openSharedCopy } from './salinanBersama';
import { openCopy } from './salinanKerja';
import { copyPath, readMark } from './tanda';

/** Windows does not tell `Z:\\Setda` from `z:\\setda`. */
const folderOf = (meja: Pick<Meja, 'userDataDir'>, path: string): string => {
  const whole = resolve(path);
  return join(meja.userDataDir, 'kerja', hashTeks(process.platform === 'win32' ? whole.toLowerCase() : whole, 16));
};
const lockBeside = (path: string): string => join(dirname(path), `.${basename(path)}.kunci`);

export interface PilihanBuka {
  /** false = the place did not answer: a shared document is opened from this PC's copy. */
  readonly terjangkau?: boolean;
}

/** This PC holds a copy of a shared document that stands at `named`. */
export const punyaSalinanBersama = (meja: Pick<Meja, 'userDataDir'>, named: string): boolean => {
  const folder = folderOf(meja, named);
  return readMark(folder)?.bersama === true && existsSync(copyPath(folder));
};

/** Opens an existing document. Throws the file errors of `AppError`; nothing is changed when it fails. */
export async function openDokumen(meja: Meja, named: string, pilihan: PilihanBuka = {}): Promise<Dokumen> {
  const path = resolve(named);
  if (punyaSalinanBersama(meja, path) || adalahBersama(path))
    return openBersama(meja, path, pilihan.terjangkau ?? existsSync(path));
  const { skema } = readHeader(path);
  const folder = folderOf(meja, path);
  buatFolder(folder);
  const releaseCopy = lock(join(folder, 'kunci'), path, meja.pengguna.nama);
  let releaseBeside: (() => void) | null = null;
  try {
    releaseBeside = lock(lockBeside(path), path, meja.pengguna.nama);
    const opened = await openCopy(meja.userDataDir, path, folder, skema, releaseBeside === null);
    return makeDokumen(meja, path, folder, opened, () => {
      releaseBeside?.();
      releaseCopy?.();
    });
  } catch (error) {
    releaseBeside?.();
    releaseCopy?.();
    throw fileError(error, path);
  }
}

async function openBersama(meja: Meja, path: string, terjangkau: boolean): Promise<Dokumen> {
  const folder = folderOf(meja, path);
  if (terjangkau && !existsSync(copyPath(folder))) readHeader(path);
  buatFolder(folder);
  const release = lock(join(folder, 'kunci'), path, meja.pengguna.nama);
  try {
    const opened = await openSharedCopy(meja.userDataDir, path, folder, terjangkau);
    return makeDokumen(meja, path, folder, opened, () => release?.(), true);
  } catch (error) {
    release?.();
    throw fileError(error, path);
  }
}
