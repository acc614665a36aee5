import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, introduce, pdfText } from './desk';
import { launchApp, newFolder } from './start';

/** "Kami kekurangan orang": from the table to the calculation of one number, the form of a jabatan, and the page to show. */
test('the need for staff is read, opened to its calculation and printed as one page', async () => {
  const { app, page } = await launchApp();
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await goTo(page, 'Kebutuhan Pegawai');

  await test.step('a number says how it comes out', async () => {
    const unit = page.getByRole('row', { name: 'Perencanaan dan Keuangan', exact: true });
    await unit.getByRole('button', { name: '10,0744' }).click();
    await expect(page.getByText('755.580 menit ÷ 75.000 = 10,0744 orang')).toBeVisible();
  });

  await test.step('a jabatan opens to its uraian tugas', async () => {
    await page.getByRole('textbox', { name: 'Cari jabatan' }).fill('Subbagian Keuangan');
    // The list has followed the search: nothing moves under the pointer any more.
    await expect(page.getByRole('button', { name: 'Kepala Subbagian Perlengkapan' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Kepala Subbagian Keuangan' }).click();
    const form = page.getByRole('dialog');
    await expect(form.getByText('118.480 menit ÷ 75.000 = 1,5797; jabatan struktural → 1')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
  });

  await test.step('the other way of counting is looked at without changing the office', async () => {
    const ways = page.getByRole('radiogroup', { name: 'Cara menghitung' });
    await ways.getByText('Per periode tugas').click();
    await expect(page.getByText(/WKE 72\.000 menit setahun/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Jadikan cara kantor' })).toBeVisible();
    await ways.getByText('Norma setahun').click();
    await expect(page.getByText(/WKE 75\.000 menit setahun/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Jadikan cara kantor' })).toHaveCount(0);
  });

  await test.step('the claim is answered and printed on one page', async () => {
    const file = path.join(newFolder(), 'bukti.pdf');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Bukti kebutuhan…' }).click();
    await page.getByRole('textbox', { name: 'Jumlah yang dinyatakan kurang' }).fill('12');
    await expect(page.getByText('Pernyataan kekurangan 12 orang tidak didukung angka.')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan PDF satu halaman' }).click();
    await expect(page.getByText(/Tersimpan: .*bukti\.pdf/)).toBeVisible({ timeout: 15_000 });
    expect(pdfText(file)).toContain('7.067.190 ÷ 75.000');
    // One form feed ends one page.
    expect(pdfText(file).split('\f').length - 1).toBe(1);
    fs.rmSync(path.dirname(file), { recursive: true });
  });
  await app.close();
});
