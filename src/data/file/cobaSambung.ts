import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { daftarLanggar, kunciLanggar, type Langgar } from '../pelanggaran';
import { connect } from '../sqlite';
import type { Db } from '../schema';
import { removeDatabase } from './salinanKerja';
import { daftarBenturan, type BenturanKolom } from '../gabung/benturan';
import { sambung, type Kiriman, type Sambungan } from '../gabung/sambung';

export interface Percobaan {
  readonly sambungan: Sambungan;
  /** Conflicts among the rows that the merge touches. */
  readonly benturan: readonly BenturanKolom[];
  /** Rules across rows that do not hold after the merge and did before. */
  readonly pelanggaran: readonly Langgar[];
}

/**
 * The merge as it would be, on a copy of the working copy that is thrown away: what the preview shows is what happens.
 * `lihat` may read the merged state.
 */
export async function cobaSambung<T>(
  db: Db,
  userDataDir: string,
  vacuumInto: (target: string) => void,
  kiriman: Kiriman,
  lihat: (merged: Db, percobaan: Percobaan) => Promise<T>,
): Promise<T> {
  const copy = join(userDataDir, 'kerja', `baca-${randomBytes(6).toString('hex')}.bagihabis`);
  const before = new Set((await daftarLanggar(db)).map(kunciLanggar));
  vacuumInto(copy);
  const connection = connect(copy);
  try {
    const sambungan = await sambung(connection.db, kiriman);
    return await lihat(connection.db, {
      sambungan,
      benturan: await daftarBenturan(connection.db, sambungan.baris),
      pelanggaran: (await daftarLanggar(connection.db)).filter((one) => !before.has(kunciLanggar(one))),
    });
  } finally {
    await connection.close();
    removeDatabase(copy);
  }
}
