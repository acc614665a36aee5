import { expect, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo } from './desk';
import { SCREENS, type Desk, type View } from './views';

/** The tools around the list of tasks, opened as a user opens them. */
async function fromMenu({ page }: Desk, item: RegExp): Promise<void> {
  await goTo(page, SCREENS.tugas);
  await page.getByRole('button', { name: 'Cara impor lain' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

const ABK = [
  'Tugas Pokok,Uraian Tugas,Satuan Hasil,Jumlah Hasil,Waktu Penyelesaian (jam)',
  'Menata kelembagaan,Asistensi dan validasi anjab per perangkat daerah,Dokumen,30,12',
  ',Menerima tamu bagian,Orang,200,"0,5"',
  ',Menyusun dokumen besar,Dokumen,1,9000',
  ',Membubuhkan paraf,Berkas,1000,"0,02"',
].join('\n');

/** The file that is open, as if it were last year's. */
async function copyOfOpen(page: Page, folder: string): Promise<string> {
  const open = await page.evaluate(async () => {
    const { bagihabis } = window as unknown as {
      bagihabis: { call(name: string, input: unknown): Promise<{ value: { berkas: { path: string } } }> };
    };
    return (await bagihabis.call('saveFile', undefined)).value.berkas.path;
  });
  const copy = path.join(folder, 'Setda-lalu.bagihabis');
  fs.copyFileSync(open, copy);
  return copy;
}

export const taskViews: readonly View[] = [
  { name: 'tugas-tempel', open: (desk) => fromMenu(desk, /^Tempel/) },
  {
    name: 'tugas-tempel-pratinjau',
    async open(desk) {
      await fromMenu(desk, /^Tempel/);
      const { page } = desk;
      await page
        .getByRole('textbox', { name: /Sel dari Excel/ })
        .fill(
          'Tugas\tVolume\tSatuan\tNorma (menit)\tBulan\nMenyusun buku saku\t2\tDokumen\t600\tJan-Mar\nRapat\tbanyak\tkali',
        );
      await page.getByRole('button', { name: 'Periksa isinya' }).click();
      await expect(page.getByText('volume “banyak” salah').first()).toBeVisible();
    },
  },
  {
    name: 'tugas-abk',
    async open(desk) {
      const file = path.join(desk.folder, 'abk.csv');
      fs.writeFileSync(file, ABK);
      await answerDialogs(desk.app, file);
      await fromMenu(desk, /ABK/);
      await expect(desk.page.getByRole('button', { name: /^Isi 1 norma/ })).toBeVisible();
    },
  },
  {
    name: 'tugas-salin',
    async open(desk) {
      await answerDialogs(desk.app, await copyOfOpen(desk.page, desk.folder));
      await fromMenu(desk, /tahun lalu/);
      await expect(desk.page.getByText('337 tugas pada').first()).toBeVisible({ timeout: 20_000 });
      await desk.page.locator('summary').first().click();
    },
  },
  {
    name: 'tugas-pecah-unit',
    async open({ page }) {
      await goTo(page, SCREENS.tugas);
      await page
        .getByRole('button', { name: /^Tindakan untuk/ })
        .nth(4)
        .click();
      await page.getByRole('menuitem', { name: /Pecah per OPD/ }).click();
      await page.getByRole('button', { name: /bagian kantor ini/ }).click();
      await expect(page.getByRole('button', { name: /^Pecah menjadi/ })).toBeEnabled();
    },
  },
  {
    name: 'tugas-templat',
    async open({ page }) {
      await goTo(page, SCREENS.tugas);
      await page.getByRole('button', { name: 'Pecah sub kegiatan' }).click();
      await page.getByRole('dialog').getByLabel('Sub kegiatan').first().fill('Pengelolaan Kelembagaan');
      await page
        .getByRole('option', { name: /Pengelolaan Kelembagaan/ })
        .first()
        .click();
      await page.getByRole('button', { name: /Ambil dari templat/ }).click();
      await expect(page.getByText(/^Templat hanyalah rancangan/)).toBeVisible();
    },
  },
  {
    name: 'tugas-syarat',
    async open({ page }) {
      await goTo(page, SCREENS.tugas);
      await page
        .getByRole('button', { name: /^Tindakan untuk/ })
        .nth(2)
        .click();
      await page.getByRole('menuitem', { name: /^Ubah/ }).click();
      await page.getByRole('textbox', { name: 'Jumlah orang dari' }).fill('2');
      await page.getByRole('textbox', { name: 'Kelas ketua mulai' }).fill('9');
      await expect(page.getByRole('status', { name: 'Pegawai yang memenuhi syarat' })).toContainText('menjadi ketua');
      await page.getByRole('button', { name: 'Lihat nama' }).click();
      await page.getByText('boleh ketua').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'pegawai-beban-diterima',
    async open({ page }) {
      await goTo(page, SCREENS.pegawai);
      await page.getByRole('textbox', { name: 'Keadaan' }).or(page.getByLabel('Keadaan')).first().click();
      await page.getByRole('option', { name: 'Melebihi kapasitas' }).click();
      await page
        .getByRole('button', { name: /^Tindakan untuk/ })
        .first()
        .click();
      await page.getByRole('menuitem').first().click();
      await page.getByRole('tab', { name: 'Tugas dan beban' }).click();
      await page.getByRole('heading', { name: 'Terima beban tinggi' }).scrollIntoViewIfNeeded();
    },
  },
];
