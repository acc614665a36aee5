import type { BatasUsulan } from '../../api/usulanViews';
import { desimalRingkas } from '../../domain/tampil';

/** `131 %`, `96,4 %`. */
export const persenRasio = (rasio: number): string => `${desimalRingkas(rasio * 100, 1)} %`;

/** Percentage points with one decimal: `0,6`. */
export const poin = (selisih: number): string => desimalRingkas(selisih * 100, 1);

/** Below this the distance reads as 0,0: nobody can do better. */
const TIADA = 0.0005;
export const diBatas = (batas: Pick<BatasUsulan, 'jarak'>): boolean => batas.jarak < TIADA;

/** Where the marks stand on the scale, in percent of its length. */
export function letakPuncak(sebelum: number, sesudah: number, batas: number | null) {
  const ujung = Math.max(1.1, sebelum, sesudah, batas ?? 0) * 1.04;
  const letak = (rasio: number): number => (rasio / ujung) * 100;
  return {
    sebelum: letak(sebelum),
    sesudah: letak(sesudah),
    batas: batas === null ? null : letak(batas),
    penuh: letak(1),
  };
}
