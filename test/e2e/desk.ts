import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { inMain } from './inMain';
import { root } from './start';

/** What journeys do again and again at the desk of the app. */

export const fixture = (name: string): string => path.join(root, 'test/fixtures', name);
export const resource = (name: string): string => path.join(root, 'resources', name);

/** The native dialogs cannot be driven: the next ones answer with these paths. */
export async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await inMain(
    app,
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    },
    file,
  );
}

/** Window and program both live on this day from now on: what is late, over or made in time is the same on any machine. */
export async function liveOn(app: ElectronApplication, page: Page, day: string): Promise<void> {
  const at = `${day}T08:00:00+07:00`;
  await page.clock.setFixedTime(new Date(at));
  await inMain(
    app,
    (_electron, start) => {
      const Clock = Date;
      const ahead = new Clock(start).getTime() - Clock.now();
      globalThis.Date = new Proxy(Clock, {
        construct: (target, args: unknown[]): Date =>
          (args.length === 0 ? new target(target.now() + ahead) : Reflect.construct(target, args)) as Date,
        get: (target, key): unknown => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key)),
      });
    },
    at,
  );
}

export async function windowSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await inMain(
    app,
    ({ BrowserWindow }, [w, h]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
    },
    [width, height] as const,
  );
}

export async function introduce(
  page: Page,
  nama = 'Rina Wulandari',
  jabatan = 'Kepala Bagian Organisasi',
): Promise<void> {
  await page.getByLabel('Nama Anda').fill(nama);
  await page.getByLabel('Jabatan', { exact: true }).fill(jabatan);
  await page.getByRole('button', { name: 'Simpan nama' }).click();
}

export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('link', { name: screen, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(screen) })).toBeVisible();
}

/** Sends a key with the page itself focused, not a field. */
export async function pressOnPage(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
}

export const counter = (page: Page, name: string) => page.getByRole('status', { name });

/** Text of a PDF, in reading order. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

/** Drags with the mouse as a hand does: press, move past the threshold, travel, rest, release. */
export async function dragTo(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 4, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.waitForTimeout(120);
  await page.mouse.up();
}
