import { expect } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, goTo } from './desk';
import type { View } from './views';
import { call } from './wire';

/** The sheet of a year, the forms that go out, and a list that came in with more than was planned. */
export const realisasiViews: readonly View[] = [
  {
    name: 'realisasi-setahun',
    async open({ page }) {
      await goTo(page, 'Realisasi');
      await page.getByRole('radiogroup', { name: 'Tampilan' }).getByText('Setahun').click();
      await expect(page.getByRole('columnheader', { name: 'Jan', exact: true })).toBeVisible();
    },
  },
  {
    name: 'realisasi-kirim',
    async open({ page }) {
      await goTo(page, 'Realisasi');
      await page.getByRole('button', { name: 'Formulir', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Buat formulir bagian…' }).click();
      await expect(page.getByRole('dialog', { name: /^Formulir realisasi/ })).toBeVisible();
    },
  },
  {
    name: 'realisasi-baca',
    async open({ app, page, folder }) {
      const { baris } = await call(page, 'getRealisasi', { bagianId: null, pegawaiId: null, tugasId: null });
      const isi = baris.slice(0, 30).map((b, i) => `"${b.pegawai}";"${b.tugas}";${i % 9 === 0 ? 9999 : 1};Tepat waktu`);
      const file = path.join(folder, 'realisasi-mei.csv');
      fs.writeFileSync(file, ['Pegawai;Tugas;Realisasi Mei;Mutu', ...isi].join('\n'));
      await goTo(page, 'Realisasi');
      await answerDialogs(app, file);
      await page.getByRole('button', { name: 'Formulir', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Baca formulir atau daftar…' }).click();
      await expect(page.getByRole('button', { name: 'Catat 30 realisasi' })).toBeVisible();
    },
  },
  {
    name: 'realisasi-baca-galat',
    async open({ app, page, folder }) {
      const { baris } = await call(page, 'getRealisasi', { bagianId: null, pegawaiId: null, tugasId: null });
      const isi = baris.slice(0, 12).map((b, i) => `"${b.pegawai}";"${b.tugas}";${i % 6 === 2 ? 'dua' : 1}`);
      const file = path.join(folder, 'realisasi-galat.csv');
      fs.writeFileSync(file, ['Pegawai;Tugas;Realisasi Mei', ...isi].join('\n'));
      await goTo(page, 'Realisasi');
      await answerDialogs(app, file);
      await page.getByRole('button', { name: 'Formulir', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Baca formulir atau daftar…' }).click();
      await expect(page.getByRole('button', { name: 'Catat 10 realisasi' })).toBeDisabled();
      await page.getByRole('button', { name: 'Lewati 2 isian yang bermasalah' }).click();
      await expect(page.getByRole('button', { name: 'Catat 10 realisasi' })).toBeEnabled();
    },
  },
];
