import { expect } from '@playwright/test';
import fs from 'node:fs';
import { badTable } from './badTables';
import { goTo, resource } from './desk';
import { importOf, SCREENS, type Desk, type View } from './views';

/** The list of the sample half a year later: somebody gone, a new post, a digit lost, a new colleague, a private column. */
export function secondStaffList(folder: string): string {
  const [head = '', ...people] = fs.readFileSync(resource('contoh/pegawai.csv'), 'utf8').trim().split('\n');
  const lines = people
    .filter((_, at) => at !== 20 && at !== 55)
    .map((line, at) => {
      if (at === 5) return line.replace('Pengolah Data dan Informasi', 'Arsiparis Ahli Pertama');
      if (at === 8) return line.replace(/(\d{17})\d/, '$1');
      return line;
    });
  const fresh = '113,"Contoh Pegawai Baru, S.E.",,PNS,,III/a,Penelaah Teknis Kebijakan,,7,Hukum,,1,aktif';
  return badTable(folder, 'pegawai_juni.csv', [
    'DAFTAR PEGAWAI KEADAAN 30 JUNI 2026',
    `${head},agama`,
    ...[...lines, fresh].map((line) => `${line},Contoh`),
  ]);
}

async function openSecondList(desk: Desk): Promise<void> {
  await importOf(desk, SCREENS.pegawai, 'Impor pegawai', secondStaffList(desk.folder));
  await expect(desk.page.getByRole('dialog').getByText(/2 orang tidak ada lagi dalam daftar/)).toBeVisible();
}

/** A second staff list under review, and somebody marked as gone. */
export const staffViews: readonly View[] = [
  { name: 'pegawai-impor-kedua', open: openSecondList },
  {
    name: 'pegawai-impor-berubah',
    async open(desk) {
      await openSecondList(desk);
      await desk.page.getByRole('button', { name: /^Berubah/ }).click();
    },
  },
  {
    name: 'pegawai-tandai-keluar',
    async open({ page }) {
      await goTo(page, SCREENS.pegawai);
      await page
        .getByRole('button', { name: /^Tindakan untuk/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Tandai keluar…' }).click();
      await expect(page.getByRole('dialog').getByLabel('Hari kerja terakhir')).toBeVisible();
    },
  },
];
