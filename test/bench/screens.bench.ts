import { expect, test, type Page } from '@playwright/test';
import { SELURUH_PETA } from '../../src/cli/peta';
import { call } from '../e2e/wire';
import { withOffice } from './desk';
import { median, record, SHORT, time } from './figures';
import { LARGE, SMALL, type Size } from './office';

const RUNS = SHORT ? 3 : 9;
const PAGE = { offset: 0, limit: 100 };

type Read = readonly [name: string, input: unknown];

async function reads(page: Page): Promise<Record<string, Read>> {
  const [unit] = await call(page, 'listBagian');
  const bagianId = unit?.id ?? null;
  const tugas = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', cari: '', urut: 'asal' };
  return {
    'board of one bagian': ['getPapan', { bagianId, bulan: null }],
    'tasks, first 100 of all': ['listTugas', { ...tugas, ...PAGE }],
    'tasks, a further page': ['listTugas', { ...tugas, ...PAGE, offset: 100 }],
    'tasks, sorted by rupiah': ['listTugas', { ...tugas, urut: 'rupiah', ...PAGE }],
    'tasks, found by words': ['listTugas', { ...tugas, cari: 'laporan uji 77', ...PAGE }],
    'people, 100 rows of all': ['listPegawai', { bagianId: null, keadaan: 'semua', cari: '', ...PAGE }],
    'map by week, 100 rows of all': ['listPeta', { ...SELURUH_PETA, per: 'minggu', ...PAGE }],
    'DPA, all lines': ['getDpa', undefined],
    'history, 100 rows': ['listRiwayat', { cari: '', ...PAGE }],
  };
}

/** Milliseconds in the window from the call to the whole answer; another read goes before, so that no answer is kept. */
const inWindow = (page: Page, [name, input]: Read, before: Read, runs: number): Promise<number[]> =>
  page.evaluate(
    async ([what, otherwise, count]) => {
      const took: number[] = [];
      for (let run = 0; run < count; run++) {
        await window.bagihabis.call(otherwise[0], otherwise[1]);
        const started = performance.now();
        const reply = await window.bagihabis.call(what[0], what[1]);
        took.push(performance.now() - started);
        if (!reply.ok) throw new Error(reply.error.code);
      }
      return took;
    },
    [[name, input], before, runs] as const,
  );

async function measure(size: Size): Promise<void> {
  await withOffice(size, async ({ page, file }) => {
    const all = await reads(page);
    const idle: Read = ['getSesi', undefined];
    const trip = await inWindow(page, idle, idle, 50);
    const baseline = { name: 'empty call over the same wire', value: median(trip) };
    const common = { size: size.name, unit: 'ms', baseline } as const;
    const figures = [];
    for (const [what, read] of Object.entries(all)) {
      const before = what === 'tasks, a further page' ? all['tasks, first 100 of all'] : all['tasks, found by words'];
      const other: Read =
        what === 'tasks, found by words' ? (all['tasks, sorted by rupiah'] ?? idle) : (before ?? idle);
      const took = await inWindow(page, read, other, RUNS);
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
