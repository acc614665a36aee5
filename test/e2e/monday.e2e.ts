import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { PerintahInput } from '../../src/api/perintahInputs';
import type { BarisPegawai } from '../../src/api/views';
import { answerDialogs, goTo, introduce, pdfText, windowSize } from './desk';
import { inMain } from './inMain';
import { launchApp, newFolder } from './start';
import { call } from './wire';

/** Somebody of Bagian Organisasi with work of the DPA. */
async function somebody(page: Page): Promise<BarisPegawai> {
  const unit = (await call(page, 'listBagian')).find(({ nama }) => nama.endsWith('Organisasi'));
  const { baris } = await call(page, 'listPegawai', {
    bagianId: unit?.id ?? null,
    keadaan: 'semua',
    cari: '',
    offset: 0,
    limit: 100,
  });
  const orang = baris.find(({ jumlahTugas }) => jumlahTugas >= 3);
  if (!orang) throw new Error('nobody with tasks in the sample');
  return orang;
}

const order = (orang: BarisPegawai, isi: Partial<PerintahInput>): PerintahInput => ({
  id: null,
  versi: 0,
  jenis: 'tugas',
  dari: 'Sekretaris Daerah',
  perihal: '',
  nomorSurat: '',
  tanggalSurat: null,
  diterima: '2026-05-04',
  tenggat: null,
  tanggalAcara: null,
  waktu: '',
  tempat: '',
  kehadiran: '',
  bagianId: orang.bagianId,
  menit: 240,
  petunjuk: '',
  pegawaiIds: [orang.id],
  persetujuanLintas: '',
  ...isi,
});

/** A Monday: Beranda says what is owed, each line leads to its cure; the week is seen, handed out and taken along. */
test('on Monday the late order is settled, the week is read by keys and handed out as paper, text and calendar', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Beranda/ })).toBeVisible();
  const folder = newFolder();
  const orang = await somebody(page);
  // The second day of the year is past whenever this runs; the rest is looked at from the fourth of May.
  await call(
    page,
    'savePerintah',
    order(orang, { perihal: 'Tanggapan LHP', diterima: '2026-01-01', tenggat: '2026-01-02' }),
  );
  await call(page, 'savePerintah', order(orang, { perihal: 'Bahan paparan RB', tenggat: '2026-05-06' }));
  await call(
    page,
    'savePerintah',
    order(orang, {
      jenis: 'rapat',
      perihal: 'Rapat evaluasi SAKIP',
      tanggalAcara: '2026-05-05',
      waktu: '09.00',
      tempat: 'Aula',
      kehadiran: 'sendiri',
      menit: 120,
    }),
  );

  await test.step('what is late is one click from Beranda, and settled with the next', async () => {
    await goTo(page, 'Beranda');
    await page
      .getByRole('region', { name: 'Agenda' })
      .getByRole('button', { name: /^\d+\s*terlambat/ })
      .click();
    await expect(page.getByRole('button', { name: /^Terlambat/ })).toHaveAttribute('aria-pressed', 'true');
    const late = page.getByRole('listitem').filter({ hasText: 'Tanggapan LHP' });
    await expect(late.getByText(/^terlambat \d+ hari$/)).toBeVisible();
    await late.getByRole('button', { name: 'Selesai' }).click();
    await expect(late).toHaveCount(0);
  });

  await test.step('seen from the fourth of May the week lies open', async () => {
    await page.getByRole('textbox', { name: 'Dilihat dari' }).fill('4 Mei 2026');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /^Semua \d/ }).click();
    const due = page.getByRole('listitem').filter({ hasText: 'Bahan paparan RB' });
    await expect(due.getByText('2 hari lagi')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Selasa, 5 Mei 2026' }).getByText(/pukul 09\.00/)).toBeVisible();
    const [first] = await page.locator('[data-butir]').all();
    await first?.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-butir]').nth(1)).toBeFocused();
  });

  await test.step('the calendar is walked by keys', async () => {
    await page.getByRole('radiogroup', { name: 'Bagian agenda' }).getByText('Kalender', { exact: true }).click();
    await page.getByRole('gridcell', { name: /^Senin, 4 Mei 2026/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('gridcell', { name: /^Selasa, 5 Mei 2026/ })).toBeFocused();
    const day = page.getByRole('complementary', { name: 'Selasa, 5 Mei 2026' });
    await expect(day.getByRole('button', { name: /Menghadiri rapat evaluasi SAKIP/ })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { name: 'Juni 2026', exact: true })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: /^Jumat, 5 Juni 2026/ })).toBeFocused();
    await page.keyboard.press('t');
    await expect(page.getByRole('gridcell', { name: /^Senin, 4 Mei 2026/ })).toBeFocused();
  });

  await test.step('the week of one person becomes text for e-Kinerja and a page of A4', async () => {
    await page.getByRole('radiogroup', { name: 'Bagian agenda' }).getByText('Daftar mingguan', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Daftar untuk' }).click();
    await page.getByRole('combobox', { name: 'Daftar untuk' }).fill(orang.nama);
    await page.getByRole('option', { name: orang.nama }).click();
    const week = page.getByRole('region', { name: orang.nama });
    await expect(week.getByText('Bahan paparan RB').first()).toBeVisible();
    await week.getByRole('button', { name: /^Salin teks e-Kinerja/ }).click();
    const copied = await inMain(app, ({ clipboard }) => clipboard.readText());
    expect(copied).toContain('Selasa, 5 Mei 2026\n1. Menghadiri rapat evaluasi SAKIP (pukul 09.00, 2 jam)');
    const file = path.join(folder, 'minggu.pdf');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Simpan PDF' }).click();
    await expect(page.getByText(/Daftar mingguan 1 pegawai disimpan/)).toBeVisible({ timeout: 30_000 });
    expect(pdfText(file)).toContain('Minggu ke-19 (4–10 Mei 2026)');
    expect(pdfText(file)).toContain('Bahan paparan RB');
  });

  await test.step('the open dates are taken along as a calendar file', async () => {
    await page.getByRole('radiogroup', { name: 'Bagian agenda' }).getByText('Jatuh tempo', { exact: true }).click();
    const file = path.join(folder, 'agenda.ics');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Simpan ICS' }).click();
    await expect(page.getByText(/Kalender disimpan: \d+ rapat dan tenggat/)).toBeVisible();
    expect(fs.readFileSync(file, 'utf8')).toContain('SUMMARY:Menghadiri rapat evaluasi SAKIP');
  });
  fs.rmSync(folder, { recursive: true });
  await app.close();
});
