import { rentangJendela } from './beban';
import type { Hari } from './hari';
import type { AdaKerja } from './kejadian';
import { potongan } from './kejadian';
import type { Jendela, Tugas } from './tugas';

/**
 * When work is due:
 * T1 a window by dates is due on its last day, as it was said; every other stretch on its last working day;
 * T2 months that follow each other are one stretch, months apart are several;
 * T3 monthly and quarterly work is due with every part (B5); weekly work with every month, because what was done is noted
 *    by month;
 * T4 fixed hours a week (`layanan`) are never due: there is nothing to hand in.
 */
export interface Tahap {
  readonly mulai: Hari;
  readonly tenggat: Hari;
}

/** Ascending by day; empty when the window has no day in the year or nothing falls due. */
export function tahapTugas(tugas: Pick<Tugas, 'jendela' | 'jenis'>, tahun: number, adaKerja: AdaKerja): Tahap[] {
  if (tugas.jenis === 'layanan') return [];
  const { jendela } = tugas;
  const rentang = rentangJendela(jendela, tahun);
  if (rentang.length === 0) return [];
  if (jendela.jenis === 'tanggal') return rentang.map(([mulai, akhir]) => ({ mulai, tenggat: akhir }));
  return potonganTahap(jendela, tahun, adaKerja).map(([mulai, akhir]) => ({
    mulai,
    tenggat: hariKerjaTerakhir(mulai, akhir, adaKerja),
  }));
}

function potonganTahap(jendela: Jendela, tahun: number, adaKerja: AdaKerja): (readonly [Hari, Hari])[] {
  if (jendela.jenis !== 'berulang' || jendela.tiap !== 'minggu') return potongan(jendela, tahun, adaKerja).flat();
  // T3
  return potongan({ ...jendela, tiap: 'bulan' }, tahun, adaKerja).flat();
}

/** Last day of the stretch on which somebody works; its last day where nobody ever does. */
export function hariKerjaTerakhir(mulai: Hari, akhir: Hari, adaKerja: AdaKerja): Hari {
  for (let hari = akhir; hari >= mulai; hari--) if (adaKerja(hari, hari)) return hari;
  return akhir;
}
