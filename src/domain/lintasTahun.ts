import { akhirTahun, awalTahun, hariDari, hariPekan, tanggalDari, type Hari } from './hari';
import type { Tanggal } from './ids';
import type { Masa } from './masaPorsi';
import { kaliBagi } from './porsi';
import type { Jendela } from './tugas';

/**
 * A file is one budget year, and an office lives across its end. What holds on both sides of it, wherever days are asked for:
 * LT1 the day we live on is the real one: a file made ahead of its year begins with the first day of it, and after the year the
 *    days go on, so that what was left is over, and since when is counted;
 * LT2 dated work is due on its own last day, also where that is after the year; it is never due earlier because the year ends;
 * LT3 of work that is due after the year, only the part of its working days inside the year is planned in it: the rest is no
 *    debt of December. What begins after the year is no work of this file's months: neither plan, nor load, nor conflict;
 * LT4 of the days of another year no capacity is known. Leave, meetings and due days are told there; hours are not, and nobody
 *    is said to be free, full or not working;
 * LT5 recurring and undated work ends with the year: the next one has a file of its own.
 */
export function hariHidup(tahun: number, hariIni: Tanggal): Tanggal {
  const awal = tanggalDari(awalTahun(tahun));
  return hariIni < awal ? awal : hariIni;
}

/** Is the budget year over on that day? */
export const tahunBerakhir = (tahun: number, hari: Tanggal): boolean => hari > `${tahun}-12-31`;

/** LT4: is the day one of the year the file knows the working hours of? */
export const hariBerkas = (tahun: number, hari: Hari): boolean => hari >= awalTahun(tahun) && hari <= akhirTahun(tahun);

/** LT2: `Tahap.bulan` of what is due after the year: everything of it, not what is planned up to a month. */
export const SESUDAH_TAHUN = 13;

/** LT2: the last day of a window that is due after the year; null = it is due within the year, or before. */
export function tenggatSesudahTahun(jendela: Jendela, tahun: number): Hari | null {
  if (jendela.jenis !== 'tanggal' || !tahunBerakhir(tahun, jendela.akhir)) return null;
  return hariDari(jendela.akhir);
}

/** LT3: a window that begins after the year. */
export const sesudahTahun = (jendela: Jendela, tahun: number): boolean =>
  jendela.jenis === 'tanggal' && tahunBerakhir(tahun, jendela.mulai);

/**
 * LT3: what of the volume of a share is planned within the year; all of it unless it is due after the year. `masa` = days of the
 * share, null = the whole window. Counted in days of the working week: the holidays of the next year need not be known.
 */
export function rencanaDalamTahun(
  volume: number,
  jendela: Jendela,
  masa: Masa | null,
  { tahun, hariKerja }: { readonly tahun: number; readonly hariKerja: 5 | 6 },
): number {
  const akhir = tenggatSesudahTahun(jendela, tahun);
  if (akhir === null || jendela.jenis !== 'tanggal') return volume;
  const ujung = masa?.akhir ? Math.min(akhir, hariDari(masa.akhir)) : akhir;
  const mulai = Math.max(awalTahun(tahun), hariDari(jendela.mulai), masa?.mulai ? hariDari(masa.mulai) : -Infinity);
  const batas = akhirTahun(tahun);
  if (ujung <= batas) return volume;
  const dalam = hariPekanKerja(mulai, batas, hariKerja);
  const seluruh = dalam + hariPekanKerja(Math.max(mulai, batas + 1), ujung, hariKerja);
  // A deadline on the first days of January, with nothing but a weekend in it: it has to be done before.
  if (seluruh === 0) return mulai > batas ? 0 : volume;
  return kaliBagi(volume, dalam, seluruh);
}

/** Days of the working week between two days, both included; holidays are not looked at. */
export function hariPekanKerja(mulai: Hari, akhir: Hari, hariKerja: 5 | 6): number {
  let jumlah = 0;
  for (let hari = mulai; hari <= akhir; hari++) if (hariPekan(hari) <= hariKerja) jumlah += 1;
  return jumlah;
}
