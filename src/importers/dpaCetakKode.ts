import type { KodeTerbaca } from '../domain/kodeSubKegiatan';
import { pisahKodeNama } from '../domain/kodeSubKegiatan';
import type { BarisCetak } from './dpaCetakBaris';

export interface KodeNamaCetak {
  readonly kode: KodeTerbaca | null;
  readonly nama: string;
}

export const kodeNamaCetak = (teks: string): KodeNamaCetak => pisahKodeNama(teks);

/** Code of an organisation or unit (`4.01.0.00.0.00.01.0004`, 7 or more parts) and its name; kode '' without one. */
export function unitCetak(teks: string): { readonly kode: string; readonly nama: string } {
  const m = /^(\d{1,2}(?:\s?\.\s?\d+){6,})(?:\s*[-\u2013:]\s*|\s+|$)([\s\S]*)$/.exec(teks.trim());
  return m?.[1] ? { kode: m[1].replace(/\s+/g, ''), nama: (m[2] ?? '').trim() } : { kode: '', nama: teks.trim() };
}

/** One digit in the second part: `5.1.02` is an account, `5.01.02` a program of urusan 5. */
const POLA = '5(?:\\.[1-9](?:\\.\\d{1,2}){0,3}(?:\\.\\d{1,4})?)?';
const REKENING = new RegExp(`^(${POLA})\\.?$`);
const REKENING_NAMA = new RegExp(`^(${POLA})\\.?\\s+(\\D.*)$`);
const LEBAR = [1, 1, 2, 2, 2, 4];

/**
 * Account code at the beginning of a line: in one cell, before its name in the same cell, or split over up to six cells
 * (layout G). `sisa` are the cells right of it.
 */
export function rekeningBaris(baris: BarisCetak): { kode: string; x: number; sisa: BarisCetak['sel'] } | null {
  const [awal, ...sisa] = baris.sel;
  if (!awal) return null;
  const kode = REKENING.exec(awal.teks)?.[1];
  if (kode) {
    const pecahan: string[] = kode.split('.');
    let i = 0;
    while (pecahan.length < 6 && /^\d{1,4}$/.test(sisa[i]?.teks ?? '')) {
      // The next cell of a split code touches the level before it; a lone number further right is no part of it.
      const lalu = i === 0 ? awal : sisa[i - 1];
      if (!lalu || (sisa[i]?.x ?? 0) - lalu.x2 > 40) break;
      pecahan.push(sisa[i]?.teks ?? '');
      i += 1;
    }
    const rapi = pecahan.map((b, k) => b.replace(/^0+(?=\d)/, '').padStart(LEBAR[k] ?? 2, '0'));
    return { kode: rapi.join('.'), x: awal.x, sisa: sisa.slice(i) };
  }
  const rapat = REKENING_NAMA.exec(awal.teks);
  if (!rapat?.[1]?.includes('.')) return null;
  const geser = (awal.x2 - awal.x) * (1 - (rapat[2] ?? '').length / awal.teks.length);
  return { kode: rapat[1], x: awal.x, sisa: [{ teks: rapat[2] ?? '', x: awal.x + geser, x2: awal.x2 }, ...sisa] };
}

/** Number of levels: 6 = the only one that is money of its own. */
export const tingkatKode = (kode: string): number => kode.split('.').length;
