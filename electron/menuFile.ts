import type { MenuItemConstructorOptions } from 'electron';
import type { MenuActions, MenuState } from './menu';

const MOST_RECENT = 10;

/** An ampersand would become an access key. */
const plain = (text: string): string => text.replaceAll('&', '&&');

function recentMenu(state: MenuState, { openRecent }: MenuActions): MenuItemConstructorOptions {
  const items = state.terbaru.slice(0, MOST_RECENT).map((each): MenuItemConstructorOptions => ({
    label: plain(each.nama),
    toolTip: each.path,
    click: () => openRecent(each.path),
  }));
  return { label: 'Buka terbaru', enabled: items.length > 0, submenu: items };
}

export function fileMenu(state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const { send } = actions;
  return {
    label: '&Berkas',
    submenu: [
      {
        label: 'Tugas baru…',
        accelerator: 'CmdOrCtrl+N',
        // The window takes this key itself, as it takes Ctrl+K.
        registerAccelerator: false,
        enabled: state.adaBerkas,
        click: () => send('tugasBaru'),
      },
      { type: 'separator' },
      { label: 'Berkas baru…', accelerator: 'CmdOrCtrl+Shift+N', click: () => send('baru') },
      { label: 'Buka…', accelerator: 'CmdOrCtrl+O', click: () => send('buka') },
      recentMenu(state, actions),
      { label: 'Buka contoh', click: () => send('contoh') },
      { type: 'separator' },
      { label: 'Simpan', accelerator: 'CmdOrCtrl+S', enabled: state.adaBerkas, click: () => send('simpan') },
      {
        label: 'Simpan salinan…',
        accelerator: 'CmdOrCtrl+Shift+S',
        enabled: state.adaBerkas,
        click: () => send('simpanSalinan'),
      },
      { label: 'Bagikan berkas ini…', enabled: state.adaBerkas, click: () => send('bagikan') },
      { label: 'Simpan salinan bersandi…', enabled: state.adaBerkas, click: () => send('simpanSandi') },
      { label: 'Cadangan…', enabled: state.adaBerkas, click: () => send('cadangan') },
      { label: 'Gabungkan berkas…', enabled: state.adaBerkas, click: () => send('gabungkan') },
      { label: 'Batalkan gabungan…', enabled: state.adaBerkas, click: () => send('sebelumGabung') },
      { label: 'Tutup berkas', accelerator: 'CmdOrCtrl+W', enabled: state.adaBerkas, click: () => send('tutup') },
      { type: 'separator' },
      { label: 'Cetak atau PDF…', accelerator: 'CmdOrCtrl+P', enabled: state.adaBerkas, click: () => send('cetak') },
      { type: 'separator' },
      { label: 'Keluar', accelerator: 'CmdOrCtrl+Q', role: 'quit' },
    ],
  };
}
