import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { AppError } from '../../api/errors';
import { prosesHidup } from './prosesHidup';

interface Holder {
  readonly pid: number;
  readonly pc: string;
  readonly nama: string;
}

/**
 * One process per working copy and per document on this PC: a second window, another Windows user or the command line is
 * refused. The lock of a process that no longer lives, or of another PC (whose copies are merged, not locked), is
 * taken over. Returns the release; null when the folder cannot be written (a read-only document needs no lock).
 */
export function lock(lockPath: string, documentPath: string, nama: string): (() => void) | null {
  const mine: Holder = { pid: process.pid, pc: hostname(), nama };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeLock(lockPath, mine);
      return () => {
        if (readHolder(lockPath)?.pid === process.pid) rmSync(lockPath, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return null;
    }
    const holder = readHolder(lockPath);
    if (holder && holder.pc === mine.pc && prosesHidup(holder.pid))
      throw new AppError('berkasSedangDibuka', { path: documentPath, pemakai: holder.nama || `proses ${holder.pid}` });
    rmSync(lockPath, { force: true });
  }
  return null;
}

/** Makes the lock file; leaves nothing behind when the disk has no room for it. */
function writeLock(path: string, holder: Holder): void {
  const file = openSync(path, 'wx');
  try {
    writeSync(file, JSON.stringify(holder));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
