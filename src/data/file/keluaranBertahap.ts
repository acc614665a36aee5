import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { namaKe } from '../../domain/namaBerkasNaskah';
import type { SuratId } from '../../domain/ids';
import { newId } from '../ids';
import { fileError } from '../sqlite';
import { buatFolder } from './folder';

/** A written file that has no name yet, and the SHA-256 of its bytes. */
export interface BerkasSementara {
  readonly path: string;
  readonly hash: string;
}

/**
 * Writes a whole file and makes sure that it is on the disk: a full disk or a lost stick shows here. `isi` in pieces is for
 * files that are larger than memory should hold.
 */
export function tulisSementara(path: string, isi: Uint8Array | ((tulis: (potong: Uint8Array) => void) => void)): void {
  try {
    const file = openSync(path, 'w');
    const tulis = (potong: Uint8Array): void => {
      for (let dari = 0; dari < potong.length;) dari += writeSync(file, potong, dari);
    };
    try {
      if (isi instanceof Uint8Array) tulis(isi);
      else isi(tulis);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileError(error, path);
  }
}

/** Bytes of a file written here, or of one the user may have; null where none can be read. */
export function bacaBerkas(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * A folder of its own inside the one the files go to: on the same disk, so that a name is given by a rename, and gone as a
 * whole, whatever a worker that was stopped still had in hand.
 */
export class FolderSementara {
  readonly path: string;
  /** The uppermost folder that was not there before. */
  readonly #dibuat: string;

  /** Throws AppError when the folder cannot be made or written. */
  constructor(readonly folder: string) {
    this.path = join(folder, `.bagihabis-${newId<SuratId>()}`);
    this.#dibuat = buatFolder(this.path) ?? this.path;
  }

  berkas(nama: string): string {
    return join(this.path, nama);
  }

  /**
   * Gives a finished file its name, never over a present one (` (2)` is added, also where the present one is held open by
   * another program). Returns the path.
   */
  namai(sementara: string, nama: string): string {
    let galat: unknown;
    for (let [n, ditolak] = [1, 0]; ditolak < 3; n++) {
      const path = join(this.folder, namaKe(nama, n));
      if (existsSync(path)) continue;
      try {
        renameSync(sementara, path);
        return path;
      } catch (error) {
        galat = error;
        ditolak++;
      }
    }
    throw fileError(galat, join(this.folder, nama));
  }

  /** With what is in it, and with the folders made for it when nothing came into them. */
  hapus(): void {
    try {
      rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
      for (let satu = this.folder; satu.length >= this.#dibuat.length; satu = dirname(satu)) rmdirSync(satu);
    } catch {
      // Something is in the folder, or a stick was pulled out and nothing of ours can be reached any more.
    }
  }
}
