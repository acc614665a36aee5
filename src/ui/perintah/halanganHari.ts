import type { CalonPerintah } from '../../api/perintahViews';
import { teksForm as t } from './teksForm';

/** Why somebody is not there on the days of the order: `Cuti tahunan 10–11 November 2026`; '' = nothing is known against it. */
export function halanganHari(
  {
    absen,
    rapatLain,
    diketahui,
    kapasitasJendela,
  }: Pick<CalonPerintah, 'absen' | 'rapatLain' | 'diketahui' | 'kapasitasJendela'>,
  libur: boolean,
): string {
  return [
    absen,
    rapatLain && t.rapatLain(rapatLain),
    diketahui && kapasitasJendela === 0 && !libur && absen === '' ? t.tidakBekerja : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
