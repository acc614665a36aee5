import { expect, test } from '@playwright/test';
import { absences } from './absenViews';
import { introduce, windowSize } from './desk';
import { launchApp } from './start';
import { call } from './wire';

/** Leave for two people with what it does to their tasks, taken back in one step; a list pasted with mistakes in it. */
test('leave is recorded with its consequences', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await introduce(page);
  await page.getByRole('button', { name: /Buka contoh/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Beranda/ })).toBeVisible();
  const every = { bagianId: null, pegawaiId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1 } as const;
  const { total } = await call(page, 'listAbsen', every);
  await absences(page);

  await test.step('two people at once, and the conflicts are answered with the same press', async () => {
    await page.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
    const dialog = page.getByRole('dialog', { name: 'Catat ketidakhadiran' });
    const people = dialog.getByRole('combobox', { name: 'Pegawai' });
    // A name and Enter, and the next one: Enter takes who stands on top and saves nothing.
    for (const name of ['Oktavia Kus', 'Berlian Les']) {
      await people.pressSequentially(name);
      await people.press('Enter');
      await expect(people).toHaveValue('');
    }
    await expect(dialog.getByText('Berlian Lestari')).toBeVisible();
    // Letter by letter, as people do: the day comes first, and a slip takes nothing of its beginning.
    const mulai = dialog.getByRole('textbox', { name: 'Mulai' });
    await mulai.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('6 Mai 2026');
    await page.keyboard.press('Tab');
    await expect(dialog.getByText('“6 Mai 2026” bukan tanggal')).toBeVisible();
    await mulai.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('15/6/2026');
    await page.keyboard.press('Tab');
    await expect(mulai).toHaveValue('15 Juni 2026');
    const sampai = dialog.getByRole('textbox', { name: 'Sampai' });
    await expect(sampai, 'one day until somebody says otherwise').toHaveValue('15 Juni 2026');
    // What cannot be read is not left out in silence, even with the quickest key.
    await people.fill('Joko');
    await people.press('Control+Enter');
    await expect(dialog.getByText('“Joko” belum dipilih dari daftar.')).toBeVisible();
    await people.fill('');
    await sampai.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('31/9/2026');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('“31/9/2026” bukan tanggal')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('17 juli 2026');
    await page.keyboard.press('Tab');
    await expect(sampai).toHaveValue('17 Juli 2026');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Buang isian ini?' }).getByRole('button', { name: 'Batal' }).click();
    await expect(dialog.getByText('2 pegawai, 252 jam berkurang')).toBeVisible();
    await expect(dialog.getByRole('status').filter({ hasText: 'tidak muat lagi' })).toBeVisible();
    await dialog.getByRole('button', { name: /^Catat dan atur \d+ tugas$/ }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/2 ketidakhadiran dicatat, \d+ tugas diatur/)).toBeVisible();
    expect((await call(page, 'listAbsen', every)).total).toBe(total + 2);
    await page.getByRole('button', { name: 'Urungkan' }).last().click();
    await expect.poll(async () => (await call(page, 'listAbsen', every)).total).toBe(total);
  });

  await test.step('a pasted list: what cannot be read is named, left out or mended, and the rest is written', async () => {
    await page.getByRole('button', { name: 'Tempel daftar…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tempel daftar ketidakhadiran' });
    await dialog
      .getByRole('textbox')
      .fill('Nama\tJenis\tMulai\tLama\nYoga Hakim\tCT\t3/8/2026\t5 hari\nSiapa Contoh\tlibur\t5/13/2026\t1\n');
    await dialog.getByRole('button', { name: 'Baca', exact: true }).click();
    await expect(dialog.getByText('“5/13/2026” bukan tanggal')).toBeVisible();
    await expect(dialog.getByRole('button', { name: /^Catat 1 baris/ })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Lewati 1 baris yang bermasalah' }).click();
    await dialog.getByRole('button', { name: /^Catat 1 baris/ }).click();
    await expect(dialog).toHaveCount(0);
    const yoga = await call(page, 'listAbsen', { ...every, cari: 'Yoga Hakim', limit: 50 });
    expect(yoga.baris.map(({ sebutan }) => sebutan)).toContain('Cuti tahunan 3–7 Agustus 2026');
  });

  await test.step('changed and removed from the list', async () => {
    await page.getByRole('button', { name: /^Semua/ }).click();
    await page.getByRole('textbox', { name: 'Cari pegawai atau jenis' }).fill('Yoga Hakim');
    const row = page.getByRole('row', { name: 'Yoga Hakim, S.H., Cuti tahunan 3–7 Agustus 2026' });
    await row.getByRole('button', { name: /^Ubah/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Ketidakhadiran Yoga Hakim' });
    await dialog.getByRole('textbox', { name: 'Bagian hari' }).fill('50');
    await dialog.getByRole('button', { name: /^Simpan/ }).click();
    await expect(dialog).toHaveCount(0);
    const half = page.getByRole('row', { name: /3–7 Agustus 2026 \(50 % hari\)/ });
    await expect(half).toBeVisible();
    await half.getByRole('button', { name: /^Hapus/ }).click();
    await expect(half).toHaveCount(0);
  });
  await app.close();
});
