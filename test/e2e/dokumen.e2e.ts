import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, introduce, pdfText } from './desk';
import { launchApp, newFolder } from './start';

/** From the division to the papers of performance management: what the leader has to reach, the matrix, a list to keep. */
test('results of a leader are typed, stand above the matrix, and the papers are saved', async () => {
  const { app, page } = await launchApp();
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await goTo(page, 'Dokumen Kinerja');
  const parts = page.getByRole('radiogroup', { name: 'Dokumen Kinerja' });

  await test.step('the results of a leader begin with those of the DPA', async () => {
    await parts.getByText('Hasil pimpinan').click();
    await page.getByRole('combobox', { name: 'Bagian' }).click();
    await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
    await expect(page.getByText('Tertatanya Organisasi')).toBeVisible();
    await page.getByRole('button', { name: 'Tulis sendiri, mulai dari daftar ini' }).click();
    await page.getByRole('textbox', { name: 'Hasil (dalam kalimat hasil)' }).fill('Meningkatnya mutu tata laksana');
    await page.getByRole('button', { name: 'Simpan hasil pimpinan' }).click();
    await expect(page.getByText('Ditulis sendiri oleh kantor.')).toBeVisible();
  });

  await test.step('the matrix is shown as it will be printed', async () => {
    await parts.getByText('Buat dokumen').click();
    await page.getByRole('radio', { name: 'Bagian tertentu' }).click();
    await page.getByRole('combobox', { name: 'Bagian' }).click();
    await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Dua tingkat' }).click();
    await page.getByRole('button', { name: 'Lihat dokumen' }).click();
    await expect(page.getByText(/^[4-9] bagian$/)).toBeVisible({ timeout: 20_000 });
  });

  await test.step('and saved as PDF with what was typed', async () => {
    const file = path.join(newFolder(), 'matriks.pdf');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Simpan PDF' }).click();
    await expect(page.getByText(/Tersimpan: .*matriks\.pdf/)).toBeVisible({ timeout: 20_000 });
    expect(pdfText(file)).toContain('Meningkatnya mutu tata laksana');
    fs.rmSync(path.dirname(file), { recursive: true });
  });

  await test.step('people’s task lists as one workbook', async () => {
    const file = path.join(newFolder(), 'daftar.xlsx');
    await answerDialogs(app, file);
    await page.getByRole('radio', { name: 'Daftar Tugas Pegawai' }).click();
    await expect(page.getByText('Pilihan sudah berubah.', { exact: false })).toBeVisible();
    await page.getByRole('radio', { name: 'Satu lembar panjang' }).click();
    await page.getByRole('button', { name: 'Simpan XLSX' }).click();
    await expect(page.getByText(/Tersimpan: .*daftar\.xlsx/)).toBeVisible({ timeout: 20_000 });
    expect(fs.statSync(file).size).toBeGreaterThan(5000);
    fs.rmSync(path.dirname(file), { recursive: true });
  });
  await app.close();
});
