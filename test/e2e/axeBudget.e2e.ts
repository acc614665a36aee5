import { expect, test } from '@playwright/test';
import { checkAll, openSample } from './axeCheck';
import { dpaDialogs } from './dpaDialogs';
import { acceptDppa, issueBefore, revisedViews, writeDppa } from './revised';

const BUDGET_DIALOGS = ['dpa-impor-cetakan', 'dpa-peta-kolom', 'dpa-pilih-unit', 'dpa-impor-gagal'];

test('axe has nothing to say on the import of a budget and on an office whose budget changed', async () => {
  test.setTimeout(600_000);
  const desk = await openSample();
  const { app, page } = desk;
  const found = await checkAll(
    desk,
    dpaDialogs.filter(({ name }) => BUDGET_DIALOGS.includes(name)),
  );
  const revision = await writeDppa(page, desk.folder);
  await issueBefore(page, desk.folder, revision.gone);
  await acceptDppa(page, revision);
  await page.reload();
  found.push(...(await checkAll(desk, revisedViews)));
  await app.close();
  expect(found).toEqual([]);
});
