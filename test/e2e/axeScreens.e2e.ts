import { expect, test } from '@playwright/test';
import { check, checkAll, fillSample, openWindow } from './axeCheck';
import { screens } from './views';

test('axe has nothing to say on any screen, light and dark', async () => {
  test.setTimeout(600_000);
  const desk = await openWindow();
  const found = await check('mulai', desk);
  await fillSample(desk);
  found.push(...(await checkAll(desk, screens)));
  await desk.app.close();
  expect(found).toEqual([]);
});
