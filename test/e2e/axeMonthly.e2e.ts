import { expect, test } from '@playwright/test';
import { aheadViews } from './aheadViews';
import { checkAll, openSample } from './axeCheck';
import { contributionViews } from './contributionViews';
import { realisasiViews } from './realisasiViews';
import { reportViews } from './reportViews';

/** Of the reports, axeDialogs.e2e.ts looks at the others. */
const REPORTS = ['laporan-atur-evaluasi'];

test('axe has nothing to say on realisasi, contribution, allowance, projection and the worksheet, light and dark', async () => {
  test.setTimeout(600_000);
  const desk = await openSample();
  const reports = reportViews.filter(({ name }) => REPORTS.includes(name));
  const found = await checkAll(desk, [...realisasiViews, ...reports, ...contributionViews, ...aheadViews]);
  await desk.app.close();
  expect(found).toEqual([]);
});
