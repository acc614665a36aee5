import { genapMenit, menitVolume, seharusnya, selesaiSampai, targetBulan, type CapaianPorsi } from './realisasi';
import { angka, jendelaTeks } from './tampil';
import type { Tugas } from './tugas';

/**
 * What may be asked of a person where not every month was noted:
 * H1 a month without a note of a share, not even of nothing, is blank: its plan is asked for only as far as it was made up
 *    for, so blank months bring nobody below the plan, and nobody above it;
 * H2 where nothing is noted of a share in the whole period, nothing of it is asked for, not even what was left over: it may
 *    have been done long ago;
 * H3 a month of a person is blank when a share of it is, and nothing is noted of any other share in it; months are told by
 *    their names (`bulanKosong`), single shares are counted;
 * H4 with every month noted the target is that of R5;
 * H5 what was not asked for so is no result: where it is more than a tenth of what R5 asks for (`banyakTakDicatat`), nothing is
 *    proposed or praised, or noting one's best task alone would be the best of all results.
 */
export interface TargetDicatat {
  /** Hundredths. */
  readonly target: number;
  /** Blank months up to the end of the period: bit `bulan − 1` of each. 0 = all was noted, or made up for. */
  readonly kosong: number;
  /** Hundredths planned in the period and not asked for, because nothing is noted. */
  readonly dilewati: number;
}

/** H5: a tenth; nothing official, small enough that the rest cannot turn the result round. */
const TAK_DICATAT_PALING_BANYAK = 0.1;
export const banyakTakDicatat = ({
  menitRencana,
  menitDilewati,
}: Pick<HasilPegawai, 'menitRencana' | 'menitDilewati'>): boolean =>
  menitDilewati > TAK_DICATAT_PALING_BANYAK * (menitRencana + menitDilewati);

type Dicatat = Pick<CapaianPorsi, 'rencanaBulan' | 'realisasiBulan' | 'catatan'>;
const bit = (bulan: number): number => 1 << (bulan - 1);
/** Bits of the months `dari`–`sampai`. */
export const bitBulan = (dari: number, sampai: number): number => (1 << sampai) - (1 << (dari - 1));

/** Plan of months with a note, and of those without. */
function rencanaTerpilah({ rencanaBulan, catatan }: Dicatat, dari: number, sampai: number) {
  let [tercatat, kosong, bulanKosong] = [0, 0, 0];
  for (let b = dari; b <= sampai; b++) {
    const rencana = rencanaBulan[b - 1] ?? 0;
    if ((catatan & bit(b)) !== 0) tercatat += rencana;
    else if (rencana > 0) [kosong, bulanKosong] = [kosong + rencana, bulanKosong | bit(b)];
  }
  return { tercatat, kosong, bulanKosong };
}

/** Months up to `sampai` (0 = none) in which something was planned and nothing is noted, as bits. */
export const bulanTanpaCatatan = (satu: Dicatat, sampai: number): number =>
  rencanaTerpilah(satu, 1, sampai).bulanKosong;

/** H1: at least what the noted months ask for, beyond it only what was done, and never more than R5 asks for. */
const ditagih = (tercatat: number, selesai: number, penuh: number): number =>
  Math.max(Math.min(tercatat, penuh), Math.min(penuh, selesai));

/** H1, H2, H4: due of one share in the months `dari`–`sampai`; months after `lewat` are to come, and so not blank. */
export function targetDicatat(satu: Dicatat, dari: number, sampai: number, lewat = 12): TargetDicatat {
  const penuh = targetBulan(satu, dari, sampai);
  const sebelum = selesaiSampai(satu, dari - 1);
  const selesai = selesaiSampai(satu, sampai) - sebelum;
  const ini = rencanaTerpilah(satu, dari, sampai);
  const dulu = rencanaTerpilah(satu, 1, dari - 1);
  // What was done before beyond its noted months made up for the blank ones first.
  const disusul = Math.min(dulu.kosong, Math.max(0, sebelum - dulu.tercatat));
  const gulir = dulu.tercatat - sebelum + disusul;
  if (selesai >= penuh) return { target: penuh, kosong: 0, dilewati: 0 };
  const adaCatatan = (satu.catatan & bitBulan(dari, sampai)) !== 0;
  const sisaLama = !adaCatatan && gulir > 0 ? bitBulan(dari, sampai) : 0;
  const kosong = ((dulu.kosong > disusul ? dulu.bulanKosong : 0) | ini.bulanKosong | sisaLama) & bitBulan(1, lewat);
  const target = adaCatatan ? ditagih(Math.max(0, gulir + ini.tercatat), selesai, penuh) : 0;
  // The backlog of months before the period is not held against anybody, nor is it a reason to say nothing.
  const rencana = Math.min(penuh, ini.tercatat + ini.kosong);
  return { target, kosong, dilewati: kosong === 0 ? 0 : Math.max(0, rencana - target) };
}

/** H1, without what was left over before `dari`: due of one share of the plan of these months alone. */
export function targetJendela(satu: Dicatat, dari: number, sampai: number): TargetDicatat {
  const rencana = seharusnya(satu, sampai) - seharusnya(satu, dari - 1);
  const penuh = Math.min(rencana, targetBulan(satu, dari, sampai));
  const selesai = selesaiSampai(satu, sampai) - selesaiSampai(satu, dari - 1);
  const { tercatat, bulanKosong } = rencanaTerpilah(satu, dari, sampai);
  const target = ditagih(tercatat, selesai, penuh);
  const kosong = selesai >= penuh ? 0 : bulanKosong;
  return { target, kosong, dilewati: kosong === 0 ? 0 : penuh - target };
}

/** H3 of all shares of a person. */
export function bulanKosong(semua: readonly (Pick<CapaianPorsi, 'catatan'> & { readonly kosong: number })[]): number {
  let [kosong, tercatat] = [0, 0];
  for (const satu of semua) [kosong, tercatat] = [kosong | satu.kosong, tercatat | satu.catatan];
  return kosong & ~tercatat;
}

/** What the figures of a person leave out: blank months by name, or how many tasks have some; '' when nothing. */
export const tidakDicatatTeks = ({ kosong, tugasKosong }: Pick<HasilPegawai, 'kosong' | 'tugasKosong'>): string =>
  kosongTeks(kosong) || (tugasKosong > 0 ? `${angka(tugasKosong)} tugas belum lengkap dicatat` : '');

/** `belum dicatat Jan–Agu, Okt`; '' when nothing is blank. */
export const kosongTeks = (kosong: number): string => (kosong === 0 ? '' : `belum dicatat ${bulanTeks(kosong)}`);

/** `Jan–Agu, Okt` of bits of months; '' when there are none. */
export function bulanTeks(bulanBit: number): string {
  const bulan = Array.from({ length: 12 }, (_, i) => i + 1).filter((b) => (bulanBit & bit(b)) !== 0);
  return bulan.length === 0 ? '' : jendelaTeks({ jenis: 'bulan', bulan });
}

export interface HasilPegawai {
  /** Due in the period by R5 and H1. */
  readonly menitRencana: number;
  readonly menitSelesai: number;
  /** menitSelesai ÷ menitRencana, unrounded; null when nothing was due. */
  readonly rasio: number | null;
  /** Shares that have no norm and so no weight. */
  readonly tanpaNorma: number;
  /** H5: minutes of blank months that are not asked for. */
  readonly menitDilewati: number;
  /** H3: blank months up to the end of the period, as bits; and the shares that have blank months. */
  readonly kosong: number;
  readonly tugasKosong: number;
}

/** R5, R6, H1–H5: result of one person in the months `dari`–`sampai` (1–12, both included), from all of their shares; `lewat` as in targetDicatat. */
export function hasilPegawai(
  isi: readonly { readonly tugas: Pick<Tugas, 'norma'>; readonly capaian: CapaianPorsi }[],
  dari: number,
  sampai: number,
  lewat = 12,
): HasilPegawai {
  let [menitRencana, menitSelesai, menitDilewati, tanpaNorma, tugasKosong] = [0, 0, 0, 0, 0];
  const catatan: { catatan: number; kosong: number }[] = [];
  for (const { tugas, capaian } of isi) {
    const { target, kosong, dilewati } = targetDicatat(capaian, dari, sampai, lewat);
    if (tugas.norma === null) tanpaNorma += 1;
    if (kosong !== 0) tugasKosong += 1;
    catatan.push({ catatan: capaian.catatan, kosong });
    menitRencana += menitVolume(tugas, target) ?? 0;
    menitDilewati += menitVolume(tugas, dilewati) ?? 0;
    menitSelesai += menitVolume(tugas, selesaiSampai(capaian, sampai) - selesaiSampai(capaian, dari - 1)) ?? 0;
  }
  menitRencana = genapMenit(menitRencana);
  menitSelesai = genapMenit(menitSelesai);
  menitDilewati = genapMenit(menitDilewati);
  const rasio = menitRencana > 0 ? menitSelesai / menitRencana : null;
  return { menitRencana, menitSelesai, rasio, menitDilewati, tanpaNorma, kosong: bulanKosong(catatan), tugasKosong };
}
