import type { Tanggal } from './ids';
import { porsiTeks, sisaPorsi } from './porsi';
import type { Realisasi } from './realisasi';
import type { TugasTerbagi } from './tugas';
import { volumeTeks } from './volumeTeks';

/**
 * What deleting a task would take away: done work never vanishes with its task. A task counts as worked on when something was
 * noted of it, or when a share of it was handed over and its last day is over. Such a task is not deleted; its rest is called
 * off, and what was done stays with whom it was done by.
 */

/** `2,5 Laporan sudah dicatat`, `3 Dokumen sudah dialihkan`; '' = nobody has worked on it, it may go. */
export function sudahDikerjakan(tugas: TugasTerbagi, realisasi: readonly Realisasi[], hari: Tanggal): string {
  const dicatat = realisasi.reduce((jumlah, { volume }) => jumlah + volume, 0);
  if (dicatat > 0) return `${volumeTeks(dicatat)} ${tugas.satuan} sudah dicatat`;
  const lewat = tugas.penugasan
    .filter(({ sampai }) => sampai !== undefined && sampai < hari)
    .reduce((jumlah, { porsi }) => jumlah + porsi, 0);
  return lewat > 0 ? `${porsiTeks(tugas, Math.min(lewat, tugas.pembagi))} sudah dialihkan` : '';
}

/** Nobody holds anything of the task any more: every share has its last day, and nothing is left over. */
export const sudahDitutup = (tugas: TugasTerbagi): boolean =>
  tugas.penugasan.length > 0 && tugas.penugasan.every(({ sampai }) => sampai !== undefined) && sisaPorsi(tugas) <= 0;
