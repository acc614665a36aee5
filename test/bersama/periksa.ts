import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithLog } from '../../src/data/replay';
import { sidikDokumen } from '../../src/data/sidik';
import { daftarBenturan } from '../../src/data/gabung/benturan';
import { connect } from '../../src/data/sqlite';

/** What one copy of the document holds. */
export interface IsiSalinan {
  readonly perintah: ReadonlySet<string>;
  readonly sidik: string;
  readonly benturan: readonly string[];
  /** What is wrong with it, in words; [] = a good document. */
  readonly cacat: readonly string[];
}

/** Reads a document or a working copy on its own: whole, and its tables are the replay of its log. */
export async function bacaIsi(path: string): Promise<IsiSalinan> {
  const file = connect(path, { readonly: true });
  try {
    const utuh = String(file.raw.pragma('integrity_check(1)', { simple: true }));
    const beda = await compareWithLog(file.db, 3);
    const perintah = file.raw.prepare('SELECT id FROM perubahan').pluck().all() as string[];
    return {
      perintah: new Set(perintah),
      sidik: await sidikDokumen(file.db),
      benturan: (await daftarBenturan(file.db)).map((satu) => JSON.stringify(satu)).sort(),
      cacat: [...(utuh === 'ok' ? [] : [utuh]), ...beda.map((satu) => JSON.stringify(satu))],
    };
  } finally {
    await file.close();
  }
}

/** The document in the shared folder alone, as somebody without this program would carry it away: copied, then opened. */
export async function periksaUtama(path: string, folder: string, nama: string): Promise<string[]> {
  const salinan = join(folder, `utama-${nama}.bagihabis`);
  try {
    copyFileSync(path, salinan);
  } catch (error) {
    // Taken away by a fault, or the place is gone: nothing stands there to be wrong.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  try {
    return [...(await bacaIsi(salinan)).cacat];
  } catch (error) {
    return [String(error)];
  } finally {
    for (const akhiran of ['', '-wal', '-shm']) rmSync(salinan + akhiran, { force: true });
  }
}

/** Acknowledged commands, as they were written outside the process that made them. */
export const bacaAkuan = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((satu) => satu.length > 13)
    : [];
