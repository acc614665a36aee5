import type { AngkaBaris } from './angkaBaris';
import { teks } from './teks';

/** What the forecast of a share says; `kurang` = it will not be done in time. */
export interface PrakiraanTeks {
  readonly isi: string;
  readonly kurang: boolean;
  readonly ket?: string;
}

/** `rencana`: all of the share, in hundredths. */
export function prakiraanTeks({ prakiraan, selesai, tertinggal }: AngkaBaris, rencana: number): PrakiraanTeks {
  const { keadaan, akhir, kurang } = prakiraan;
  if (keadaan === 'belumDicatat' && selesai > 0)
    return { isi: teks.belumLengkap, kurang: false, ket: teks.belumLengkapKet };
  if (tertinggal) return { isi: teks.kurang(prakiraan), kurang: true, ket: teks.berakhir(prakiraan, akhir + kurang) };
  // What is due after the year is not done at the end of it (F5).
  if (keadaan === 'cukup' && akhir < rencana)
    return { isi: teks.sesuai, kurang: false, ket: teks.sesuaiKet(prakiraan, rencana) };
  return { isi: teks.prakiraan[keadaan], kurang: false };
}
