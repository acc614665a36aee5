import { expect } from '@playwright/test';
import { goTo } from './desk';
import { SCREENS, type Desk, type View } from './views';

/** The editor of letter templates, with a letter of the office beside it. */
async function editor({ page }: Desk, templat: RegExp): Promise<void> {
  await goTo(page, SCREENS.naskah);
  await page.getByRole('radiogroup', { name: 'Naskah Dinas' }).getByText('Templat', { exact: true }).click();
  await page.getByRole('button', { name: templat }).click();
  await expect(page.getByText(/^contoh: /)).toBeVisible({ timeout: 20_000 });
}

export const templatViews: readonly View[] = [
  { name: 'naskah-templat', open: (desk) => editor(desk, /^Surat Tugas bawaan/) },
  {
    name: 'naskah-templat-isian',
    async open(desk) {
      await editor(desk, /^Keputusan pembagian tugas/);
      await desk.page.getByRole('button', { name: 'Tampilkan isian' }).click();
      await expect(desk.page.getByRole('button', { name: 'Sisipkan {opd}' })).toBeVisible();
    },
  },
  {
    name: 'naskah-templat-isian-word',
    async open(desk) {
      await editor(desk, /^Petikan pembagian tugas/);
      await desk.page.getByRole('button', { name: 'Daftar isian' }).click();
      await expect(desk.page.getByRole('dialog')).toBeVisible();
    },
  },
];
