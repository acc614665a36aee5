import type { AnakLaporan } from './anakLaporan';

/** The reports by the word that asks for them: one line and one file each (laporanBulanan.ts, …). */
export const LAPORAN: Readonly<Record<string, AnakLaporan>> = {};
