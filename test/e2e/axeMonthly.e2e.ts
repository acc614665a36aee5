import { expect, test } from '@playwright/test';
import path from 'node:path';
import { aheadViews } from './aheadViews';
import { check } from './axeCheck';
import { contributionViews } from './contributionViews';
import { windowSize } from './desk';
import { realisasiViews } from './realisasiViews';
import { reportViews } from './reportViews';
import { launchApp, newFolder } from './start';
import { closeAll, type Desk } from './views';
import { call } from './wire';
import { setTheme } from './zoom';

/** Of the reports, axe.e2e.ts looks at the others. */
const REPORTS = ['laporan-atur-evaluasi'];

test('axe has nothing to say on realisasi, contribution, allowance, projection and the worksheet, light and dark', async () => {
  test.setTimeout(300_000);
  const { app, page } = await launchApp();
  const desk: Desk = { app, page, folder: newFolder() };
  await windowSize(app, 1366, 768);
  await setTheme(page, 'terang');
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk.folder, 'Contoh.bagihabis') });
  await page.reload();
  const found: string[] = [];
  const reports = reportViews.filter(({ name }) => REPORTS.includes(name));
  for (const view of [...realisasiViews, ...reports, ...contributionViews, ...aheadViews]) {
    await view.open(desk);
    found.push(...(await check(view.name, desk)));
    await closeAll(desk);
  }
  await app.close();
  expect(found).toEqual([]);
});
