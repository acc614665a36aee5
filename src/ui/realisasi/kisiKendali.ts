import type { KeyboardEvent } from 'react';
import { kotakAntara, type Kotak, type Letak } from './kisiRealisasi';

/** Where the cursor is, the other end of the selection, and whether a cell is being typed into. */
export interface Kursor {
  readonly kini: Letak;
  readonly ujung: Letak;
  /** Text the editor opens with; null = no editor. `ketik`: opened by a letter, so arrows leave it. */
  readonly sunting: { readonly awal: string; readonly ketik: boolean } | null;
}
export const KURSOR_AWAL: Kursor = { kini: { baris: 0, kolom: 0 }, ujung: { baris: 0, kolom: 0 }, sunting: null };
export const kotakKursor = ({ kini, ujung }: Kursor): Kotak => kotakAntara(kini, ujung);

/** What a key asks for. */
export type Perintah =
  | { readonly jenis: 'pindah'; readonly ke: Letak; readonly luaskan: boolean }
  | { readonly jenis: 'sunting'; readonly awal: string | null }
  | { readonly jenis: 'bukti' }
  | { readonly jenis: 'isiBawah' | 'kosongkan' | 'rencana' | 'urungkan' | 'semua' };

interface Ukuran {
  readonly baris: number;
  readonly kolom: number;
  /** Rows of one page. */
  readonly halaman: number;
}

const batasi = (n: number, akhir: number): number => Math.max(0, Math.min(n, akhir));

/** Keys of a spreadsheet; null = not ours. */
export function perintahTombol(
  e: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { kini, ujung }: Pick<Kursor, 'kini' | 'ujung'>,
  ukuran: Ukuran,
): Perintah | null {
  const { key, shiftKey } = e;
  const ctrl = e.ctrlKey || e.metaKey;
  if (e.altKey) return null;
  const dari = shiftKey && key !== 'Tab' && key !== 'Enter' ? ujung : kini;
  const [r, k] = [ukuran.baris - 1, ukuran.kolom - 1];
  const ke = (baris: number, kolom: number): Perintah => ({
    jenis: 'pindah',
    ke: { baris: batasi(baris, r), kolom: batasi(kolom, k) },
    luaskan: shiftKey && key !== 'Tab' && key !== 'Enter',
  });
  switch (key) {
    case 'ArrowDown':
      return ke(ctrl ? r : dari.baris + 1, dari.kolom);
    case 'ArrowUp':
      return ke(ctrl ? 0 : dari.baris - 1, dari.kolom);
    case 'ArrowRight':
      return ke(dari.baris, ctrl ? k : dari.kolom + 1);
    case 'ArrowLeft':
      return ke(dari.baris, ctrl ? 0 : dari.kolom - 1);
    case 'PageDown':
      return ke(dari.baris + ukuran.halaman, dari.kolom);
    case 'PageUp':
      return ke(dari.baris - ukuran.halaman, dari.kolom);
    case 'Home':
      return ke(ctrl ? 0 : dari.baris, 0);
    case 'End':
      return ke(ctrl ? r : dari.baris, k);
    case 'Enter':
      if (ctrl) return { jenis: 'bukti' };
      return shiftKey ? ke(kini.baris - 1, kini.kolom) : { jenis: 'sunting', awal: null };
    case 'F2':
      return { jenis: 'sunting', awal: null };
    case 'Delete':
    case 'Backspace':
      return { jenis: 'kosongkan' };
    default:
  }
  if (ctrl) {
    const huruf = key.toLowerCase();
    if (huruf === 'd') return { jenis: 'isiBawah' };
    if (huruf === 'a') return { jenis: 'semua' };
    return huruf === 'z' && !shiftKey ? { jenis: 'urungkan' } : null;
  }
  if (key === '=') return { jenis: 'rencana' };
  return key.length === 1 ? { jenis: 'sunting', awal: key } : null;
}

/** Where the cursor goes when an editor is left by this key; null = the key belongs to the editor. */
export function keluarSunting(
  e: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { kini }: Pick<Kursor, 'kini'>,
  ketik: boolean,
): Letak | null {
  const { baris, kolom } = kini;
  if (e.key === 'Enter') return { baris: baris + (e.shiftKey ? -1 : 1), kolom };
  if (e.key === 'Tab') return { baris, kolom: kolom + (e.shiftKey ? -1 : 1) };
  if (e.key === 'ArrowDown') return { baris: baris + 1, kolom };
  if (e.key === 'ArrowUp') return { baris: baris - 1, kolom };
  if (ketik && e.key === 'ArrowRight') return { baris, kolom: kolom + 1 };
  return ketik && e.key === 'ArrowLeft' ? { baris, kolom: kolom - 1 } : null;
}
