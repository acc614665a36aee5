import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeader } from '../../../src/data/file/berkas';
import { openDokumen } from '../../../src/data/file/bukaDokumen';
import {
  batasSesudah,
  batasWaktu,
  berkasLampau,
  bersihkanLampau,
  bukaKeadaan,
  folderLampau,
  simpanKeadaan,
  susunKeadaan,
} from '../../../src/data/file/keadaanPada';
import { undoCommand } from '../../../src/data/history';
import { barisYatim, daftarLanggar } from '../../../src/data/pelanggaran';
import { compareWithLog } from '../../../src/data/replay';
import { setRow } from '../../../src/data/rows';
import type { Db } from '../../../src/data/schema';
import { connect } from '../../../src/data/sqlite';
import type { PerubahanId } from '../../../src/domain/ids';
import { liveState, meja, newOffice, temporaryFolder } from '../office';
import { jalankanAcak, kantorMemori, perintahAcak, semuaTabel, type KantorAcak } from '../gabung/kantorAcak';

const perubahan = async ({ db }: Pick<KantorAcak, 'db'>): Promise<PerubahanId[]> =>
  (await db.selectFrom('perubahan').select('id').orderBy('id').execute()).map(({ id }) => id as PerubahanId);

test('the office after any of its commands is what it was then, and the replay of what is left of the log', async () => {
  const folder = temporaryFolder();
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(perintahAcak, { minLength: 1, maxLength: 14 }), fc.nat(), async (perintah, pilih) => {
      const kantor = kantorMemori();
      const keadaan = new Map<string, unknown>();
      for (const satu of perintah) {
        await jalankanAcak(kantor, satu);
        const last = (await perubahan(kantor)).at(-1);
        if (last) keadaan.set(last, await semuaTabel(kantor.db));
      }
      const ids = [...keadaan.keys()];
      const id = ids[pilih % Math.max(1, ids.length)] as PerubahanId | undefined;
      if (id !== undefined) {
        const [copy, target] = [join(folder, `${n}.bagihabis`), join(folder, `${n}-lampau.bagihabis`)];
        n++;
        writeFileSync(copy, kantor.bytes());
        const lampau = await susunKeadaan({ copy, target, batas: batasSesudah(id) });
        const connection = connect(target);
        const { db } = connection;
        expect(await semuaTabel(db)).toEqual(keadaan.get(id));
        expect(await compareWithLog(db)).toEqual([]);
        expect((await perubahan({ db })).at(-1)).toBe(id);
        expect(lampau.sesudahnya).toBe((await perubahan(kantor)).length - (await perubahan({ db })).length);
        await connection.close();
      }
      await kantor.db.destroy();
    }),
    { numRuns: 25 },
  );
});

/** Units by which tasks are divided above the whole, those of removed tasks too: the random office does not look. */
async function terbagiLebih(db: Db): Promise<number> {
  const rows = await db
    .selectFrom('penugasan')
    .innerJoin('tugas', 'tugas.id', 'penugasan.tugas_id')
    .select((eb) => ['tugas.pembagi', eb.fn.sum<number>('penugasan.porsi').as('jumlah')])
    .where('penugasan.dihapus', 'is', null)
    .groupBy('tugas.id')
    .execute();
  return rows.reduce((sum, { jumlah, pembagi }) => sum + Math.max(0, jumlah - pembagi), 0);
}

test('undoing any old command leaves no share above the whole and no row under a removed one that was not so before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(perintahAcak, { minLength: 2, maxLength: 16 }), fc.nat(), async (perintah, pilih) => {
      const kantor = kantorMemori();
      for (const satu of perintah) await jalankanAcak(kantor, satu);
      const ids = await perubahan(kantor);
      const id = ids[pilih % Math.max(1, ids.length)];
      if (id !== undefined) {
        const rusak = async () => ({
          lebih: await terbagiLebih(kantor.db),
          yatim: barisYatim(await daftarLanggar(kantor.db)),
        });
        const [sebelum, hidup] = [await rusak(), await liveState(kantor.db)];
        const urung = await undoCommand(kantor, id).catch((error: unknown) => {
          if ((error as { code?: string }).code !== 'tidakDapatDiurungkan') throw error;
          return null;
        });
        const sesudah = await rusak();
        expect(sesudah.lebih).toBeLessThanOrEqual(sebelum.lebih);
        expect(sesudah.yatim).toBeLessThanOrEqual(sebelum.yatim);
        expect(await compareWithLog(kantor.db)).toEqual([]);
        if (urung?.langkah) {
          await undoCommand(kantor, urung.langkah.id);
          expect(await liveState(kantor.db)).toEqual(hidup);
        }
      }
      await kantor.db.destroy();
    }),
    { numRuns: 60 },
  );
});

test('a moment between two commands counts those until and with its millisecond', async () => {
  const folder = temporaryFolder();
  const kantor = kantorMemori();
  for (const jam of [1000, 2000, 3000])
    await kantor.write(
      `pada ${jam}`,
      (tx) => (jam === 1000 ? tulisSetelan(tx, 'a') : setRow(tx, 'pengaturan', 'a', { isi: `${jam}` })),
      { jam },
    );
  const copy = join(folder, 'asal.bagihabis');
  writeFileSync(copy, kantor.bytes());
  const pada = async (jam: number) => {
    const target = join(folder, `${jam}.bagihabis`);
    const hasil = await susunKeadaan({ copy, target, batas: batasWaktu(jam) });
    const connection = connect(target);
    const { db } = connection;
    const isi = (await db.selectFrom('pengaturan').select('isi').executeTakeFirst())?.isi;
    await connection.close();
    return [hasil.label, hasil.sesudahnya, isi];
  };
  expect(await pada(1999)).toEqual(['pada 1000', 2, '1']);
  expect(await pada(2000)).toEqual(['pada 2000', 1, '2000']);
  expect(await pada(9_999_999)).toEqual(['pada 3000', 0, '3000']);
  await expect(pada(999)).rejects.toMatchObject({ code: 'tidakDitemukan' });
  expect(existsSync(join(folder, '999.bagihabis'))).toBe(false);
  await kantor.db.destroy();
});

const tulisSetelan = async (tx: Parameters<Parameters<KantorAcak['write']>[1]>[0], id: string): Promise<void> =>
  void (await tx.insertInto('pengaturan').values({ opd_id: 'opd', id, isi: '1', versi: 1, dihapus: null }).execute());

test('the past in the place of the document refuses writes, never saves over it, and goes with its files', async () => {
  const { dokumen, folder, path } = await newOffice();
  const userDataDir = join(folder, 'data');
  const [pertama] = await perubahan(dokumen);
  await dokumen.write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Hukum' }));
  const lihat = folderLampau(userDataDir);
  const lampau = await susunKeadaan({
    copy: dokumen.salinan,
    target: berkasLampau(lihat),
    batas: batasSesudah(pertama!),
  });
  const dahulu = await bukaKeadaan(meja(userDataDir), dokumen, lihat, lampau);
  expect((await dahulu.db.selectFrom('bagian').select('nama').executeTakeFirst())?.nama).toBe('Organisasi');
  expect([dahulu.path, dahulu.hanyaBaca, dahulu.dirty(), dahulu.lampau]).toEqual([path, true, false, lampau]);
  await expect(dahulu.write('x', () => Promise.resolve())).rejects.toMatchObject({ code: 'hanyaBaca' });
  expect(() => dahulu.saveCopy(path)).toThrow();
  dahulu.publish();
  dahulu.saveCopy(join(folder, 'salinan.bagihabis'));
  await dahulu.close();
  expect(existsSync(lihat)).toBe(false);
  await dokumen.close();
  const lagi = await openDokumen(meja(userDataDir), path);
  expect((await lagi.db.selectFrom('bagian').select('nama').executeTakeFirst())?.nama).toBe('Hukum');
  await lagi.close();
});

test('what a program that ended left of the past is removed; what another one shows stays', () => {
  const folder = temporaryFolder();
  const sendiri = folderLampau(folder);
  const lain = join(folder, 'lampau', `${process.ppid}-aaaaaaaaaaaa`);
  const mati = join(folder, 'lampau', `999999999-bbbbbbbbbbbb`);
  for (const one of [lain, mati]) mkdirSync(one, { recursive: true });
  bersihkanLampau(folder);
  expect([existsSync(sendiri), existsSync(lain), existsSync(mati)]).toEqual([false, true, false]);
  bersihkanLampau(join(folder, 'belum ada'));
});

test('as a document of its own: whole, without side files, and nothing of it stays behind', async () => {
  const { dokumen, folder } = await newOffice();
  const userDataDir = join(folder, 'data');
  const [pertama] = await perubahan(dokumen);
  await dokumen.write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Hukum' }));
  const target = join(folder, 'Dahulu.bagihabis');
  await simpanKeadaan({ copy: dokumen.salinan, target, batas: batasSesudah(pertama!) }, userDataDir);
  readHeader(target);
  expect(readdirSync(folder).filter((name) => name.startsWith('Dahulu'))).toEqual(['Dahulu.bagihabis']);
  expect(readdirSync(join(userDataDir, 'kerja')).filter((name) => name.startsWith('baca-'))).toEqual([]);
  const dahulu = await openDokumen(meja(join(folder, 'data2')), target);
  expect([dahulu.dokumenId, dahulu.hanyaBaca]).toEqual([dokumen.dokumenId, false]);
  expect((await dahulu.db.selectFrom('bagian').select('nama').executeTakeFirst())?.nama).toBe('Organisasi');
  await dahulu.close();
  await dokumen.close();
});
