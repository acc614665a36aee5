import { expect, type ElectronApplication, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, fixture, goTo } from './desk';

/** A running app with a folder of its own for the files it reads and writes. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
}

/** One thing to look at: how one gets there from any screen without an open dialogue. */
export interface View {
  readonly name: string;
  open(desk: Desk): Promise<void>;
  /** What hangs on a point of the page closes when the size changes: how it opens again, by keys. */
  again?(desk: Desk): Promise<void>;
}

export const SCREENS = {
  beranda: 'Beranda',
  dpa: 'DPA',
  tugas: 'Tugas',
  pembagian: 'Pembagian Tugas',
  beban: 'Peta Beban Kerja',
  pegawai: 'Pegawai',
  naskah: 'Naskah Dinas',
  riwayat: 'Riwayat',
  pengaturan: 'Pengaturan',
} as const;

export const screens: readonly View[] = Object.entries(SCREENS).map(([name, label]) => ({
  name,
  open: ({ page }) => goTo(page, label),
}));

/** Steps back out of everything that lies over the screen. */
export async function closeAll({ page }: Desk): Promise<void> {
  const over = page.locator('[role=dialog]:visible, [role=menu]:visible, [role=alertdialog]:visible');
  for (let i = 0; i < 5 && (await over.count()) > 0; i += 1) {
    await page.keyboard.press('Escape');
    const discard = page.getByRole('button', { name: /Buang/ });
    if (await discard.isVisible()) await discard.click();
    await page.waitForTimeout(250);
  }
  const back = page.getByRole('main').getByRole('button', { name: 'Batal', exact: true });
  if (await back.isVisible()) await back.click();
  await expect(over, 'Esc steps back').toHaveCount(0, { timeout: 2000 });
}

const tab = (name: string): View => ({
  name: `pengaturan-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  async open({ page }) {
    await goTo(page, SCREENS.pengaturan);
    await page.getByRole('tab', { name }).click();
  },
});

/** A table with the faults that real lists have, so that the review has something to say. */
function badTable(folder: string, name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, lines.join('\n'));
  return file;
}

const badStaff = [
  'Nama;NIP;Golongan;Jabatan;Kelas;Bagian;Jenis;FTE',
  'Sri Contoh Lestari, S.E.;19850312201001299;III/d;Analis Kebijakan Ahli Muda;9;Organisasi;PNS;1',
  'Bambang Contoh;198503122010011234;III/b;Pengolah Data dan Informasi;7;Hukum;PNS;1',
  'Bambang Contoh Kedua;198503122010011234;III/b;Pengolah Data dan Informasi;7;Hukum;PNS;1',
  'Wahyu Contoh;199001012022211001;IX;Pengadministrasi Perkantoran;5;Bagian yang Belum Ada;PPPK;0,5',
];
const badTasks = [
  'bagian;kode_sub;sumber;tugas;keluaran;satuan;volume;norma_menit;waktu;sifat;syarat',
  'Organisasi;4.01.01.2.13.0001;DPA;Penyusunan analisis jabatan Perangkat Daerah;Dokumen;dokumen;banyak;480;Mar-Ags;beregu;kelas>=7',
  'Organisasi;4.01.01.2.99.0009;DPA;Tugas dengan kode yang tidak ada;Laporan;laporan;12;240;sepanjang tahun;perorangan;',
  'Hukum;;Tusi;Penelaahan produk hukum daerah;Telaahan;telaahan;40;300;Jan-Des;perorangan;',
];

async function importOf({ app, page }: Desk, screen: string, button: string, file: string): Promise<void> {
  await goTo(page, screen);
  await answerDialogs(app, file);
  await page.getByRole('button', { name: button }).first().click();
}

/** Everything that opens over or inside a screen; the file is the sample office. */
export const dialogs: readonly View[] = [
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
  {
    name: 'pembagian-satu-bagian',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await chooseBagian(page, 'Organisasi');
    },
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
  {
    name: 'pembagian-usulan',
    async open({ page }) {
      await goTo(page, SCREENS.pembagian);
      await page.getByRole('button', { name: 'Usulkan pembagian' }).click();
      await expect(page.getByRole('button', { name: 'Terapkan' })).toBeVisible({ timeout: 90_000 });
    },
  },
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
    name: 'naskah-surat-tugas',
    async open({ page }) {
      await goTo(page, SCREENS.naskah);
      await page.getByText('Naskah baru', { exact: true }).click();
      await page.getByText('Surat Tugas', { exact: true }).first().click();
    },
  },
  {
    name: 'naskah-register',
    async open({ page }) {
      await goTo(page, SCREENS.naskah);
      await page.getByText('Register', { exact: true }).click();
      await expect(page.getByRole('row').nth(1)).toBeVisible();
    },
  },
  {
    name: 'riwayat-rincian',
    async open({ page }) {
      await goTo(page, SCREENS.riwayat);
      await page.getByRole('row').nth(1).click();
    },
  },
  ...['Hari & jam kerja', 'Ambang & norma', 'Naskah dinas', 'Cadangan', 'Tampilan'].map(tab),
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
  await page.getByRole('button', { name: /^Tindakan untuk/ }).first().click();
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
