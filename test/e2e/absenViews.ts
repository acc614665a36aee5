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
      // A new one asks on any day; what is recorded and over asks nothing any more.
      await page.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
      const dialog = page.getByRole('dialog', { name: 'Catat ketidakhadiran' });
      await dialog.getByRole('combobox', { name: 'Pegawai' }).pressSequentially('Oktavia Kus');
      await dialog.getByRole('combobox', { name: 'Pegawai' }).press('Enter');
      for (const [field, day] of [
        ['Mulai', '15/6/2026'],
        ['Sampai', '17/7/2026'],
      ] as const) {
        await dialog.getByRole('textbox', { name: field }).fill(day);
        await page.keyboard.press('Tab');
      }
      await expect(dialog.getByRole('status').filter({ hasText: 'tidak muat lagi' })).toBeVisible();
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
