import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Desk } from './views';
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
