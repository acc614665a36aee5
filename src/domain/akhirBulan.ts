import { hariDalamBulan } from './hari';
import type { Tanggal } from './ids';

const dua = (n: number): string => String(n).padStart(2, '0');

/** Last day of a month 1–12. */
export const akhirBulan = (tahun: number, bulan: number): Tanggal =>
  `${tahun}-${dua(bulan)}-${dua(hariDalamBulan(tahun, bulan))}`;

/** True for days of that month. */
export const dalamBulan = (tanggal: Tanggal | null, tahun: number, bulan: number): boolean =>
  tanggal?.startsWith(`${tahun}-${dua(bulan)}-`) === true;
