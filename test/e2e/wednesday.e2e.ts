import { expect, test } from '@playwright/test';
import { goTo, introduce, windowSize } from './desk';
import { launchApp } from './start';

/** A Wednesday: an order of the Sekda by keys alone, an invitation somebody else goes to, its letters, its notula. */
test('orders come in, are handed on, and are closed', async () => {
  const { app, page } = await launchApp();
  await page.clock.setFixedTime(new Date('2026-05-06T08:00:00+07:00'));
  await windowSize(app, 1366, 768);
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Beranda/ })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Tugas baru' });
  const suggestions = dialog.getByRole('listbox', { name: 'Saran pelaksana' });

  await test.step('an order with the keyboard only, from wherever one is', async () => {
    // Nobody waits for a window: the letters come while it opens for the first time.
    await page.keyboard.press('Control+n');
    await page.keyboard.type('Menyiapkan surat pinjam kendaraan dinas');
    await expect(dialog.getByRole('textbox', { name: 'Perihal' })).toHaveValue(
      'Menyiapkan surat pinjam kendaraan dinas',
    );
    await expect(dialog.getByRole('textbox', { name: 'Perihal' })).toBeFocused();
    await expect(dialog.getByText('Cukup sampai Kepala Bagian Umum')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Tenggat' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('31/9/2026');
    await expect(page.locator('[data-dates-dropdown]')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('“31/9/2026” bukan tanggal')).toBeVisible();
    await expect(page.locator('[data-dates-dropdown]'), 'the calendar leaves the words readable').toBeHidden();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('jumat');
    const people = dialog.getByRole('combobox', { name: 'Untuk siapa' });
    await people.focus();
    await expect(dialog.getByRole('textbox', { name: 'Tenggat' })).toHaveValue('8 Mei 2026');
    await expect(suggestions.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('list', { name: 'Pelaksana terpilih' }).getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Perintah "Menyiapkan surat pinjam kendaraan dinas" dicatat')).toBeVisible();
  });

  await test.step('an invitation asks who goes and proposes who can', async () => {
    await page.keyboard.press('Control+n');
    await expect(dialog.getByRole('textbox', { name: 'Perihal' })).toBeFocused();
    await page.keyboard.type('Undangan rapat evaluasi SAKIP');
    await dialog.getByLabel('Undangan dari').fill('Biro Organisasi Provinsi');
    await dialog.getByRole('textbox', { name: 'Hari rapat' }).fill('7/5');
    await dialog.getByRole('textbox', { name: 'Tempat' }).fill('Ruang Rapat Sekda');
    await dialog.getByText('Diwakilkan', { exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Siapa yang hadir' }).focus();
    await expect(suggestions.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /Simpan, lalu Disposisi/ }).click();
  });

  await test.step('its disposisi is filled, and prints', async () => {
    await expect(page.getByRole('heading', { level: 1, name: /Naskah Dinas/ })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Perihal' })).toHaveValue('Undangan rapat evaluasi SAKIP');
    await expect(page.getByRole('textbox', { name: 'Surat dari' })).toHaveValue('Biro Organisasi Provinsi');
    await expect(page.getByText('Belum diisi: nomor surat, tanggal surat, nomor agenda')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Hadiri/wakili' })).toBeChecked();
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await expect(page.getByText(/^1 naskah/).first()).toBeVisible({ timeout: 30_000 });
  });

  const list = page.getByRole('grid', { name: 'Daftar perintah' });
  const drawer = page.getByRole('dialog', { name: 'Undangan rapat' });
  await test.step('and its Surat Tugas', async () => {
    await goTo(page, 'Agenda');
    await page.getByRole('radiogroup', { name: 'Bagian agenda' }).getByText('Perintah').click();
    await list.getByRole('row', { name: 'Undangan rapat evaluasi SAKIP' }).click();
    await drawer.getByRole('button', { name: 'Surat Tugas…' }).click();
    await expect(page.getByRole('textbox', { name: /^Untuk \(/ })).toHaveValue(/Menyusun notula/);
  });

  await test.step('on Friday its notula is owed, and given', async () => {
    await page.clock.setFixedTime(new Date('2026-05-08T08:00:00+07:00'));
    await goTo(page, 'Agenda');
    await page.getByRole('button', { name: /Notula ditunggu/ }).click();
    await list.getByRole('row', { name: 'Undangan rapat evaluasi SAKIP' }).click();
    await drawer.getByRole('textbox', { name: 'Notula' }).fill('Capaian triwulan I disepakati; tindak lanjut 20 Mei.');
    await drawer.getByRole('button', { name: 'Simpan notula dan selesai' }).click();
    await expect(drawer.getByRole('button', { name: 'Buka kembali' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the order is done with one key, and its work is noted', async () => {
    await page.getByRole('button', { name: /Terbuka/ }).click();
    await list.getByRole('row', { name: /pinjam kendaraan/ }).focus();
    await page.keyboard.press('s');
    await expect(page.getByText('sisanya tercatat sebagai realisasi bulan ini')).toBeVisible();
    await page.getByRole('button', { name: /^Selesai/ }).click();
    await expect(list.getByRole('row', { name: /pinjam kendaraan|SAKIP/ })).toHaveCount(2);
  });
  await app.close();
});
