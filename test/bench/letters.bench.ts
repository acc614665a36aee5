import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { PegawaiId } from '../../src/domain/ids';
import { newFolder } from '../e2e/start';
import { call } from '../e2e/wire';
import { withOffice, type OpenDesk } from './desk';
import { median, record, SHORT, time } from './figures';
import type { Size } from './office';
import { measureSoffice } from './soffice';
import { treeCpu } from './treeCpu';
import { treeMemory } from './treeMemory';

const LETTERS = SHORT ? 200 : 1000;
const ONE_BY_ONE = SHORT ? 10 : 20;
const AIM_MS = (6000 * LETTERS) / 1000;
const AIM_TAGGED_MS = (20_000 * LETTERS) / 1000;
const AIM_MB = 450;
/** People of all offices of a small regency in one file. */
const OFFICE: Size = { name: '1.000/3.000', bagian: 20, subKegiatan: 200, pegawai: 1000, tugas: 3000 };
const TANGGAL = '2026-01-05';

/** Surat tugas of half a page each, one per person: one page whatever the person's tasks are. */
const sasaran = (pegawaiIds: readonly PegawaiId[]) => ({
  jenis: 'surat_tugas' as const,
  pegawaiIds: [...pegawaiIds],
  tugasId: null,
  untuk: ['Mengikuti rapat koordinasi penyusunan laporan kinerja', 'Melaporkan hasilnya kepada atasan langsung'],
  dasar: ['Undangan Sekretaris Daerah Nomor 005/1/2026'],
  menimbang: [],
  tanggal: TANGGAL,
  perOrang: true,
});

interface Run {
  readonly ms: number;
  /** Processor time of all processes: what the work costs, whatever else runs on the machine. */
  readonly cpu: number;
  /** Most that the work added to the memory of all processes, MB (PSS). */
  readonly mb: number;
  readonly folder: string;
}

/** Issues letters in lots of 500 (the most one choice may name), all in one run of the clock. */
async function issue({ page, app }: OpenDesk, people: readonly PegawaiId[], bertag: boolean): Promise<Run> {
  const folder = newFolder();
  const pid = app.process().pid ?? 0;
  const before = treeMemory(pid);
  const cpu = treeCpu(pid);
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, treeMemory(pid))), 250);
  const [ms = Number.NaN] = await time(1, async () => {
    for (let at = 0; at < people.length; at += 500)
      await call(page, 'issueSurat', {
        sasaran: sasaran(people.slice(at, at + 500)),
        penomoran: 'otomatis',
        cara: 'perOrang',
        bertag,
        folder,
        jobId: `terbit-${at}`,
      });
  });
  clearInterval(watch);
  return { ms, cpu: treeCpu(pid) - cpu, mb: most - before, folder };
}

/** Pages of a PDF, and whether it has tags. */
function properties(pdf: string): { readonly pages: number; readonly tagged: boolean } {
  const text = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(text)?.[1]), tagged: /^Tagged:\s+yes/m.test(text) };
}

const pdfsIn = (folder: string): string[] =>
  fs.readdirSync(folder).flatMap((name) => (name.endsWith('.pdf') ? [path.join(folder, name)] : []));

test('letters: one page each for many people, with and without tags, against printing one by one and LibreOffice', async () => {
  await withOffice(OFFICE, async (desk) => {
    const { page } = desk;
    const limit = { offset: 0, limit: LETTERS };
    const { baris } = await call(page, 'listPegawai', { bagianId: null, keadaan: 'semua', cari: '', ...limit });
    const people = baris.map((person) => person.id);
    expect(people).toHaveLength(LETTERS);
    const single = await time(ONE_BY_ONE, (run) =>
      call(page, 'previewSurat', { sasaran: sasaran(people.slice(run, run + 1)), jobId: `satu-${run}` }),
    );
    const fast = await issue(desk, people, false);
    const tagged = await issue(desk, people, true);
    for (const { folder } of [fast, tagged]) expect(pdfsIn(folder)).toHaveLength(LETTERS);
    const [plain = '', marked = ''] = [pdfsIn(fast.folder)[0], pdfsIn(tagged.folder)[0]];
    expect([properties(plain), properties(marked)]).toEqual([
      { pages: 1, tagged: false },
      { pages: 1, tagged: true },
    ]);
    const office = measureSoffice(baris.slice(0, SHORT ? 20 : 50).map((person) => person.nama));
    for (const { folder } of [fast, tagged]) fs.rmSync(folder, { recursive: true, force: true });
    const size = `${LETTERS} letters`;
    const oneByOne = { name: `one by one (${ONE_BY_ONE} printed)`, value: median(single) * LETTERS };
    const limitOf = (name: string, value: number) => ({ name: `limit (${name})`, value });
    const ms = { size, unit: 'ms', runs: 1 } as const;
    const mb = { size, unit: 'MB', runs: 1 } as const;
    const libre =
      office === null ? [] : [{ name: `${office.name}, ${office.letters} letters`, value: office.msEach * LETTERS }];
    record('letters', [
      { ...ms, what: 'letters: printed, split, hashed, registered, written', value: fast.ms, baseline: oneByOne },
      { ...ms, what: '… against the limit', value: fast.ms, baseline: limitOf('6 ms each', AIM_MS), aim: 1 },
      { ...ms, what: 'letters with tags', value: tagged.ms, baseline: limitOf('20 ms each', AIM_TAGGED_MS), aim: 1 },
      { ...ms, what: 'processor time of that', value: fast.cpu, baseline: { name: 'its wall time', value: fast.ms } },
      ...libre.map((baseline) => ({
        ...ms,
        what: 'letters against LibreOffice',
        value: fast.ms,
        baseline,
        aim: 1 / 6,
      })),
      { ...mb, what: 'memory added at most', value: fast.mb, baseline: limitOf('450 MB', AIM_MB), aim: 1 },
      { ...mb, what: 'memory added at most, tagged', value: tagged.mb, baseline: limitOf('450 MB', AIM_MB), aim: 1 },
    ]);
    if (office === null) console.log('LibreOffice: not run (no soffice on this PC)');
  });
});
