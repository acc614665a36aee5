import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { counter, goTo, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

const review = (page: Page) => page.getByRole('dialog', { name: 'Usulan pembagian' });
const rows = (page: Page) =>
  review(page)
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') });

/** The proposal as a skeptical head reads it: why this one, why not that one, again around what is agreed, in part. */
test('a proposal is read, questioned, computed again around what is agreed, and taken in part', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(newFolder(), 'Contoh.bagihabis') });
  await page.reload();
  await goTo(page, 'Pembagian Tugas');
  const undivided = counter(page, 'Tugas belum dibagi');
  const before = Number((await undivided.textContent())?.match(/\d+/)?.[0]);

  await test.step('propose for one bagian, chosen beside the button', async () => {
    await page.getByRole('button', { name: 'Pilihan perhitungan' }).click();
    await page.getByRole('radio', { name: 'Satu bagian' }).check();
    await page.getByRole('combobox', { name: 'Bagian yang dihitung' }).click();
    await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
    await page.getByRole('button', { name: 'Mulai' }).click();
    await expect(review(page).getByText(/batas terbukti/)).toBeVisible({ timeout: 30_000 });
  });

  await test.step('a row unfolds to its reason per person, by keys', async () => {
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(rows(page).first().locator('[aria-expanded=true]')).toBeVisible();
    await expect(
      review(page)
        .getByText(/pegawai memenuhi syarat/)
        .first(),
    ).toBeVisible();
  });

  await test.step('why not somebody else: one answer with the loads', async () => {
    await page.keyboard.press('m');
    const question = page.getByRole('dialog', { name: 'Mengapa bukan' });
    await question.getByLabel('Pegawai yang ditanyakan').click();
    await page.getByRole('option').nth(1).click();
    await expect(question.getByText(/diberikan/i).last()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(review(page)).toBeVisible();
  });

  const chosen = review(page).getByRole('status');
  await test.step('leave one out, keep the rest, propose again', async () => {
    const again = review(page).getByRole('button', { name: 'Kunci pilihan & usulkan lagi' });
    await expect(again).toBeDisabled();
    await rows(page).first().focus();
    await page.keyboard.press('Space');
    await again.click();
    await expect(
      review(page)
        .getByRole('img', { name: /dipertahankan/ })
        .first(),
    ).toBeVisible({ timeout: 30_000 });
    await expect(again).toBeDisabled();
  });

  await test.step('on the board the ghosts can be left out one by one', async () => {
    await review(page).getByRole('button', { name: 'Lihat di papan' }).click();
    const strip = page.getByRole('region', { name: 'Usulan di papan' });
    await strip.getByRole('button', { name: 'Perubahan berikutnya' }).click();
    await expect(strip.getByText(/^1 dari \d+/)).toBeVisible();
    const ghost = page.getByRole('button', { name: /akan datang$/ }).first();
    await expect(ghost).toHaveAttribute('aria-pressed', 'true');
    await ghost.click();
    await expect(ghost).toHaveAttribute('aria-pressed', 'false');
    await expect(strip.getByRole('button', { name: /^Terapkan pilihan/ })).toBeEnabled();
    await strip.getByRole('button', { name: 'Lihat tabel' }).click();
    await expect(chosen).toContainText(/perubahan dipilih/);
  });

  await test.step('accept what is chosen as one step, undo it', async () => {
    await review(page).getByRole('button', { name: 'Terapkan' }).click();
    await expect(review(page)).toBeHidden();
    await expect(undivided).not.toContainText(String(before));
    await expect(page.getByRole('button', { name: /^Tinjau usulan \(1\)/ })).toBeVisible();
    await page.getByRole('button', { name: 'Urungkan' }).last().click();
    await expect(undivided).toContainText(String(before));
    await page.getByRole('button', { name: /^Tinjau usulan/ }).click();
    await expect(review(page).getByRole('button', { name: 'Hitung lagi' })).toBeVisible();
  });
  await app.close();
});
