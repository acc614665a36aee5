import { expect, type Page } from '@playwright/test';
import { agendaViews } from './agendaViews';
import { aheadViews } from './aheadViews';
import { contributionViews } from './contributionViews';
import { badStaff, badTable, badTasks } from './badTables';
import { answerDialogs, fixture, goTo } from './desk';
import { filledForm } from './filledForm';
import { absenViews } from './absenViews';
import { perintahViews } from './perintahViews';
import { proposalViews } from './proposalViews';
import { realisasiViews } from './realisasiViews';
import { registerViews } from './registerViews';
import { reportViews } from './reportViews';
import { sandiViews } from './sandiViews';
import { staffViews } from './staffViews';
import { taskViews } from './taskViews';
import { templatViews } from './templatViews';
import { dpaDialogs } from './dpaDialogs';
import { importOf, SCREENS, type View } from './views';
import { call } from './wire';

const tab = (name: string): View => ({
  name: `pengaturan-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  async open({ page }) {
    await goTo(page, SCREENS.pengaturan);
    await page.getByRole('tab', { name }).click();
  },
});

/** Everything that opens over or inside a screen; the file is the sample office. */
export const dialogs: readonly View[] = [
  ...dpaDialogs,
  {
    name: 'tugas-editor',
    async open({ page }) {
      await goTo(page, SCREENS.tugas);
      await page.getByRole('button', { name: 'Tugas baru' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'tugas-pecah',
    async open({ page }) {
      await goTo(page, SCREENS.tugas);
      await page.getByRole('button', { name: 'Pecah sub kegiatan' }).click();
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .or(page.getByRole('dialog').getByLabel('Sub kegiatan'))
        .first()
        .click();
      await page.getByRole('option').nth(1).click();
      await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible();
    },
  },
  {
    name: 'tugas-impor-temuan',
    open: (desk) => importOf(desk, SCREENS.tugas, 'Impor tugas', badTable(desk.folder, 'tugas_galat.csv', badTasks)),
  },
  {
    name: 'tugas-impor',
    open: (desk) => importOf(desk, SCREENS.tugas, 'Impor tugas', fixture('contoh_tugas.csv')),
  },
  ...taskViews,
  ...perintahViews,
  ...absenViews,
  ...realisasiViews,
  {
    name: 'formulir-kirim',
    async open({ page }) {
      await goTo(page, SCREENS.tugas);
      await page.getByRole('button', { name: 'Cara impor lain' }).click();
      await page.getByRole('menuitem', { name: 'Kirim formulir bagian…' }).click();
      await expect(page.getByRole('dialog').getByLabel('Semua bagian')).toBeVisible();
    },
  },
  {
    name: 'formulir-baca',
    async open({ app, page, folder }) {
      const bagian = (await call(page, 'listBagian')).find(({ nama }) => nama.endsWith('Organisasi'));
      if (!bagian) throw new Error('no such bagian in the sample');
      const { path } = await filledForm(page, bagian.id, folder);
      await answerDialogs(app, path);
      await goTo(page, SCREENS.tugas);
      await page.getByRole('button', { name: 'Cara impor lain' }).click();
      await page.getByRole('menuitem', { name: 'Baca formulir yang kembali…' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: /^Terapkan \d+ tugas/ })).toBeVisible();
    },
  },
  {
    name: 'pembagian-satu-bagian',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await chooseBagian(page, 'Organisasi');
    },
    /** The bagian is the same on every screen: the views after this one show all. */
    close: ({ page }) => chooseBagian(page, null),
  },
  {
    name: 'pembagian-menu',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await page
        .getByRole('listitem')
        .getByRole('button', { name: /^Tindakan untuk/ })
        .first()
        .click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'pembagian-pindahkan',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await page
        .getByRole('listitem')
        .getByRole('button', { name: /^Tindakan untuk/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Pindahkan ke…' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'pembagian-porsi',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await page
        .getByRole('listitem')
        .getByRole('button', { name: /^Tindakan untuk/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Rincian' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  ...proposalViews,
  {
    name: 'beban-bulan',
    async open({ page }) {
      await goTo(page, SCREENS.beban);
      await page.getByText('Bulan', { exact: true }).click();
    },
  },
  {
    name: 'beban-rincian-sel',
    async open({ page }) {
      await goTo(page, SCREENS.beban);
      await page.getByRole('row').nth(3).getByRole('gridcell').nth(4).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    async again({ page }) {
      await page.keyboard.press('Escape');
      await page.getByRole('row').nth(3).getByRole('gridcell').nth(4).press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'beban-jam-per-jabatan',
    async open({ page }) {
      await goTo(page, SCREENS.beban);
      await page.getByText('Minggu', { exact: true }).click();
      await page.getByText('Jam', { exact: true }).click();
      await page.getByLabel('Kelompokkan').selectOption('jabatan');
      await page.getByLabel('Urutkan').selectOption('menganggur');
    },
  },
  {
    name: 'beban-banding-usulan',
    async open({ page }) {
      await goTo(page, SCREENS.beban);
      await page.getByText('Persen', { exact: true }).click();
      await page.getByLabel('Kelompokkan').selectOption('bagian');
      await page.getByLabel('Urutkan').selectOption('susunan');
      await page.getByRole('button', { name: 'Bandingkan…' }).click();
      await page.getByRole('menuitem', { name: /usulan pembagian/ }).click();
      await expect(page.getByText(/^Dibandingkan dengan/)).toBeVisible({ timeout: 90_000 });
    },
  },
  {
    name: 'beban-tidak-ada-yang-cocok',
    async open({ page }) {
      await goTo(page, SCREENS.beban);
      await page.getByLabel('Cari pegawai, jabatan, NIP').fill('zzz');
      await expect(page.getByText('Tidak ada pegawai yang cocok')).toBeVisible();
    },
    async again({ page }) {
      await page.getByRole('button', { name: 'Hapus saringan' }).focus();
    },
  },
  ...agendaViews,
  ...aheadViews,
  ...contributionViews,
  ...reportViews,
  {
    name: 'pegawai-editor',
    async open({ page }) {
      await goTo(page, SCREENS.pegawai);
      await openPerson(page);
      await page.getByRole('tab', { name: 'Data' }).click();
    },
  },
  ...['Penempatan', 'Ketidakhadiran', 'Beban'].map((name): View => ({
    name: `pegawai-${name.toLowerCase()}`,
    async open({ page }) {
      await goTo(page, SCREENS.pegawai);
      await openPerson(page);
      await page.getByRole('tab', { name: new RegExp(name, 'i') }).click();
    },
  })),
  {
    name: 'pegawai-unit',
    async open({ page }) {
      await goTo(page, SCREENS.pegawai);
      await page.getByRole('button', { name: 'Bagian dan tim kerja' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'pegawai-impor-temuan',
    open: (desk) =>
      importOf(desk, SCREENS.pegawai, 'Impor pegawai', badTable(desk.folder, 'pegawai_galat.csv', badStaff)),
  },
  ...staffViews,
  {
    name: 'naskah-pratinjau',
    async open({ page }) {
      await goTo(page, SCREENS.naskah);
      await page.getByText('Naskah baru', { exact: true }).click();
      await page.getByText('Satu bagian', { exact: true }).click();
      await page.getByLabel('Bagian', { exact: true }).first().click();
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: 'Siapkan naskah' }).click();
      await expect(page.getByRole('img', { name: 'Halaman 1' })).toBeVisible({ timeout: 60_000 });
    },
  },
  {
    name: 'naskah-cetak',
    async open({ page }) {
      await goTo(page, SCREENS.naskah);
      await page.getByText('Naskah baru', { exact: true }).click();
      await page.getByRole('button', { name: 'Siapkan naskah' }).click();
      await page.getByRole('button', { name: 'Cetak…' }).click({ timeout: 60_000 });
      const dialog = page.getByRole('dialog', { name: 'Cetak naskah' });
      await expect(dialog.getByText(/Kertas naskah: /)).toBeVisible({ timeout: 30_000 });
      // The printers of this PC have been looked for.
      await expect(dialog.getByRole('button', { name: 'Muat ulang daftar printer' })).toBeEnabled();
    },
  },
  {
    name: 'naskah-surat-tugas',
    async open({ page }) {
      await goTo(page, SCREENS.naskah);
      await page.getByText('Naskah baru', { exact: true }).click();
      await page.getByRole('combobox', { name: 'Jenis naskah' }).click();
      await page.getByRole('option', { name: 'Surat Tugas', exact: true }).click();
    },
  },
  ...registerViews,
  ...templatViews,
  {
    name: 'riwayat-rincian',
    async open({ page }) {
      await goTo(page, SCREENS.riwayat);
      await page.getByRole('row', { name: /membuat berkas/ }).click();
      await expect(page.getByRole('region', { name: 'Rincian perubahan' })).toBeVisible();
    },
  },
  {
    name: 'riwayat-hari',
    async open({ page }) {
      await goTo(page, SCREENS.riwayat);
      await page.getByRole('button', { name: 'Lihat kantor pada hari…' }).click();
      await expect(page.getByRole('dialog', { name: 'Kantor pada suatu hari' })).toBeVisible();
    },
  },
  ...['Hari & jam kerja', 'Ambang & norma', 'Naskah dinas', 'Cadangan', 'Tampilan'].map(tab),
  {
    name: 'pengaturan-kalender-isian',
    async open(desk) {
      await tab('Hari & jam kerja').open(desk);
      const { page } = desk;
      await page.getByRole('gridcell', { name: /^17 Agustus/ }).focus();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('form', { name: /^17.18 Agustus/ })).toBeVisible();
    },
  },
  {
    name: 'pengaturan-kalender-impor',
    async open(desk) {
      await tab('Hari & jam kerja').open(desk);
      const { app, page, folder } = desk;
      const rows = ['tanggal;jenis;keterangan;sumber', '2026-10-05;libur_daerah;Hari jadi;Perda'];
      await answerDialogs(app, badTable(folder, 'kalender.csv', rows));
      await page.getByRole('button', { name: 'Impor kalender', exact: true }).click();
      await expect(page.getByRole('dialog').getByText('Hari jadi')).toBeVisible();
    },
  },
  ...sandiViews,
  {
    name: 'palet',
    async open({ page }) {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Cari' }).fill('analis');
      await expect(page.getByRole('dialog').getByText('Analis', { exact: false }).first()).toBeVisible();
    },
  },
  { name: 'pintasan', open: ({ page }) => page.keyboard.press('Control+/') },
];

/** The first person of the list, by the menu of the row. */
async function openPerson(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Tindakan untuk/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /^Ubah/ }).click();
  await expect(page.getByRole('tab', { name: 'Data' })).toBeVisible();
}

/** The bagian select of the screen's head; null = all. */
export async function chooseBagian(page: Page, name: string | null): Promise<void> {
  const field = page
    .getByRole('main')
    .getByRole('combobox', { name: 'Bagian', exact: true })
    .or(page.getByRole('main').getByLabel('Bagian', { exact: true }))
    .first();
  if (!(await field.isVisible())) return;
  await field.click();
  await page.getByRole('option', { name: name ?? 'Semua bagian', exact: true }).click();
}
