import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/api/api';
import { KELAS_EJ, kelasEj, sebutanBeban } from '../../../src/domain/ej';
import { bacaLembar } from '../../../src/importers/lembar';
import { emptyOffice, sampleOffice } from '../../workspace';
import { teksPdf } from '../../documents/peta/teksPdf';
import { smallOffice } from '../small';
import { KUERI, seluruh } from './kueri';

type Ekspor = Parameters<Api['exportPeta']>[0];
const ekspor = (path: string, over: Partial<Ekspor> = {}): Ekspor => ({
  ...KUERI,
  bentuk: 'pdf',
  kertas: 'A4',
  tanpaNama: false,
  rentang: null,
  path,
  jobId: 'ekspor',
  ...over,
});

test('the PDF holds everybody, says its pages, and begins a sheet for each bagian', async () => {
  const { api, folder } = await sampleOffice();
  const path = join(folder, 'peta.pdf');
  const made = await api.exportPeta(ekspor(path, { kelompok: 'bagian' }));
  const units = (await api.listBagian()).filter((unit) => unit.pegawai > 0);
  const bytes = new Uint8Array(readFileSync(path));
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(made?.halaman);
  const pages = await teksPdf(bytes);
  const { baris } = await seluruh(api, { kelompok: 'bagian' });
  expect(made?.baris).toBe(baris.length);
  for (const unit of units)
    expect(
      pages.some((page) => page.includes(unit.nama)),
      unit.nama,
    ).toBe(true);
  for (const row of baris.slice(0, 40))
    if (row.jenis === 'orang') expect(pages.join('\n')).toContain(row.nama.slice(0, 12));
  pages.forEach((page, at) => expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`));
  expect(pages.every((page) => page.includes('hanya untuk atasan langsung'))).toBe(true);
  expect(pages.at(-1)).toContain('Seluruhnya');
});

test('without names only jabatan leave the office', async () => {
  const { api, folder } = await sampleOffice();
  const path = join(folder, 'peta.pdf');
  await api.exportPeta(ekspor(path, { tanpaNama: true, per: 'minggu', kertas: 'A3' }));
  const text = (await teksPdf(new Uint8Array(readFileSync(path)))).join('\n');
  const { baris } = await seluruh(api);
  for (const row of baris) if (row.jenis === 'orang') expect(text).not.toContain(row.nama);
  expect(text).not.toContain('atasan langsung');
  expect(text).toContain('jabatannya dapat menunjuk orangnya');
});

test('the workbook holds both periods as figures that equal the map', async () => {
  const { api, folder } = await sampleOffice();
  const path = join(folder, 'peta.xlsx');
  const kueri = { per: 'minggu', kelompok: 'bagian', urut: 'melebihi' } as const;
  await api.exportPeta(ekspor(path, { ...kueri, bentuk: 'xlsx' }));
  const { lembar } = bacaLembar(new Uint8Array(readFileSync(path)), 'peta.xlsx');
  expect(lembar.map(({ nama }) => nama)).toEqual(['Per minggu', 'Per bulan', 'Keterangan']);
  const page = await seluruh(api, kueri);
  const width = page.kolom.length + 1;
  const rows = lembar[0]?.baris.slice(4) ?? [];
  page.baris.forEach((row, at) => {
    const load = page.beban.subarray(at * width, (at + 1) * width);
    const room = page.kapasitas.subarray(at * width, (at + 1) * width);
    const written = rows[at]?.slice(6, 7 + page.kolom.length) ?? [];
    const shown = [...load].map((minutes, i) => ((room[i] ?? 0) > 0 ? minutes / (room[i] ?? 1) : null));
    shown.forEach((ratio, i) => {
      if (ratio === null) return;
      expect(Number(written[i]), `${row.nama} ${i}`).toBeCloseTo(ratio, 3);
    });
  });
});

test('the legend of the workbook shows every class with a ratio that lies in it', async () => {
  const { api, folder } = await sampleOffice();
  const { kelasEj: asal } = await api.getPengaturan();
  for (const batas of [asal, { ...asal, d: 60, c: 97, b: 99 }]) {
    await api.savePengaturan({ kelasEj: batas });
    const path = join(folder, `peta-${batas.b}.xlsx`);
    await api.exportPeta(ekspor(path, { bentuk: 'xlsx' }));
    const { lembar } = bacaLembar(new Uint8Array(readFileSync(path)), 'peta.xlsx');
    const baris = lembar.at(-1)?.baris ?? [];
    const awal = baris.findIndex(([kepala]) => kepala === 'Contoh') + 1;
    const contoh = baris.slice(awal, awal + 5).map((satu) => [kelasEj(Number(satu[0]), batas), satu[2]]);
    expect(contoh).toEqual([...KELAS_EJ].reverse().map((kelas) => [kelas, sebutanBeban(kelas)]));
  }
});

test('differences of a proposal in the workbook are proposal less now, and the sheet says so', async () => {
  const { api, folder } = await smallOffice();
  const { usulanId } = await api.proposePembagian({ bagianId: null, benih: 1, jobId: 'usul' });
  const opened = await api.openBandingPeta({ sumber: { jenis: 'usulan', usulanId }, jobId: 'banding' });
  const path = join(folder, 'banding.xlsx');
  await api.exportPeta(ekspor(path, { bentuk: 'xlsx', bandingId: opened?.bandingId ?? '' }));
  const { lembar } = bacaLembar(new Uint8Array(readFileSync(path)), 'banding.xlsx');
  const selisih = lembar.find(({ nama }) => nama === 'Selisih per bulan')?.baris ?? [];
  expect(selisih[0]?.[0]).toContain('usulan pembagian dikurangi sekarang');
  // Nothing is divided yet: everything proposed is more.
  expect(Number(selisih.at(-1)?.[4])).toBeGreaterThan(0);
});

test('an office without people is told so, and nothing is written', async () => {
  const { api, folder } = await emptyOffice();
  const path = join(folder, 'peta.pdf');
  await expect(api.exportPeta(ekspor(path))).rejects.toMatchObject({ code: 'tidakDitemukan' });
  expect(existsSync(path)).toBe(false);
});

test('the picture shows the rows on screen and nothing of the window around them', async () => {
  const seen: string[] = [];
  const picture = new Uint8Array([137, 80, 78, 71]);
  const { api, folder } = await sampleOffice({
    renderPng: (html, { width, height }) => {
      seen.push(html);
      expect([width > 1000, height > 200]).toEqual([true, true]);
      return Promise.resolve(picture);
    },
  });
  const path = join(folder, 'peta.png');
  const made = await api.exportPeta(ekspor(path, { bentuk: 'png', rentang: { offset: 2, limit: 5 } }));
  expect(made).toEqual({ path, baris: 5, halaman: 0 });
  expect(new Uint8Array(readFileSync(path))).toEqual(picture);
  const { baris } = await seluruh(api);
  const shown = baris.map((row) => seen[0]?.includes(`>${row.nama.split(',')[0] ?? ''}`));
  expect(shown.slice(0, 9)).toEqual([false, false, true, true, true, true, true, false, false]);
});

test('a cancelled export writes nothing, and another one may begin', async () => {
  const stop = { now: (): void => undefined };
  const { api, folder } = await sampleOffice({ emit: ({ type }) => (type === 'progress' ? stop.now() : undefined) });
  const path = join(folder, 'peta.pdf');
  // As soon as the job says the first word.
  stop.now = () => void api.cancelJob({ jobId: 'ekspor' });
  await expect(api.exportPeta(ekspor(path, { per: 'minggu' }))).rejects.toMatchObject({ code: 'dibatalkan' });
  expect(existsSync(path)).toBe(false);
  stop.now = () => undefined;
  expect(await api.exportPeta(ekspor(path))).toMatchObject({ path });
});

test('a written file can be opened from its message; no other file can', async () => {
  const opened: string[] = [];
  const { api, folder } = await sampleOffice({ openPath: (path) => Promise.resolve(void opened.push(path)) });
  const path = join(folder, 'peta.pdf');
  await expect(api.openKeluaran({ path })).rejects.toMatchObject({ code: 'tidakDitemukan' });
  await api.exportPeta(ekspor(path));
  await api.openKeluaran({ path });
  expect(opened).toEqual([path]);
});
