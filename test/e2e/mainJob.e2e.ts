import { expect, test, type Locator } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import {
  answerDialogs,
  counter,
  dragTo,
  fixture,
  goTo,
  introduce,
  pdfText,
  pressOnPage,
  resource,
  windowSize,
} from './desk';
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
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /112 pegawai/ })
      .click();
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
    await panel.getByRole('textbox', { name: /^Volume/ }).fill('12');
    await panel.getByLabel('Satuan', { exact: true }).fill('Bulan');
    await panel.getByRole('textbox', { name: /^Norma/ }).fill('120');
    await panel.getByRole('button', { name: 'Tambah tugas' }).click();
    await expect(counter(page, 'Tugas belum dibagi')).toContainText('338');
    await page.keyboard.press('Escape');
  });

  const people = page.getByRole('row').filter({ has: page.getByText(/Analis|Penelaah|Pranata|Pengolah/) });
  const cards = page.getByRole('list', { name: /Tugas belum dibagi/ }).getByRole('listitem');
  const undivided = counter(page, 'Tugas belum dibagi');
  const centre = async (place: Locator): Promise<{ x: number; y: number }> => {
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    if (!box) throw new Error('nothing to point at');
    return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 16) };
  };

  await test.step('divide by pointer', async () => {
    await goTo(page, 'Pembagian Tugas');
    await page.getByRole('combobox', { name: 'Bagian' }).click();
    await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
    await expect(people.first()).toBeVisible();
    await dragTo(page, await centre(cards.nth(1)), await centre(people.nth(1)));
    await expect(undivided).toContainText('337');
  });

  await test.step('undo and redo with the keys', async () => {
    await pressOnPage(page, 'Control+z');
    await expect(undivided).toContainText('338');
    await pressOnPage(page, 'Control+y');
    await expect(undivided).toContainText('337');
  });

  await test.step('divide by keyboard: lift, next person, drop', async () => {
    await cards.first().focus();
    await page.keyboard.press('Space');
    // What a screen reader hears leads the hand: lifted, over somebody, dropped.
    const spoken = page.locator('[aria-live]');
    await expect(spoken.filter({ hasText: 'diangkat' }).first()).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(spoken.filter({ hasText: 'Di atas' }).first()).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(undivided).toContainText('336');
  });

  await test.step('divide by menu, typing the name', async () => {
    await cards
      .first()
      .getByRole('button', { name: /Tindakan/ })
      .click();
    await page.getByRole('menuitem', { name: 'Pindahkan ke…' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('Analis');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(undivided).toContainText('335');
  });

  await test.step('let the app propose the rest, look at it, accept it: nothing is left over', async () => {
    await page.getByRole('combobox', { name: 'Bagian' }).click();
    await page.getByRole('option', { name: 'Semua bagian' }).click();
    await page.getByRole('button', { name: 'Usulkan pembagian' }).click();
    const review = page.getByRole('dialog', { name: 'Usulan pembagian' });
    await expect(review.getByRole('button', { name: 'Terapkan' })).toBeVisible({ timeout: 60_000 });
    await review.getByRole('button', { name: 'Terapkan' }).click();
    await expect(review).toBeHidden();
    await expect(undivided).toContainText(/^0/);
    await expect(counter(page, 'Belum ada tugas')).toContainText(/^0/);
    await expect(counter(page, 'Melebihi kapasitas')).toContainText(/^0/);
    await expect(page.getByText('Terbagi habis').first()).toBeVisible();
  });

  await test.step('the map shows the load, a cell shows its tasks', async () => {
    await goTo(page, 'Peta Beban Kerja');
    const cell = page.getByRole('gridcell').nth(3);
    await cell.click();
    await expect(page.getByText(/minggu ke-/).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  const letters = path.join(desk, 'naskah');
  fs.mkdirSync(letters);
  await test.step('name the signer, issue numbered letters for one bagian', async () => {
    await goTo(page, 'Pengaturan');
    await page.getByRole('tab', { name: 'Naskah dinas' }).click();
    const signer = page
      .getByRole('region', { name: 'Penandatangan' })
      .or(page.locator('section', { has: page.getByRole('heading', { name: 'Penandatangan' }) }))
      .first();
    await signer.getByLabel('Jabatan').fill('Sekretaris Daerah');
    await signer.getByLabel('Nama', { exact: true }).fill('Dr. Harun Mahendra, M.Si.');
    await signer.getByLabel('Nama', { exact: true }).press('Tab');
    await goTo(page, 'Naskah Dinas');
    await page.getByRole('radio', { name: 'Satu bagian' }).check();
    await page.getByRole('combobox', { name: 'Bagian' }).click();
    await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await expect(page.getByRole('button', { name: 'Terbitkan 12 naskah' })).toBeVisible({ timeout: 30_000 });
    // A Petikan goes out without a number of its own unless the office wants one.
    await page.getByRole('radio', { name: 'Otomatis' }).check();
    await answerDialogs(app, letters);
    await page.getByRole('button', { name: 'Terbitkan 12 naskah' }).click();
    await expect(page.getByText('12 naskah diterbitkan').first()).toBeVisible({ timeout: 60_000 });
    const files = fs.readdirSync(letters).filter((name) => name.endsWith('.pdf'));
    expect(files).toHaveLength(12);
    const text = pdfText(path.join(letters, files.sort()[0] ?? ''));
    expect(text).toContain('800.1.11.1/001/');
    expect(text).toContain('SEKRETARIAT DAERAH');
    expect(text).toMatch(/Sekretaris Daerah/i);
    const numbers = files.map((name) => /(800\.1\.11\.1\/\d+\/\S*)/.exec(pdfText(path.join(letters, name)))?.[1]);
    expect(new Set(numbers).size).toBe(12);
  });

  await app.close();

  await test.step('after a restart everything is there, undo included', async () => {
    const again = await launchApp({ profile, args: [file] });
    await expect(counter(again.page, 'Tugas belum dibagi')).toContainText(/^0/);
    await goTo(again.page, 'Riwayat');
    await expect(again.page.getByText(/terapkan usulan pembagian/).first()).toBeVisible();
    await goTo(again.page, 'Naskah Dinas');
    await again.page.getByText('Register', { exact: true }).click();
    await expect(again.page.getByText('800.1.11.1/001/', { exact: false }).first()).toBeVisible();
    await again.app.close();
  });
});
