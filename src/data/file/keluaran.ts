import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileError } from '../sqlite';
import { replaceFile } from './berkas';
import { buatFolder } from './folder';

/** Files for people outside the program: letters, maps, summaries. */
export interface Keluaran {
  readonly nama: string;
  readonly isi: Uint8Array | string;
}

/** Written files that nobody sees yet. One of the two must be called. */
export interface KeluaranTersedia {
  /** Gives the files their names, never over a present file (` (2)` is added). Returns their paths. */
  terbitkan(): readonly string[];
  batalkan(): void;
}

/** Text of a file that is about to be written over; null = none there, too large, or not to be read. */
export function readOutput(path: string, terbesar: number): string | null {
  try {
    return statSync(path).size > terbesar ? null : readFileSync(path, 'utf8');
  } catch {
    // Nothing there, or nothing one may read: then there is nothing to correct. Writing says what is wrong with the place.
    return null;
  }
}

/** Writes one file whole or not at all, replacing what was there. */
export function writeOutput(path: string, isi: Uint8Array | string): void {
  replaceFile(path, (temporary) => writeFileSync(temporary, isi), false);
}

/**
 * Writes all files under temporary names into `folder` (made when missing), so that a full disk or a read-only place
 * shows before anything is recorded as issued. Throws AppError and leaves nothing behind when that fails.
 */
export function stageOutputs(folder: string, files: readonly Keluaran[]): KeluaranTersedia {
  const staged: { readonly temporary: string; readonly nama: string }[] = [];
  const batalkan = (): void => {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  };
  try {
    buatFolder(folder);
    for (const [at, { nama, isi }] of files.entries()) {
      const temporary = join(folder, `.${process.pid}-${Date.now().toString(36)}-${at}.bagihabis-tmp`);
      staged.push({ temporary, nama });
      writeFileSync(temporary, isi);
      const file = openSync(temporary, 'r+');
      try {
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
  } catch (error) {
    batalkan();
    throw fileError(error, folder);
  }
  return { batalkan, terbitkan: () => staged.map(({ temporary, nama }) => giveName(temporary, folder, nama)) };
}

function giveName(temporary: string, folder: string, nama: string): string {
  const path = freePath(folder, nama);
  try {
    renameSync(temporary, path);
  } catch (error) {
    throw fileError(error, path);
  }
  return path;
}

/** `Nama.pdf`, or `Nama (2).pdf` … when the name is taken in that folder. */
export function freePath(folder: string, nama: string): string {
  const [, stem = nama, ending = ''] = /^(.*?)(\.[^.]+)?$/s.exec(nama) ?? [];
  for (let at = 1; ; at++) {
    const path = join(folder, at === 1 ? nama : `${stem} (${at})${ending}`);
    if (!existsSync(path)) return path;
  }
}
