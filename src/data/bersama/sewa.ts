import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { bacaTerbatas } from './bacaTerbatas';
import { namaSementara } from './tulisAman';

/** The lease orders those that bring the main file up to date, and nothing more: whoever loses it does no harm. */

const SEWA = 'sewa.json';
const TERBESAR = 64 * 1024;
/** A refresher that has not said a word for this long is gone (time of the folder's own clock). */
const SEWA_MS = 60_000;
/** A lease that cannot be read is being written; later than this nobody is writing it any more. */
const SEDANG_DITULIS_MS = 5_000;
/** How often a lease is renewed while a large file is copied. */
const PERBARUI_MS = 10_000;

/** Created exclusively, so that of two that ask at once one gets it. False = somebody else has it. */
export function ambilSewa(folder: string, sesi: string, oleh: string): boolean {
  const path = join(folder, SEWA);
  for (let kali = 0; kali < 2; kali++) {
    if (buat(path, sesi, oleh)) return true;
    const sebelum = lihatSewa(path);
    if (sebelum === null) continue;
    if (sebelum.sesi === sesi) {
      perbarui(path, sesi);
      return true;
    }
    const usia = jamFolder(folder, sesi) - sebelum.pada;
    if (usia < (sebelum.sesi === null ? SEDANG_DITULIS_MS : SEWA_MS)) return false;
    singkirkan(folder, path, sesi, sebelum.pada);
  }
  return false;
}

export function lepasSewa(folder: string, sesi: string): void {
  try {
    const path = join(folder, SEWA);
    if (lihatSewa(path)?.sesi === sesi) rmSync(path, { force: true });
  } catch {
    // It runs out by itself.
  }
}

/** Call it between the steps of something long: writes the own lease again now and then. */
export function penjagaSewa(folder: string, sesi: string): () => void {
  let pada = performance.now();
  return () => {
    if (performance.now() - pada < PERBARUI_MS) return;
    pada = performance.now();
    perbarui(join(folder, SEWA), sesi);
  };
}

function buat(path: string, sesi: string, oleh: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, JSON.stringify({ sesi, oleh }));
    fsyncSync(file);
    return true;
  } finally {
    closeSync(file);
  }
}

/** One byte again in its place: the clock of the folder, not that of this PC, says when. */
function perbarui(path: string, sesi: string): void {
  try {
    if (lihatSewa(path)?.sesi !== sesi) return;
    const file = openSync(path, 'r+');
    try {
      writeSync(file, '{', 0);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Lost in between: correctness does not rest on it.
  }
}

/** The one that ran out, by renaming: of two that do it at once only one succeeds. A fresh one goes back. */
function singkirkan(folder: string, path: string, sesi: string, pada: number): void {
  const lama = join(folder, namaSementara(sesi, SEWA));
  try {
    renameSync(path, lama);
    if (statSync(lama).mtimeMs === pada) rmSync(lama, { force: true });
    else renameSync(lama, path);
  } catch {
    // Somebody else was faster.
  }
}

/** null = there is none; `sesi` null = it cannot be read. `pada` in ms of the folder's clock. */
function lihatSewa(path: string): { sesi: string | null; pada: number } | null {
  let pada: number;
  try {
    pada = statSync(path).mtimeMs;
  } catch {
    return null;
  }
  try {
    const { sesi } = JSON.parse(bacaTerbatas(path, TERBESAR).toString('utf8')) as { sesi?: unknown };
    return { sesi: typeof sesi === 'string' ? sesi : null, pada };
  } catch {
    return { sesi: null, pada };
  }
}

function jamFolder(folder: string, sesi: string): number {
  const path = join(folder, namaSementara(sesi, 'jam'));
  closeSync(openSync(path, 'w'));
  try {
    return statSync(path).mtimeMs;
  } finally {
    rmSync(path, { force: true });
  }
}
