import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../api/errors';
import { fileError } from '../sqlite';

/**
 * Makes a folder and those above it that are missing. Returns the uppermost one made, null when all were there. Step by
 * step: `mkdirSync` with `recursive` never returns for a place where the system answers ENOENT below a folder that is there
 * (`/proc/x`). Throws AppError: a file stands in the way, no permission, no such drive.
 */
export function buatFolder(path: string): string | null {
  const hilang: string[] = [];
  let ada = path;
  for (; !existsSync(ada) && dirname(ada) !== ada; ada = dirname(ada)) hilang.unshift(ada);
  try {
    if (!statSync(ada).isDirectory()) throw new AppError('bukanFolder', { path: ada });
    for (const satu of hilang) buatSatu(satu);
  } catch (error) {
    throw fileError(error, path);
  }
  return hilang[0] ?? null;
}

function buatSatu(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}
