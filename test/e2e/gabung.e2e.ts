import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

/** Opens that file as that person; `ubah` works on it, then everything is closed and written. */
async function kerjakan(file: string, nama: string, ubah: (page: Page) => Promise<void>): Promise<void> {
  const { app, page } = await launchApp({ args: [file] });
  await call(page, 'setPengguna', { nama, jabatan: 'Analis' });
  if (fs.existsSync(file)) await call(page, 'openFile', { path: file });
  await ubah(page);
  await call(page, 'closeFile');
  await app.close();
}

async function tugasPertama(page: Page) {
  const kueri = {
    bagianId: null,
    subKegiatanId: null,
    sumber: null,
    keadaan: 'semua',
    cari: '',
    urut: 'nama',
  } as const;
  const { baris } = await call(page, 'listTugas', { ...kueri, offset: 0, limit: 1 });
  return baris[0]!;
}

async function ubahTugas(page: Page, isi: { readonly keluaran: string; readonly norma: number }): Promise<void> {
  const t = await tugasPertama(page);
  const { id, versi, sumber, subKegiatanId, bagianId, nama, satuan, jenis, sifat, volume, satuanNorma, asalNorma } = t;
  const { jendela, dapatDibagi, hadirBersama, syarat, dasar, petunjuk } = t;
  const tetap = { id, versi, sumber, subKegiatanId, bagianId, nama, satuan, jenis, sifat, volume, satuanNorma };
  const sisa = { asalNorma, jendela, dapatDibagi, hadirBersama, syarat, dasar, petunjuk };
  await call(page, 'saveTugas', JSON.parse(JSON.stringify({ ...tetap, ...sisa, ...isi })) as never);
}

const namaBagian = async (page: Page, nama: string): Promise<void> => {
  const [satu] = await call(page, 'listBagian');
  await call(page, 'saveBagian', { id: satu!.id, nama, kodeSubUnit: '', hariKerja: null });
};

test('a copy comes back from a stick: preview, merge, decide by keyboard, undo, and the state of before', async () => {
  const folder = newFolder();
  const [asal, stik, sebelum] = ['Setda.bagihabis', 'Setda dari stik.bagihabis', 'Sebelum gabungan.bagihabis'].map(
    (name) => path.join(folder, name),
  ) as [string, string, string];
  const satu = await launchApp();
  const { app, page } = satu;
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: null });
  await answerDialogs(app, asal);
  await call(page, 'saveCopy', { path: null });
  await call(page, 'openFile', { path: asal });
  fs.copyFileSync(asal, stik);
  await ubahTugas(page, { keluaran: 'Laporan Rina', norma: 30 });
  await namaBagian(page, 'Bagian dari Rina');
  await kerjakan(stik, 'Sari Uji', async (lain) => {
    await ubahTugas(lain, { keluaran: 'Laporan Sari', norma: 45 });
    await namaBagian(lain, 'Bagian dari Sari');
    await call(lain, 'savePengaturan', { hariKerja: 6 });
  });
  await expect(page.getByRole('link', { name: 'Benturan' })).toHaveCount(0);

  // Preview: who, how much, what met; nothing is written yet.
  await answerDialogs(app, stik);
  await page.keyboard.press('Control+k');
  await page.getByLabel('Cari', { exact: true }).fill('gabungkan berkas');
  await page.getByRole('button', { name: /^Gabungkan berkas/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Gabungkan berkas' });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText('3 perubahan Sari Uji, 3 benturan');
  await expect(dialog.getByText('Laporan Rina')).toBeVisible();
  await dialog.getByRole('button', { name: 'Batal' }).click();
  expect((await tugasPertama(page)).keluaran).toBe('Laporan Rina');

  await page.keyboard.press('Control+k');
  await page.getByLabel('Cari', { exact: true }).fill('gabungkan berkas');
  await page.getByRole('button', { name: /^Gabungkan berkas/ }).click();
  await dialog.getByRole('button', { name: 'Gabungkan 3 perubahan' }).click();
  await expect(dialog.getByRole('status')).toContainText('3 perubahan digabungkan pada 3 catatan');
  expect((await tugasPertama(page)).keluaran).toBe('Laporan Sari');

  // Field by field, by keyboard alone: 1 = the lost value, 2 = the present one, Enter saves.
  await dialog.getByRole('button', { name: 'Putuskan benturan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Benturan/ })).toContainText('3');
  const kartu = page.getByRole('article', { name: /^Tugas / });
  await kartu.getByRole('group', { name: 'Keluaran' }).first().focus();
  await page.keyboard.press('1');
  await expect(kartu.getByRole('radio', { name: /Laporan Rina/ })).toBeChecked();
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 benturan diputuskan, 1 tersisa')).toBeVisible();
  await expect.poll(async () => (await tugasPertama(page)).keluaran).toBe('Laporan Rina');
  expect((await tugasPertama(page)).norma).toBe(45);
  await expect(page.getByRole('article')).toHaveCount(1);

  // Undo opens them again with the values of before.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article')).toHaveCount(2);
  expect((await tugasPertama(page)).keluaran).toBe('Laporan Sari');

  // All of one person at once; then nothing waits, and the rail is as before.
  await page.getByRole('button', { name: 'Putuskan 3 sekaligus' }).click();
  await page.getByRole('menuitem', { name: 'Pakai semua punya Rina Uji (3)' }).click();
  await expect(page.getByText('Tidak ada benturan', { exact: true })).toBeVisible();
  expect(await tugasPertama(page)).toMatchObject({ keluaran: 'Laporan Rina', norma: 30 });
  await goTo(page, 'Beranda');
  await expect(page.getByRole('link', { name: 'Benturan' })).toHaveCount(0);

  // The same copy again brings nothing.
  await page.keyboard.press('Control+k');
  await page.getByLabel('Cari', { exact: true }).fill('gabungkan berkas');
  await page.getByRole('button', { name: /^Gabungkan berkas/ }).click();
  await expect(dialog.getByText('Salinan itu tidak memuat apa pun yang baru.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();

  // "Batalkan gabungan": the state of before as a document of its own; the merged one stays.
  await answerDialogs(app, sebelum);
  await page.keyboard.press('Control+k');
  await page.getByLabel('Cari', { exact: true }).fill('batalkan gabungan');
  await page.getByRole('button', { name: /^Batalkan gabungan/ }).click();
  await expect.poll(async () => (await call(page, 'getSesi')).berkas?.path).toBe(sebelum);
  expect(await tugasPertama(page)).toMatchObject({ keluaran: 'Laporan Rina', norma: 30 });
  expect((await call(page, 'getPengaturan')).hariKerja).toBe(5);
  expect((await call(page, 'listBenturan')).length).toBe(0);
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
