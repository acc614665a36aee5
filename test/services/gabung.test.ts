import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Benturan } from '../../src/api/gabungViews';
import { connect } from '../../src/data/sqlite';
import { emptyOffice, workspace, type Workspace } from '../workspace';
import { bagianPertama, duaKantor, gabungkan, simpanBagian } from './duaKantor';

test('what another copy has is shown by who wrote it, taken over as it was shown, and nothing comes twice', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(dua, 'Bagian dari Sari');
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g1' });
  expect(lihat).toMatchObject({ perubahan: 1, hanyaDiSini: 0, baris: 1, benturan: [], pelanggaran: [], jamDepan: 0 });
  expect(lihat?.perTabel).toEqual([{ tabel: 'bagian', sebutan: 'Bagian', baris: 1 }]);
  expect(lihat?.pengirim).toMatchObject([{ aktor: 'Sari Uji', jumlah: 1 }]);
  expect((await bagianPertama(satu)).nama).not.toBe('Bagian dari Sari');
  const hasil = await satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2' });
  expect(hasil).toMatchObject({ perubahan: 1, baris: 1, benturan: 0 });
  expect((await bagianPertama(satu)).nama).toBe('Bagian dari Sari');
  expect(await satu.api.readGabung({ path: salinan, jobId: 'g3' })).toMatchObject({ perubahan: 0 });
});

test('the preview tells in sentences what arrives; what holds for the whole office comes first', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await dua.api.savePengaturan({ hariKerja: 6 });
  await simpanBagian(dua, 'Bagian dari Sari');
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g1' });
  expect(lihat?.isi).toMatchObject([
    { aktor: 'Sari Uji', setelan: true, kalimat: expect.stringMatching(/hari kerja seminggu.*6/i) as string },
    { aktor: 'Sari Uji', setelan: false, kalimat: expect.stringMatching(/Bagian dari Sari/) as string },
  ]);
});

test('the state before the merge opens as a copy of its own', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const asli = (await bagianPertama(satu)).nama;
  await simpanBagian(dua, 'Bagian dari Sari');
  await dua.api.closeFile();
  const { cadanganId } = await gabungkan(satu, salinan);
  expect((await bagianPertama(satu)).nama).toBe('Bagian dari Sari');
  const path = join(satu.folder, 'Sebelum gabungan.bagihabis');
  await satu.api.openCadangan({ id: cadanganId!, path });
  expect((await bagianPertama(satu)).nama).toBe(asli);
});

test('two people at one field: the later stands, the other is listed, and either can be chosen', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(satu, 'Nama dari Rina');
  await simpanBagian(dua, 'Nama dari Sari');
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g1' });
  expect(lihat).toMatchObject({ jumlahBenturan: 1, jumlahPelanggaran: 0 });
  expect(lihat?.benturan).toMatchObject([
    {
      // Headed by what the row is called now, not by what the merge would call it.
      nama: 'Nama dari Rina',
      sebutan: 'Nama',
      kini: 'Nama dari Sari',
      kalah: { aktor: 'Rina Uji', nilai: 'Nama dari Rina' },
      terakhir: { aktor: 'Sari Uji', nilai: 'Nama dari Sari' },
    },
  ]);
  await satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2' });
  const [satu1] = await satu.api.listBenturan();
  expect(await satu.api.settleBenturan({ putusan: [{ ...kunci(satu1!), pilih: 'kalah' }] })).toBe(0);
  expect((await bagianPertama(satu)).nama).toBe('Nama dari Rina');
  // Undo opens the conflict again, with the value of before.
  await satu.api.undo();
  expect((await bagianPertama(satu)).nama).toBe('Nama dari Sari');
  expect(await satu.api.countBenturan()).toEqual({ benturan: 1, pelanggaran: 0 });
  await satu.api.redo();
  await simpanBagian(satu, 'Nama ketiga');
  expect(await satu.api.listBenturan()).toEqual([]);
});

test('a third value that somebody wrote since stands beside the two, and the middle one can be chosen', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(satu, 'Nama dari Rina');
  await simpanBagian(dua, 'Nama dari Sari');
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  await simpanBagian(satu, 'Nama ketiga');
  const [ini] = await satu.api.listBenturan();
  expect(ini).toMatchObject({ kalah: { nilai: 'Nama dari Rina' }, pemenang: { nilai: 'Nama dari Sari' } });
  expect(ini?.terakhir).toMatchObject({ nilai: 'Nama ketiga', aktor: 'Rina Uji' });
  await satu.api.settleBenturan({ putusan: [{ ...kunci(ini!), pilih: 'pemenang' }] });
  expect((await bagianPertama(satu)).nama).toBe('Nama dari Sari');
});

test('another document, the open file itself, a damaged or newer copy and a cancelled choice change nothing', async () => {
  const { satu, salinan } = await duaKantor();
  const lain = await emptyOffice();
  await lain.api.closeFile();
  const tolak = (path: string, code: string) =>
    expect(satu.api.readGabung({ path, jobId: 'g1' })).rejects.toMatchObject({ code });
  await tolak(
    join(
      lain.folder,
      readdirSync(lain.folder).find((name) => name.endsWith('.bagihabis'))!,
    ),
    'dokumenLain',
  );
  await tolak((await satu.api.getSesi()).berkas!.path, 'gabungBerkasSama');
  await tolak(join(satu.folder, 'tidak ada.bagihabis'), 'berkasTidakAda');
  const bukan = join(satu.folder, 'foto.bagihabis');
  writeFileSync(bukan, 'bukan berkas BagiHabis sama sekali');
  await tolak(bukan, 'bukanBerkasBagiHabis');
  await tolak(
    await rusak(satu, salinan, (db) => void db.exec('PRAGMA foreign_keys = OFF; DROP TABLE perubahan')),
    'salinanRusak',
  );
  await tolak(
    await rusak(satu, salinan, (db) =>
      db.exec(`INSERT INTO perubahan SELECT 'ffffffffffff-lain','4','Xx','','','lain','x',NULL,'biasa';
        INSERT INTO log VALUES ('ffffffffffff-lain', 1, 'bagian', 'b', 'I', 'bukan json')`),
    ),
    'salinanRusak',
  );
  await tolak(await rusak(satu, salinan, (db) => void db.pragma('user_version = 999')), 'berkasLebihBaru');
  await expect(satu.api.acceptGabung({ gabungId: 'x', jobId: 'g2' })).rejects.toMatchObject({
    code: 'imporKedaluwarsa',
  });
  expect(await satu.api.readGabung({ path: null, jobId: 'g3' })).toBeNull();
  expect(await satu.api.countBenturan()).toEqual({ benturan: 0, pelanggaran: 0 });
});

test('a file is told apart: the open one, a copy of it, another document', async () => {
  const { satu, salinan } = await duaKantor();
  const { path } = (await satu.api.getSesi()).berkas!;
  const lain = await emptyOffice();
  const pathLain = (await lain.api.getSesi()).berkas!.path;
  const hubungan = (asked: string) => satu.api.getHubungan({ path: asked });
  expect(await Promise.all([path, salinan, pathLain].map(hubungan))).toEqual(['berkasIni', 'salinan', 'lain']);
});

test('a clock more than a day ahead is said before, and taken over only with a plain yes', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(dua, 'Dari masa depan');
  await dua.api.closeFile();
  const depan = (Date.now() + 3 * 86_400_000).toString(16).padStart(12, '0');
  const path = await rusak(satu, salinan, (db) => {
    const { id } = db.prepare('SELECT max(id) AS id FROM perubahan').get() as { id: string };
    const baru = `${depan}-${id.slice(13)}`;
    db.pragma('foreign_keys = OFF');
    db.prepare('UPDATE perubahan SET id = ? WHERE id = ?').run(baru, id);
    db.prepare('UPDATE log SET perubahan = ? WHERE perubahan = ?').run(baru, id);
  });
  const lihat = await satu.api.readGabung({ path, jobId: 'g1' });
  expect(lihat?.perluSetujuJam).toBe(true);
  expect(lihat?.jamDepan).toBeGreaterThan(2 * 1440);
  await expect(satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2' })).rejects.toMatchObject({
    code: 'gabungJamDepan',
  });
  expect((await bagianPertama(satu)).nama).not.toBe('Dari masa depan');
  await satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g3', setujuJam: true });
  expect((await bagianPertama(satu)).nama).toBe('Dari masa depan');
});

test('a document that is open only for reading takes nothing over', async () => {
  const { satu, salinan } = await duaKantor();
  const path = await rusak(satu, salinan, (db) => void db.pragma('user_version = 999'));
  const pembaca = workspace();
  await pembaca.api.setPengguna({ nama: 'Tamu Uji', jabatan: 'Tamu' });
  expect((await pembaca.api.openFile({ path }))?.berkas?.hanyaBaca).toBe(true);
  await expect(pembaca.api.readGabung({ path: salinan, jobId: 'g' })).rejects.toMatchObject({ code: 'hanyaBaca' });
});

const kunci = ({ tabel, id, kolom, kalah, pemenang }: Benturan) => ({
  tabel,
  id,
  kolom,
  kalah: kalah.perubahan,
  pemenang: pemenang.perubahan,
});

/** A copy of the copy, changed past the program. */
async function rusak(
  { folder }: Workspace,
  asal: string,
  ubah: (db: ReturnType<typeof connect>['raw']) => unknown,
): Promise<string> {
  const path = join(folder, `rusak-${Math.random().toString(36).slice(2)}.bagihabis`);
  copyFileSync(asal, path);
  const salinan = connect(path);
  ubah(salinan.raw);
  salinan.raw.pragma('journal_mode = DELETE');
  await salinan.close();
  return path;
}
