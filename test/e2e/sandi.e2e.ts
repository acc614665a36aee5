import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, introduce } from './desk';
import { launchApp, newFolder } from './start';

/** As for users: without the switch that lets tests name files. */
const GATED = { BAGIHABIS_JALUR_BEBAS: '' };

test('an encrypted copy is written, sent, and opened by a double click with its password', async () => {
  const folder = newFolder();
  const kirim = path.join(folder, 'Setda.bagihabis-sandi');
  const { app, page, profile } = await launchApp({ env: GATED, profile: newFolder() });
  await introduce(page);
  await page.getByRole('button', { name: 'Buka contoh' }).click();
  await expect(page.getByRole('status', { name: 'Tugas belum dibagi' })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Cari' }).fill('bersandi');
  await page.getByText('Simpan salinan bersandi…').first().click();
  const dialog = page.getByRole('dialog', { name: 'Simpan salinan bersandi' });
  const simpan = dialog.getByRole('button', { name: 'Simpan salinan…' });
  await dialog.getByLabel('Kata sandi', { exact: true }).fill('setda');
  await expect(dialog.getByRole('status')).toHaveText(/Terlalu pendek/);
  await dialog.getByLabel('Kata sandi', { exact: true }).fill('Sekretariat2026');
  await expect(dialog.getByRole('status')).toHaveText(/^Lemah/);
  await dialog.getByLabel('Ulangi kata sandi').fill('Sekretariat2025');
  await expect(dialog.getByText('Kedua kata sandi belum sama.')).toBeVisible();
  await expect(simpan).toBeDisabled();
  await dialog.getByRole('button', { name: 'Buatkan' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Kuat/);
  const kataSandi = await dialog.getByLabel('Kata sandi', { exact: true }).inputValue();
  await answerDialogs(app, kirim);
  await simpan.click();
  await expect(page.getByText(`sudah dibaca ulang: ${kirim}`)).toBeVisible({ timeout: 30_000 });
  expect(fs.readFileSync(kirim).includes('SQLite')).toBe(false);
  await app.close();

  const dua = await launchApp({ env: GATED, profile, args: [kirim] });
  const tanya = dua.page.getByRole('dialog', { name: 'Buka salinan bersandi' });
  await tanya.getByLabel('Kata sandi', { exact: true }).fill('bukan kata sandinya');
  await tanya.getByRole('button', { name: 'Buka' }).click();
  await expect(tanya.getByText(/Kata sandi tidak cocok/)).toBeVisible({ timeout: 20_000 });
  await answerDialogs(dua.app, path.join(folder, 'Diterima.bagihabis'));
  await tanya.getByLabel('Kata sandi', { exact: true }).fill(kataSandi);
  await tanya.getByLabel('Kata sandi', { exact: true }).press('Enter');
  await expect(dua.page.getByText('Diterima.bagihabis').first()).toBeVisible({ timeout: 30_000 });
  await expect(tanya).toBeHidden();
  await dua.app.close();
});
