import { seharusnya, selesaiSampai, type CapaianPorsi } from './realisasi';

/**
 * One word for one state of work whose time has come, in the agenda, on the start page and in the report alike:
 * N1 nothing is owed where every share has done as much as was planned of it up to the month, ahead or after;
 * N2 `belumDicatat` ("belum ada catatan"): a share lacks something, and in the last month noted of each such share it was on
 *    its plan, or nothing is noted of it at all. Nobody is called late where nobody notes, and what is noted of other tasks
 *    says nothing about this one; a note of 0 is a note;
 * N3 `terlambat`: a due day (T1–T4) is over, what was planned up to it is not done, and a note says so (not N2);
 * N4 `tertinggal`: the same before any due day is over: less than planned is noted;
 * N5 no note is needed for an order, its day is enough (A1); work nobody has is `belumDibagi` and nobody is late with it, be it
 *    a part of divided work. The report, which names nobody, calls divided work late when it is over and such a part is left.
 */
export type Keterlambatan = 'terlambat' | 'tertinggal' | 'belumDicatat';

type Catatan = Pick<CapaianPorsi, 'rencanaBulan' | 'realisasiBulan' | 'catatan'>;

/** Last month up to `bulan` (1–12) something is noted for, be it nothing done; 0 = none. */
export const dicatatTerakhir = ({ catatan }: Pick<CapaianPorsi, 'catatan'>, bulan: number): number =>
  32 - Math.clz32(catatan & ((1 << bulan) - 1));

/** Hundredths that lack of what was planned up to `bulan`, by the notes of the months up to `dikenal`. */
const kurang = (satu: Catatan, bulan: number, dikenal: number): number =>
  Math.max(0, seharusnya(satu, bulan) - selesaiSampai(satu, dikenal));

/** N1–N3 of the stretches that are over, the last of them planned up to `bulan`; null = nothing is owed. */
export function keadaanLewat(
  semua: readonly Catatan[],
  bulan: number,
  dikenal = 12,
): Exclude<Keterlambatan, 'tertinggal'> | null {
  const berutang = semua.filter((satu) => kurang(satu, bulan, dikenal) > 0);
  if (berutang.length === 0) return null;
  const terbukti = (satu: Catatan): boolean =>
    kurang(satu, Math.min(bulan, dicatatTerakhir(satu, dikenal)), dikenal) > 0;
  return berutang.some(terbukti) ? 'terlambat' : 'belumDicatat';
}

/**
 * N1–N4 at the end of the month `bulan`, by its notes and those before it; `lewat` = month up to which the last stretch
 * whose due day is over is planned, 0 = none is over yet.
 */
export function keterlambatan(semua: readonly Catatan[], bulan: number, lewat: number): Keterlambatan | null {
  const jatuh = lewat > 0 ? keadaanLewat(semua, lewat, bulan) : null;
  if (jatuh !== null) return jatuh;
  const rencana = keadaanLewat(semua, bulan, bulan);
  return rencana === 'terlambat' ? 'tertinggal' : rencana;
}
