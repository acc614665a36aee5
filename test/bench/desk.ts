import { test } from '@playwright/test';
import { launchApp, type Launched } from '../e2e/start';
import { call } from '../e2e/wire';
import type { Size } from './office';
import { officeFile, removeOffice } from './officeFile';

export type OpenDesk = Launched & { readonly file: string };

/** Runs `work` in the real app with a generated office open, and puts everything away again. */
export async function withOffice(size: Size, work: (desk: OpenDesk) => Promise<void>): Promise<void> {
  // The large office may have to be made first.
  test.setTimeout(600_000);
  const file = await officeFile(size);
  const launched = await launchApp();
  try {
    const { page } = launched;
    await call(page, 'setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
    await call(page, 'openFile', { path: file });
    await work({ ...launched, file });
  } finally {
    await launched.app.close();
    removeOffice(file);
  }
}
