import { bacaBilangan } from './bilanganTeks';
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

/**
 * `2`, `2,5`, `2.5`, `1.250`, `1.250,75`, `40%`, '' and `-` (nothing). A third decimal is rounded away; a group of three
 * digits behind a point is a thousand, as Indonesians write it.
 */
export function bacaVolumeTeks(teks: string): VolumeTertulis {
  const isi = teks.trim();
  if (/^[-–—]?$/.test(isi)) return { jenis: 'kosong' };
  const persen = isi.endsWith('%');
  const terbaca = bacaBilangan(persen ? isi.slice(0, -1) : isi);
  if (terbaca === null || terbaca < 0) return { jenis: 'galat' };
  const nilai = Math.round(terbaca * SATU);
  if (nilai > VOLUME_TERBESAR) return { jenis: 'galat' };
  return persen ? { jenis: 'persen', persen: nilai } : { jenis: 'volume', volume: nilai };
}

/** Hundredths as people write them: 250 → `2,5`. */
export const volumeTeks = (volume: number): string => desimalRingkas(volume / SATU, 2);

/** A percentage (hundredths of a percent) of a share's volume, to the nearest hundredth of a unit. */
export const volumePersen = (rencana: number, persen: number): number => Math.round((rencana * persen) / 10_000);
