import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A file in the shared folder that is too large to be ours, or no file at all. */
export class TakWajar extends Error {}

/** A pipe somebody put there would keep the reader waiting for ever; Windows knows neither it nor the flag. */
const TANPA_TUNGGU = (constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0;

/**
 * A whole file that somebody else wrote, at most `terbesar` bytes: nothing in the folder can fill the memory of this PC.
 * Throws TakWajar, or what the file system says.
 */
export function bacaTerbatas(path: string, terbesar: number): Buffer {
  const file = openSync(path, constants.O_RDONLY | TANPA_TUNGGU);
  try {
    const { size } = ukuran(file);
    if (size > terbesar) throw new TakWajar(`${size} bytes are too many`);
    const bytes = Buffer.alloc(size);
    let at = 0;
    while (at < size) {
      const n = readSync(file, bytes, at, size - at, at);
      if (n === 0) break;
      at += n;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

function ukuran(file: number): { readonly size: number } {
  const stat = fstatSync(file);
  if (!stat.isFile()) throw new TakWajar('not a file');
  return stat;
}
