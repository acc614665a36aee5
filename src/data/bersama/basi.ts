import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSementara } from './tulisAman';

/** Files that nobody finished: anybody's after a day, by the folder's own clock. */
const BASI_MS = 24 * 3_600_000;

/** What others left: an open handle of theirs may forbid it, and it goes another time then. */
export function buang(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing rests on it.
  }
}

/** Unfinished files of those that were killed: in the folder of changes (`semua` = its names) and beside the document. */
export function buangBasi(path: string, folder: string, semua: readonly string[], jamFolder: number): void {
  const found = [...semua.filter(isSementara).map((nama) => join(folder, nama)), ...disamping(path)];
  for (const one of found)
    try {
      if (jamFolder - statSync(one).mtimeMs > BASI_MS) buang(one);
    } catch {
      // Taken away by its writer.
    }
}

/** A refresher that was killed leaves a whole document beside the named one. */
function disamping(path: string): string[] {
  const induk = dirname(path);
  try {
    const nama = readdirSync(induk).filter((one) => isSementara(one) && one.includes(basename(path)));
    return nama.map((one) => join(induk, one));
  } catch {
    // Not everybody may list the place itself.
    return [];
  }
}
