import { hariKerjaPegawai, menitPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { bagianMinggu } from './kapasitas';
import type { Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { menitTugas } from './porsi';
import { desimal, persen } from './tampil';
import type { SifatTugas, TugasTerbagi } from './tugas';

/** Average load in hours a working day beside the effective hours of a full one. */
export interface JamPerHari {
  /** Hours, unrounded; null without capacity. */
  readonly rata: number | null;
  /** Hours, unrounded: 5,25 with the official defaults. */
  readonly penuh: number;
}

/**
 * Effective hours of one full working day: the formal week over its days, less the allowance (37,5 ÷ 5 × 70 % = 5,25; a week
 * of 6 days 4,375), scaled to the contract of one person (half time: 2,63).
 */
export function jamPenuh(
  { menitMinggu, kelonggaran }: Pick<Pengaturan, 'menitMinggu' | 'kelonggaran'>,
  hariKerja: 5 | 6,
  pegawai?: Pick<Pegawai, 'fte' | 'menitMinggu'>,
): number {
  const [pembilang, penyebut] = pegawai ? bagianMinggu(pegawai, menitMinggu.nilai) : [1, 1];
  return ((((menitMinggu.nilai / hariKerja) * (100 - kelonggaran.nilai)) / 6000) * pembilang) / penyebut;
}

/** Full day of one person: the week of the unit (C5) and the contract (C1). */
export function jamPenuhPegawai(kantor: Pick<Kantor, 'bagian' | 'pengaturan'>, pegawai: Pegawai): number {
  return jamPenuh(kantor.pengaturan, hariKerjaPegawai(kantor, pegawai), pegawai);
}

/** Full day of a full-time member of a group: of the week all of them have, else of the week of the office. */
export function jamPenuhKelompok(kantor: Pick<Kantor, 'bagian' | 'pengaturan'>, orang: Iterable<Pegawai>): number {
  const { bagian, pengaturan } = kantor;
  let minggu: 5 | 6 | null = null;
  // Nobody has to be looked at where no unit has a week of its own.
  if (bagian.some(({ hariKerja }) => hariKerja !== undefined && hariKerja !== pengaturan.hariKerja)) {
    for (const satu of orang) {
      const miliknya = hariKerjaPegawai(kantor, satu);
      if (minggu !== null && miliknya !== minggu) return jamPenuh(pengaturan, pengaturan.hariKerja);
      minggu = miliknya;
    }
  }
  return jamPenuh(pengaturan, minggu ?? pengaturan.hariKerja);
}

/**
 * "Rata-rata 4,4 dari 5,25 jam efektif/hari": the load ratio on the scale of a full day, so that leave, Ramadan and
 * holidays do not blur it. `penuh` is the full day of the person or the group.
 */
export function jamPerHari(beban: number, kapasitas: number, penuh: number): JamPerHari {
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
