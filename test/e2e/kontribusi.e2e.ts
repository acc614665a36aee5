import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { BagianId } from '../../src/domain/ids';
import { answerDialogs, goTo, windowSize } from './desk';
import { layoutFaults } from './layoutCheck';
import { launchApp, newFolder } from './start';
import { call } from './wire';
import { setTheme, settle, setZoom, shoot } from './zoom';

const pictures = process.env['BAGIHABIS_GAMBAR'];
async function look(app: ElectronApplication, page: Page, name: string): Promise<void> {
  // News of what was done before lies over the screen for some seconds.
  const news = page.locator('.mantine-Notification-closeButton');
  await news.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  await expect(news).toHaveCount(0);
  await settle(page);
  if (pictures) await shoot(app, path.join(pictures, `${name}.png`));
  expect(await layoutFaults(page)).toEqual([]);
  // At twice the size the rail of the frame decides, which other journeys look at.
  if (name.endsWith('-200')) return;
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], iframes: false });
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)).toEqual([]);
}

/** A recap of one month for everybody of a bagian; the first one is often late. */
async function recap(page: Page, folder: string, bulan: string, bagianId: BagianId): Promise<string> {
  const halaman = { bagianId, keadaan: 'semua', cari: '', offset: 0, limit: 100 } as const;
  const { baris } = await call(page, 'listPegawai', halaman);
  const isi = baris.map((p, n) => `${p.nip};${p.nama};19;${n === 0 ? 4 : 0};${n === 0 ? 2 : 0}`);
  const file = path.join(folder, `${bulan}.csv`);
  fs.writeFileSync(file, [`Rekap bulan ${bulan} 2026`, 'NIP;Nama;Hari hadir;TL1;Lupa absen pulang', ...isi].join('\n'));
  return file;
}

/** From a recap of attendance to a talk with its answer, and the allowance of full and half work. */
test('the map of contribution names nobody until asked, a talk keeps both sides, the allowance is a simulation', async () => {
  const folder = newFolder();
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(folder, 'Contoh.bagihabis') });
  const bagian = (await call(page, 'listBagian'))[0];
  if (!bagian) throw new Error('the sample has no bagian');
  const orang = await call(page, 'listPegawai', {
    bagianId: bagian.id,
    keadaan: 'semua',
    cari: '',
    offset: 0,
    limit: 100,
  });
  const { baris: lembar } = await call(page, 'getRealisasi', { bagianId: bagian.id, pegawaiId: null, tugasId: null });
  const malas = orang.baris[1]?.id;
  await call(page, 'saveRealisasi', {
    isi: lembar.flatMap(({ tugasId, pegawaiId, rencanaBulan }) =>
      [3, 4, 5].flatMap((bulan) => {
        const rencana = rencanaBulan[bulan - 1] ?? 0;
        return rencana > 0
          ? [{ tugasId, pegawaiId, bulan, volume: pegawaiId === malas ? Math.floor(rencana / 5) : rencana }]
          : [];
      }),
    ),
  });
  await page.reload();
  await goTo(page, 'Laporan');
  await page.getByText('Peta kontribusi', { exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Bulan' })
    .or(page.getByRole('textbox', { name: 'Bulan' }))
    .click();
  await page.getByRole('option', { name: 'Mei' }).click();

  await test.step('recaps come in with a preview', async () => {
    for (const bulan of ['Maret', 'April', 'Mei']) {
      await answerDialogs(app, await recap(page, folder, bulan, bagian.id));
      await page.getByRole('button', { name: 'Impor rekap kehadiran…' }).click();
      const form = page.getByRole('dialog', { name: 'Impor rekap kehadiran' });
      if (bulan === 'Mei') await look(app, page, 'kontribusi-impor');
      await form.getByRole('button', { name: /^Simpan \d+ baris/ }).click();
      await expect(form).toHaveCount(0);
    }
  });

  await test.step('without names there is no name on the screen', async () => {
    await expect(page.getByRole('table', { name: 'Beban dan hasil' })).toBeVisible();
    const text = await page.locator('main, body').first().innerText();
    for (const { nama } of orang.baris) expect(text).not.toContain(nama);
    await look(app, page, 'kontribusi-tanpa-nama');
  });

  await test.step('names on request; a talk keeps the reason and the answer', async () => {
    await page.getByRole('button', { name: 'Tampilkan nama…' }).click();
    await page.getByRole('button', { name: /Hadir, beban atau hasil belum tampak/ }).click();
    const daftar = page.getByRole('grid', { name: 'Pegawai (rahasia)' });
    await expect(daftar.getByRole('row').nth(1)).toBeVisible();
    await look(app, page, 'kontribusi-nama');
    const nama = orang.baris[1]?.nama ?? '';
    await daftar.getByRole('row', { name: nama }).focus();
    await page.keyboard.press('Enter');
    const laci = page.getByRole('dialog', { name: `Bahan pembicaraan: ${nama}` });
    await laci.getByLabel('Alasan dan kesepakatan').fill('Realisasi belum lengkap dicatat; dilengkapi minggu ini');
    await laci.getByLabel('Tanggapan pegawai (hak jawab)').fill('Setuju, sebagian dikerjakan di lapangan');
    await look(app, page, 'kontribusi-rincian');
    await laci.getByRole('button', { name: 'Simpan catatan' }).click();
    await expect(page.getByText('Catatan pembicaraan tersimpan')).toBeVisible();
    await laci.getByRole('button', { name: 'Tutup' }).click();
    await expect(daftar.getByRole('row', { name: nama })).toContainText('sudah ditanggapi');
  });

  await test.step('the rules stand beside their source', async () => {
    await page.getByRole('button', { name: 'Atur…' }).click();
    await expect(page.getByRole('dialog', { name: 'Atur peta kontribusi' })).toContainText('Rekap kehadiran tersimpan');
    await look(app, page, 'kontribusi-atur');
    await page.keyboard.press('Escape');
  });

  await test.step('the allowance: full and half work do not earn the same', async () => {
    await page.getByText('Simulasi TPP', { exact: true }).click();
    await page.getByLabel('TPP dasar sebulan').fill('4000000');
    await page.getByLabel('Produktivitas', { exact: true }).fill('50');
    await page.getByLabel('Terlambat 1–30 menit (TL1)', { exact: true }).fill('2');
    // 2.400.000 × 50 % + 1.600.000 × 99 %
    await expect(page.getByRole('status', { name: 'TPP simulasi' })).toHaveText('Rp2.784.000');
    await expect(page.getByRole('table', { name: 'Kerja penuh dan setengah tidak sama' })).toContainText('Rp2.800.000');
    await look(app, page, 'tpp');
    await page.getByRole('button', { name: 'Atur ketentuan…' }).click();
    await page.getByLabel('Kelas 7', { exact: true }).fill('2500000');
    await page.getByLabel('Kelas 9', { exact: true }).fill('3500000');
    await page.keyboard.press('Tab');
    await look(app, page, 'tpp-atur');
    await page.keyboard.press('Escape');
    await page.getByPlaceholder(/^Isi dari pegawai/).fill((orang.baris[1]?.nama ?? '').slice(0, 6));
    await page.getByRole('option', { name: orang.baris[1]?.nama ?? '' }).click();
    await expect(page.getByText(/Rahasia, tidak disimpan/)).toBeVisible();
    await look(app, page, 'tpp-pegawai');
  });

  await test.step('whole in the dark and at twice the size', async () => {
    await setTheme(page, 'gelap');
    await look(app, page, 'tpp-gelap');
    await setZoom(app, page, 200);
    await look(app, page, 'tpp-200');
    await page.getByText('Peta kontribusi', { exact: true }).click();
    await look(app, page, 'kontribusi-200');
    await setZoom(app, page, 100);
    await look(app, page, 'kontribusi-gelap');
  });
  await app.close();
  fs.rmSync(folder, { recursive: true });
});
