import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, introduce, windowSize } from './desk';
import { inMain } from './inMain';
import { launchApp, newFolder } from './start';

/** Rows from a spreadsheet, an ABK paper, one task into parts: each in sight before it is written, each taken back by one undo. */
test('tasks pasted with Ctrl+V, split by unit, with a norm of an ABK paper', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await goTo(page, 'Tugas');
  const count = page.getByRole('heading', { level: 1 }).or(page.locator('h1')).first();
  await expect(page.getByText('337', { exact: true }).first()).toBeVisible();

  await test.step('Ctrl+V on the screen opens the review', async () => {
    await inMain(app, ({ clipboard }) => clipboard.writeText('Tugas\tVolume\tSatuan\nMenyusun buku saku\t12\tOPD\n'));
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+v');
    await page.getByRole('button', { name: 'Tambahkan 1 tugas' }).click();
    await expect(count).toContainText('338');
  });

  await test.step('that task into three, its volume kept', async () => {
    await page.getByRole('textbox', { name: 'Cari tugas' }).fill('buku saku');
    await page.getByRole('button', { name: 'Tindakan untuk Menyusun buku saku' }).click();
    await page.getByRole('menuitem', { name: /Pecah per OPD/ }).click();
    await page.getByRole('textbox', { name: /Nama OPD/ }).fill('Dinas A\nDinas B\nDinas C');
    await page.getByRole('button', { name: 'Pecah menjadi 3 tugas' }).click();
    await expect(page.getByText('Menyusun buku saku – Dinas C').first()).toBeVisible();
    await page.getByRole('button', { name: 'Urungkan' }).first().click();
    await expect(page.getByText('Menyusun buku saku – Dinas C')).toHaveCount(0);
  });

  await test.step('its norm from an ABK paper', async () => {
    const file = path.join(newFolder(), 'abk.csv');
    fs.writeFileSync(file, 'Uraian Tugas,Jumlah Hasil,Waktu Penyelesaian (jam)\nMenyusun buku saku,12,10\n');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Cara impor lain' }).click();
    await page.getByRole('menuitem', { name: /ABK/ }).click();
    await page.getByRole('button', { name: 'Isi 1 norma' }).click();
    await expect(page.getByText('120 jam').first()).toBeVisible();
  });
  await app.close();
});
