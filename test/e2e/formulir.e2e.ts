import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, windowSize } from './desk';
import { filledForm } from './filledForm';
import { inMain } from './inMain';
import { launchApp, newFolder } from './start';
import { call } from './wire';

test('a form goes out to a bagian, comes back filled in, and every difference is decided', async () => {
  const desk = newFolder();
  const kirim = path.join(desk, 'kirim');
  fs.mkdirSync(kirim);
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  await page.reload();
  const bagian = (await call(page, 'listBagian')).find(({ nama }) => nama.endsWith('Organisasi'));
  if (!bagian) throw new Error('no such bagian in the sample');
  await goTo(page, 'Tugas');

  await test.step('sent out for one bagian', async () => {
    await answerDialogs(app, kirim);
    await page.getByRole('button', { name: 'Cara impor lain' }).click();
    await page.getByRole('menuitem', { name: 'Kirim formulir bagian…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Formulir isian tugas per bagian' });
    await dialog.getByLabel('Semua bagian').uncheck();
    await dialog.getByRole('checkbox', { name: bagian.nama }).check();
    await dialog.getByRole('button', { name: 'Simpan 1 formulir' }).click();
    await expect(page.getByText(`1 formulir disimpan di ${kirim}`)).toBeVisible();
    expect(fs.readdirSync(kirim)).toEqual(['Formulir tugas – Bagian Organisasi 2026.xlsx']);
  });

  const form = await filledForm(page, bagian.id, desk);
  const salah = path.join(desk, 'salah.csv');
  fs.writeFileSync(salah, 'nama;nip\nAyu;1\n');

  await test.step('what came back is shown task by task, the wrong file by name', async () => {
    await inMain(
      app,
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
      },
      [form.path, salah],
    );
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Cari', exact: true }).fill('formulir');
    await page.getByText('Baca formulir yang kembali…').click();
    const dialog = page.getByRole('dialog', { name: 'Formulir yang kembali' });
    await expect(dialog.getByText('salah.csv', { exact: true })).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: 'Terapkan Menyusun peta jabatan pelaksana' })).toBeChecked();
    await expect(dialog.getByRole('checkbox', { name: `Terapkan ${form.dikosongkan}` })).not.toBeChecked();
    const row = dialog.getByRole('row').filter({ hasText: form.bentrok.nama });
    await expect(row.getByText('Saat dikirim: 30')).toBeVisible();
    await row.getByRole('radio', { name: /Formulir/ }).check();
    await dialog.getByRole('button', { name: 'Terapkan 4 tugas' }).click();
    await expect(page.getByText('1 tugas ditambahkan, 3 diubah')).toBeVisible();
  });

  const volume = async (): Promise<number> => (await call(page, 'getTugas', { id: form.bentrok.id })).volume;
  expect(await volume()).toBe(40);
  await page.getByRole('button', { name: 'Urungkan' }).last().click();
  await expect.poll(volume).toBe(33);
  await app.close();
});
