import { expect, type Page } from '@playwright/test';
import { goTo } from './desk';
import { SCREENS, type View } from './views';

/** A tab of the agenda, seen from a Monday in May. */
async function openTab(page: Page, name: string): Promise<void> {
  await goTo(page, SCREENS.agenda);
  const tabs = page.getByRole('radiogroup', { name: 'Bagian agenda' });
  await tabs.getByText('Jatuh tempo', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Dilihat dari' }).fill('4 Mei 2026');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await tabs.getByText(name, { exact: true }).click();
}

/** The agenda: due days, month, week, lists of the week. */
export const agendaViews: readonly View[] = [
  { name: 'agenda-jatuh-tempo', open: ({ page }) => openTab(page, 'Jatuh tempo') },
  {
    name: 'agenda-bulan',
    async open({ page }) {
      await openTab(page, 'Kalender');
      await expect(page.getByRole('gridcell', { name: /^Senin, 4 Mei 2026/ })).toBeVisible();
    },
  },
  {
    name: 'agenda-minggu',
    async open({ page }) {
      await openTab(page, 'Kalender');
      await page.getByRole('radiogroup', { name: 'Tampilan kalender' }).getByText('Minggu', { exact: true }).click();
      await expect(page.getByRole('heading', { name: /^Minggu ke-19/ })).toBeVisible();
    },
  },
  {
    name: 'agenda-daftar-mingguan',
    async open({ page }) {
      await openTab(page, 'Daftar mingguan');
      await page.getByRole('combobox', { name: 'Daftar untuk' }).fill('Oktavia');
      await page.getByRole('option', { name: /^Oktavia Kusuma/ }).click();
      await expect(page.getByRole('region', { name: 'Rencana per hari' })).toBeVisible();
    },
  },
];
