import type { AnakLaporan } from './anakLaporan';
import { bulanan } from './laporanBulanan';
import { proyeksi } from './laporanProyeksi';
import { rb } from './laporanRb';
import { triwulan } from './laporanTriwulan';

/** The reports by the word that asks for them: one line and one file each (laporanBulanan.ts, …). */
export const LAPORAN: Readonly<Record<string, AnakLaporan>> = { bulanan, triwulan, proyeksi, rb };
