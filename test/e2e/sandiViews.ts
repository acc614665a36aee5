import { expect } from '@playwright/test';
import path from 'node:path';
import { inMain } from './inMain';
import type { View } from './views';
import { call } from './wire';

/** Dialogs of encrypted copies, as the menu and the system ask for them. */
export const sandiViews: readonly View[] = [
  {
    name: 'sandi-simpan',
    async open({ app, page }) {
      await inMain(app, ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.webContents.send('bagihabis:event', {
            type: 'menu',
            perintah: 'simpanSandi',
          }),
      );
      const dialog = page.getByRole('dialog', { name: 'Simpan salinan bersandi' });
      await dialog.getByLabel('Kata sandi', { exact: true }).fill('Sekretariat2026');
      await dialog.getByLabel('Ulangi kata sandi').fill('Sekretariat2025');
      await expect(dialog.getByText('Kedua kata sandi belum sama.')).toBeVisible();
    },
  },
  {
    name: 'sandi-buka',
    async open({ app, page, folder }) {
      const file = path.join(folder, 'Setda.bagihabis-sandi');
      await call(page, 'saveSandi', { path: file, kataSandi: 'tetangga memancing lele', jobId: 'sandi' });
      await inMain(
        app,
        ({ BrowserWindow }, asked) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.isVisible())
            ?.webContents.send('bagihabis:event', { type: 'buka', path: asked }),
        file,
      );
      const dialog = page.getByRole('dialog', { name: 'Buka salinan bersandi' });
      await dialog.getByLabel('Kata sandi', { exact: true }).fill('bukan itu');
      await dialog.getByRole('button', { name: 'Buka' }).click();
      await expect(dialog.getByText(/Kata sandi tidak cocok/)).toBeVisible({ timeout: 20_000 });
    },
  },
];
