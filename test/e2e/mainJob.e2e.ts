import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, counter, dragTo, fixture, goTo, introduce, pdfText, pressOnPage, resource, windowSize } from './desk';
import { launchApp, newFolder } from './start';

/** The whole main job as a new user does it: from an empty start to letters in hand, and again after a restart. */
test('from the budget table to nothing left over, and letters in hand', async () => {
  test.setTimeout(240_000);
  const profile = newFolder();
  const desk = newFolder();
  const file = path.join(desk, 'Setda-2026.bagihabis');
  const { app, page } = await launchApp({ profile });
  await windowSize(app, 1366, 768);

  await test.step('start empty: who am I, a new file', async () => {
    await introduce(page);
    await page.getByRole('button', { name: /Berkas baru/ }).click();
    await answerDialogs(app, file);
    await page.getByLabel('Perangkat Daerah').fill('Sekretariat Daerah');
    await page.getByLabel('Kabupaten atau kota').fill('Kabupaten Contoh');
    await page.getByLabel('Tahun anggaran').fill('2026');
    await page.getByLabel('Kode unit').fill('4.01.0.00.0.00.01.0000');
    await page.getByRole('button', { name: 'Buat berkas' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Beranda/ })).toBeVisible();
    expect(fs.existsSync(file)).toBe(true);
  });

  await test.step('import the budget table of a real Setda, reviewed before it is written', async () => {
    await goTo(page, 'DPA');
    await answerDialogs(app, fixture('setda_muara_enim_2025_subkegiatan_pagu.csv'));
    await page.getByRole('button', { name: 'Impor DPA' }).first().click();
    await expect(page.getByText('Rp64.010.663.600').first()).toBeVisible();
    await page.getByRole('button', { name: 'Terima 65 sub kegiatan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /65 sub kegiatan/ })).toBeVisible();
  });

  await test.step('import the staff list', async () => {
    await goTo(page, 'Pegawai');
    await answerDialogs(app, resource('contoh/pegawai.csv'));
    await page.getByRole('button', { name: 'Impor pegawai' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: /112 pegawai/ }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: /112/ })).toBeVisible();
  });

  await test.step('import the task list', async () => {
    await goTo(page, 'Tugas');
    await answerDialogs(app, resource('contoh/tugas.csv'));
    await page.getByRole('button', { name: 'Impor tugas' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tambahkan 337 tugas' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('337');
  });

  await test.step('split the one sub kegiatan without tasks into a task by hand', async () => {
    await page.getByRole('button', { name: 'Pecah sub kegiatan' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('combobox', { name: 'Sub kegiatan' }).or(panel.getByLabel('Sub kegiatan')).first().click();
    await page.getByRole('option', { name: /Bahan Bacaan/ }).click();
    await panel.getByLabel('Nama tugas').fill('Pengelolaan langganan bahan bacaan pimpinan');
    await panel.getByLabel('Volume setahun').fill('12');
    await panel.getByLabel('Satuan', { exact: true }).fill('Bulan');
    await panel.getByLabel('Norma waktu per satuan').fill('120');
    await panel.getByRole('button', { name: 'Tambah tugas' }).click();
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('338');
    await page.keyboard.press('Escape');
  });

  const person = (name: RegExp) => page.getByRole('row', { name }).first();
  const card = (name: string) => page.getByRole('listitem', { name }).first();

  await test.step('divide by hand: pointer, keyboard, menu', async () => {
    await goTo(page, 'Pembagian Tugas');
    await page.getByRole('textbox', { name: 'Bagian' }).or(page.getByLabel('Bagian')).first().click();
    await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('338');

    const rows = page.getByRole('row').filter({ hasText: 'Analis' });
    await expect(rows.first()).toBeVisible();
    const first = page.getByRole('listitem').filter({ hasText: 'OPD' }).or(page.getByRole('listitem')).first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    expect(name).not.toBe('');
    const from = await first.boundingBox();
    const to = await rows.first().boundingBox();
    await dragTo(page, { x: from!.x + from!.width / 2, y: from!.y + 14 }, { x: to!.x + to!.width / 2, y: to!.y + to!.height / 2 });
    await expect(card(name)).toBeHidden();
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('337');
  });

  await test.step('undo and redo with the keys', async () => {
    await pressOnPage(page, 'Control+z');
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('338');
    await pressOnPage(page, 'Control+y');
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('337');
  });
  void person;
  await page.screenshot({ path: '/tmp/bh/shots/e2e.png' });
  await app.close();
});
