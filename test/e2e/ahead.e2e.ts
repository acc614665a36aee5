import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { projection } from './aheadViews';
import { answerDialogs, goTo, introduce, pdfText } from './desk';
import { launchApp, newFolder } from './start';

/** Who retires, which tasks that leaves behind and who could go on; then the own assessment of reformasi birokrasi. */
test('people ahead and the worksheet of reformasi birokrasi', async () => {
  test.setTimeout(120_000);
  const { app, page } = await launchApp();
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  const folder = newFolder();

  await test.step('a retirement leads to the tasks it leaves behind and to who could go on', async () => {
    await projection(page, 'Pegawai');
    await page.getByRole('button', { name: '3 tugas Ahmad Prasetyo, S.STP., M.Si.' }).click();
    const tasks = page.getByRole('grid', { name: 'Tugas yang ditinggalkan' });
    await tasks.getByRole('row', { name: 'Fasilitasi penyelesaian perselisihan batas dan pertanahan' }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('table', { name: 'Calon penerus' }).getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
  });

  await test.step('the paper has the numbers and no name', async () => {
    const file = path.join(folder, 'proyeksi.pdf');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Proyeksi per jabatan (PDF)' }).click();
    await expect(page.getByText(/Tersimpan: .*proyeksi\.pdf/)).toBeVisible({ timeout: 20_000 });
    expect(pdfText(file)).toContain('mencapai akhir masa kerja');
    expect(pdfText(file)).not.toContain('Prasetyo');
  });

  await test.step('a sheet of a pack fills what the app knows; an answer moves the index at once', async () => {
    await goTo(page, 'Laporan');
    await page.getByRole('radiogroup', { name: 'Jenis laporan' }).getByText('Lembar kerja RB').click();
    await page.getByRole('button', { name: 'Lembar baru…' }).first().click();
    await page.getByRole('button', { name: 'Buat lembar' }).click();
    const index = page.getByRole('status', { name: 'Indeks' });
    await expect(index).toBeVisible();
    await expect(page.getByText(/butir terisi sendiri dari data aplikasi/)).toBeVisible();
    const before = await index.innerText();
    const answer = page.getByRole('textbox', { name: 'Jawaban: Kualitas rencana aksi (0–100)' });
    await answer.fill('101');
    await answer.press('Enter');
    await expect(page.getByText('Isi angka 0 sampai 100.')).toBeVisible();
    await answer.fill('90');
    await answer.press('Enter');
    await expect(index).not.toHaveText(before);
    await expect(page.getByRole('row', { name: 'Kualitas rencana aksi (0–100)' })).toContainText('2,70');
  });

  await test.step('evidence is noted, and the paper says that the score is no official one', async () => {
    await page.getByRole('button', { name: 'Tambah bukti untuk Kualitas rencana aksi (0–100)' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Bukti dukung' }).fill('Keputusan Bupati Nomor 12 Tahun 2026');
    await drawer.getByRole('button', { name: 'Simpan' }).click();
    await expect(drawer).toHaveCount(0);
    const file = path.join(folder, 'rb.pdf');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Lembar kerja (PDF)' }).click();
    await expect(page.getByText(/Tersimpan: .*rb\.pdf/)).toBeVisible({ timeout: 20_000 });
    expect(pdfText(file)).toContain('bukan nilai resmi');
    expect(pdfText(file)).toContain('Keputusan Bupati Nomor 12');
  });
  fs.rmSync(folder, { recursive: true });
  await app.close();
});
