import { app, type BrowserWindow } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { writeLog } from './log';

const QUIET_MS = 700;
const LIMIT_MS = 20_000;

/**
 * Without a display nobody sees the window, so the start script asks for a picture of its first screen
 * (BAGIHABIS_SHOT = path). Taken when the page is loaded and its calls have been answered for a moment.
 */
export async function takeFirstShot(window: BrowserWindow, quietFor: () => number): Promise<void> {
  const target = process.env['BAGIHABIS_SHOT'];
  if (!target) return;
  const started = Date.now();
  while (quietFor() < QUIET_MS && Date.now() - started < LIMIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    const picture = await window.webContents.capturePage();
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, picture.toPNG());
    process.stdout.write(`First screen: ${target}\n`);
  } catch (error) {
    writeLog('error', 'screenshot failed', error);
    process.stdout.write(`No screenshot could be taken: ${String(error)}\n`);
  }
  if (process.env['BAGIHABIS_EXIT_AFTER_SHOT'] === '1') app.quit();
}
