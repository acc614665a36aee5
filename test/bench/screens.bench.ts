import { expect, test, type Page } from '@playwright/test';
import { call } from '../e2e/wire';
import { withOffice } from './desk';
import { median, record, SHORT, time } from './figures';
import { LARGE, SMALL, type Size } from './office';

const RUNS = SHORT ? 3 : 9;
const PAGE = { offset: 0, limit: 100 };

async function reads(page: Page): Promise<Record<string, () => Promise<unknown>>> {
  const [unit] = await call(page, 'listBagian');
  const bagianId = unit?.id ?? null;
  const tugas = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', cari: '' } as const;
  return {
    'board of one bagian': () => call(page, 'getPapan', { bagianId, bulan: null }),
    'tasks, 100 rows of all': () => call(page, 'listTugas', { ...tugas, urut: 'asal', ...PAGE }),
    'tasks, sorted by rupiah': () => call(page, 'listTugas', { ...tugas, urut: 'rupiah', ...PAGE }),
    'tasks, found by words': () => call(page, 'listTugas', { ...tugas, cari: 'laporan uji 77', urut: 'asal', ...PAGE }),
    'people, 100 rows of all': () => call(page, 'listPegawai', { bagianId: null, keadaan: 'semua', cari: '', ...PAGE }),
    'map by week, 100 rows of all': () => call(page, 'getPeta', { bagianId: null, per: 'minggu', ...PAGE }),
    'DPA, all lines': () => call(page, 'getDpa'),
    'history, 100 rows': () => call(page, 'listRiwayat', { cari: '', ...PAGE }),
  };
}

async function measure(size: Size): Promise<void> {
  await withOffice(size, async ({ page, file }) => {
    const trip = await time(50, () => call(page, 'getSesi'));
    const baseline = { name: 'empty call over the same wire', value: median(trip) };
    const common = { size: size.name, unit: 'ms', baseline } as const;
    const figures = [];
    for (const [what, read] of Object.entries(await reads(page))) {
      const took = await time(RUNS, read);
      figures.push({ ...common, what, value: median(took), runs: RUNS });
    }
    const opened = await time(SHORT ? 1 : 3, async () => {
      await call(page, 'closeFile');
      await call(page, 'openFile', { path: file });
      await call(page, 'getRingkasan');
    });
    figures.push({ ...common, what: 'open the file, with counters', value: median(opened), runs: opened.length });
    record(`screens-${size.pegawai}`, figures);
    expect(figures.length).toBeGreaterThan(0);
  });
}

for (const size of [SMALL, LARGE]) test(`screens: reads behind them, ${size.name}`, () => measure(size));
