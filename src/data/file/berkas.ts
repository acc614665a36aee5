import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '../../api/errors';
import { APPLICATION_ID, fileError } from '../sqlite';
import { adalahSandi } from './sandiKepala';

/** Reading and replacing the document a user named. SQLite itself never opens it in place. */

const MAGIC = 'SQLite format 3\0';

/** Schema version written in the header; throws what a user can act on when it is not one of our files. */
export function readHeader(path: string): { skema: number } {
  const head = Buffer.alloc(100);
  const length = readHead(path, head);
  if (adalahSandi(head)) throw new AppError('berkasBersandi', { path });
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

/** Makes a rename durable where folders can be opened for it: not on Windows, not on every network drive. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The new file stands there already: reporting a failure now would be wrong.
  }
}

/**
 * The document as it was becomes `.bak`, whole: a link where the disk knows them (needs no room), else a copy. `periksa` runs
 * after that copy, which may take seconds on a stick.
 */
function keepAsBackup(target: string, periksa: () => void): void {
  const backup = `${target}.bak`;
  const temporary = temporaryBeside(backup);
  try {
    try {
      linkSync(target, temporary);
    } catch {
      copyFileSync(target, temporary);
    }
    periksa();
    renameSync(temporary, backup);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A name nobody else uses, on the disk of the target. */
export const temporaryBeside = (target: string): string =>
  join(dirname(target), `.${process.pid}-${randomBytes(6).toString('hex')}.bagihabis-tmp`);

export const samePath = (a: string, b: string): boolean => resolve(a) === resolve(b);

/** Throws `berkasSudahAda` when something stands at `path`. */
export function refuseTaken(path: string): void {
  if (existsSync(path)) throw new AppError('berkasSudahAda', { path });
}

/**
 * Puts `make`'s file in the place of `target` so that at every moment one whole file stands there: temporary name
 * beside it, fsync, the old one kept as `.bak`, rename over. Nothing is deleted first. `periksa` is asked at the last moment and throws when the target must stay.
 */
export function replaceFile(
  target: string,
  make: (temporary: string) => void,
  keepBackup: boolean,
  temporary = temporaryBeside(target),
  periksa: () => void = () => undefined,
): void {
  try {
    make(temporary);
    syncFile(temporary);
    if (keepBackup && existsSync(target)) keepAsBackup(target, periksa);
    else periksa();
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError(error, target);
  }
  syncFolder(dirname(target));
}
