import type { Tanggal } from '../domain/ids';
import { bacaBilangan } from '../domain/bilanganTeks';
import { bacaTanggalKetik } from '../domain/tanggalKetik';

/** Today on this computer's own calendar (toISOString would still say yesterday on a morning in Indonesia). */
export function hariIni(now = new Date()): Tanggal {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A date in the words of people (domain/tanggalKetik), seen from today; null = none. */
export const tanggalDiketik = (teks: string): Tanggal | null => bacaTanggalKetik(teks, hariIni());

/** A number in the words of people (domain/bilanganTeks); null = none. */
export const bilanganDiketik = (teks: string): number | null => bacaBilangan(teks);

/** The moment (ms since 1970) at which the day is over, on the calendar of this computer, as everywhere (hariIni). */
export function sesudahHari(hari: Tanggal): number {
  const [tahun = 0, bulan = 1, tanggal = 1] = hari.split('-').map(Number);
  return new Date(tahun, bulan - 1, tanggal + 1).getTime();
}
