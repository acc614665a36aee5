import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo, pdfText, windowSize } from './desk';
import { pegawaiBertugas } from './naskah/sasaranUji';
import { launchApp, newFolder } from './start';
import { call } from './wire';

async function pilihJenis(page: Page, nama: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Jenis naskah' }).click();
  await page.getByRole('option', { name: nama, exact: true }).click();
}

test('a letter lives: konsep, issue, a changed division, its replacement', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  await windowSize(app, 1366, 768);
  const orang = (await pegawaiBertugas(page)).find(({ jumlahTugas }) => jumlahTugas > 1);
  if (!orang) throw new Error('nobody has tasks');
  const folder = path.join(desk, 'naskah');
  fs.mkdirSync(folder);
  await answerDialogs(app, folder);

  await test.step('a konsep with words of one’s own is saved and waits in the register', async () => {
    await goTo(page, 'Naskah Dinas');
    await page.getByRole('radio', { name: 'Pegawai yang dipilih' }).check();
    await page.getByRole('combobox', { name: 'Pegawai' }).fill(orang.nama);
    await page.getByRole('option', { name: orang.nama }).first().click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await expect(page.getByRole('img', { name: 'Halaman 1' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Sunting kata-kata' }).click();
    await page.getByLabel('Penutup').fill('Demikian petikan ini untuk dilaksanakan.');
    await page.getByRole('button', { name: 'Pakai dan siapkan lagi' }).click();
    await expect(page.getByText('1 bagian disunting')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await expect(page.getByText('Melanjutkan konsep')).toBeVisible();
    const { baris } = await call(page, 'listSurat', { cari: '', jenis: null, offset: 0, limit: 5 });
    expect(baris.map(({ status }) => status)).toEqual(['konsep']);
  });

  await test.step('issued, it is the same letter with a number', async () => {
    const terbitkan = page.getByRole('button', { name: 'Terbitkan 1 naskah' });
    await expect(terbitkan).toBeEnabled({ timeout: 30_000 });
    await terbitkan.click();
    await expect(page.getByText('1 naskah diterbitkan').first()).toBeVisible({ timeout: 60_000 });
    const [berkas = ''] = fs.readdirSync(folder);
    expect(pdfText(path.join(folder, berkas))).toContain('Demikian petikan ini untuk dilaksanakan.');
  });

  await test.step('a task taken from the person: Beranda counts it, the register says what differs', async () => {
    const { tugas } = await call(page, 'getPegawai', { id: orang.id });
    const bagian = tugas[0]?.pembagian.find((satu) => satu.pegawaiId === orang.id);
    if (!bagian) throw new Error('no share');
    await call(page, 'releasePenugasan', { penugasanIds: [bagian.penugasanId] });
    await goTo(page, 'Beranda');
    await page.getByRole('button', { name: /naskah perlu diperbarui/ }).click();
    await expect(page.getByText(/Pembagian tugasnya berubah/).first()).toBeVisible();
  });

  await test.step('its replacement names it, and it is replaced from that day on', async () => {
    const { baris } = await call(page, 'listSurat', { cari: '', jenis: null, offset: 0, limit: 5 });
    const lama = baris[0];
    if (!lama) throw new Error('no letter');
    await page.getByRole('button', { name: new RegExp(`Tindakan untuk naskah ${lama.nomor}`) }).click();
    await page.getByRole('menuitem', { name: /pengganti/i }).click();
    await expect(page.getByText('Konsep pengganti naskah yang sudah terbit')).toBeVisible();
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await page.getByRole('button', { name: 'Terbitkan 1 naskah' }).click({ timeout: 30_000 });
    await expect(page.getByText('1 naskah diterbitkan').first()).toBeVisible({ timeout: 60_000 });
    const kini = (await call(page, 'listSurat', { cari: '', jenis: null, offset: 0, limit: 5 })).baris;
    expect(kini.find(({ id }) => id === lama.id)?.status).toBe('diganti');
    expect(kini.find(({ menggantikan }) => menggantikan === lama.id)).toMatchObject({
      status: 'terbit',
      perluDitinjau: [],
    });
  });

  await test.step('every kind has its form, and says in the form what is missing', async () => {
    for (const [nama, isian] of [
      ['Nota Dinas', 'Yth.'],
      ['Surat Tugas', 'Untuk (satu butir per baris)'],
      ['Lembar Disposisi', 'Surat dari'],
      ['Berita Acara', 'Alasan'],
    ] as const) {
      await pilihJenis(page, nama);
      await page.getByRole('button', { name: 'Siapkan naskah' }).click();
      await expect(page.getByLabel(isian, { exact: true })).toHaveAttribute('aria-invalid', 'true');
    }
    await pilihJenis(page, 'Keputusan');
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await expect(page.getByRole('button', { name: 'Terbitkan 1 naskah' })).toBeEnabled({ timeout: 60_000 });
  });
  await app.close();
});
