import { expect, test, type Page } from '@playwright/test';
import * as XLSX from '@e965/xlsx';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

const lembar = (page: Page) => page.getByRole('grid', { name: 'Lembar realisasi' });

/** Month's end in one bagian: typed, pasted, filled by the plan, sent out as a form and taken in again. */
test('what was done in a month is typed, pasted and taken from a returned form', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  await page.reload();
  await goTo(page, 'Realisasi');
  await page.getByRole('combobox', { name: 'Bulan' }).click();
  await page.getByRole('option', { name: 'Mei' }).click();
  await expect(lembar(page)).toBeVisible();

  const sel = (n: number) => lembar(page).locator('[role="gridcell"][aria-label^="Realisasi Mei"]').nth(n);

  await test.step('rows are whole pixels high: no row covers the line of the one above', async () => {
    // Far more than the year: the cell of what is left takes two lines.
    await sel(0).click();
    await page.keyboard.type('99999,5');
    await page.keyboard.press('Enter');
    await expect(
      lembar(page)
        .getByText(/^lebih/)
        .first(),
    ).toBeVisible();
    const heights = await lembar(page)
      .locator('[data-index]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.map((one) => one % 1)).toEqual(heights.map(() => 0));
    await page.keyboard.press('Control+z');
    await expect(sel(0)).toHaveText('');
  });

  await test.step('typed with the keyboard alone', async () => {
    await sel(0).click();
    await page.keyboard.type('2,5');
    await page.keyboard.press('Enter');
    await expect(sel(0)).toHaveText('2,5');
    await page.keyboard.type('dua');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'tidak terbaca' })).toBeVisible();
    await expect(sel(1)).toHaveText('');
  });

  // Typing pauses: what was typed is one command.
  await expect(page.getByText('Urungkan: catat realisasi Mei untuk 1 tugas')).toBeVisible();

  await test.step('pasted from a spreadsheet, and taken back with one undo', async () => {
    await sel(1).click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '1\tLengkap\n3\t\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await expect(sel(1)).toHaveText('1');
    await expect(sel(2)).toHaveText('3');
    await expect(page.getByText('Urungkan: catat realisasi Mei untuk 2 tugas')).toBeVisible();
    await sel(1).click();
    await page.keyboard.press('Control+z');
    await expect(sel(1)).toHaveText('');
    await expect(sel(2)).toHaveText('');
    await expect(sel(0)).toHaveText('2,5');
  });

  await test.step('the rest of what is shown follows the plan', async () => {
    await page.getByRole('textbox', { name: 'Cari tugas atau pegawai' }).fill('laporan');
    await page.getByRole('button', { name: 'Sesuai rencana' }).click();
    await expect(page.getByText(/realisasi Mei diisi sesuai rencana/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Cari tugas atau pegawai' }).fill('');
  });

  await test.step('a form goes out and comes back', async () => {
    const kirim = path.join(desk, 'kirim');
    fs.mkdirSync(kirim);
    await answerDialogs(app, kirim);
    await page.getByRole('button', { name: 'Formulir', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Buat formulir bagian…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Semua bagian').uncheck();
    await dialog.getByRole('checkbox', { name: /Organisasi$/ }).check();
    await dialog.getByRole('button', { name: 'Simpan 1 formulir' }).click();
    await expect(page.getByText(`1 formulir disimpan di ${kirim}`)).toBeVisible();
    const [nama = ''] = fs.readdirSync(kirim);
    expect(nama).toBe('Formulir realisasi Mei 2026 – Bagian Organisasi.xlsx');
    const file = path.join(kirim, nama);
    const buku = XLSX.read(fs.readFileSync(file), { type: 'buffer' });
    const ws = buku.Sheets['Realisasi'];
    if (!ws) throw new Error('the form has its sheet');
    XLSX.utils.sheet_add_aoa(ws, [[7]], { origin: 'I4' });
    fs.writeFileSync(file, XLSX.write(buku, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Formulir', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Baca formulir atau daftar…' }).click();
    const baca = page.getByRole('dialog', { name: 'Realisasi yang diterima' });
    await baca.getByRole('button', { name: 'Catat 1 realisasi' }).click();
    await expect(page.getByText('1 realisasi dicatat')).toBeVisible();
  });

  await test.step('the year shows plan and actual month by month', async () => {
    await page.getByText('Setahun', { exact: true }).first().click();
    await expect(lembar(page).getByRole('columnheader', { name: 'Des' })).toBeVisible();
  });
  await app.close();
});
