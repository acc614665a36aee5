import { useEffect } from 'react';
import { useBayanganStore, useDiPapan, useUsulan } from '../usulan/useUsulan';
import { usePembagian } from './pembagianStore';
import type { ButirBaris } from './susunBaris';

/** Up to so many people are read at once, so that cards know their receivers; of more only those on screen. */
export const SEKALIGUS = 500;
/** Rows around the screen that are read along. */
const SEKITAR = 30;

/** While the board shows a proposal: reads what it means for the people whose rows are there. */
export function useButuhUsul(butir: readonly ButirBaris[], awal: number, akhir: number): void {
  const bayangan = useBayanganStore();
  const tampil = useDiPapan();
  const usulanId = useUsulan((s) => s.hasil?.usulanId);
  const bulan = usePembagian((s) => s.bulan);
  useEffect(() => {
    if (!tampil) return;
    const perlu = butir.length <= SEKALIGUS ? butir : butir.slice(Math.max(0, awal - SEKITAR), akhir + SEKITAR);
    const ids = perlu.flatMap((b) => (b.jenis === 'pegawai' ? [b.baris.pegawaiId] : []));
    void bayangan.getState().butuh(ids, bulan);
  }, [bayangan, tampil, usulanId, bulan, butir, awal, akhir]);
}
