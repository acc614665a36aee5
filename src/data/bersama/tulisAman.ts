import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Called before each step with its name: tests end the process there. */
export type Langkah = (nama: string) => void;

const ULANG = 5;
const TUNGGU_MS = 40;
/** What a virus scanner or another reader causes on Windows for a moment. */
const SEBENTAR: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

const kode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function tidur(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Again, a little later each time, what somebody else's open handle refused. */
export function ulangi<T>(work: () => T): T {
  for (let kali = 1; ; kali++)
    try {
      return work();
    } catch (error) {
      if (kali >= ULANG || !SEBENTAR.has(kode(error))) throw error;
      tidur(TUNGGU_MS * kali);
    }
}

/**
 * Puts a whole file into a folder that others read: temporary name, fsync, rename, read back. Whoever is killed in between
 * leaves at most a temporary file. Throws what the file system says, or Error when other bytes come back.
 */
export function tulisAman(folder: string, nama: string, bytes: Uint8Array, sesi: string, langkah: Langkah): void {
  const sementara = join(folder, namaSementara(sesi, nama));
  try {
    langkah('tulis');
    const file = openSync(sementara, 'w');
    try {
      for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at, bytes.byteLength - at);
      langkah('fsync');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    langkah('ganti nama');
    ulangi(() => renameSync(sementara, join(folder, nama)));
  } catch (error) {
    rmSync(sementara, { force: true });
    throw error;
  }
  langkah('baca ulang');
  if (!Buffer.from(bytes).equals(ulangi(() => readFileSync(join(folder, nama)))))
    throw new Error(`${nama} did not come back as it was written`);
}

const AKHIRAN = '.bagihabis-tmp';
export const namaSementara = (sesi: string, nama: string): string => `.${sesi}-${nama}${AKHIRAN}`;
export const isSementara = (nama: string): boolean => nama.startsWith('.') && nama.endsWith(AKHIRAN);
