import { randomBytes } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuseTaken, replaceFile, temporaryBeside } from './berkas';
import { buatFolder } from './folder';

/** A readable copy on its way into or out of an encrypted one. It lies in the user's folder, as the working copy does. */
export interface SalinanKirim {
  /** Nothing stands there yet. */
  readonly path: string;
  /** Puts it where somebody chose, whole or not at all. Throws `berkasSudahAda`: never over a document. */
  taruh(tujuan: string): void;
  /** Must be called at the end. */
  buang(): void;
}

export function salinanKirim(userDataDir: string): SalinanKirim {
  const folder = join(userDataDir, 'kerja');
  buatFolder(folder);
  // A name that a later reading cleans up where a crash left the file behind (bacaArsip.ts).
  const path = join(folder, `baca-${randomBytes(6).toString('hex')}.bagihabis`);
  return {
    path,
    taruh(tujuan) {
      refuseTaken(tujuan);
      replaceFile(tujuan, (temporary) => copyFileSync(path, temporary), false);
    },
    buang: () => rmSync(path, { force: true }),
  };
}

/** The unfinished file of a writer in another thread, which may be ended in the middle of it. */
export function sementaraSandi(tujuan: string): { readonly path: string; buang(): void } {
  const path = temporaryBeside(tujuan);
  return { path, buang: () => rmSync(path, { force: true, maxRetries: 5, retryDelay: 100 }) };
}
