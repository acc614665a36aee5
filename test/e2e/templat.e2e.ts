import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, introduce, pdfText } from './desk';
import { launchApp, newFolder } from './start';

const PENUTUP = 'Demikian ditetapkan oleh';

/** The office changes the words of its Surat Tugas and gives it a Word file; the next letter is written that way. */
test('a template is changed, seen on paper at once, and a letter is issued with it as PDF and as Word', async () => {
  const { app, page } = await launchApp();
  const folder = newFolder();
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await goTo(page, 'Naskah Dinas');
  const bagian = page.getByRole('radiogroup', { name: 'Naskah Dinas' });
  const preview = page.getByRole('region', { name: 'Pratinjau naskah' });

  await test.step('a text takes a field from the palette, and the page shows what it stands for', async () => {
    await bagian.getByText('Templat', { exact: true }).click();
    await page.getByRole('button', { name: /^Surat Tugas bawaan/ }).click();
    const penutup = page.getByRole('textbox', { name: 'Kalimat penutup' });
    await penutup.fill(`${PENUTUP} `);
    await page.getByRole('button', { name: 'Tampilkan isian' }).click();
    await page.getByRole('button', { name: 'Sisipkan {opd}' }).click();
    await expect(penutup).toHaveValue(`${PENUTUP} {opd}`);
    await expect(preview.getByText(`${PENUTUP} Sekretariat Daerah`).first()).toBeAttached({ timeout: 20_000 });
  });

  await test.step('an unknown field is named in its place and cannot be saved', async () => {
    const judul = page.getByRole('textbox', { name: 'Judul' });
    await judul.fill('SURAT {tugs}');
    await expect(page.getByText('isian tidak dikenal: {tugs}')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Simpan', exact: true })).toBeDisabled();
    await judul.fill('');
  });

  await test.step('the example Word file is written, chosen, and kept with the template', async () => {
    await answerDialogs(app, path.join(folder, 'kop kantor.docx'));
    await page.getByRole('button', { name: 'Buat contoh berkas Word…' }).click();
    await expect(page.getByText(/Contoh berkas Word disimpan/)).toBeVisible();
    await page.getByRole('button', { name: 'Pilih berkas Word…' }).click();
    await expect(page.getByRole('region', { name: 'Berkas Word' }).getByText('kop kantor.docx')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(page.getByText('Templat disimpan')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Surat Tugas bawaan, diubah kantor/ })).toBeVisible();
  });

  await test.step('a letter issued now carries the new words in its PDF and in its Word file', async () => {
    await bagian.getByText('Naskah baru', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Jenis naskah' }).click();
    await page.getByRole('option', { name: 'Surat Tugas', exact: true }).click();
    await page.getByRole('combobox', { name: 'Pegawai' }).fill('Yohanes');
    await page
      .getByRole('option', { name: /Yohanes/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Untuk (satu butir per baris)' }).fill('Menghadiri rapat koordinasi');
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await answerDialogs(app, folder);
    await page.getByRole('button', { name: /^Terbitkan/ }).click();
    await expect(page.getByText('1 naskah diterbitkan').first()).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Simpan Word (.docx)' }).click();
    await expect(page.getByText(/1 berkas Word tersimpan/)).toBeVisible({ timeout: 15_000 });
    const files = fs.readdirSync(folder);
    const pdf = files.find((name) => name.endsWith('.pdf')) ?? '';
    expect(pdfText(path.join(folder, pdf)).replace(/\s+/g, ' ')).toContain(`${PENUTUP} Sekretariat Daerah`);
    const docx = fs.readFileSync(path.join(folder, pdf.replace(/\.pdf$/, '.docx')));
    const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain(`${PENUTUP} Sekretariat Daerah`);
    expect(xml).toContain('Menghadiri rapat koordinasi');
    expect(xml).toContain('Yohanes');
  });
  await app.close();
  fs.rmSync(folder, { recursive: true });
});
