import { copyFileSync, existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileError } from '../sqlite';
import { replaceFile } from './berkas';
import { freePath } from './keluaran';
import { selamatkan, type MintaSelamat } from './selamatkan';
import type { LaporanSelamat } from '../../domain/perbaikan';

/** Putting a sound document in the place of a damaged one, or beside a shared one. The damaged file stays beside it, whole. */
export interface MintaGanti {
  readonly path: string;
  /** A sound file to take, or null: make one of what is legible. */
  readonly sumber: string | null;
  readonly selamat: Omit<MintaSelamat, 'path' | 'keluaran'>;
  /**
   * Shared: what is salvaged becomes a document of its own beside it. It may lack commands in the middle of a session, and as
   * the main file it would tell every colleague that the office holds them.
   */
  readonly bersama: boolean;
  /** Time in the names of what is kept, ISO UTC. */
  readonly waktu: string;
}
export interface HasilGanti {
  /** Where the damaged file lies now. */
  readonly rusak: string;
  /** The sound document. */
  readonly path: string;
  readonly laporan: LaporanSelamat | null;
}

/** `Setda.bagihabis` → `Setda.bagihabis.rusak-20260504T104200`, never over another. */
export function namaRusak(path: string, waktu: string): string {
  const cap = waktu.replace(/[-:]/g, '').slice(0, 15);
  const nama = (n: number): string => `${path}.rusak-${cap}${n > 0 ? `-${n}` : ''}`;
  for (let n = 0; ; n++) if (!existsSync(nama(n))) return nama(n);
}

/** `Setda.bagihabis` → `Setda (diselamatkan).bagihabis`, never over another. */
const namaSelamat = (path: string): string =>
  freePath(dirname(path), `${basename(path).replace(/\.bagihabis$/i, '')} (diselamatkan).bagihabis`);

/** First the damaged file is kept under another name; then one sound file stands in its place from one moment to the next. */
export async function gantiRusak(
  { path, sumber, selamat, bersama, waktu }: MintaGanti,
  kemajuan?: (bagian: number) => void,
): Promise<HasilGanti> {
  const rusak = namaRusak(path, waktu);
  try {
    copyFileSync(path, rusak);
  } catch (error) {
    throw fileError(error, rusak);
  }
  if (sumber !== null) {
    replaceFile(path, (temporary) => copyFileSync(sumber, temporary), false);
    return { rusak, path, laporan: null };
  }
  const keluaran = bersama ? namaSelamat(path) : path;
  const laporan = await selamatkan({ ...selamat, path: rusak, keluaran }, kemajuan);
  return { rusak, path: keluaran, laporan };
}
