import { expect } from '@playwright/test';
import { badTable, manyOffices, oddBudget } from './badTables';
import { fixture, goTo } from './desk';
import { importOf, SCREENS, type View } from './views';

/** The import of a budget document in each of its states, and the menu of a line. */
export const dpaDialogs: readonly View[] = [
  {
    name: 'dpa-tindakan',
    async open({ page }) {
      await goTo(page, SCREENS.dpa);
      await page
        .getByRole('button', { name: /^Tindakan untuk/ })
        .first()
        .click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'dpa-impor-periksa',
    async open(desk) {
      await importOf(desk, SCREENS.dpa, 'Impor DPA', fixture('setda_muara_enim_2025_subkegiatan_pagu.csv'));
      await expect(desk.page.getByRole('button', { name: /^Terima/ })).toBeVisible();
    },
  },
  {
    name: 'dpa-impor-cetakan',
    async open(desk) {
      await importOf(desk, SCREENS.dpa, 'Impor DPA', fixture('dpa-pdf/f1-dpa-2024.pdf'));
      await desk.page
        .getByRole('button', { name: /^Rincian / })
        .first()
        .click();
      await desk.page
        .getByRole('checkbox', { name: /^Pilih / })
        .nth(1)
        .check();
    },
  },
  {
    name: 'dpa-peta-kolom',
    async open(desk) {
      await importOf(desk, SCREENS.dpa, 'Impor DPA', badTable(desk.folder, 'anggaran.csv', oddBudget));
      await expect(desk.page.getByRole('button', { name: 'Gunakan peta ini' })).toBeVisible();
    },
  },
  {
    name: 'dpa-pilih-unit',
    async open(desk) {
      await importOf(desk, SCREENS.dpa, 'Impor DPA', badTable(desk.folder, 'rekap_pemda.csv', manyOffices));
      await expect(desk.page.getByRole('list', { name: 'Sub unit dalam berkas' })).toBeVisible();
    },
  },
  {
    name: 'dpa-impor-gagal',
    async open(desk) {
      await importOf(desk, SCREENS.dpa, 'Impor DPA', fixture('dpa-pdf/realisasi.pdf'));
      await expect(desk.page.getByText('Yang dapat dibaca')).toBeVisible();
    },
  },
];
