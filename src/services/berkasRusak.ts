import { AppError } from '../api/errors';
import { pernahDokumen } from '../data/file/kerusakan';
import { periksaBerkasDalam } from '../data/file/periksaSalinan';
import { bacaBytes } from '../data/file/selamatkan';
import { jumlahTemuan } from '../domain/perbaikan';
import type { Program } from './program';

/** Errors that a damaged file may show itself by. */
const MUNGKIN_RUSAK: ReadonlySet<string> = new Set(['bukanBerkasBagiHabis', 'berkasTidakDapatDitulis']);

/**
 * What `openFile` throws, with damage called by its name: a document whose header is gone, that was cut off, or whose bytes
 * no longer make sense is `berkasRusak`, which the window answers with ways to make it whole. Anything else stays as it is.
 */
export async function sebagaiRusak({ host }: Program, path: string, error: unknown): Promise<unknown> {
  if (error instanceof AppError && !MUNGKIN_RUSAK.has(error.code)) return error;
  try {
    // A place that cannot be written is no damage: only what the file itself shows counts there.
    const bukan = error instanceof AppError && error.code === 'bukanBerkasBagiHabis';
    const rusak = bukan
      ? pernahDokumen(host.userDataDir, path)
      : jumlahTemuan(await periksaBerkasDalam(host.userDataDir, path)) > 0;
    if (rusak) return new AppError('berkasRusak', { path }, { cause: error });
    return bukan && bacaBytes(path).length === 0 ? new AppError('berkasKosong', { path }, { cause: error }) : error;
  } catch (lain) {
    // The file cannot even be read: the first error says more.
    host.log.warn(`damage not examined: ${String(lain)}`);
    return lain instanceof AppError && lain.code === 'berkasRusak' ? lain : error;
  }
}
