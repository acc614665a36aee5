import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { loadKantor } from '../../src/data/kantor';
import { petaPdf } from '../../src/documents/peta/petaPdf';
import { petaXlsx } from '../../src/documents/peta/petaXlsx';
import { mingguTahun } from '../../src/domain/hari';
import { hitungPeriode } from '../../src/domain/hitungan';
import { tugasPerPegawai } from '../../src/domain/kantor';
import { SELURUH_PETA } from '../../src/cli/peta';
import { KantorCache } from '../../src/services/kantorCache';
import { isiEkspor } from '../../src/services/peta/isiEkspor';
import { PetaKantor } from '../../src/services/peta/petaKantor';
import { newFolder } from '../e2e/start';
import { workspace } from '../workspace';
import { median, quantile, record, SHORT, time } from './figures';
import { longestBlock } from './longestBlock';
import { LARGE } from './office';
import { officeFile, removeOffice } from './officeFile';

const DROPS = SHORT ? 20 : 60;
const PAGE = 100;
const KUERI = { ...SELURUH_PETA, per: 'minggu' } as const;
const size = `${LARGE.name} × 53`;

test('map service: first page, the rest behind, and what it keeps', async () => {
  test.setTimeout(600_000);
  const file = await officeFile(LARGE);
  const pengguna = { nama: 'Rina Uji', jabatan: 'Analis' };
  const dokumen = await openDokumen({ userDataDir: newFolder(), pengguna, pc: 'PC-UJI' }, file);
  const cache = new KantorCache(await loadKantor(dokumen.db));
  await dokumen.close();
  removeOffice(file);
  const { kantor } = cache;
  const weeks = mingguTahun(kantor.kalender.tahun);
  const work = tugasPerPegawai(kantor);
  const people = [...kantor.pegawai.keys()];
  // What a page cannot do without: the weeks of the people on it, counted by the bare domain function.
  const bare = await time(9, () =>
    people.slice(0, PAGE).map((id) => hitungPeriode(kantor, id, work.get(id) ?? [], weeks)),
  );
  const peta = new PetaKantor(cache);
  const kueri = { ...KUERI, offset: 0, limit: PAGE };
  const memory = process.memoryUsage().arrayBuffers;
  const [first] = await time(1, () => peta.halaman(kueri));
  let took = 0;
  const block = await longestBlock(async () => ([took] = (await time(1, () => peta.ringkasan.bangun())) as [number]));
  const kept = (process.memoryUsage().arrayBuffers - memory) / 1e6;
  const bareAll = await time(1, () => people.map((id) => hitungPeriode(kantor, id, work.get(id) ?? [], weeks)));
  const idle = await longestBlock(() => new Promise((resolve) => setTimeout(resolve, took)));
  await time(2, () => peta.halaman(kueri));
  const further = await time(20, (run) => peta.halaman({ ...kueri, offset: run * PAGE }));
  const sorted = await time(3, (run) => peta.halaman({ ...kueri, urut: 'menganggur', tutup: [`${run}`] }));
  const page = { name: `the weeks of ${PAGE} people, bare`, value: median(bare) };
  const numbers = (people.length * (weeks.length + 13) * 2 * 4) / 1e6;
  record('heatmap-service', [
    {
      what: 'first page of the map, nothing counted before',
      size,
      value: first ?? 0,
      unit: 'ms',
      baseline: page,
      runs: 1,
    },
    { what: 'a further page, totals kept', size, value: median(further), unit: 'ms', baseline: page, runs: 20 },
    { what: 'sorted by idle first', size, value: median(sorted), unit: 'ms', baseline: page, runs: 3 },
    {
      what: 'everybody counted behind, in slices',
      size,
      value: took,
      unit: 'ms',
      baseline: { name: 'the weeks of everybody in one go, bare', value: bareAll[0] ?? 0 },
      runs: 1,
    },
    {
      what: 'longest time without a turn meanwhile',
      size,
      value: block,
      unit: 'ms',
      baseline: { name: 'the same watch, nothing running', value: Math.max(idle, 0.1) },
      runs: 1,
    },
    {
      what: 'memory of the summary',
      size,
      value: Math.max(kept, 0.1),
      unit: 'MB',
      baseline: { name: 'load and capacity of year, months and weeks as plain numbers', value: numbers },
      runs: 1,
    },
  ]);
  const isi = isiEkspor(peta.bahan(KUERI), 'minggu', { tanpaNama: false, rentang: null });
  const [pdf] = await time(1, () => petaPdf(isi, 'A3'));
  const [xlsx] = await time(1, () => petaXlsx([isi]));
  const cells = {
    name: 'each figure as text, joined',
    value: median(await time(3, () => Array.from(isi.beban, String).join(' '))),
  };
  record('heatmap-files', [
    { what: 'PDF of all people by week, A3', size, value: pdf ?? 0, unit: 'ms', baseline: cells, runs: 1 },
    { what: 'workbook of all people by week', size, value: xlsx ?? 0, unit: 'ms', baseline: cells, runs: 1 },
  ]);
  expect(peta.ringkasan.lengkap).toBe(true);
});

test('map service: one drop, then the rows it touched with their groups and the grand total', async () => {
  test.setTimeout(600_000);
  const file = await officeFile(LARGE);
  const { api, events } = workspace();
  await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  await api.openFile({ path: file });
  await api.listPeta({ ...KUERI, offset: 0, limit: PAGE });
  while (!events.some(({ type }) => type === 'petaSiap')) await new Promise((resolve) => setTimeout(resolve, 20));
  await api.listPeta({ ...KUERI, offset: 0, limit: PAGE });
  const { tugas, pegawai } = await api.getPapan({ bagianId: null, bulan: null });
  const drops = tugas.filter(({ pembagian }) => pembagian.length === 0).slice(0, DROPS);
  const [saved, repaint] = [[] as number[], [] as number[]];
  for (const task of drops) {
    const person = pegawai.find((one) => one.bagianId === task.bagianId && one.dihitung);
    if (!person) continue;
    const input = { tugasIds: [task.id], pegawaiId: person.pegawaiId, persetujuanLintas: '' };
    saved.push(...(await time(1, () => api.assignPegawai({ ...input, cara: 'seluruhnya' }))));
    const touched = events.findLast((event) => event.type === 'changed')?.pegawai ?? [];
    repaint.push(...(await time(1, () => api.getPetaBaris({ ...KUERI, ids: [...touched] }))));
  }
  await api.closeFile();
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
  const baseline = { name: 'the drop itself until it is saved', value: median(saved) };
  const common = { size, unit: 'ms', baseline, runs: repaint.length } as const;
  record('heatmap-drop', [
    { what: 'rows to repaint after a drop, median', value: median(repaint), ...common },
    { what: 'rows to repaint after a drop, p95', value: quantile(repaint, 0.95), ...common },
  ]);
  expect(repaint.length).toBeGreaterThan(0);
});
