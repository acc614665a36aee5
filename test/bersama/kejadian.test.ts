import {
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { FolderBersama } from '../../src/data/bersama/folderBersama';
import { bacaKeterangan, capBerkas } from '../../src/data/bersama/berkasUtama';
import { susunUtama } from '../../src/data/bersama/bacaUtama';
import { SKEMA } from '../../src/data/schema';
import { emptyOffice } from '../workspace';
import { orang, sisaMati, tempatBersama, type Orang, type PilihanOrang } from './orang';
import { bacaIsi, periksaUtama } from './periksa';

let dokumen = '';
beforeAll(async () => {
  const awal = await emptyOffice();
  dokumen = (await awal.api.getSesi()).berkas?.path ?? '';
  await awal.api.closeFile();
});

const hadir: Orang[] = [];
afterEach(async () => {
  for (const satu of hadir.splice(0)) await satu.pergi();
});

const tempat = (): string => tempatBersama(dokumen);
async function datang(path: string, nama: string, pilihan?: PilihanOrang): Promise<Orang> {
  const satu = await orang(path, nama, pilihan);
  hadir.push(satu);
  return satu;
}
const pulang = async (satu: Orang): Promise<void> => {
  hadir.splice(hadir.indexOf(satu), 1);
  await satu.pergi();
};

const potongan = (path: string): string[] =>
  readdirSync(`${path}.perubahan`)
    .filter((nama) => nama.endsWith('.kiriman'))
    .sort();
function menua(path: string, hari: number): void {
  const lalu = Date.now() / 1000 - hari * 86_400;
  for (const nama of potongan(path)) utimesSync(join(`${path}.perubahan`, nama), lalu, lalu);
}
async function tukarSemua(semua: readonly Orang[], kali = 3): Promise<void> {
  for (let n = 0; n < kali; n++) for (const satu of semua) await satu.tukar();
}

/** All copies and the main file alone hold these commands, and are one. */
async function pastikanSatu(path: string, semua: readonly Orang[], perintah: readonly string[]): Promise<void> {
  const utama = await bacaIsi(path);
  const isi = await Promise.all(semua.map(({ dokumen: { salinan } }) => bacaIsi(salinan)));
  for (const satu of [utama, ...isi]) {
    expect(satu.cacat).toEqual([]);
    expect(perintah.filter((id) => !satu.perintah.has(id))).toEqual([]);
    expect(satu.sidik).toBe(utama.sidik);
    expect(satu.benturan).toEqual(utama.benturan);
  }
}

test('thirty days offline: what the others wrote and cleared away meanwhile arrives, and what was written alone is sent', async () => {
  const path = tempat();
  const [rina, sari] = [await datang(path, 'Rina'), await datang(path, 'Sari')];
  const ids = [await sari.tulis('b0', 'bersama')];
  await tukarSemua([rina, sari]);
  await pulang(sari);
  // The place is out of reach: Sari works on her own copy.
  renameSync(dirname(path), `${dirname(path)}-jauh`);
  const jauh = await datang(path, 'Sari', { userDataDir: sari.userDataDir, terjangkau: false });
  ids.push(await jauh.tulis('b1', 'di jalan'), await jauh.tulis('b0', 'di jalan juga'));
  await jauh.tukar();
  expect(jauh.peserta.status()).toMatchObject({ keadaan: 'terputus', belumTerkirim: 2 });
  await pulang(jauh);
  renameSync(`${dirname(path)}-jauh`, dirname(path));
  for (let hari = 0; hari < 3; hari++) {
    ids.push(await rina.tulis('b2', `hari ${hari}`));
    await rina.tukar();
    menua(path, 30);
  }
  ids.push(await rina.tulis('b0', 'di kantor'));
  await rina.tukar();
  // Rina's old pieces are gone; the main file alone tells of them.
  expect(potongan(path).length).toBeLessThan(3);
  const kembali = await datang(path, 'Sari', { userDataDir: sari.userDataDir });
  await tukarSemua([kembali, rina]);
  await pastikanSatu(path, [kembali, rina], ids);
  expect((await bacaIsi(path)).benturan).toHaveLength(1);
});

test('the power goes while the mark beside the working copy is written: unsent work is sent all the same', async () => {
  for (const isi of ['', '{"path":', null]) {
    const path = tempat();
    const [rina, sari] = [await datang(path, 'Rina'), await datang(path, 'Sari')];
    await tukarSemua([rina, sari]);
    renameSync(dirname(path), `${dirname(path)}-jauh`);
    const id = await sari.tulis('b1', 'belum terkirim');
    const userDataDir = sisaMati(sari);
    await pulang(sari);
    const tanda = readdirSync(join(userDataDir, 'kerja'), { recursive: true }).find((one) =>
      String(one).endsWith('kerja.json'),
    );
    const pathTanda = join(userDataDir, 'kerja', String(tanda));
    if (isi === null) rmSync(pathTanda);
    else writeFileSync(pathTanda, isi);
    renameSync(`${dirname(path)}-jauh`, dirname(path));
    // What Sari's own leaving sent is not what is tried here.
    for (const nama of potongan(path)) rmSync(join(`${path}.perubahan`, nama));
    copyFileSync(dokumen, path);
    const kembali = await datang(path, 'Sari', { userDataDir });
    await tukarSemua([kembali, rina]);
    await pastikanSatu(path, [kembali, rina], [id]);
  }
});

test('a piece waits for the one before it, comes twice under another name, and half of one is sent anew by its writer', async () => {
  const path = tempat();
  const [rina, sari] = [await datang(path, 'Rina'), await datang(path, 'Sari')];
  await tukarSemua([rina, sari]);
  const ids = [await rina.tulis('b1', 'pertama')];
  await rina.tukar();
  const [pertama] = potongan(path).slice(-1);
  const di = (nama: string): string => join(`${path}.perubahan`, nama);
  copyFileSync(di(pertama!), `${path}.disimpan`);
  rmSync(di(pertama!));
  copyFileSync(dokumen, path);
  ids.push(await rina.tulis('b1', 'kedua'));
  await rina.tukar();
  copyFileSync(`${path}.disimpan`, di(pertama!));
  copyFileSync(`${path}.disimpan`, di(pertama!.replace('.kiriman', ' (1).kiriman')));
  for (const nama of potongan(path).slice(-1)) writeFileSync(di(nama), 'separuh');
  await tukarSemua([sari, rina]);
  await pastikanSatu(path, [rina, sari], ids);
  expect(sari.peserta.status().keadaan).toBe('tersambung');
});

test(
  'the folder of changes, the main file and both are deleted or replaced by an older state: everything comes back',
  { timeout: 90_000 },
  async () => {
    const path = tempat();
    const semua = [await datang(path, 'Rina'), await datang(path, 'Sari'), await datang(path, 'Budi')];
    const ids: string[] = [];
    const kejadian: (() => void)[] = [
      () => rmSync(`${path}.perubahan`, { recursive: true }),
      () => rmSync(path),
      () => copyFileSync(dokumen, path),
      () => {
        rmSync(`${path}.perubahan`, { recursive: true });
        copyFileSync(dokumen, path);
      },
      () => {
        rmSync(path);
        rmSync(`${path}.perubahan`, { recursive: true });
      },
      () => writeFileSync(path, 'bukan berkas BagiHabis'),
    ];
    for (const [n, terjadi] of kejadian.entries()) {
      for (const satu of semua) ids.push(await satu.tulis(`b${n}`, `${satu.nama} ${n}`));
      await tukarSemua(semua, n % 2 === 0 ? 1 : 3);
      terjadi();
      ids.push(await semua[n % 3]!.tulis('b0', `sesudah ${n}`));
      await tukarSemua(semua);
      // What is no document is set aside only when it stays as it is: somebody could be copying it there.
      await expect
        .poll(async () => (await tukarSemua(semua, 1), statSync(path).size), { timeout: 20_000 })
        .toBeGreaterThan(1000);
      await tukarSemua(semua);
      await pastikanSatu(path, semua, ids);
    }
  },
);

test('the document and its folder go while nobody has it open: a backup beside them tells the place, and those who come back make both anew', async () => {
  const path = tempat();
  const pertama = [await datang(path, 'Rina'), await datang(path, 'Sari')];
  const ids: string[] = [];
  for (const satu of pertama) ids.push(await satu.tulis('b1', satu.nama));
  await tukarSemua(pertama);
  copyFileSync(path, `${path}.bak`);
  for (const satu of pertama) await pulang(satu);
  rmSync(path);
  rmSync(`${path}.perubahan`, { recursive: true });
  const lagi = await Promise.all(
    pertama.map(({ nama, userDataDir }) => datang(path, nama, { userDataDir, terjangkau: false })),
  );
  for (const satu of lagi) ids.push(await satu.tulis('b2', `${satu.nama} lagi`));
  await tukarSemua(lagi, 4);
  expect(existsSync(path)).toBe(true);
  await pastikanSatu(path, lagi, ids);
});

test('two bring the main file up to date at once, in between any two steps of each other: it is good throughout and nothing is lost', async () => {
  for (const langkah of ['salin utama', 'cadangan utama', 'ganti nama utama', 'baca ulang utama', 'keterangan utama']) {
    const path = tempat();
    let sela: (() => void) | null = null;
    const rina = await datang(path, 'Rina', {
      langkah: (nama) => {
        if (nama !== langkah) return;
        const kini = sela;
        sela = null;
        kini?.();
      },
    });
    const sari = await datang(path, 'Sari');
    await tukarSemua([rina, sari]);
    const ids = [await rina.tulis('b1', 'Rina'), await sari.tulis('b1', 'Sari')];
    const sumber = join(sari.userDataDir, 'kerja', 'uji-utama.bagihabis');
    const vektor = await susunUtama({ copy: sari.dokumen.salinan, ke: sumber });
    sela = () => {
      // The lease orders them; correctness must not rest on it.
      rmSync(join(`${path}.perubahan`, 'sewa.json'), { force: true });
      const { dokumenId, penulis } = sari.dokumen;
      const potonganUtama = bacaKeterangan(`${path}.perubahan`)?.potongan ?? {};
      const keterangan = { dokumenId, skema: SKEMA, vektor, potongan: potonganUtama, oleh: penulis.nama, pada: '' };
      new FolderBersama(path, penulis.sesi).segarkan({ sumber, cap: capBerkas(path), keterangan }, []);
    };
    await rina.tukar();
    expect(sela, langkah).toBeNull();
    expect(await periksaUtama(path, sari.userDataDir, 'antara')).toEqual([]);
    await tukarSemua([sari, rina]);
    await pastikanSatu(path, [rina, sari], ids);
  }
});

test('a clock days ahead waits for a yes; then its work is everywhere, and going back of a clock loses nothing', async () => {
  const path = tempat();
  const [rina, sari] = [await datang(path, 'Rina'), await datang(path, 'Sari')];
  const HARI = 86_400_000;
  const ids = [await rina.tulis('b1', 'depan', Date.now() + 3 * HARI)];
  await tukarSemua([rina, sari]);
  const [depan] = sari.peserta.status().jamDepan;
  expect(depan).toMatchObject({ aktor: 'Rina', perubahan: 1 });
  expect((await bacaIsi(sari.dokumen.salinan)).perintah.has(ids[0]!)).toBe(false);
  ids.push(await sari.tulis('b1', 'lebih dulu', Date.now() - 200 * HARI));
  await sari.peserta.terimaJam(depan!.sesi);
  ids.push(await rina.tulis('b2', 'mundur', Date.now() - 100 * HARI));
  await tukarSemua([rina, sari]);
  for (const { sesi } of rina.peserta.status().jamDepan) await rina.peserta.terimaJam(sesi);
  await tukarSemua([rina, sari]);
  await pastikanSatu(path, [rina, sari], ids);
});

test('what killed refreshers left beside the document goes after a day, and nothing else', async () => {
  const path = tempat();
  const basi = join(dirname(path), '.abcde12345-Setda-2026.bagihabis.bagihabis-tmp');
  const baru = join(dirname(path), '.fghij12345-Setda-2026.bagihabis.bagihabis-tmp');
  const lain = join(dirname(path), '.abcde12345-Lain.bagihabis.bagihabis-tmp');
  for (const satu of [basi, baru, lain]) writeFileSync(satu, 'separuh');
  const lalu = Date.now() / 1000 - 3 * 86_400;
  for (const satu of [basi, lain]) utimesSync(satu, lalu, lalu);
  await tukarSemua([await datang(path, 'Rina')]);
  expect([basi, baru, lain].map((satu) => existsSync(satu))).toEqual([false, true, true]);
});
