import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What a working copy says of itself in a small file beside it, so that a crash is understood at the next start. */
export interface Mark {
  readonly path: string;
  /** Fingerprint of the named document the copy was made from or last published as. */
  readonly dasar: string;
  /** The copy holds commands the named document lacks. */
  readonly kotor: boolean;
  /** The document is shared: the copy stays after closing, and what it holds beyond the folder is sent from it. */
  readonly bersama?: boolean;
  readonly dokumenId?: string;
  /** Sessions that worked on this copy: the pieces they wrote are this PC's to take away. */
  readonly aliran?: readonly string[];
  /** Commands the folder lacked when it was last known, for a start without it. */
  readonly belum?: number;
  /** The copy was closed in order: it need not be looked through at the next start. */
  readonly tertutup?: boolean;
  /** A shared copy of a path that is no more: the copy of the present path holds all of it. */
  readonly selesai?: boolean;
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

/** Whole or not at all: half a mark would hide the work that stands beside it. */
export function writeMark(folder: string, mark: Mark): void {
  const sementara = `${markPath(folder)}-tmp`;
  const file = openSync(sementara, 'w');
  try {
    writeSync(file, JSON.stringify(mark));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(sementara, markPath(folder));
}
