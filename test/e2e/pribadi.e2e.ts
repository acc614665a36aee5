import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

test('a person who left: data handed out, then blanked after a preview and a typed word; nothing of it stays on the disk', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'Setda.bagihabis');
  const { app, page, profile } = await launchApp();
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: file });
  await windowSize(app, 1366, 768);
  const kueri = { bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 20 } as const;
  const { baris } = await call(page, 'listPegawai', kueri);
  const { id, nama, nip } = baris.find((satu) => satu.nip !== '' && satu.jumlahTugas > 0)!;
  await call(page, 'endPegawai', { ids: [id], tanggal: '2020-12-31', sebab: 'pensiun', lepaskanTugas: false }).catch(
    () => call(page, 'endPegawai', { ids: [id], tanggal: '2026-06-30', sebab: 'pensiun', lepaskanTugas: false }),
  );
  await page.reload();

  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Data pribadi' }).click();
  const daftar = page.getByRole('region', { name: 'Pegawai yang sudah keluar atau dihapus' });
  await expect(daftar.getByText(nama)).toBeVisible();
  const keluaran = path.join(folder, 'data.json');
  await answerDialogs(app, keluaran);
  await daftar.getByRole('button', { name: `Ekspor data ${nama}` }).click();
  await page.getByRole('menuitem', { name: 'JSON' }).click();
  await expect.poll(() => fs.existsSync(keluaran)).toBe(true);
  expect(fs.readFileSync(keluaran, 'utf8')).toContain(nama);
  fs.rmSync(keluaran);

  await daftar.getByRole('checkbox', { name: `Pilih ${nama}` }).check();
  await daftar.getByRole('button', { name: 'Hapus data pribadi…' }).click();
  const dialog = page.getByRole('dialog', { name: `Hapus data pribadi ${nama}` });
  await expect(dialog.getByText(/Pegawai \(1 baris\): nama/)).toBeVisible();
  const hapus = dialog.getByRole('button', { name: 'Hapus data pribadi', exact: true });
  await expect(hapus).toBeDisabled();
  await dialog.getByLabel('Ketik HAPUS untuk melanjutkan').fill('HAPUS');
  await page.screenshot({ path: test.info().outputPath('hapus.png') });
  await hapus.click();
  await expect(page.getByText(/Data pribadi 1 pegawai dihapus/)).toBeVisible({ timeout: 20_000 });
  await expect(daftar.getByText(nama)).toHaveCount(0);
  await expect(daftar.getByText('1 pegawai sudah dihapus data pribadinya.')).toBeVisible();

  await call(page, 'closeFile');
  const berisi = (tempat: string): string[] =>
    fs.readdirSync(tempat, { withFileTypes: true }).flatMap((satu) => {
      const berkas = path.join(tempat, satu.name);
      if (satu.isDirectory()) return berisi(berkas);
      return satu.name.endsWith('.bagihabis') || satu.name.endsWith('.bak')
        ? fs.readFileSync(berkas).includes(nip)
          ? [berkas]
          : []
        : [];
    });
  expect([
    ...berisi(folder),
    ...berisi(path.join(profile, 'cadangan')),
    ...berisi(path.join(profile, 'kerja')),
  ]).toEqual([]);
  await app.close();
});
