import { SATU } from './realisasi';
import { desimalRingkas } from './tampil';

/** What somebody typed for a volume: hundredths of a unit, a percentage of a share (hundredths of a percent), or nothing. */
export type VolumeTertulis =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'volume'; readonly volume: number }
  | { readonly jenis: 'persen'; readonly persen: number }
  | { readonly jenis: 'galat' };

/** Largest volume of one month, in hundredths. */
export const VOLUME_TERBESAR = 10_000_000_000;
const ANGKA = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:([.,])(\d+))?$/;

/**
 * `2`, `2,5`, `2.5`, `1.250`, `1.250,75`, `40%`, '' and `-` (nothing). A third decimal is rounded away; a group of three
 * digits behind a point is a thousand, as Indonesians write it.
 */
export function bacaVolumeTeks(teks: string): VolumeTertulis {
  const isi = teks.replace(/[\s\u00a0]+/g, '');
  if (/^[-–—]?$/.test(isi)) return { jenis: 'kosong' };
  const persen = isi.endsWith('%');
  const cocok = ANGKA.exec(persen ? isi.slice(0, -1) : isi);
  if (!cocok) return { jenis: 'galat' };
  const bulat = (cocok[1] ?? '').replaceAll('.', '');
  const nilai = Math.round(Number(`${bulat}.${cocok[3] ?? '0'}`) * SATU);
  if (nilai > VOLUME_TERBESAR) return { jenis: 'galat' };
  return persen ? { jenis: 'persen', persen: nilai } : { jenis: 'volume', volume: nilai };
}

/** Hundredths as people write them: 250 → `2,5`. */
export const volumeTeks = (volume: number): string => desimalRingkas(volume / SATU, 2);

/** A percentage (hundredths of a percent) of a share's volume, to the nearest hundredth of a unit. */
export const volumePersen = (rencana: number, persen: number): number => Math.round((rencana * persen) / 10_000);
