import { expect, test, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import path from 'node:path';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { newFolder } from '../e2e/start';
import { call } from '../e2e/wire';
import { withOffice } from './desk';
import { median, quantile, record, SHORT, time } from './figures';
import { LARGE, SMALL, type Size } from './office';

const DROPS = SHORT ? 20 : 40;

/** One row into an otherwise empty database, safe against power loss: what any local program pays for a commit. */
async function bareCommits(count: number): Promise<number[]> {
  const raw = new Database(path.join(newFolder(), 'bare.db'));
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec('CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = raw.prepare('INSERT INTO one (text) VALUES (?)');
  const took = await time(count, (run) => insert.run(`row ${run}`));
  raw.close();
  return took;
}

interface Drop {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
}

async function openDrops(page: Page): Promise<Drop[]> {
  const { tugas, pegawai } = await call(page, 'getPapan', { bagianId: null, bulan: null });
  const open = tugas.filter((task) => task.pembagian.length === 0);
  return open.slice(0, DROPS).flatMap((task, at) => {
    const own = pegawai.filter((person) => person.bagianId === task.bagianId && person.dihitung);
    const person = own[at % own.length];
    return person ? [{ tugasId: task.id, pegawaiId: person.pegawaiId }] : [];
  });
}

/** From the drop in the window until the counters of the new state are back there: commit and recount. */
const dropAll = (page: Page, drops: readonly Drop[]): Promise<{ saved: number[]; counted: number[] }> =>
  page.evaluate(async (list) => {
    const wire = (name: string, input: unknown) => window.bagihabis.call(name, input);
    const took = { saved: [] as number[], counted: [] as number[] };
    for (const { tugasId, pegawaiId } of list) {
      const started = performance.now();
      const input = { tugasIds: [tugasId], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' };
      const reply = await wire('assignPegawai', input);
      if (!reply.ok) throw new Error(reply.error.code);
      took.saved.push(performance.now() - started);
      await Promise.all([wire('getRingkasan', undefined), wire('listBagian', undefined)]);
      took.counted.push(performance.now() - started);
    }
    return took;
  }, drops);

/** The longest a small call waits from now until the named document holds every drop. */
const longestWait = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let longest = 0;
    for (;;) {
      const sesi = await window.bagihabis.call('getSesi', undefined);
      if (sesi.ok && (sesi.value as { berkas: { tersimpan: string | null } }).berkas.tersimpan !== null) break;
      const started = performance.now();
      await window.bagihabis.call('getSesi', undefined);
      longest = Math.max(longest, performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return longest;
  });

async function measure(size: Size): Promise<void> {
  await withOffice(size, async ({ page }) => {
    const { tugas: before } = await call(page, 'getRingkasan');
    await call(page, 'listBagian');
    const trip = await time(50, () => call(page, 'getSesi'));
    const drops = await openDrops(page);
    const commits = await bareCommits(200);
    const took = await dropAll(page, drops);
    const wait = await longestWait(page);
    const { tugas: after } = await call(page, 'getRingkasan');
    expect(after.terbagi).toBe(before.terbagi + drops.length);
    const baseline = { name: 'bare SQLite commit, p95', value: quantile(commits, 0.95) };
    const common = { size: size.name, unit: 'ms', baseline, runs: drops.length } as const;
    const typical = { name: 'bare SQLite commit, median', value: median(commits) };
    const idle = { name: 'the same call at rest, p95', value: quantile(trip, 0.95) };
    record(`drop-${size.pegawai}`, [
      { what: 'drop → saved, median', value: median(took.saved), ...common, baseline: typical },
      { what: 'drop → saved, p95', value: quantile(took.saved, 0.95), ...common },
      { what: 'drop → saved and all counters, p95', value: quantile(took.counted, 0.95), ...common },
      { what: 'longest wait while the file is published', value: wait, ...common, runs: 1, baseline: idle },
    ]);
  });
}

for (const size of [SMALL, LARGE]) test(`drop: saved and counted, ${size.name}`, () => measure(size));
