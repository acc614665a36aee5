import { expect, type Page } from '@playwright/test';
import { goTo, pressOnPage } from './desk';
import type { View } from './views';
import { call } from './wire';

const INVITATION = 'Undangan rapat evaluasi SAKIP';

/** An order that is late, an invitation whose notula is owed and one nobody has decided on; once per file. */
async function someOrders(page: Page): Promise<void> {
  const hari = '2026-05-06';
  const { total } = await call(page, 'listPerintah', {
    saring: 'semua',
    bagianId: null,
    cari: '',
    hari,
    offset: 0,
    limit: 1,
  });
  if (total > 0) return;
  const order = {
    id: null,
    versi: 0,
    dari: 'Sekretaris Daerah',
    nomorSurat: '',
    tanggalSurat: null,
    diterima: '2026-04-20',
    tanggalAcara: null,
    waktu: '',
    tempat: '',
    bagianId: null,
    menit: 300,
    petunjuk: '',
    persetujuanLintas: '',
  } as const;
  const meeting = { ...order, jenis: 'rapat', tenggat: null, waktu: '09.00', tempat: 'Ruang Rapat Sekda' } as const;
  const window = { mulai: '2026-04-20', akhir: '2026-04-30', waktu: '', menit: 300, cari: '' } as const;
  const people = await call(page, 'listCalonPerintah', {
    ...window,
    jenis: 'tugas',
    kecualiId: null,
    bagianId: null,
    semuaBagian: true,
  });
  const pegawaiIds = people.slice(0, 1).map(({ pegawaiId }) => pegawaiId);
  await call(page, 'savePerintah', {
    ...order,
    jenis: 'tugas',
    perihal: 'Menyiapkan bahan paparan pimpinan',
    tenggat: '2026-04-30',
    kehadiran: '',
    pegawaiIds,
  });
  const attended = { kehadiran: 'diwakilkan', tanggalAcara: '2026-04-29', pegawaiIds } as const;
  await call(page, 'savePerintah', { ...meeting, ...attended, perihal: INVITATION });
  await call(page, 'savePerintah', {
    ...meeting,
    perihal: 'Undangan rapat koordinasi akhir tahun',
    kehadiran: '',
    tanggalAcara: '2026-12-16',
    pegawaiIds: [],
  });
}

async function list(page: Page): Promise<void> {
  await someOrders(page);
  await goTo(page, 'Agenda');
  await page.getByRole('radiogroup', { name: 'Bagian agenda' }).getByText('Perintah').click();
  await expect(
    page.getByRole('grid', { name: 'Daftar perintah' }).getByRole('row', { name: INVITATION }),
  ).toBeVisible();
}

async function newOrder(page: Page, perihal: string): Promise<void> {
  await goTo(page, 'Beranda');
  await pressOnPage(page, 'Control+n');
  const dialog = page.getByRole('dialog', { name: 'Tugas baru' });
  await dialog.getByRole('textbox', { name: 'Perihal' }).fill(perihal);
  await expect(dialog.getByRole('option').first()).toBeVisible();
}

/** Orders: the dialog of Ctrl+N in both its kinds, the list and the drawer of an invitation. */
export const perintahViews: readonly View[] = [
  { name: 'perintah-baru', open: ({ page }) => newOrder(page, 'Menyiapkan surat pinjam kendaraan dinas') },
  {
    name: 'perintah-rapat',
    async open({ page }) {
      await newOrder(page, INVITATION);
      await page.getByText('Surat dan rincian').click();
    },
  },
  { name: 'perintah-daftar', open: ({ page }) => list(page) },
  {
    name: 'perintah-laci',
    async open({ page }) {
      await list(page);
      await page.getByRole('row', { name: INVITATION }).click();
      await expect(page.getByRole('dialog', { name: 'Undangan rapat' })).toBeVisible();
    },
  },
];
