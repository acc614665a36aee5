import { createStore } from 'zustand/vanilla';
import type { PeriodeEvaluasi } from '../../domain/laporanTriwulan';

export interface KeadaanLaporan {
  /** null = not chosen yet: the last one that is over. */
  readonly bulan: number | null;
  readonly periode: PeriodeEvaluasi | null;
  aturBulan(bulan: number): void;
  aturPeriode(periode: PeriodeEvaluasi): void;
  /** A wish of another screen: `2026-05`, `2026-TW2` or the year alone. */
  minta(teks: string): void;
}

/** Which month and period the reports show, kept while one goes from tab to tab. */
export const createLaporanStore = () =>
  createStore<KeadaanLaporan>()((set) => ({
    bulan: null,
    periode: null,
    aturBulan: (bulan) => set({ bulan: Math.min(12, Math.max(1, bulan)) }),
    aturPeriode: (periode) => set({ periode }),
    minta(teks) {
      const bulan = /^\d{4}-(0[1-9]|1[0-2])$/.exec(teks)?.[1];
      if (bulan !== undefined) set({ bulan: Number(bulan) });
      const triwulan = /^\d{4}-TW([1-4])$/.exec(teks)?.[1];
      if (triwulan !== undefined) set({ periode: Number(triwulan) as PeriodeEvaluasi });
      if (/^\d{4}$/.test(teks)) set({ periode: 0 });
    },
  }));

export const laporanStore = createLaporanStore();

/** Last month of the document's year that is over; in its January, and before it, the first. `hariIni` `2026-05-04`. */
export function bulanBawaan(tahun: number, hariIni: string): number {
  const kini = Number(hariIni.slice(0, 4));
  if (kini !== tahun) return kini > tahun ? 12 : 1;
  return Math.max(1, Number(hariIni.slice(5, 7)) - 1);
}

/** The quarter of that month. */
export const periodeBawaan = (tahun: number, hariIni: string): PeriodeEvaluasi =>
  Math.ceil(bulanBawaan(tahun, hariIni) / 3) as PeriodeEvaluasi;
