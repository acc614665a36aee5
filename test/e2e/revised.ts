import { expect, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { BarisSubKegiatan } from '../../src/api/views';
import { answerDialogs, goTo } from './desk';
import { SCREENS, type Desk, type View } from './views';
import { call } from './wire';

export const allTasks = {
  bagianId: null,
  subKegiatanId: null,
  sumber: null,
  keadaan: 'semua',
  cari: '',
  urut: 'asal',
  offset: 0,
  limit: 500,
} as const;

export interface Revision {
  /** Path of the DPPA as a sheet. */
  readonly file: string;
  readonly total: number;
  /** Line with divided tasks that the DPPA no longer names. */
  readonly gone: BarisSubKegiatan;
  /** Line that gets Rp25.000.000 more. */
  readonly raised: BarisSubKegiatan;
  readonly lines: readonly BarisSubKegiatan[];
}

/** The sample office's own lines as a DPPA: one without its line, one with more money, one that is new. */
export async function writeDppa(page: Page, folder: string): Promise<Revision> {
  const { baris: lines } = await call(page, 'getDpa');
  const { baris: divided } = await call(page, 'listTugas', { ...allTasks, keadaan: 'terbagi' });
  const gone = lines.find((line) => divided.some((task) => task.subKegiatanId === line.id));
  const raised = lines.find((line) => line !== gone && line.jumlahTugas > 0);
  if (!gone || !raised) throw new Error('the sample office has no divided task');
  const rows = lines
    .filter((line) => line !== gone)
    .map((line) => [line.kode, line.nama, line.namaBagian, line.pagu + (line === raised ? 25_000_000 : 0)]);
  rows.push([
    '4.01.01.2.01.0006',
    'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
    'Perencanaan dan Keuangan',
    75_000_000,
  ]);
  const total = rows.reduce((sum, row) => sum + Number(row[3]), 0);
  const file = path.join(folder, 'DPPA Setda 2026.csv');
  const text = [
    ['DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA) SEKRETARIAT DAERAH TAHUN ANGGARAN 2026'],
    ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Bagian', 'Pagu'],
    ...rows,
    ['', 'JUMLAH', '', total],
  ];
  fs.writeFileSync(file, text.map((row) => row.join(';')).join('\n'));
  return { file, total, gone, raised, lines };
}

/** Letters to the people whose work hangs on the line that goes. */
export async function issueBefore(page: Page, folder: string, gone: BarisSubKegiatan): Promise<void> {
  const { baris } = await call(page, 'listTugas', { ...allTasks, subKegiatanId: gone.id });
  const people = baris.flatMap((task) => task.pembagian.map((share) => share.pegawaiId));
  await call(page, 'issueSurat', {
    sasaran: { jenis: 'petikan', pegawaiIds: [...new Set(people)].slice(0, 1), tanggal: '2026-03-02' },
    penomoran: 'otomatis',
    cara: 'perOrang',
    folder,
    jobId: 'surat-sebelum',
  });
}

export async function acceptDppa(page: Page, { file }: Revision): Promise<void> {
  const { imporId } = await call(page, 'readDpa', { paths: [file], subUnit: null, peta: null, jobId: 'baca-dppa' });
  await call(page, 'acceptDpa', {
    imporId,
    tujuan: { jenis: 'perubahan', nomor: 'DPPA/B.1/4.01/001/2026', tanggal: '2026-09-15' },
    cakupan: 'seluruh',
    ingatBagian: true,
    perbaikan: [],
  });
}

const onDpa = (name: string, open: (desk: Desk) => Promise<void>): View => ({
  name,
  async open(desk) {
    await goTo(desk.page, SCREENS.dpa);
    await open(desk);
  },
});
const versions = (page: Page) => page.getByRole('button', { name: /^Versi DPA: DPPA/ }).click();

/** What only an office with a changed budget shows. */
export const revisedViews: readonly View[] = [
  onDpa('dpa-dihapus', ({ page }) => page.getByRole('button', { name: /^Dihapus/ }).click()),
  onDpa('dpa-keputusan', async ({ page }) => {
    await page.getByRole('button', { name: 'Putuskan…' }).click();
    await page.getByRole('dialog').getByRole('checkbox').first().check();
  }),
  onDpa('dpa-versi', async ({ page }) => {
    await versions(page);
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  onDpa('dpa-banding', async ({ page }) => {
    await versions(page);
    await page.getByRole('button', { name: 'Bandingkan dengan DPA murni' }).click();
    await expect(page.getByRole('row', { name: /^Jumlah/ })).toBeVisible();
  }),
  onDpa('dpa-versi-lama', async ({ page }) => {
    await versions(page);
    await page.getByRole('button', { name: 'Lihat isinya: DPA murni' }).click();
    await page
      .getByRole('button', { name: /^Rincian / })
      .first()
      .click();
  }),
];

/** The review of the DPPA over the office's DPA. */
export const reviewOfDppa = (file: () => string): View =>
  onDpa('dpa-impor-dppa', async ({ app, page }) => {
    await answerDialogs(app, file());
    await page.getByRole('button', { name: 'Impor DPA' }).first().click();
    await page.getByRole('button', { name: /^Dihapus 1/ }).click();
  });
