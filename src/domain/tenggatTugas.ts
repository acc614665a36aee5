import { rentangJendela } from './beban';
import type { Hari } from './hari';
import { bulanDari, tanggalDari } from './hari';
import type { Tanggal } from './ids';
import type { AdaKerja } from './kejadian';
import { potongan } from './kejadian';
import { SESUDAH_TAHUN, tenggatSesudahTahun } from './lintasTahun';
import type { Jendela, Tugas } from './tugas';

/**
 * When work is due:
 * T1 a window by dates is due on its last day, as it was said, also where that is after the year (LT2); every other stretch on
 *    its last working day;
 * T2 months that follow each other are one stretch, months apart are several;
 * T3 monthly and quarterly work is due with every part (B5); weekly work with every month, because what was done is noted
 *    by month;
 * T4 fixed hours a week (`layanan`) are never due: there is nothing to hand in.
 */
export interface Tahap {
  readonly mulai: Hari;
  readonly tenggat: Hari;
  /** The same as text. */
  readonly tanggal: Tanggal;
  /** 1–12: up to the end of this month the stretch is planned; SESUDAH_TAHUN = it is due after the year, all of it. */
  readonly bulan: number;
}

const TIDAK_ADA: readonly Tahap[] = [];
// Windows and calendars are immutable: an edited one is another object, so the memo cannot go stale.
const perKalender = new WeakMap<AdaKerja, WeakMap<Jendela, readonly Tahap[]>>();

/** Ascending by day; empty when the window has no day in the year or nothing falls due. `adaKerja` belongs to that year. */
export function tahapTugas(
  { jendela, jenis }: Pick<Tugas, 'jendela' | 'jenis'>,
  tahun: number,
  adaKerja: AdaKerja,
): readonly Tahap[] {
  if (jenis === 'layanan') return TIDAK_ADA;
  let perJendela = perKalender.get(adaKerja);
  if (!perJendela) perKalender.set(adaKerja, (perJendela = new WeakMap()));
  let hasil = perJendela.get(jendela);
  if (!hasil) perJendela.set(jendela, (hasil = hitungTahap(jendela, tahun, adaKerja)));
  return hasil;
}

function hitungTahap(jendela: Jendela, tahun: number, adaKerja: AdaKerja): readonly Tahap[] {
  const rentang = rentangJendela(jendela, tahun);
  const sesudah = tenggatSesudahTahun(jendela, tahun);
  if (sesudah !== null) {
    const mulai = rentang[0]?.[0] ?? sesudah;
    return [{ mulai, tenggat: sesudah, tanggal: tanggalDari(sesudah), bulan: SESUDAH_TAHUN }];
  }
  if (rentang.length === 0) return TIDAK_ADA;
  if (jendela.jenis === 'tanggal') return rentang.map(([mulai, akhir]) => tahap(mulai, akhir));
  return potonganTahap(jendela, tahun, adaKerja).map(([mulai, akhir]) =>
    tahap(mulai, hariKerjaTerakhir(mulai, akhir, adaKerja)),
  );
}

const tahap = (mulai: Hari, tenggat: Hari): Tahap => ({
  mulai,
  tenggat,
  tanggal: tanggalDari(tenggat),
  bulan: bulanDari(tenggat),
});

function potonganTahap(jendela: Jendela, tahun: number, adaKerja: AdaKerja): (readonly [Hari, Hari])[] {
  if (jendela.jenis !== 'berulang' || jendela.tiap !== 'minggu') return potongan(jendela, tahun, adaKerja).flat();
  // T3
  return potongan({ ...jendela, tiap: 'bulan' }, tahun, adaKerja).flat();
}

/** Last day of the stretch on which somebody works; its last day where nobody ever does. */
function hariKerjaTerakhir(mulai: Hari, akhir: Hari, adaKerja: AdaKerja): Hari {
  for (let hari = akhir; hari >= mulai; hari--) if (adaKerja(hari, hari)) return hari;
  return akhir;
}
