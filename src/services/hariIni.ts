import type { Tanggal } from '../domain/ids';
import { bacaTanggalKetik } from '../domain/tanggalKetik';

/** Today on this computer's own calendar (toISOString would still say yesterday on a morning in Indonesia). */
export function hariIni(now = new Date()): Tanggal {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A date in the words of people (domain/tanggalKetik), seen from today; null = none. */
export const tanggalDiketik = (teks: string): Tanggal | null => bacaTanggalKetik(teks, hariIni());
