import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { counter, goTo, introduce, windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { call } from './wire';

const grid = (page: Page) => page.getByRole('grid', { name: 'Peta Beban Kerja' });
/** What a screen reader says of the cell the keyboard is on. */
const said = (page: Page) =>
  grid(page).evaluate((el) => {
    const at = el.getAttribute('aria-activedescendant');
    return (at && document.getElementById(at)?.getAttribute('aria-label')) ?? '';
  });

test('the map: groups, sorting, filter, drill and repair by keys, taken back', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await introduce(page);
  await call(page, 'openContoh', { path: path.join(newFolder(), 'Contoh.bagihabis') });
  await page.reload();
  await goTo(page, 'Peta Beban Kerja');

  await test.step('a group closes to its total and opens again', async () => {
    const group = grid(page).getByRole('rowheader', { expanded: true }).first();
    const name = (await group.locator('span').textContent()) ?? '';
    await group.click();
    await expect(grid(page).getByRole('rowheader', { name, expanded: false })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(grid(page).getByRole('rowheader', { name, expanded: true })).toBeVisible();
  });

  await test.step('without groups, the fullest first; only those over capacity', async () => {
    await page.getByLabel('Kelompokkan').selectOption('tidak');
    await page.getByLabel('Urutkan').selectOption('melebihi');
    await page.getByRole('button', { name: /melebihi kapasitas/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('4 pegawai');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '6');
  });

  const over = counter(page, 'Melebihi kapasitas');
  await test.step('arrow keys name person, period, ratio and class; Enter opens the tasks', async () => {
    await grid(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toMatch(/setahun: \d,\d\d, Melebihi kapasitas, lebih/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('setahun');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(grid(page)).toBeFocused();
  });

  await test.step('a task moves to somebody else by keys, the row says so, Ctrl+Z takes it back', async () => {
    const before = await said(page);
    await page.keyboard.press('Enter');
    const tasks = page.getByRole('dialog').getByRole('list', { name: 'Tugas' });
    const move = tasks
      .getByRole('button', { name: /^Pindahkan ke…/ })
      .and(page.locator(':enabled'))
      .first();
    await move.focus();
    await page.keyboard.press('Enter');
    const choice = page.getByRole('dialog', { name: 'Pindahkan ke…' });
    await expect(choice.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/dipindahkan ke/).first()).toBeVisible();
    await expect(choice).toBeHidden();
    await expect.poll(() => said(page)).not.toBe(before);
    await expect(grid(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => said(page)).toBe(before);
    await expect(over).toContainText(/^4/);
  });

  await test.step('weeks and months, percent and hours, and typing a name', async () => {
    await page.getByText('Bulan', { exact: true }).click();
    await expect(grid(page)).toHaveAttribute('aria-colcount', '14');
    await page.getByText('Jam', { exact: true }).click();
    await page.getByRole('button', { name: /^Semua \d+/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('112 pegawai');
    await grid(page).focus();
    await page.keyboard.type('hana');
    await expect.poll(() => said(page)).toContain('Hana');
  });

  await test.step('leaving and coming back shows the map as it was left, more than once', async () => {
    for (const screen of ['Beranda', 'Riwayat']) {
      await page.getByRole('link', { name: screen, exact: true }).click();
      await expect(grid(page)).toBeHidden();
      await goTo(page, 'Peta Beban Kerja');
      await expect(grid(page)).toHaveAttribute('aria-colcount', '14');
      await expect(grid(page).getByRole('rowheader').nth(1)).toBeVisible();
    }
    await expect(page.getByRole('alert')).toBeHidden();
  });

  await test.step('"Tidak muat" opens in place of the map, and the map comes back', async () => {
    await page.getByText(/^Tidak muat/).click();
    await expect(grid(page)).toBeHidden();
    const list = page.getByRole('region', { name: 'Pekerjaan yang tidak muat dalam waktunya' });
    await expect(list.or(page.getByText('Semua pekerjaan muat')).first()).toBeVisible();
    await page.getByText('Minggu', { exact: true }).click();
    await expect(grid(page)).toHaveAttribute('aria-colcount', '55');
  });
  await app.close();
});
