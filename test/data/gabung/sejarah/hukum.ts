import { strict as assert } from 'node:assert';
import { ambilKiriman } from '../../../../src/data/gabung/kiriman';
import { sambung } from '../../../../src/data/gabung/sambung';
import { compareWithLog } from '../../../../src/data/replay';
import { sidikDokumen } from '../../../../src/data/sidik';
import { Dunia, punyaDasar, type Salinan } from './dunia';
import { jalankan } from './jalan';
import type { Sejarah } from './langkah';
import { isiBerkas, kembalikan, salinanBaru, salinanLama, type Berkas } from './salinan';

const HARI = 86_400_000;

export interface Hitungan {
  readonly perintah: number;
  readonly benturan: number;
}

/**
 * One history through all laws of the merge. Throws at the first that does not hold.
 * 1 whoever meets whom in whatever order, and however often, all copies become identical, to the byte of table and log;
 * 2 every command of everybody is in all of them;
 * 3 rows and conflicts are what the vector clocks say, in every copy and in between;
 * 4 the log replays to the tables; 5 undo touches only its own fields (in `jalan`);
 * 6 pieces in any order and twice make the same copy.
 */
export async function periksaSejarah(sejarah: Sejarah): Promise<Hitungan> {
  const orang = sejarah.hari.map(async (hari, ke) => {
    const lama = sejarah.lama && ke === sejarah.hari.length - 1;
    return { berkas: await (lama ? salinanLama() : salinanBaru()), selisih: hari * HARI, lama };
  });
  const dunia = new Dunia(await Promise.all(orang));
  for (const satu of sejarah.langkah) await jalankan(dunia, satu);
  for (const salinan of dunia.orang) await dunia.periksa(salinan);

  const [a, b, c] = dunia.orang;
  assert(a && b && c);
  // (a ∪ b) ∪ c, c ∪ (b ∪ a) and b ∪ (c ∪ …) must be one thing, and again must change nothing.
  await dunia.kirim(a, b);
  await dunia.kirim(a, c);
  const isi = isiBerkas(a.berkas);
  await dunia.kirim(c, b);
  await dunia.kirim(c, a);
  assert.equal(isiBerkas(c.berkas), isi, 'c(ba) is not (ab)c');
  await dunia.kirim(b, c);
  assert.equal(isiBerkas(b.berkas), isi, 'b(c) is not (ab)c');
  await dunia.kirim(a, b, undefined, true);
  assert.equal(isiBerkas(a.berkas), isi, 'a merge twice changed something');

  const punya = a.berkas.statement('SELECT id FROM perubahan ORDER BY id').pluck().all() as string[];
  assert.deepEqual(
    punya.filter((id) => !punyaDasar(id)),
    [...dunia.perintah.keys()].sort(),
    'a command is lost',
  );
  const benturan = await dunia.periksa(a);
  assert.deepEqual(await dunia.periksa(c), benturan, 'two copies list other conflicts');
  assert.deepEqual(await compareWithLog(a.berkas.db), [], 'the log does not replay to the tables');
  const pengamat = await pengamatDari(a);
  assert.equal(isiBerkas(pengamat), isi, 'pieces in another order make another copy');
  // The fingerprint is a function of what was just compared: one history in four is enough to see that it is.
  if (sejarah.langkah.length % 4 === 0)
    assert.equal(await sidikDokumen(pengamat.db), await sidikDokumen(a.berkas.db), 'equal copies, other fingerprints');
  kembalikan(pengamat, true);
  dunia.tutup();
  return { perintah: dunia.perintah.size, benturan: benturan.length };
}

/** A copy that only listens: single commands, the last first, some twice. */
async function pengamatDari({ berkas }: Salinan): Promise<Berkas> {
  const semua = await ambilKiriman(berkas.db);
  const pengamat = await salinanBaru();
  let tunda = semua.perubahan.filter(({ id }) => !punyaDasar(id)).reverse();
  // A row whose parent has not come yet is refused as a whole and offered again.
  while (tunda.length > 0) {
    const lagi: typeof tunda = [];
    for (const perubahan of [...tunda, ...tunda.slice(0, 1)]) {
      const log = semua.log.filter((entry) => entry.perubahan === perubahan.id);
      await sambung(pengamat.db, { perubahan: [perubahan], log, lampiran: [] }).catch((error: unknown) => {
        if ((error as { code?: string }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
        lagi.push(perubahan);
      });
    }
    assert(lagi.length < tunda.length, 'pieces that never fit');
    tunda = lagi;
  }
  return pengamat;
}
