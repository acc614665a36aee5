import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { fileMenu } from './menuFile';

/** What the bar shows beyond its fixed words. */
export interface MenuState {
  readonly urungkan: string | null;
  readonly ulangi: string | null;
  readonly terbaru: readonly { readonly path: string; readonly nama: string }[];
  readonly adaBerkas: boolean;
}

export interface MenuActions {
  /** Sends `{type: 'menu', perintah}` to the window. */
  readonly send: (perintah: string) => void;
  readonly openRecent: (path: string) => void;
  readonly window: () => BrowserWindow | null;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function editMenu(state: MenuState, { send }: MenuActions): MenuItemConstructorOptions {
  const named = (verb: string, label: string | null) => (label === null ? verb : `${verb}: ${label}`);
  return {
    label: '&Edit',
    submenu: [
      {
        label: named('Urungkan', state.urungkan),
        accelerator: 'CmdOrCtrl+Z',
        // The window takes these keys itself: inside a text field they undo typing, elsewhere a change of the file.
        registerAccelerator: false,
        enabled: state.urungkan !== null,
        click: () => send('urungkan'),
      },
      {
        label: named('Ulangi', state.ulangi),
        accelerator: 'CmdOrCtrl+Y',
        registerAccelerator: false,
        enabled: state.ulangi !== null,
        click: () => send('ulangi'),
      },
      separator,
      { label: 'Potong', role: 'cut' },
      { label: 'Salin', role: 'copy' },
      { label: 'Tempel', role: 'paste' },
      { label: 'Pilih semua', role: 'selectAll' },
      separator,
      { label: 'Cari…', accelerator: 'CmdOrCtrl+K', registerAccelerator: false, click: () => send('cari') },
    ],
  };
}

const ZOOM_STEP = 0.5;

function viewMenu({ send, window }: MenuActions): MenuItemConstructorOptions {
  const zoom = (change: (level: number) => number) => () => {
    const contents = window()?.webContents;
    contents?.setZoomLevel(Math.min(4, Math.max(-3, change(contents.getZoomLevel()))));
  };
  return {
    label: '&Tampilan',
    submenu: [
      { label: 'Perbesar', accelerator: 'CmdOrCtrl+Plus', click: zoom((level) => level + ZOOM_STEP) },
      { label: 'Perbesar', accelerator: 'CmdOrCtrl+=', visible: false, click: zoom((level) => level + ZOOM_STEP) },
      { label: 'Perkecil', accelerator: 'CmdOrCtrl+-', click: zoom((level) => level - ZOOM_STEP) },
      { label: 'Ukuran asli', accelerator: 'CmdOrCtrl+0', click: zoom(() => 0) },
      separator,
      { label: 'Tema terang', click: () => send('temaTerang') },
      { label: 'Tema gelap', click: () => send('temaGelap') },
      { label: 'Tema mengikuti sistem', click: () => send('temaSistem') },
      separator,
      { label: 'Layar penuh', accelerator: 'F11', role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [separator, { label: 'Alat pengembang', role: 'toggleDevTools' as const }]),
    ],
  };
}

function helpMenu({ send }: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'B&antuan',
    submenu: [
      { label: 'Panduan', accelerator: 'F1', click: () => send('panduan') },
      {
        label: 'Pintasan papan tik',
        accelerator: 'CmdOrCtrl+/',
        registerAccelerator: false,
        click: () => send('pintasan'),
      },
      separator,
      { label: 'Simpan diagnosis…', click: () => send('simpanDiagnosis') },
      { label: 'Tentang BagiHabis', click: () => send('tentang') },
    ],
  };
}

export function setMenu(state: MenuState, actions: MenuActions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([fileMenu(state, actions), editMenu(state, actions), viewMenu(actions), helpMenu(actions)]),
  );
}
