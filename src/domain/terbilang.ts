import { hariDari, hariPekan, isTanggal } from './hari';
import type { Tanggal } from './ids';
import { NAMA_BULAN, NAMA_HARI } from './tampil';

const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

/** Bounds of the words, largest first; below 2.000 a thousand is `seribu`, below 200 a hundred `seratus`. */
const TINGKAT = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
] as const;

/**
 * A whole number in words, as letters write it: terbilang(2026) = `dua ribu dua puluh enam`.
 * @throws RangeError for anything that is not a whole number from 0 to 999 triliun
 */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`no words for ${n}`);
  const kata = SATUAN[n];
  if (kata !== undefined) return kata;
  if (n < 20) return `${terbilang(n - 10)} belas`;
  for (const [nilai, sebutan] of TINGKAT) {
    if (n < nilai) continue;
    const berapa = Math.floor(n / nilai);
    const kepala = berapa === 1 && nilai <= 1000 ? `se${sebutan}` : `${terbilang(berapa)} ${sebutan}`;
    return bersambung(kepala, n % nilai);
  }
  return bersambung(`${terbilang(Math.floor(n / 10))} puluh`, n % 10);
}

const bersambung = (kepala: string, sisa: number): string => (sisa === 0 ? kepala : `${kepala} ${terbilang(sisa)}`);

/**
 * The day of a Berita Acara: `Senin, tanggal empat bulan Mei tahun dua ribu dua puluh enam (4-5-2026)`; text that is not a
 * date is shown as it is.
 */
export function tanggalTerbilang(tanggal: Tanggal): string {
  if (!isTanggal(tanggal)) return tanggal;
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number);
  const namaHari = NAMA_HARI[hariPekan(hariDari(tanggal)) - 1] ?? '';
  const kata = `tanggal ${terbilang(hari)} bulan ${NAMA_BULAN[bulan - 1] ?? ''} tahun ${terbilang(tahun)}`;
  return `${namaHari}, ${kata} (${hari}-${bulan}-${tahun})`;
}

/** Of the diktum at this place (from 0): KESATU, KEDUA … KESEPULUH, KESEBELAS, KEDUA BELAS. */
export const sebutanDiktum = (indeks: number): string => `KE${terbilang(indeks + 1).toUpperCase()}`;
