import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a working copy says of itself in a small file beside it, so that a crash is understood at the next start. */
export interface Mark {
  readonly path: string;
  /** Fingerprint of the named document the copy was made from or last published as. */
  readonly dasar: string;
  /** The copy holds commands the named document lacks. */
  readonly kotor: boolean;
}

export const copyPath = (folder: string): string => join(folder, 'kerja.bagihabis');
const markPath = (folder: string): string => join(folder, 'kerja.json');

export const readMark = (folder: string): Mark | undefined => {
  try {
    return JSON.parse(readFileSync(markPath(folder), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
};
export const writeMark = (folder: string, mark: Mark): void => writeFileSync(markPath(folder), JSON.stringify(mark));
