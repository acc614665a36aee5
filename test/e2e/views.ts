import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogs, goTo } from './desk';

/** A running app with a folder of its own for the files it reads and writes. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
}

/** One thing to look at: how one gets there from any screen without an open dialogue. */
export interface View {
  readonly name: string;
  open(desk: Desk): Promise<void>;
  /** What hangs on a point of the page closes when the size changes: how it opens again, by keys. */
  again?(desk: Desk): Promise<void>;
  /** Puts back what stays when one goes elsewhere. */
  close?(desk: Desk): Promise<void>;
}

export const SCREENS = {
  beranda: 'Beranda',
  dpa: 'DPA',
  tugas: 'Tugas',
  pembagian: 'Pembagian Tugas',
  beban: 'Peta Beban Kerja',
  agenda: 'Agenda',
  realisasi: 'Realisasi',
  abk: 'Kebutuhan Pegawai',
  pegawai: 'Pegawai',
  naskah: 'Naskah Dinas',
  dokumen: 'Dokumen Kinerja',
  laporan: 'Laporan',
  riwayat: 'Riwayat',
  pengaturan: 'Pengaturan',
} as const;

export const screens: readonly View[] = Object.entries(SCREENS).map(([name, label]) => ({
  name,
  open: ({ page }) => goTo(page, label),
}));

/** Steps back out of everything that lies over the screen. */
export async function closeAll({ page }: Desk): Promise<void> {
  const over = page.locator('[role=dialog]:visible, [role=menu]:visible, [role=alertdialog]:visible');
  for (let i = 0; i < 5 && (await over.count()) > 0; i += 1) {
    await page.keyboard.press('Escape');
    const discard = page.getByRole('button', { name: /Buang/ });
    if (await discard.isVisible()) await discard.click();
    await page.waitForTimeout(250);
  }
  const back = page.getByRole('main').getByRole('button', { name: /^(Batal|Kembali)$/ });
  if (await back.first().isVisible()) await back.first().click();
  await expect(over, 'Esc steps back').toHaveCount(0, { timeout: 2000 });
}

/** Opens the review of an import of this file. */
export async function importOf({ app, page }: Desk, screen: string, button: string, file: string): Promise<void> {
  await goTo(page, screen);
  await answerDialogs(app, file);
  await page.getByRole('button', { name: button }).first().click();
}
