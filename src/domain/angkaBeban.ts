import { menitPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import { bagianMinggu } from './kapasitas';
import type { Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { menitTugas } from './porsi';
import { desimal, persen } from './tampil';
import type { SifatTugas, TugasTerbagi } from './tugas';

type JamKerja = Pick<Pengaturan, 'menitMinggu' | 'hariKerja' | 'kelonggaran'>;

/** Average load in hours a working day beside the effective hours of a full one. */
export interface JamPerHari {
  /** Hours, unrounded; null without capacity. */
  readonly rata: number | null;
  /** Hours, unrounded: 5,25 with the official defaults. */
  readonly penuh: number;
}

/** Effective hours of one full working day: the formal week over its days, less the allowance (37,5 ÷ 5 × 70 % = 5,25). */
export function jamPenuh(jam: JamKerja): number {
  return ((jam.menitMinggu.nilai / jam.hariKerja) * (100 - jam.kelonggaran.nilai)) / 6000;
}

/**
 * "Rata-rata 4,4 dari 5,25 jam efektif/hari": the load ratio on the scale of a full day, so that leave, Ramadan and
 * holidays do not blur it. `pegawai` scales both numbers to the contract of one person (half time: 2,2 dari 2,63).
 */
export function jamPerHari(
  beban: number,
  kapasitas: number,
  pengaturan: JamKerja,
  pegawai?: Pick<Pegawai, 'fte' | 'menitMinggu'>,
): JamPerHari {
  const [pembilang, penyebut] = pegawai ? bagianMinggu(pegawai, pengaturan.menitMinggu.nilai) : [1, 1];
  const penuh = (jamPenuh(pengaturan) * pembilang) / penyebut;
  return { rata: kapasitas > 0 ? (penuh * beban) / kapasitas : null, penuh };
}

/** `rata-rata 4,4 dari 5,25 jam efektif/hari`. */
export function jamPerHariTeks({ rata, penuh }: JamPerHari): string {
  return `rata-rata ${rata === null ? '–' : desimal(rata, 1)} dari ${desimal(penuh, 2)} jam efektif/hari`;
}

/** Minutes by the nature of the work. */
export type MenitSifat = Readonly<Record<SifatTugas, number>>;

/** Planned minutes of tasks, divided or not (those without a norm have none). */
export function menitSifat(tugasnya: Iterable<TugasTerbagi>): MenitSifat {
  const hasil = { rutin: 0, strategis: 0 };
  for (const tugas of tugasnya) hasil[tugas.sifat] += menitTugas(tugas) ?? 0;
  return hasil;
}

/** Minutes given to one person. */
export function menitSifatPegawai(pegawaiId: PegawaiId, tugasnya: Iterable<TugasTerbagi>): MenitSifat {
  const hasil = { rutin: 0, strategis: 0 };
  for (const tugas of tugasnya) hasil[tugas.sifat] += menitPegawai(tugas, pegawaiId);
  return hasil;
}

/** Routine minutes ÷ all minutes, 0 to 1; null without work. */
export function bagianRutin({ rutin, strategis }: MenitSifat): number | null {
  const semua = rutin + strategis;
  return semua > 0 ? rutin / semua : null;
}

/** `71 % rutin, 29 % strategis`: whole percents that sum to 100; '' without work. */
export function sifatTeks(menit: MenitSifat): string {
  const rutin = bagianRutin(menit);
  if (rutin === null) return '';
  const bulat = Math.round(rutin * 100);
  return `${persen(bulat / 100)} rutin, ${persen((100 - bulat) / 100)} strategis`;
}
