import { expect, type Page } from '@playwright/test';
import { goTo } from './desk';
import type { View } from './views';

export async function absences(page: Page): Promise<void> {
  await goTo(page, 'Agenda');
  await page.getByRole('radiogroup', { name: 'Bagian agenda' }).getByText('Ketidakhadiran').click();
  await expect(page.getByRole('region', { name: 'Ketidakhadiran' })).toBeVisible();
}

/** A list as offices keep them: a slip in a name, a kind nobody knows, a day written the American way. */
const LIST = [
  'Nama\tJenis\tMulai\tSampai\tLama',
  'Yoga Hakim\tCT\t3/8/2026\t\t5 hari',
  'Bunga Maharanii\tsakit\t3/8/2026\t4/8/2026\t3',
  'Siapa Contoh\tlibur\t5/13/2026\t8/5/2026\t',
  'Yoga Hakim\tDL\t4–5 Agustus\t\t',
].join('\n');

/** Absences: the list, what one of them does to tasks, and a pasted list with what is wrong in it. */
export const absenViews: readonly View[] = [
  { name: 'absen-daftar', open: ({ page }) => absences(page) },
  {
    name: 'absen-benturan',
    async open({ page }) {
      await absences(page);
      await page.getByRole('button', { name: /Mengganggu tugas/ }).click();
      await page
        .getByRole('button', { name: /tidak muat: tugas/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('list')).toBeVisible();
    },
  },
  {
    name: 'absen-tempel',
    async open({ page }) {
      await absences(page);
      await page.getByRole('button', { name: 'Tempel daftar…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Tempel daftar ketidakhadiran' });
      await dialog.getByRole('textbox').fill(LIST);
      await dialog.getByRole('button', { name: 'Baca', exact: true }).click();
      await expect(dialog.getByText(/\d+ perlu diperbaiki atau dilewati/)).toBeVisible();
    },
  },
];
