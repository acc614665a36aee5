import { tanggalPanjang } from '../../domain/tampil';

const dua = (n: number): string => String(n).padStart(2, '0');

/** Clock time of an ISO UTC instant in the zone of this PC: `10.42`. */
export function pukul(iso: string): string {
  const d = new Date(iso);
  return `${dua(d.getHours())}.${dua(d.getMinutes())}`;
}

/** Local calendar date of an ISO UTC instant: `2026-05-04`. */
export function tanggalSetempat(iso: string): string {
  const d = new Date(iso);
  return `${d.getFullYear()}-${dua(d.getMonth() + 1)}-${dua(d.getDate())}`;
}

/** `4 Mei 2026 pukul 10.42` */
export const waktuPanjang = (iso: string): string => `${tanggalPanjang(tanggalSetempat(iso))} pukul ${pukul(iso)}`;

export const hariIni = (): string => tanggalSetempat(new Date().toISOString());
