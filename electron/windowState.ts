import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import fs from 'node:fs';
import path from 'node:path';

export const SMALLEST = { width: 1024, height: 640 };
const FIRST = { width: 1366, height: 768 };

export interface WindowState {
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
  /** Chromium's zoom level: 0 = 100 %, 1 = 120 %. */
  readonly zoom: number;
}

const stateFile = (): string => path.join(app.getPath('userData'), 'jendela.json');
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readBounds(value: unknown): Rectangle | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height } = value as Partial<Record<keyof Rectangle, unknown>>;
  return isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height) ? { x, y, width, height } : null;
}

export function readState(): WindowState {
  try {
    const raw = JSON.parse(fs.readFileSync(stateFile(), 'utf8')) as Partial<Record<keyof WindowState, unknown>>;
    return {
      bounds: readBounds(raw.bounds),
      maximized: raw.maximized === true,
      zoom: isNumber(raw.zoom) ? Math.min(4, Math.max(-3, raw.zoom)) : 0,
    };
  } catch {
    return { bounds: null, maximized: false, zoom: 0 };
  }
}

/** Keeps the window inside the work area of the screen it overlaps most: a screen may be gone since last time. */
export function clampToScreen(wanted: Rectangle | null): Partial<Rectangle> & { width: number; height: number } {
  const area = (wanted ? screen.getDisplayMatching(wanted) : screen.getPrimaryDisplay()).workArea;
  const width = Math.min(Math.max(wanted?.width ?? FIRST.width, SMALLEST.width), area.width);
  const height = Math.min(Math.max(wanted?.height ?? FIRST.height, SMALLEST.height), area.height);
  if (!wanted) return { width, height };
  const x = Math.min(Math.max(wanted.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(wanted.y, area.y), area.y + area.height - height);
  return { x, y, width, height };
}

/** Writes the state when the window closes; losing it costs nothing, so failures are ignored. */
export function keepState(window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: window.webContents.getZoomLevel(),
    };
    try {
      fs.writeFileSync(stateFile(), JSON.stringify(state));
    } catch {
      // A full disk must not keep the window open.
    }
  });
}
