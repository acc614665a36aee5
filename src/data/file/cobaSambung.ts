import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { doubleNip, doubleNomor, orphans, sharesOver } from '../periksa';
import { connect } from '../sqlite';
import type { Db } from '../schema';
import { removeDatabase } from './salinanKerja';
import { daftarBenturan, type BenturanKolom } from '../gabung/benturan';
import { sambung, type Kiriman, type Sambungan } from '../gabung/sambung';

export interface Percobaan {
  readonly sambungan: Sambungan;
  /** Conflicts among the rows that the merge touches. */
  readonly benturan: readonly BenturanKolom[];
  /** Broken rules after the merge that were not broken before, as keys and words. */
  readonly pelanggaran: readonly string[];
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
  const before = new Set(await pelanggaran(db));
  vacuumInto(copy);
  const connection = connect(copy);
  try {
    const sambungan = await sambung(connection.db, kiriman);
    return await lihat(connection.db, {
      sambungan,
      benturan: await daftarBenturan(connection.db, sambungan.baris),
      pelanggaran: (await pelanggaran(connection.db)).filter((one) => !before.has(one)),
    });
  } finally {
    await connection.close();
    removeDatabase(copy);
  }
}

/** Rules across rows, in words that a user can act on. */
async function pelanggaran(db: Db): Promise<string[]> {
  return [
    ...(await sharesOver(db)).map(
      ({ tugas, jumlah, pembagi }) => `Tugas “${tugas}” terbagi ${Math.round((jumlah / pembagi) * 100)} %`,
    ),
    ...(await doubleNomor(db)).map(({ nomor, kali }) => `Nomor naskah ${nomor} dipakai ${kali} kali`),
    ...(await doubleNip(db)).map(({ nip, kali }) => `NIP ${nip} dipakai ${kali} pegawai`),
    ...(await orphans(db)).map(
      ({ tabel, induk, jumlah }) =>
        `${jumlah} baris ${tabel.replaceAll('_', ' ')} menunjuk ${induk.replaceAll('_', ' ')} yang sudah dihapus`,
    ),
  ];
}
