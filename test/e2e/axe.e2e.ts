import { expect, test } from '@playwright/test';
import path from 'node:path';
import { check, checkAll, openSample } from './axeCheck';
import { windowSize } from './desk';
import { acceptDppa, issueBefore, revisedViews, writeDppa } from './revised';
import { launchApp, newFolder } from './start';
import { dialogs } from './dialogs';
import { dpaDialogs } from './dpaDialogs';
import { screens, type Desk } from './views';
import { call } from './wire';
import { setTheme } from './zoom';

/** Windows over the screens; what differs from these only in its words is in the gallery. */
const MAIN_DIALOGS = [
  'dpa-impor-periksa',
  'tugas-editor',
  'tugas-pecah',
  'tugas-impor-temuan',
  'perintah-rapat',
  'perintah-daftar',
  'perintah-laci',
  'absen-benturan',
  'absen-tempel',
  'formulir-kirim',
  'formulir-baca',
  'pembagian-pindahkan',
  'pembagian-porsi',
  'pembagian-usulan-pilihan',
  'pembagian-usulan-alasan',
  'pembagian-usulan-mengapa',
  'pembagian-usulan-papan',
  'beban-rincian-sel',
  'agenda-bulan',
  'agenda-daftar-mingguan',
  'laporan-bulan',
  'laporan-angka',
  'laporan-triwulan',
  'laporan-evaluasi',
  'pegawai-editor',
  'pegawai-impor-kedua',
  'naskah-pratinjau',
  'naskah-cetak',
  'naskah-cadangkan-nomor',
  'naskah-penghitung',
  'riwayat-rincian',
  'riwayat-hari',
  'pengaturan-hari-jam-kerja',
  'sandi-simpan',
  'sandi-buka',
  'palet',
  'pintasan',
];

const BUDGET_DIALOGS = ['dpa-impor-cetakan', 'dpa-peta-kolom', 'dpa-pilih-unit', 'dpa-impor-gagal'];

test('axe has nothing to say on any screen and main dialogue, light and dark', async () => {
  test.setTimeout(300_000);
  const { app, page } = await launchApp();
  const desk: Desk = { app, page, folder: newFolder() };
  await windowSize(app, 1366, 768);
  await setTheme(page, 'terang');
  const found = await check('mulai', desk);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk.folder, 'Contoh.bagihabis') });
  await page.reload();
  found.push(...(await checkAll(desk, [...screens, ...dialogs.filter(({ name }) => MAIN_DIALOGS.includes(name))])));
  await app.close();
  expect(found).toEqual([]);
});

test('axe has nothing to say on the import of a budget and on an office whose budget changed', async () => {
  test.setTimeout(240_000);
  const desk = await openSample();
  const { app, page } = desk;
  const found = await checkAll(
    desk,
    dpaDialogs.filter(({ name }) => BUDGET_DIALOGS.includes(name)),
  );
  const revision = await writeDppa(page, desk.folder);
  await issueBefore(page, desk.folder, revision.gone);
  await acceptDppa(page, revision);
  await page.reload();
  found.push(...(await checkAll(desk, revisedViews)));
  await app.close();
  expect(found).toEqual([]);
});
