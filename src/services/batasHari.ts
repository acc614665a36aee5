import type { Tanggal } from '../domain/ids';

/** First instant (ms since 1970) of a calendar day on this computer, `geser` days later: WIB, WITA and WIT differ. */
export function awalHari(tanggal: Tanggal, geser = 0): number {
  const [tahun = 0, bulan = 1, hari = 1] = tanggal.split('-').map(Number);
  return new Date(tahun, bulan - 1, hari + geser).getTime();
}
