import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { goTo, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

/** Pictures for a look by eye, where a folder is named. */
const foto = async (page: Page, nama: string): Promise<void> => {
  const folder = process.env['BAGIHABIS_FOTO'];
  if (folder) await page.screenshot({ path: path.join(folder, `${nama}.png`) });
};

test('a snapshot is made, shows what changed since, is restored, and the restore is taken back', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: null });
  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Cadangan' }).click();
  const kotak = page.getByRole('region', { name: 'Cadangan', exact: true });
  await kotak.getByRole('button', { name: 'Buat cadangan sekarang' }).click();
  const baris = kotak
    .getByRole('row')
    .filter({ hasText: 'Dibuat Anda' })
    .filter({ has: page.getByRole('button') });
  await expect(baris).toContainText('%');
  const [bagian] = await call(page, 'listBagian');
  await call(page, 'saveBagian', { id: bagian!.id, nama: 'Bagian Berganti Nama', kodeSubUnit: '' });
  await call(page, 'saveBagian', { id: null, nama: 'Bagian Sesudah Cadangan', kodeSubUnit: '' });
  await foto(page, 'cadangan');
  await baris.getByRole('button', { name: /^Lihat dan pulihkan/ }).click();
  const laci = page.getByRole('dialog');
  await expect(laci).toContainText('2 perubahan sejak cadangan ini dibuat');
  await expect(laci.getByRole('listitem').filter({ hasText: 'Bagian Sesudah Cadangan' })).toContainText(
    'ditambahkan sejak itu',
  );
  await foto(page, 'cadangan-pratinjau');
  await laci.getByRole('button', { name: 'Pulihkan keadaan ini' }).click();
  await expect(page.getByText(/^Cadangan dipulihkan: 2 baris/)).toBeVisible();
  expect((await call(page, 'listBagian')).map(({ nama }) => nama)).toContain(bagian!.nama);
  await expect(kotak.getByRole('row').filter({ hasText: 'Sebelum memulihkan' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Urungkan' }).last().click();
  await expect
    .poll(async () => (await call(page, 'listBagian')).map(({ nama }) => nama))
    .toContain('Bagian Sesudah Cadangan');
  const sehat = page.getByRole('region', { name: 'Pemeriksaan berkas' });
  await sehat.getByRole('button', { name: 'Periksa sekarang' }).click();
  await expect(sehat).toContainText('tidak ada temuan');
  await foto(page, 'cadangan-sehat');
  await app.close();
});

test('a damaged file: the dialogue says what is wrong, saves what is legible, keeps the damaged file and opens', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'Setda.bagihabis');
  const profile = newFolder();
  const kemarin = await launchApp({ profile });
  await call(kemarin.page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Kepala Bagian Organisasi' });
  await call(kemarin.page, 'openContoh', { path: file });
  await call(kemarin.page, 'takeCadangan');
  await call(kemarin.page, 'saveBagian', { id: null, nama: 'Bagian Terakhir', kodeSubUnit: '' });
  const pegawai = (await call(kemarin.page, 'getRingkasan')).pegawai;
  await call(kemarin.page, 'closeFile');
  await kemarin.app.close();
  const bytes = fs.readFileSync(file);
  bytes.fill(0, 0, 4096);
  bytes.fill(0, 40 * 4096, 44 * 4096);
  fs.writeFileSync(file, bytes);

  // As for users: the window may name only what they chose, here in the list of recent files.
  const { app, page } = await launchApp({ profile, env: { BAGIHABIS_JALUR_BEBAS: '' } });
  await windowSize(app, 1366, 768);
  await page
    .getByRole('button', { name: /Sekretariat Daerah|Setda/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Berkas ini rusak' });
  await expect(dialog).toContainText('Bagian awal berkas ini tidak terbaca lagi.');
  await expect(dialog.getByRole('radio')).not.toHaveCount(0);
  await expect(dialog).toContainText('perubahan sesudah itu akan hilang');
  await foto(page, 'rusak');
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  await dialog.getByRole('button', { name: 'Perbaiki dan buka' }).click();
  const hasil = page.getByRole('dialog', { name: 'Berkas sudah diperbaiki dan terbuka' });
  await expect(hasil).toContainText('Berkas yang rusak disimpan sebagai');
  await foto(page, 'rusak-hasil');
  await hasil.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  expect((await call(page, 'listBagian')).map(({ nama }) => nama)).toContain('Bagian Terakhir');
  expect((await call(page, 'getRingkasan')).pegawai).toEqual(pegawai);
  const rusak = fs.readdirSync(folder).filter((nama) => nama.startsWith('Setda.bagihabis.rusak-'));
  expect(rusak.filter((nama) => !nama.endsWith('.txt'))).toHaveLength(1);
  expect(rusak.filter((nama) => nama.endsWith('.txt'))).toHaveLength(1);
  // The right to replace it ended with the repair.
  expect(
    await page.evaluate((path) => window.bagihabis.call('perbaiki', { path, cara: 'bak', jobId: 'lagi' }), file),
  ).toMatchObject({ ok: false, error: { code: 'jalurDitolak' } });
  await app.close();
});
