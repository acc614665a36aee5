import { expect, type Page } from '@playwright/test';
import { goTo } from './desk';
import { SCREENS, type View } from './views';
import { call } from './wire';

const review = (page: Page) => page.getByRole('dialog', { name: 'Usulan pembagian' });

/** The board of one bagian with a fresh proposal in its review. */
async function propose(page: Page): Promise<void> {
  await goTo(page, SCREENS.pembagian);
  const discard = page.getByRole('button', { name: 'Buang usulan' });
  if (await discard.isVisible()) await discard.click();
  await page.getByRole('button', { name: 'Usulkan pembagian' }).click();
  await expect(review(page).getByText(/^Puncak beban/)).toBeVisible({ timeout: 90_000 });
}

async function ask(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Mengapa bukan/ })
    .first()
    .click();
  const question = page.getByRole('dialog', { name: 'Mengapa bukan' });
  await question.getByLabel('Pegawai yang ditanyakan').click();
  await page.getByRole('option').nth(2).click();
  await expect(question.getByText(/Boleh diberikan|Tidak boleh diberikan/)).toBeVisible();
}

/** The proposal in its states, in this order: the last one leaves the board with it. */
export const proposalViews: readonly View[] = [
  {
    name: 'pembagian-usulan-pilihan',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await page.getByRole('button', { name: 'Pilihan perhitungan' }).click();
      await page.getByRole('radio', { name: 'Satu bagian' }).check();
    },
    async again({ page }) {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Pilihan perhitungan' }).click();
    },
  },
  { name: 'pembagian-usulan', open: ({ page }) => propose(page) },
  {
    name: 'pembagian-usulan-alasan',
    async open({ page }) {
      await propose(page);
      const grid = review(page).getByRole('grid');
      await grid.locator('[aria-expanded]').nth(1).click();
      await grid.getByRole('checkbox').nth(2).click();
    },
  },
  {
    name: 'pembagian-usulan-pegawai',
    async open({ page }) {
      await propose(page);
      await review(page).getByText('Pegawai', { exact: true }).last().click();
      await review(page)
        .getByRole('button', { name: /^Dipindahkan/ })
        .click();
    },
  },
  {
    name: 'pembagian-usulan-sisa',
    async open({ page }) {
      await propose(page);
      await review(page)
        .getByRole('tab', { name: /^Yang tersisa/ })
        .click();
    },
  },
  {
    name: 'pembagian-usulan-mengapa',
    async open({ page }) {
      await propose(page);
      await ask(page);
    },
  },
  {
    name: 'pembagian-usulan-usang',
    async open({ page }) {
      await propose(page);
      const [bagian] = await call(page, 'listBagian');
      if (!bagian) throw new Error('no bagian in the sample');
      const { id, nama, kodeSubUnit } = bagian;
      // There and back: the office is as it was, but the proposal does not know that.
      for (const name of [`${nama} `, `${nama} Setda`, nama])
        await call(page, 'saveBagian', { id, nama: name, kodeSubUnit });
      await expect(review(page).getByRole('button', { name: 'Hitung lagi' })).toBeVisible();
    },
  },
  {
    name: 'pembagian-usulan-papan',
    async open({ page }) {
      await propose(page);
      await review(page).getByRole('button', { name: 'Lihat di papan' }).click();
      const strip = page.getByRole('region', { name: 'Usulan di papan' });
      await strip.getByRole('button', { name: 'Perubahan berikutnya' }).click();
      await expect(strip.getByText(/^1 dari/)).toBeVisible();
      await strip.getByRole('checkbox').uncheck();
    },
  },
];
