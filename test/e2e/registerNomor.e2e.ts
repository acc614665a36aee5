import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo } from './desk';
import { launchApp, newFolder } from './start';
import { SCREENS } from './views';
import { call } from './wire';

test('numbers are reserved, pasted, found again and printed as a book', async () => {
  const folder = newFolder();
  const { app, page } = await launchApp();
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(folder, 'Contoh.bagihabis') });
  const { baris } = await call(page, 'listPegawai', {
    bagianId: null,
    keadaan: 'semua',
    cari: '',
    offset: 0,
    limit: 200,
  });
  const pegawaiIds = baris.filter((p) => p.jumlahTugas > 0).map((p) => p.id);
  const petikan = { jenis: 'petikan', tanggal: '2026-03-02' } as const;
  const keluar = { cara: 'satuBerkas', folder: path.join(folder, 'naskah') } as const;
  await call(page, 'issueSurat', {
    ...keluar,
    sasaran: { ...petikan, pegawaiIds: pegawaiIds.slice(0, 2) },
    penomoran: 'otomatis',
    jobId: 'satu',
  });
  await call(page, 'issueSurat', {
    ...keluar,
    sasaran: { ...petikan, pegawaiIds: pegawaiIds.slice(2, 4) },
    penomoran: 'menyusul',
    jobId: 'dua',
  });

  await goTo(page, SCREENS.naskah);
  await page.getByText('Register', { exact: true }).click();
  await expect(page.getByRole('button', { name: /^Nomor berikut/ })).toContainText('/003/');
  await page.getByRole('button', { name: 'Cadangkan nomor' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Untuk apa').fill('undangan rapat');
  await dialog.getByRole('button', { name: 'Cadangkan nomor' }).click();
  await expect(dialog.getByRole('listitem')).toContainText('/003/');
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await page.getByRole('button', { name: /^Dicadangkan 1/ }).click();
  await expect(page.getByRole('row', { name: /Surat Tugas .*\/003\// })).toContainText('undangan rapat');
  await page.getByRole('button', { name: /^Dicadangkan 1/ }).click();

  await page.getByRole('button', { name: 'Isi nomor menyusul' }).click();
  await dialog.getByLabel('Nomor, satu per baris').fill('B/1/TU/2026\nB/1/TU/2026');
  await dialog.getByRole('button', { name: 'Simpan 2 nomor' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Belum ada yang disimpan');
  await dialog.getByLabel('Nomor, satu per baris').fill('B/1/TU/2026\nB/2/TU/2026');
  await dialog.getByRole('button', { name: 'Simpan 2 nomor' }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel('Cari nomor, perihal, nama').fill('TU B/2');
  await expect(page.getByRole('row', { name: /B\/2\/TU\/2026/ })).toBeVisible();
  await expect(page.getByText('1 baris', { exact: true })).toBeVisible();

  const buku = path.join(folder, 'buku.xlsx');
  await answerDialogs(app, buku);
  await page.getByRole('button', { name: 'Buku register…' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText(/5 baris disimpan di/)).toBeVisible();
  expect(fs.readFileSync(buku).subarray(0, 2).toString()).toBe('PK');
  await app.close();
});
