import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import path from 'node:path';
import { windowSize } from './desk';
import { launchApp, newFolder } from './start';
import { closeAll, type Desk, type View } from './views';
import { call } from './wire';
import { setTheme, settle } from './zoom';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fields, buttons and tables only, in the colours that other views show in the dark. */
const dialogueOfKnownColours = new Set(['tugas-pecah', 'pegawai-editor', 'naskah-pratinjau', 'pintasan']);

/** One line per rule and place that axe objects to. Electron cannot open the second page axe would finish in. */
async function objections(page: Page, builder: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await builder(
    new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], iframes: false }),
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  );
}

/** What axe objects to on the page as it is: everything in the light, colours in the dark. */
export async function check(name: string, { page }: Desk): Promise<string[]> {
  await settle(page);
  // What lies behind a dialogue is inert, and is looked at as a screen of its own.
  const dialogue = '[role="dialog"]:not([aria-hidden="true"])';
  const over = (await page.locator(`${dialogue}:visible`).count()) > 0;
  const here = (axe: AxeBuilder): AxeBuilder => (over ? axe.include(dialogue) : axe);
  const light = await objections(page, (axe) => here(axe).withTags(TAGS));
  await setTheme(page, 'gelap');
  await settle(page);
  if (dialogueOfKnownColours.has(name)) return light.map((line) => `${name}, light: ${line}`);
  // Only the colours are other ones in the dark.
  const dark = await objections(page, (axe) => here(axe).withRules(['color-contrast']));
  await setTheme(page, 'terang');
  return [...light.map((line) => `${name}, light: ${line}`), ...dark.map((line) => `${name}, dark: ${line}`)];
}

/** A window of the smallest common size, nothing opened yet. */
export async function openWindow(): Promise<Desk> {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await setTheme(page, 'terang');
  return { app, page, folder: newFolder() };
}

/** Opens the sample office in it. */
export async function fillSample({ page, folder }: Desk): Promise<void> {
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(folder, 'Contoh.bagihabis') });
  await page.reload();
}

/** The sample office in a window of the smallest common size. */
export async function openSample(): Promise<Desk> {
  const desk = await openWindow();
  await fillSample(desk);
  return desk;
}

/** What axe objects to on each of these views. */
export async function checkAll(desk: Desk, views: readonly View[]): Promise<string[]> {
  const found: string[] = [];
  for (const view of views) {
    await view.open(desk);
    found.push(...(await check(view.name, desk)));
    await closeAll(desk);
  }
  return found;
}
