import { app, BrowserWindow, nativeTheme } from 'electron';
import { fileURLToPath } from 'node:url';
import { APP_ORIGIN } from './appScheme';
import { clampToScreen, keepState, readState, SMALLEST } from './windowState';

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));
const icon = fileURLToPath(new URL('../../resources/icons/icon.png', import.meta.url));

/** Colour of the empty page, so that opening does not flash. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#f8f9fa');

/** Opens the one window and loads the screens; resolves when the page is loaded. */
export function openWindow(): { window: BrowserWindow; loaded: Promise<void> } {
  const state = readState();
  const window = new BrowserWindow({
    ...clampToScreen(state.bounds),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: app.getName(),
    backgroundColor: background(),
    show: false,
    icon,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.once('dom-ready', () => window.webContents.setZoomLevel(state.zoom));
  keepState(window);
  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const loaded = window.loadURL(devServer ?? `${APP_ORIGIN}/`);
  return { window, loaded };
}

const MOST_REVIVALS = 3;

/** A crashed page loads again: the work lies in the file, not in the page. */
export function reviveAfterCrash(window: BrowserWindow): void {
  let revived = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || revived >= MOST_REVIVALS) return;
    revived += 1;
    window.webContents.reload();
  });
}
