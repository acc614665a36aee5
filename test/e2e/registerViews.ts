import { expect, type Page } from '@playwright/test';
import { goTo } from './desk';
import { SCREENS, type View } from './views';

async function register(page: Page): Promise<void> {
  await goTo(page, SCREENS.naskah);
  await page.getByText('Register', { exact: true }).click();
}

/** What opens over the register; its button needs letters only for the numbers that come later. */
const over = (name: string, button: string | RegExp): View => ({
  name,
  async open({ page }) {
    await register(page);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
});

export const registerViews: readonly View[] = [
  {
    name: 'naskah-register',
    async open({ page }) {
      await register(page);
      await expect(page.getByRole('row').nth(1)).toBeVisible();
    },
  },
  over('naskah-cadangkan-nomor', 'Cadangkan nomor'),
  over('naskah-isi-nomor', 'Isi nomor menyusul'),
  over('naskah-buku-register', 'Buku register…'),
  over('naskah-penghitung', /^Nomor berikut/),
];
