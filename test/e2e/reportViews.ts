import { expect, type Page } from '@playwright/test';
import { goTo } from './desk';
import { SCREENS, type View } from './views';
import { call } from './wire';

/** January to March of everybody, some behind and some not noted at all; once per file. */
async function someResults(page: Page): Promise<void> {
  const { baris } = await call(page, 'getRealisasi', { bagianId: null, pegawaiId: null, tugasId: null });
  if (baris.some(({ realisasi }) => realisasi[0] != null)) return;
  const isi = baris.flatMap(({ tugasId, pegawaiId, rencanaBulan }, i) =>
    [1, 2, 3].flatMap((bulan) => {
      const volume = Math.round(((rencanaBulan[bulan - 1] ?? 0) * (i % 4)) / 3);
      return volume > 0 ? [{ tugasId, pegawaiId, bulan, volume }] : [];
    }),
  );
  for (let at = 0; at < isi.length; at += 500) await call(page, 'saveRealisasi', { isi: isi.slice(at, at + 500) });
}

async function month(page: Page): Promise<void> {
  await someResults(page);
  await goTo(page, SCREENS.laporan);
  await page.getByRole('combobox', { name: 'Bulan laporan' }).click();
  await page.getByRole('option', { name: 'Maret 2026', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Capaian s.d. bulan ini' })).toBeVisible();
}

async function quarter(page: Page): Promise<void> {
  await someResults(page);
  await goTo(page, SCREENS.laporan);
  await page.getByText('Evaluasi triwulan', { exact: true }).click();
  await page.getByText('Triwulan I', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Evaluasi pegawai' })).toBeVisible();
}

/** The reports with something in them, and what opens over them. */
export const reportViews: readonly View[] = [
  { name: 'laporan-bulan', open: ({ page }) => month(page) },
  {
    name: 'laporan-angka',
    async open({ page }) {
      await month(page);
      await page.getByRole('group', { name: 'Capaian s.d. bulan ini' }).getByRole('button').first().click();
      await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible();
    },
  },
  { name: 'laporan-triwulan', open: ({ page }) => quarter(page) },
  {
    name: 'laporan-evaluasi',
    async open({ page }) {
      await quarter(page);
      await page.getByRole('region', { name: 'Evaluasi pegawai' }).getByRole('button').first().click();
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'laporan-atur-evaluasi',
    async open({ page }) {
      await quarter(page);
      await page.getByRole('button', { name: 'Atur…' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Simpan' })).toBeVisible();
    },
  },
];
