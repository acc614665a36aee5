import { expect, type Page } from '@playwright/test';
import { badTable } from './badTables';
import { answerDialogs, goTo } from './desk';
import { SCREENS, type View } from './views';
import { call } from './wire';

async function openReport(page: Page, tab: string): Promise<void> {
  await goTo(page, SCREENS.laporan);
  await page.getByRole('radiogroup', { name: 'Jenis laporan' }).getByText(tab, { exact: true }).click();
}

/** The map of contribution, with and without names, and the simulation of the allowance. */
export const contributionViews: readonly View[] = [
  {
    name: 'kontribusi',
    async open({ page }) {
      await openReport(page, 'Peta kontribusi');
      await expect(page.getByRole('table', { name: 'Beban dan hasil' })).toBeVisible();
    },
  },
  {
    name: 'kontribusi-rincian',
    async open({ page }) {
      await openReport(page, 'Peta kontribusi');
      await page.getByRole('button', { name: 'Tampilkan nama…' }).click();
      const list = page.getByRole('grid', { name: 'Pegawai (rahasia)' });
      await list.locator('[role="row"][data-nomor="0"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('table', { name: 'Angka per bulan' })).toBeVisible();
    },
  },
  {
    name: 'kontribusi-batas',
    async open({ page }) {
      await openReport(page, 'Peta kontribusi');
      await page.getByRole('button', { name: 'Atur…' }).click();
      await expect(
        page.getByRole('dialog', { name: 'Atur peta kontribusi' }).getByRole('textbox').first(),
      ).toBeVisible();
    },
  },
  {
    name: 'kontribusi-impor',
    async open({ app, page, folder }) {
      const { baris } = await call(page, 'listPegawai', {
        bagianId: null,
        keadaan: 'semua',
        cari: '',
        offset: 0,
        limit: 20,
      });
      const rows = baris.map((p, n) => `${p.nip};${p.nama};19;${n % 5}`);
      const file = badTable(folder, 'kehadiran.csv', ['Rekap bulan Maret 2026', 'NIP;Nama;Hari hadir;TL1', ...rows]);
      await openReport(page, 'Peta kontribusi');
      await answerDialogs(app, file);
      await page.getByRole('button', { name: 'Impor rekap kehadiran…' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: /^Simpan \d+ baris/ })).toBeVisible();
    },
  },
  {
    name: 'tpp',
    async open({ page }) {
      await openReport(page, 'Simulasi TPP');
      await page.getByLabel('TPP dasar sebulan').fill('4000000');
      await expect(page.getByRole('status', { name: 'TPP simulasi' })).toHaveText('Rp4.000.000');
    },
  },
  {
    name: 'tpp-ketentuan',
    async open({ page }) {
      await openReport(page, 'Simulasi TPP');
      await page.getByRole('button', { name: 'Atur ketentuan…' }).click();
      await expect(page.getByRole('dialog', { name: 'Ketentuan simulasi TPP' })).toBeVisible();
    },
  },
];
