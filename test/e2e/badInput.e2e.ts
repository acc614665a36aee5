import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, counter, fixture, goTo, introduce } from './desk';
import { launchApp, newFolder } from './start';

/** What a clerk hands in by mistake: each is answered in words, nothing is written, and the app goes on. */
test('wrong and damaged files are refused in words, and work goes on', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await introduce(page);

  await test.step('a text file with our ending, then a damaged document', async () => {
    const letter = path.join(desk, 'surat.bagihabis');
    fs.writeFileSync(letter, 'Yth. Bapak Kepala Bagian\n'.repeat(50));
    await answerDialogs(app, letter);
    await page
      .getByRole('button', { name: /^Buka(?! contoh)/ })
      .first()
      .click();
    await expect(page.getByText(/surat\.bagihabis bukan berkas BagiHabis/)).toBeVisible();
  });

  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await expect(counter(page, 'Tugas belum dibagi')).toContainText('135');
  const status = await counter(page, 'Pagu sudah ditugaskan').textContent();

  await test.step('a document that lost its middle', async () => {
    const whole = path.join(desk, 'utuh.bagihabis');
    await page.evaluate((to) => window.bagihabis.call('saveCopy', { path: to }), whole);
    const bytes = fs.readFileSync(whole);
    bytes.fill(0xa5, 4096 * 4, 4096 * 30);
    const damaged = path.join(desk, 'rusak.bagihabis');
    fs.writeFileSync(damaged, bytes);
    const reply = await page.evaluate((from) => window.bagihabis.call('openFile', { path: from }), damaged);
    expect(reply).toMatchObject({ ok: false, error: { code: 'berkasRusak' } });
    expect(fs.readFileSync(damaged).equals(bytes)).toBe(true);
    await expect(counter(page, 'Pagu sudah ditugaskan')).toHaveText(status ?? '');
  });

  await test.step('an anggaran kas table and an LRA instead of a DPA', async () => {
    await goTo(page, 'DPA');
    for (const [file, word] of [
      ['format_anggaran_kas_pakpak_bharat.xlsx', /anggaran kas|RAK/i],
      ['format_lra_pakpak_bharat_merged.xlsx', /realisasi|LRA/i],
    ] as const) {
      await answerDialogs(app, fixture(file));
      await page.getByRole('button', { name: 'Impor DPA' }).first().click();
      await expect(page.getByText('Berkas tidak dapat dibaca sebagai DPA')).toBeVisible();
      await expect(page.getByText(word).first()).toBeVisible();
      await page.getByRole('button', { name: 'Batal' }).click();
    }
  });

  await test.step('a staff list with the same NIP twice and a NIP that lost its digits', async () => {
    const list = path.join(desk, 'pegawai.csv');
    fs.writeFileSync(
      list,
      'Nama,NIP,Jabatan,Bagian\nAni,197001011995011900,Analis,Umum\nBudi,197001011995011900,Analis,Umum\nCici,1.98E+17,Analis,Umum\n',
    );
    await goTo(page, 'Pegawai');
    await answerDialogs(app, list);
    await page.getByRole('button', { name: 'Impor pegawai' }).first().click();
    const preview = page.getByRole('dialog');
    await expect(preview.getByText(/197001011995011900/).first()).toBeVisible();
    await expect(preview.getByText(/Belum ada yang ditulis/)).toBeVisible();
    await expect(preview.getByRole('button', { name: /pegawai/ })).toBeDisabled();
    await page.keyboard.press('Escape');
  });

  await expect(counter(page, 'Pagu sudah ditugaskan')).toHaveText(status ?? '');
  await app.close();
});
