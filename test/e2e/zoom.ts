import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import { inMain } from './inMain';

export type Theme = 'terang' | 'gelap';

/** The sizes every screen is looked at: the small office notebook, and the same with everything twice as large. */
export const ZOOMS = [100, 200] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Follows the system, as the app does by default. */
export const setTheme = (page: Page, theme: Theme): Promise<void> =>
  page.emulateMedia({ colorScheme: theme === 'gelap' ? 'dark' : 'light', reducedMotion: 'reduce' });

export async function setZoom(app: ElectronApplication, page: Page, zoom: Zoom): Promise<void> {
  const width = await inMain(
    app,
    ({ BrowserWindow }, factor) => {
      // The hidden printer has a window too.
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      window?.webContents.setZoomFactor(factor);
      return window?.getContentSize()[0] ?? 0;
    },
    zoom / 100,
  );
  await page.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) <= 1, (width * 100) / zoom);
}

/** Two frames after the last change of the page in a row of quiet ones: rows of long lists are measured by then. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const watch = new MutationObserver(() => (quiet = 0));
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const deadline = performance.now() + 2500;
        const frame = (): void => {
          quiet += 1;
          if (quiet > 8 || performance.now() > deadline) {
            watch.disconnect();
            resolve();
          } else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );

/** What the window shows, whatever its zoom. */
export async function shoot(app: ElectronApplication, file: string): Promise<void> {
  const png = await inMain(app, async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()
      .find((one) => one.isVisible())
      ?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  fs.writeFileSync(file, Buffer.from(png, 'base64'));
}
