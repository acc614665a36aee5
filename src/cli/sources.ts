import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError } from '../api/errors';

/** Kinds of files a folder may hold of one document; other files in it are passed over. */
const ENDING = /\.(pdf|xlsx|xlsm|xlsb|xls|ods|csv|json|zip|html?)$/i;

/** Full paths of the sources named; a folder stands for the files directly in it, in the order of their names. */
export function sourcePaths(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const path = resolve(word);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && ENDING.test(entry.name) && !entry.name.startsWith('~$'))
      .map(({ name }) => name)
      .sort(new Intl.Collator('id', { numeric: true }).compare);
    if (files.length === 0)
      throw new AppError('imporGagal', { pesan: `Folder ${path} tidak berisi PDF, lembar kerja, JSON, atau zip.` });
    return files.map((name) => join(path, name));
  });
}
