import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { goTo, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

const rowWith = (page: Page, text: RegExp) =>
  page.getByRole('grid', { name: 'Perubahan' }).getByRole('row', { name: text });

test('the history of one task, an old change taken back with its preview, and the office as it was', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  await page.reload();
  const query = {
    bagianId: null,
    subKegiatanId: null,
    sumber: null,
    keadaan: 'semua',
    cari: '',
    urut: 'asal',
  } as const;
  const { baris } = await call(page, 'listTugas', { ...query, offset: 0, limit: 2 });
  const [tugas, lain] = baris;
  if (!tugas || !lain) throw new Error('the sample has tasks');
  await call(page, 'removeTugas', { ids: [tugas.id] });
  await call(page, 'removeTugas', { ids: [lain.id] });

  await test.step('each entry is a sentence; one record is found by its name although it was removed', async () => {
    await goTo(page, 'Riwayat');
    await expect(rowWith(page, new RegExp(`Rina Wulandari menghapus tugas ${lain.nama}`))).toBeVisible();
    await page.getByRole('button', { name: 'Satu catatan' }).click();
    await page.getByRole('textbox', { name: 'Cari satu catatan' }).fill(tugas.nama);
    await page.getByRole('button', { name: new RegExp(`^Tugas ${tugas.nama} \\(sudah dihapus\\)`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2 perubahan');
  });

  await test.step('its details show the fields, and the older removal is undone after a look at what comes back', async () => {
    await rowWith(page, /menghapus tugas/).click();
    await page
      .getByRole('region', { name: 'Rincian perubahan' })
      .getByRole('button', { name: 'Urungkan ini…' })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Yang kembali seperti semula');
    await expect(dialog).toContainText('dikembalikan');
    await dialog.getByRole('button', { name: 'Urungkan', exact: true }).click();
    await expect(rowWith(page, /mengurungkan/)).toBeVisible();
    expect((await call(page, 'getTugas', { id: tugas.id })).nama).toBe(tugas.nama);
  });

  await test.step('undoing is itself undone from its toast', async () => {
    await page.locator('.mantine-Notification-root').getByRole('button', { name: 'Urungkan' }).click();
    await expect(rowWith(page, /mengulangi/)).toBeVisible();
  });

  await test.step('the office after the first entry: read-only, with a banner on every screen, and back', async () => {
    await page.getByRole('button', { name: /^Lepas saringan/ }).click();
    const first = rowWith(page, /membuat berkas|contoh/i).last();
    await first.click();
    await page.getByRole('button', { name: 'Lihat keadaan sesudah ini' }).last().click();
    const banner = page.getByText(/Keadaan per .* – hanya baca/);
    await expect(banner).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 perubahan');
    await goTo(page, 'Tugas');
    await expect(banner).toBeVisible();
    await expect(page.getByText(lain.nama).first()).toBeVisible();
    await page.getByRole('button', { name: 'Kembali ke berkas' }).click();
    await expect(banner).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: /Tugas/ })).toBeVisible();
    expect((await call(page, 'getSesi')).berkas?.hanyaBaca).toBe(false);
  });

  await test.step('from a task, everything that ever happened to it', async () => {
    const { baris: tersisa } = await call(page, 'listTugas', { ...query, offset: 0, limit: 1 });
    const nama = tersisa[0]?.nama ?? '';
    await page.getByText(nama, { exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Riwayat' }).click();
    await expect(page.getByRole('button', { name: `Lepas saringan ${nama}` })).toBeVisible();
  });
  await app.close();
});
