import { readFileSync, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../api/errors';
import { fileError } from '../sqlite';

/** Bytes of a shipped resource, e.g. `contoh/dpa.csv`. */
export const readResource = (resourcesDir: string, name: string): Uint8Array => readFileSync(join(resourcesDir, name));

/** Is there such a file or folder? Asked without holding up the program: a shared folder may take its time. */
export const sourceExists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Bytes of a file the user chose; larger than `limit` bytes is refused before anything is read. */
export function readSource(path: string, limit: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limit) {
      const pesan = `${path}: ukuran ${Math.round(size / 1e6)} MB melebihi batas ${Math.round(limit / 1e6)} MB. Simpan hanya lembar yang diperlukan ke berkas baru, lalu impor berkas itu.`;
      throw new AppError('imporGagal', { pesan });
    }
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path);
  }
}
