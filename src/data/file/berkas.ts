import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../api/errors';
import { APPLICATION_ID, fileError } from '../sqlite';

/** Reading and replacing the document a user named. SQLite itself never opens it in place. */

const MAGIC = 'SQLite format 3\0';

/** Schema version written in the header; throws what a user can act on when it is not one of our files. */
export function readHeader(path: string): { skema: number } {
  const head = Buffer.alloc(100);
  const length = readHead(path, head);
  if (length < 100 || head.toString('latin1', 0, 16) !== MAGIC || head.readUInt32BE(68) !== APPLICATION_ID)
    throw new AppError('bukanBerkasBagiHabis', { path });
  return { skema: head.readUInt32BE(60) };
}

function readHead(path: string, head: Buffer): number {
  try {
    if (!statSync(path).isFile()) return 0;
    const file = openSync(path, 'r');
    try {
      return readSync(file, head, 0, head.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileError(error, path);
  }
}

/** What the named document looked like when we last read or wrote it; '' = it did not exist. */
export function fingerprint(path: string): string {
  if (!existsSync(path)) return '';
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (error) {
    throw fileError(error, path);
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename durable; Windows cannot open folders and does not need it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Puts `make`'s file in the place of `target` so that at every moment one whole file stands there: temporary name
 * beside it, fsync, the old one kept as `.bak`, rename over. Nothing is deleted first.
 */
export function replaceFile(target: string, make: (temporary: string) => void, keepBackup: boolean): void {
  const temporary = join(dirname(target), `.${process.pid}-${Date.now().toString(36)}.bagihabis-tmp`);
  try {
    make(temporary);
    syncFile(temporary);
    if (keepBackup && existsSync(target)) copyFileSync(target, `${target}.bak`);
    renameSync(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError(error, target);
  }
}
