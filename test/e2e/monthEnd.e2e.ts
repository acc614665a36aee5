import { expect, test, type Page } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import fs from 'node:fs';
import path from 'node:path';
import { genapMenit } from '../../src/domain/realisasi';
import { answerDialogs, goTo, liveOn, pdfText, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

const laci = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
/** `1.234,5 menit` */
const angkaDalam = (teks: string): number => Number(teks.replace(/[^\d,]/g, '').replace(',', '.'));

/** Chooses from a list of one row. */
async function pilih(page: Page, label: string, pilihan: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: pilihan, exact: true }).click();
}

/** Month's end: what was done is noted, the report is read, each figure followed to its tasks, the papers go upstairs. */
test('from the realisasi of May to the report of the office and the evaluation of people', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  // Both the month and the quarter are over.
  await liveOn(app, page, '2026-07-06');
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  await page.reload();

  await test.step('the month is noted as planned, but for one share', async () => {
    await goTo(page, 'Realisasi');
    await pilih(page, 'Bulan', 'Mei');
    const sel = page.getByRole('grid', { name: 'Lembar realisasi' }).locator('[aria-label^="Realisasi Mei"]').first();
    await sel.click();
    await page.keyboard.type('0,5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sesuai rencana' }).click();
    await expect(page.getByText(/realisasi Mei diisi sesuai rencana/)).toBeVisible();
  });

  await test.step('a figure is opened: its rows sum to it, and each says how it was counted', async () => {
    await goTo(page, 'Laporan');
    await pilih(page, 'Bulan laporan', 'Mei 2026');
    const kotak = page.getByRole('group', { name: 'Capaian bulan ini' });
    const tombol = kotak.getByRole('button', { name: /^Realisasi bulan ini/ });
    const angka = angkaDalam((await tombol.getAttribute('title')) ?? '');
    expect(angka).toBeGreaterThan(0);
    await tombol.click();
    const rinci = laci(page, 'Realisasi bulan ini');
    await expect(rinci.getByText('Cara menghitung.')).toBeVisible();
    const rows = await call(page, 'getRincianBulanan', {
      bulan: 5,
      kunci: 'realisasiBulan',
    });
    expect(genapMenit(rows.reduce((n, { nilai }) => n + nilai, 0))).toBe(angka);
    for (const { keterangan, nilai } of rows) {
      const [volume = '', norma = ''] = keterangan.split(' × ');
      expect(genapMenit(angkaDalam(volume) * angkaDalam(norma))).toBe(nilai);
    }
    await page.keyboard.press('Escape');
    await expect(rinci).toBeHidden();
  });

  await test.step('the report is saved in three forms and names nobody of the staff', async () => {
    const nama = (
      await call(page, 'listPegawai', {
        bagianId: null,
        keadaan: 'semua',
        cari: '',
        offset: 0,
        limit: 500,
      })
    ).baris.flatMap((one) => one.nama.split(',')[0] ?? []);
    // Whoever makes the report signs it.
    const staf = nama.filter((satu) => satu !== 'Rina Wulandari');
    expect(staf.length).toBeGreaterThan(50);
    for (const [menu, ending] of [
      ['PDF', 'pdf'],
      ['Dokumen Word', 'docx'],
      ['Buku kerja Excel, dengan rincian dan rumus', 'xlsx'],
    ] as const) {
      const file = path.join(desk, `mei.${ending}`);
      await answerDialogs(app, file);
      await page.getByRole('button', { name: 'Simpan laporan' }).click();
      await page.getByRole('menuitem', { name: menu, exact: true }).click();
      await expect(page.getByText(`Laporan disimpan: ${file}`)).toBeVisible({ timeout: 30_000 });
      expect(fs.statSync(file).size).toBeGreaterThan(4000);
    }
    const teks = pdfText(path.join(desk, 'mei.pdf'));
    expect(teks).toContain('LAPORAN PELAKSANAAN TUGAS');
    expect(teks).toContain('Bulan Mei 2026');
    expect(teks.split('\f').length).toBeLessThanOrEqual(4);
    const buku = read(fs.readFileSync(path.join(desk, 'mei.xlsx')));
    const lembar = buku.SheetNames.map((satu) => JSON.stringify(utils.sheet_to_json(buku.Sheets[satu] ?? {}))).join('');
    for (const satu of staf) expect(teks + lembar).not.toContain(satu);
    await expect(page.getByText('Laporan dibuat 6 Juli 2026')).toBeVisible();
  });

  await test.step('people are judged for the quarter, by hand, and settled', async () => {
    const tabel = page.getByRole('region', { name: 'Evaluasi pegawai' });
    const isiUsulan = async (): Promise<void> => {
      await page.getByText('Evaluasi triwulan', { exact: true }).click();
      await page.getByText('Triwulan II', { exact: true }).click();
      await expect(tabel).toBeVisible();
      await page.getByRole('button', { name: 'Isi hasil menurut usulan' }).click();
    };
    // Only May was noted: nobody is judged by a quarter of one month.
    await isiUsulan();
    await expect(page.getByText(/\d+ pegawai tanpa usulan: ada bulan yang belum dicatat/)).toBeVisible();
    await expect(tabel.getByText(/^belum dicatat Jan–Apr, Jun$/).first()).toBeVisible();
    await goTo(page, 'Realisasi');
    for (const bulan of ['April', 'Juni']) {
      await pilih(page, 'Bulan', bulan);
      await page.getByRole('button', { name: 'Sesuai rencana' }).click();
      await expect(page.getByText(new RegExp(`realisasi ${bulan} diisi sesuai rencana`))).toBeVisible();
    }
    await goTo(page, 'Laporan');
    await isiUsulan();
    await expect(page.getByText(/Hasil kerja \d+ pegawai diisi menurut usulan/)).toBeVisible();
    const baris = tabel.getByRole('row').nth(1);
    const nama = (await baris.getAttribute('aria-label')) ?? '';
    await pilih(page, `Perilaku kerja ${nama}`, 'Di atas');
    await expect(baris.getByRole('cell').last()).not.toHaveText('–');
    await page.getByRole('button', { name: 'Tetapkan yang lengkap' }).click();
    await expect(page.getByText('Evaluasi 1 pegawai ditetapkan.')).toBeVisible();
    await baris.getByRole('button', { name: new RegExp(nama.split(',')[0] ?? '') }).click();
    const terbuka = laci(page, new RegExp(nama.split(',')[0] ?? ''));
    await expect(terbuka.getByText(/^Ditetapkan /)).toBeVisible();
    // It is on screen a moment before it listens to keys.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(terbuka).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  });

  await test.step('the recapitulation goes upstairs without names', async () => {
    const file = path.join(desk, 'rekap.pdf');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Simpan laporan' }).click();
    await page.getByRole('menuitem', { name: 'PDF', exact: true }).first().click();
    await expect(page.getByText(`Laporan disimpan: ${file}`)).toBeVisible({ timeout: 30_000 });
    const teks = pdfText(file);
    expect(teks).toContain('REKAPITULASI EVALUASI KINERJA');
    expect(teks).not.toContain('RAHASIA');
  });
  await app.close();
});
