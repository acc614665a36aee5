import { expect, type Page } from '@playwright/test';
import { goTo } from './desk';
import { SCREENS, type View } from './views';
import { call } from './wire';

async function openReport(page: Page, tab: string): Promise<void> {
  await goTo(page, SCREENS.laporan);
  await page.getByRole('radiogroup', { name: 'Jenis laporan' }).getByText(tab, { exact: true }).click();
}

export async function projection(page: Page, view: string): Promise<void> {
  await openReport(page, 'Proyeksi pensiun');
  await expect(page.getByRole('group', { name: 'Tahun' })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Tampilan proyeksi' }).getByText(view, { exact: true }).click();
}

/** A sheet of this year with some answers and one of last year with its index; once per file. */
export async function worksheet(page: Page, view: string): Promise<void> {
  const { tahun, lembar } = await call(page, 'listRb');
  if (lembar.length === 0) {
    const asal = { jenis: 'paket', paket: 'rb-2023' } as const;
    const id = await call(page, 'createRb', { tahun, asal });
    const answer = { catatan: '', bukti: 'Keputusan Bupati tentang rencana aksi' };
    await call(page, 'saveJawabanRb', { id, jawaban: [{ ...answer, butir: 'A.1.a', nilai: 8500 }] });
    const past = await call(page, 'createRb', { tahun: tahun - 1, asal });
    await call(page, 'saveJawabanRb', { id: past, jawaban: [{ catatan: '', bukti: '', butir: '*', nilai: 6348 }] });
  }
  await openReport(page, 'Lembar kerja RB');
  await expect(page.getByRole('status', { name: 'Indeks' })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Tampilan lembar RB' }).getByText(view, { exact: true }).click();
}

/** Retirement and the worksheet of reformasi birokrasi. */
export const aheadViews: readonly View[] = [
  { name: 'proyeksi-jabatan', open: ({ page }) => projection(page, 'Jabatan') },
  { name: 'proyeksi-pegawai', open: ({ page }) => projection(page, 'Pegawai') },
  {
    name: 'proyeksi-pengganti',
    async open({ page }) {
      await projection(page, 'Tugas');
      await page.getByRole('grid', { name: 'Tugas yang ditinggalkan' }).getByRole('row').nth(1).click();
      await expect(page.getByRole('dialog').getByRole('heading', { name: 'Calon penerus' })).toBeVisible();
    },
  },
  { name: 'rb-lembar', open: ({ page }) => worksheet(page, 'Lembar kerja') },
  { name: 'rb-peluang', open: ({ page }) => worksheet(page, 'Peluang') },
  { name: 'rb-antartahun', open: ({ page }) => worksheet(page, 'Antartahun') },
  {
    name: 'rb-isian',
    async open({ page }) {
      await worksheet(page, 'Lembar kerja');
      await page.getByRole('button', { name: 'untuk Setiap pegawai mempunyai tugas' }).click();
      await expect(page.getByRole('dialog').getByText('Menurut data aplikasi')).toBeVisible();
    },
  },
  {
    name: 'rb-susunan',
    async open({ page }) {
      await worksheet(page, 'Lembar kerja');
      await page.getByRole('button', { name: 'Lainnya' }).click();
      await page.getByRole('menuitem', { name: 'Ubah susunan dan bobot…' }).click();
      await page.getByRole('button', { name: /^C\.1 Akuntabilitas kinerja/ }).click();
    },
  },
];
