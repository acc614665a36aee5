import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import fs from 'node:fs';
import path from 'node:path';
import type { Api } from '../../src/api/api';
import { newFolder } from '../e2e/start';
import { sampleFile, workspace } from '../workspace';
import { median, quantile, record, SHORT, time } from './figures';
import { longestBlock } from './longestBlock';
import { LARGE } from './office';
import { officeWithWeeks, removeOffice } from './officeFile';
import { weeklyCalls, type About, type WeeklyCall } from './weeklyCalls';
import { writeWeeks } from './writeWeeks';

const RUNS = SHORT ? 2 : 5;
/** One month of a whole bagian, pasted at once. */
const MONTH = 6;

/** The sample office (112 people) with the same weeks. */
async function sampleWithWeeks(): Promise<string> {
  const file = path.join(newFolder(), 'Contoh.bagihabis');
  fs.copyFileSync(await sampleFile(), file);
  await writeWeeks(file);
  return file;
}

/** Rows of what the weekly screens count, by plain statements. */
function bareRead(file: string): number[] {
  const raw = new Database(file, { readonly: true });
  const started = performance.now();
  for (const table of ['tugas', 'penugasan', 'realisasi', 'pembatalan', 'perintah'])
    raw.prepare(`SELECT * FROM ${table} WHERE dihapus IS NULL`).all();
  const took = performance.now() - started;
  raw.close();
  return [took];
}

async function about(api: Api): Promise<About> {
  const { pegawai } = await api.getPapan({ bagianId: null, bulan: null });
  const busy = pegawai.filter(({ dihitung, bagianId, beban }) => dihitung && bagianId !== null && beban > 0);
  const one = busy[Math.floor(busy.length / 2)];
  if (!one || one.bagianId === null) throw new Error('nobody has a task');
  return { bagianId: one.bagianId, pegawaiId: one.pegawaiId };
}

/** Tasks nobody has, each with somebody who may take all of it. */
async function openDrops(api: Api): Promise<Parameters<Api['assignPegawai']>[0][]> {
  const { tugas } = await api.getPapan({ bagianId: null, bulan: null });
  const drops: Parameters<Api['assignPegawai']>[0][] = [];
  for (const { id, pembagian } of tugas) {
    if (drops.length === RUNS || pembagian.length > 0) continue;
    const calon = await api.listCalon({ tugasId: id, cari: '', semuaBagian: false });
    const one = calon.find(({ halangan }) => halangan === '');
    if (one) drops.push({ tugasIds: [id], pegawaiId: one.pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
  }
  return drops;
}

interface Took {
  readonly first: Map<string, number>;
  readonly block: Map<string, number>;
  readonly again: Map<string, number[]>;
  readonly note: Map<string, number[]>;
  readonly drop: Map<string, number[]>;
}

async function once(api: Api, calls: readonly WeeklyCall[], into: Map<string, number[]>): Promise<void> {
  for (const { what, call } of calls) into.set(what, [...(into.get(what) ?? []), ...(await time(1, () => call(api)))]);
}

async function measure(size: string, file: string): Promise<void> {
  const bare = bareRead(file);
  const { api } = workspace();
  await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  await api.openFile({ path: file });
  const whom = await about(api);
  const sheet = await api.getRealisasi({ bagianId: whom.bagianId, pegawaiId: null, tugasId: null });
  const drops = await openDrops(api);
  await api.closeFile();
  await api.openFile({ path: file });
  const calls = weeklyCalls(whom);
  const took: Took = { first: new Map(), block: new Map(), again: new Map(), note: new Map(), drop: new Map() };
  for (const { what, call } of calls) {
    const block = await longestBlock(async () => took.first.set(what, (await time(1, () => call(api)))[0] ?? 0));
    took.block.set(what, block);
  }
  await once(api, calls, took.again);
  const [noted, dropped, pasted] = [[] as number[], [] as number[], [] as number[]];
  for (let run = 0; run < RUNS; run++) {
    const row = sheet.baris[run];
    if (row)
      noted.push(
        ...(await time(1, () => api.saveRealisasi({ isi: [{ ...key(row), bulan: MONTH, volume: run + 1 }] }))),
      );
    await once(api, calls, took.note);
    const drop = drops[run];
    if (!drop) continue;
    dropped.push(...(await time(1, () => api.assignPegawai(drop))));
    await once(api, calls, took.drop);
  }
  const isi = sheet.baris.map((row, at) => ({ ...key(row), bulan: MONTH, volume: 100 + (at % 7) }));
  pasted.push(...(await time(1, () => api.saveRealisasi({ isi }))));
  const trip = await time(50, () => api.getSesi());
  await api.closeFile();
  report(size, took, { bare, noted, dropped, pasted, trip, rows: isi.length });
  expect(noted.length).toBeGreaterThan(0);
}

const key = <T extends { tugasId: unknown; pegawaiId: unknown }>({ tugasId, pegawaiId }: T) =>
  ({ tugasId, pegawaiId }) as Pick<T, 'tugasId' | 'pegawaiId'>;

interface Base {
  readonly bare: readonly number[];
  readonly noted: readonly number[];
  readonly dropped: readonly number[];
  readonly pasted: readonly number[];
  readonly trip: readonly number[];
  readonly rows: number;
}

function report(size: string, took: Took, { bare, noted, dropped, pasted, trip, rows }: Base): void {
  const read = { name: 'tasks, shares and notes read as bare rows', value: median(bare) };
  const note = { name: 'the note itself until it is saved', value: median(noted) };
  const drop = { name: 'the drop itself until it is saved', value: median(dropped) };
  const idle = { name: 'empty call', value: Math.max(median(trip), 0.01) };
  const common = { size, unit: 'ms' } as const;
  const figures = [...took.first.keys()].flatMap((what) => {
    const of = (kind: 'again' | 'note' | 'drop', part = 0.5): number => quantile(took[kind].get(what) ?? [], part);
    return [
      { what: `${what}, first`, ...common, value: took.first.get(what) ?? 0, baseline: read, runs: 1 },
      { what: `… longest stop meanwhile`, ...common, value: took.block.get(what) ?? 0, baseline: read, runs: 1 },
      { what: `… again`, ...common, value: of('again'), baseline: idle, runs: 1 },
      { what: `… after a note`, ...common, value: of('note'), baseline: note, runs: noted.length },
      { what: `… after a drop`, ...common, value: of('drop'), baseline: drop, runs: dropped.length },
    ];
  });
  record(`mingguan-${size.replace(/\W/g, '')}`, [
    ...figures,
    { what: `a month of a bagian, ${rows} notes`, ...common, value: median(pasted), baseline: note, runs: 1 },
  ]);
}

test('weekly calls: the sample office', async () => {
  const file = await sampleWithWeeks();
  await measure('112/sample', file);
  removeOffice(file);
});

test('weekly calls: a whole regency', async () => {
  test.setTimeout(1_800_000);
  const file = await officeWithWeeks(LARGE);
  await measure(LARGE.name, file);
  removeOffice(file);
});
