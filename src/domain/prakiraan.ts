import { dicatatTerakhir } from './keterlambatan';
import { kaliBagi } from './porsi';
import { seharusnya, selesaiSampai, TANPA_CATATAN, type CapaianPorsi } from './realisasi';

/**
 * Forecast of a share at the end of a month:
 * F1 the pace is what was done ÷ what was planned, from the first month that was noted to the last one up to then; it stays
 *    as it is, so at the end of the year its plan × pace is done (never less than is done already);
 * F2 before anything was due there is no pace and no forecast;
 * F3 a share whose plan is over, and noted to its end, keeps what is left of it: its time is up;
 * F4 where nothing was noted, the pace is not known to be bad: that is said, not judged; no more is it where what is missing
 *    lies in the months before the first note or after the last one: those are blank, not months of nothing done;
 * F5 it is measured against what is planned within the year (RP4): what is due after it is not missed in December.
 */
export interface Prakiraan {
  readonly keadaan: 'belumMulai' | 'belumDicatat' | 'cukup' | 'tertinggal' | 'waktuHabis';
  /** Hundredths expected to be done by the end of the year; of work that keeps its plan, what is planned within it (F5). */
  readonly akhir: number;
  /** Hundredths planned within the year that will not be done in it. */
  readonly kurang: number;
}

/** `bulan` 1–12: the last month that is over (0 = none). */
export function prakiraan(
  capaian: Pick<CapaianPorsi, 'rencanaBulan' | 'realisasiBulan' | 'dicatatSejak' | 'catatan' | 'selesai'>,
  bulan: number,
): Prakiraan {
  const rencana = seharusnya(capaian, 12);
  const waktunya = seharusnya(capaian, bulan);
  const selesai = selesaiSampai(capaian, bulan);
  const cukup = { akhir: Math.max(rencana, capaian.selesai), kurang: 0 };
  if (capaian.selesai >= rencana) return { keadaan: waktunya === 0 ? 'belumMulai' : 'cukup', ...cukup };
  if (waktunya === 0) return { keadaan: 'belumMulai', ...cukup };
  const tersisa = { akhir: capaian.selesai, kurang: rencana - capaian.selesai };
  if (capaian.dicatatSejak === TANPA_CATATAN && waktunya >= rencana) return { keadaan: 'belumDicatat', ...tersisa };
  if (selesai >= waktunya) return { keadaan: 'cukup', ...cukup };
  // F1, F4: months before the first note and after the last one say nothing.
  const sampai = seharusnya(capaian, dicatatTerakhir(capaian, bulan));
  const dikenal = sampai - seharusnya(capaian, Math.min(capaian.dicatatSejak - 1, bulan));
  if (selesai >= dikenal) return { keadaan: 'belumDicatat', ...(waktunya >= rencana ? tersisa : cukup) };
  if (sampai >= rencana) return { keadaan: 'waktuHabis', ...tersisa };
  const akhir = Math.min(rencana, Math.max(kaliBagi(rencana, selesai, dikenal), capaian.selesai));
  return { keadaan: 'tertinggal', akhir, kurang: rencana - akhir };
}
