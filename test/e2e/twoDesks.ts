import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { goTo, introduce, windowSize } from './desk';
import { launchApp, newFolder, root, type Launched } from './start';
import { call } from './wire';
import { setTheme } from './zoom';

/** Two people at two PCs: each has a profile and a window of its own, both open one document. */
export interface Person extends Launched {
  readonly name: string;
  readonly file: string;
}

/** Starts the app of one person with the document. A known profile goes on without asking for the name. */
export async function sitDown(name: string, file: string, profile?: string): Promise<Person> {
  const own = profile ?? newFolder();
  const { app, page } = await launchApp({ profile: own, args: [file] });
  await windowSize(app, 1366, 768);
  if (profile === undefined) await introduce(page, name, 'Analis');
  await expect(page.getByRole('heading', { level: 1, name: /Beranda/ })).toBeVisible();
  return { app, page, profile: own, name, file };
}

/** As a PC that loses its power: nothing is closed or saved. */
export async function pullPlug({ app }: Person): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

/** The status chip of sharing, by what it says. */
export const chip = (page: Page, words: RegExp) =>
  page.getByRole('button', { name: words }).and(page.locator('footer *'));

/** What axe objects to in one part of the page, in both themes. */
export async function partFaults(page: Page, part: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ['terang', 'gelap'] as const) {
    await setTheme(page, theme);
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], iframes: false });
    const { violations } = await axe.include(part).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html ?? ''}`));
  }
  await setTheme(page, 'terang');
  return faults;
}

export async function openTask(page: Page, task: string) {
  await goTo(page, 'Tugas');
  await page.getByPlaceholder('Cari tugas').fill(task);
  await page.getByRole('row', { name: task, exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Ubah tugas' });
  await expect(form).toBeVisible();
  return form;
}

export async function changeOutput(page: Page, task: string, output: string): Promise<void> {
  const form = await openTask(page, task);
  await form.getByLabel('Keluaran').fill(output);
  await form.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(form).toBeHidden();
}

/** What a copy holds, in an order of its own: equal for copies with the same commands. */
export async function contents(page: Page) {
  const all = { bagianId: null, cari: '', offset: 0, limit: 500 };
  const tasks = await call(page, 'listTugas', {
    ...all,
    subKegiatanId: null,
    sumber: null,
    keadaan: 'semua',
    urut: 'nama',
  });
  const people = await call(page, 'listPegawai', { ...all, keadaan: 'semua' });
  const { total } = await call(page, 'listRiwayat', { cari: '', offset: 0, limit: 1 });
  const conflicts = await call(page, 'listBenturan');
  const sorted = <T extends { readonly id: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { tasks: sorted(tasks.baris), people: sorted(people.baris), commands: total, conflicts };
}

/** The built command line in plain Node, with a profile of its own; what it answers. */
export function commandLine(...words: string[]): Promise<Record<string, unknown>> {
  const env = { ...process.env, BAGIHABIS_PROFILE: newFolder() };
  const child = spawn(process.execPath, [path.join(root, 'out/cli/cli.js'), ...words, '--json'], { env });
  let answer = '';
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(answer || '{}') as Record<string, unknown>));
  });
}
