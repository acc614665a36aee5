import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useDengar } from '../stores/kabar';
import { layarStore, NAMA_LAYAR, tombolLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { usePerintah, type Perintah } from './perintah';

const TEMA = { temaTerang: 'light', temaGelap: 'dark', temaSistem: 'auto' } as const;
type NamaPerintah = keyof Perintah;

/** Inside a text field Ctrl+Z undoes typing, not a change of the file. */
const sedangMengetik = (sasaran: EventTarget | null): boolean =>
  sasaran instanceof HTMLElement &&
  (sasaran.isContentEditable || sasaran.matches('textarea, input:not([type=checkbox]):not([type=radio])'));

function perintahDari(event: KeyboardEvent): NamaPerintah | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const tombol = event.key.toLowerCase();
  if (tombol === 'k') return 'cari';
  if (tombol === '/') return 'pintasan';
  if (tombol === 'n' && !event.shiftKey) return 'tugasBaru';
  if (sedangMengetik(event.target)) return null;
  if (tombol === 'f') return 'cari';
  if (tombol === 'z') return event.shiftKey ? 'ulangi' : 'urungkan';
  return tombol === 'y' ? 'ulangi' : null;
}

/** Keys and menu entries, heard once for the whole window. */
export function usePintasan(): void {
  const perintah = usePerintah();
  const adaBerkas = useSesi((s) => s.sesi?.berkas != null);
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    const tekan = (event: KeyboardEvent): void => {
      const layar =
        event.altKey && !event.ctrlKey ? NAMA_LAYAR.find((_, urutan) => tombolLayar(urutan) === event.key) : undefined;
      const nama = perintahDari(event);
      if (adaBerkas && layar) layarStore.getState().buka(layar);
      else if (adaBerkas && event.altKey && event.key === 'ArrowLeft') layarStore.getState().kembali();
      else if (nama && (adaBerkas || nama === 'pintasan')) void perintah[nama]();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', tekan);
    return () => window.removeEventListener('keydown', tekan);
  }, [perintah, adaBerkas]);
  useDengar((event) => {
    if (event.type === 'buka') void perintah.buka(event.path);
    if (event.type !== 'menu') return;
    if (event.perintah in TEMA) setColorScheme(TEMA[event.perintah as keyof typeof TEMA]);
    else if (event.perintah in perintah) void perintah[event.perintah as NamaPerintah]();
  });
}
