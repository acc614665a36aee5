import { Pencari } from './bagiHabisCari';
import { batasBagian } from './bagiHabisBatas';
import type { Bagian } from './bagiHabisGuncang';
import { acakBerbenih, guncang, perbaikiBagian } from './bagiHabisGuncang';
import { Keadaan } from './bagiHabisKeadaan';
import { komponen } from './bagiHabisKomponen';
import { lebihBaik } from './bagiHabisNilai';
import { pasangLama, serakah, urutanTerberat, urutanTersempit } from './bagiHabisSerakah';
import type { Soal } from './bagiHabisSoal';
import { cariTepat, TEPAT } from './bagiHabisTepat';

export interface PilihanBagi {
  /** Seed of the shaking after the local search; the same seed and problem give the same plan. */
  readonly benih: number;
  /** Asked often; true stops the work and what is there is returned, tasks without people and all. */
  readonly batal?: () => boolean;
  /** "Good enough": asked often; true stops as soon as every task has been placed, with the best plan so far. */
  readonly cukup?: () => boolean;
  /** Share of the work done, 0..1, rising; `kabar` works out how the plan stands (costs a look at everybody). */
  readonly progres?: (bagian: number, kabar: () => KabarBagi) => void;
}

/** How the plan stands while it is being made. */
export interface KabarBagi {
  readonly tahap: 'menempatkan' | 'memperbaiki';
  readonly nilai: NilaiRencana;
  /** Highest yearly load ratio. */
  readonly puncak: number;
}

/** Levels of the objective as numbers one can read. */
export interface NilaiRencana {
  /** Minutes that nobody holds (tasks without anybody eligible are not counted here). */
  readonly menitSisa: number;
  /** Broken team rules: people missing on tasks, too many, tasks without a fitting ketua. */
  readonly langgarTim: number;
  readonly menitLebih: number;
  /** Minutes over in single months. */
  readonly menitLebihBulan: number;
  readonly tanpaTugas: number;
  readonly menitKurang: number;
  /** Sum over people of FTE × squared ratio, plus the price of split tasks. */
  readonly adil: number;
  /** Present shares made smaller or taken away. */
  readonly terganggu: number;
}

/** The plan: holders of the movable part of task t are at places mulai[t] … mulai[t + 1] − 1. */
export interface Rencana {
  readonly mulai: Int32Array;
  readonly orang: Int32Array;
  readonly porsi: Int32Array;
  readonly nilai: NilaiRencana;
  readonly terberat: NilaiRencana;
  readonly tersempit: NilaiRencana;
  /** Weighed steps, a measure of work that does not depend on the machine. */
  readonly langkah: number;
  /** False when `batal` or `cukup` cut it short. */
  readonly selesai: boolean;
}

/** Steps of shaking that a share is worth at most. */
const GUNCANG_PER_PORSI = 8_000;
/** Parts in which nothing is wrong are shaken this much less. */
const BAGIAN_TANPA_KELUHAN = 10;

/**
 * Steps the search may weigh: a base for each part of the office and so many per share, and the shaking of parts without
 * complaints. An office is searched thoroughly; a regency gets what fits a few seconds.
 */
function anggaranLangkah(tugas: number): { dasar: number; perPorsi: number; guncang: number } {
  if (tugas <= 1_000) return { dasar: 5_000, perPorsi: 400, guncang: 3_000_000 };
  if (tugas <= 5_000) return { dasar: 5_000, perPorsi: 50, guncang: 100_000 };
  return { dasar: 500, perPorsi: 10, guncang: 100_000 };
}
/** Choices the exact search may look at, in one small part and in all of them. */
const LANGKAH_TEPAT = { satu: 200_000, semua: 600_000 } as const;
/** Places of the phases on the progress bar. */
const AKHIR_SERAKAH = 0.35;
const AKHIR_CARI = 0.8;

/**
 * "Usulkan pembagian": deals the work of an office out among its people. Pure: no clock, chance only from the seed.
 *
 * B1 Every task somebody may do is given out whole, even when that overloads; the shares of a task sum to its pembagi.
 * B2 A task goes only to eligible, counted people with capacity inside its window; own bagian unless agreed otherwise.
 * B3 Locked shares, and tasks outside the chosen bagian, count as load and are never touched.
 * B4 No overload: first the minutes over the yearly limit, then the minutes over in single months (with `pertahankan` a
 *    month counts from one working day on). An accepted maximum lifts the year and its months alike.
 * B5 Nobody idle: first people without tasks, then minutes missing to the low threshold.
 * B6 Even: the sum of squared load ratios, each weighted by capacity so that part-timers get their part; nobody is brought
 *    above the highest load of the part for evenness alone.
 * B7 With `pertahankan` a present share is disturbed only for B1–B5 (less disturbance comes before B6); without it
 *    disturbance only decides between equally even plans.
 * B8 A task is split only where it may be, by whole pieces (`butir`) of some size (`porsiMin`), when that takes overload
 *    away or brings enough fairness for the extra person; more than four people only when the yearly limit demands it.
 * B9 A meeting (hadir bersama) and an appointment by decree (tugas tambahan) go to one person whole; an appointment is only
 *    divided when it is more than anybody's year, and whoever holds one keeps it.
 * B10 Two greedy orders (heaviest first, most constrained first); the better one is improved by local search and seeded
 *    shaking, which never take a step that makes the objective worse. So the plan is never worse than either order.
 * B11 Team rules (least and most people, level of the ketua) come before all minutes; where nobody fits, the task is given
 *    out all the same, and what is missing is said.
 * B12 Parts with up to 5 people and 10 tasks that still have complaints are searched exactly: a division without overload and
 *    idle people is never missed there.
 */
export function bagiHabis(soal: Soal, pilihan: PilihanBagi): Rencana {
  const batal = pilihan.batal ?? (() => false);
  const cukup = pilihan.cukup ?? (() => false);
  const progres = pilihan.progres ?? (() => undefined);
  const berhenti = (): boolean => batal() || cukup();
  const awal = mulaiSerakah(soal, batal, cukup, progres);
  const k = awal.terpilih;
  const orangBagian = komponen(soal);
  const batas = batasBagian(soal, orangBagian);
  const bagian = orangBagian.map((orang, i): Bagian => ({ orang, ...batas[i]! }));
  const pencari = new Pencari(k, berhenti);
  const kabar = (): KabarBagi => ({ tahap: 'memperbaiki', nilai: nilaiRencana(k), puncak: puncakRencana(k) });
  if (!awal.selesai) return { ...hasil(k, awal, pencari), selesai: false };

  const anggaran = anggaranLangkah(soal.jumlahTugas);
  const mulaiCari = Math.max(1, bagian.length);
  bagian.forEach((satu, i) => {
    const porsi = satu.orang.reduce((n, p) => n + k.milik[p]!.length, 0);
    pencari.beri(anggaran.dasar + anggaran.perPorsi * porsi);
    perbaikiBagian(pencari, satu);
    progres(AKHIR_SERAKAH + ((AKHIR_CARI - AKHIR_SERAKAH) * (i + 1)) / mulaiCari, kabar);
  });
  const acak = acakBerbenih(pilihan.benih);
  // Parts with complaints share most of the steps by their size; what they leave goes on to the next ones.
  const ukuran = (satu: Bagian): number => satu.orang.reduce((n, p) => n + k.milik[p]!.length, 0);
  const bermasalah = new Set(bagian.filter((satu) => adaKeluhan(k, satu)));
  const semua = { ada: 0, tidak: 0 };
  for (const satu of bagian) semua[bermasalah.has(satu) ? 'ada' : 'tidak'] += ukuran(satu);
  const jatah = { ada: anggaran.guncang, tidak: anggaran.guncang / BAGIAN_TANPA_KELUHAN };
  let sisaTepat: number = LANGKAH_TEPAT.semua;
  bagian.forEach((satu, i) => {
    const jenis = bermasalah.has(satu) ? 'ada' : 'tidak';
    const mulai = pencari.langkah;
    const tepat = berhenti() || jenis === 'tidak' ? null : cariTepatBagian(pencari, satu, sisaTepat);
    sisaTepat -= tepat?.langkah ?? 0;
    const bagiannya = (jatah[jenis] * ukuran(satu)) / Math.max(1, semua[jenis]);
    pencari.beri(Math.min(bagiannya, GUNCANG_PER_PORSI * ukuran(satu)));
    if (!berhenti()) guncang(pencari, satu, acak, jenis === 'ada' && tepat?.terbukti !== true);
    jatah[jenis] -= pencari.langkah - mulai;
    semua[jenis] -= ukuran(satu);
    progres(AKHIR_CARI + ((1 - AKHIR_CARI) * (i + 1)) / mulaiCari, kabar);
  });
  return { ...hasil(k, awal, pencari), selesai: !berhenti() };
}

const adaKeluhan = (k: Keadaan, { orang }: Bagian): boolean =>
  orang.some((p) => k.keluhan(p, 0) + k.keluhan(p, 1) + k.keluhan(p, 2) + k.keluhan(p, 3) > 0);

/** B12; null when the part is too large. `terbukti`: no division has fewer complaints. */
function cariTepatBagian(
  pencari: Pencari,
  bagian: Bagian,
  sisa: number,
): { readonly langkah: number; readonly terbukti: boolean } | null {
  const { k } = pencari;
  const { orang } = bagian;
  if (sisa <= 0 || orang.length > TEPAT.orang) return null;
  const tugas = [...new Set(orang.flatMap((p) => k.milik[p]!))];
  if (tugas.length > TEPAT.tugas) return null;
  const langkah = Math.min(sisa, LANGKAH_TEPAT.satu);
  const { terpakai, terbukti } = cariTepat(k, orang, tugas, langkah);
  perbaikiBagian(pencari, bagian);
  return { langkah: terpakai, terbukti };
}

interface Awal {
  terpilih: Keadaan;
  terberat: NilaiRencana;
  tersempit: NilaiRencana;
  selesai: boolean;
}

/** B10: both orders, each also on top of the present division when it need not be kept; the best one goes on. */
function mulaiSerakah(
  soal: Soal,
  batal: () => boolean,
  cukup: () => boolean,
  progres: NonNullable<PilihanBagi['progres']>,
): Awal {
  const adaLama = soal.lamaOrang.length > 0;
  const jalan = [
    { urutan: urutanTerberat(soal), lama: soal.pertahankan },
    { urutan: urutanTersempit(soal), lama: soal.pertahankan },
    ...(adaLama && !soal.pertahankan ? [{ urutan: urutanTersempit(soal), lama: true }] : []),
  ];
  let terpilih: Keadaan | null = null;
  let selesai = true;
  const nilai: NilaiRencana[] = [];
  for (const [i, { urutan, lama }] of jalan.entries()) {
    const k = new Keadaan(soal);
    if (lama) pasangLama(k);
    const kabar = (): KabarBagi => ({ tahap: 'menempatkan', nilai: nilaiRencana(k), puncak: puncakRencana(k) });
    const maju = (x: number): void => progres((AKHIR_SERAKAH * (i + x)) / jalan.length, kabar);
    // "Good enough" waits for the first order: a plan has a place for every task.
    const tempatkan = serakah(k, urutan, i === 0 ? batal : () => batal() || cukup(), maju);
    if (i > 0 && !tempatkan) {
      selesai = false;
      break;
    }
    nilai.push(nilaiRencana(k));
    selesai = tempatkan;
    if (terpilih === null || lebihBaik(k.total, terpilih.total)) terpilih = k;
    if (!selesai) break;
  }
  return { terpilih: terpilih ?? new Keadaan(soal), terberat: nilai[0]!, tersempit: nilai[1] ?? nilai[0]!, selesai };
}

function hasil(k: Keadaan, awal: Awal, pencari: Pencari): Omit<Rencana, 'selesai'> {
  const { terberat, tersempit } = awal;
  return { ...susun(k), nilai: nilaiRencana(k), terberat, tersempit, langkah: pencari.langkah };
}

function puncakRencana(k: Keadaan): number {
  let puncak = 0;
  for (let p = 0; p < k.soal.jumlahOrang; p += 1) {
    if (k.soal.kapasitasTahun[p]! > 0) puncak = Math.max(puncak, k.rasio(p));
  }
  return puncak;
}

function susun(k: Keadaan): Pick<Rencana, 'mulai' | 'orang' | 'porsi'> {
  const m = k.soal.jumlahTugas;
  const mulai = new Int32Array(m + 1);
  for (let t = 0; t < m; t += 1) mulai[t + 1] = mulai[t]! + k.pemegang[t]!.length;
  const orang = new Int32Array(mulai[m]!);
  const porsi = new Int32Array(mulai[m]!);
  for (let t = 0; t < m; t += 1) {
    orang.set(k.pemegang[t]!, mulai[t]);
    porsi.set(k.porsi[t]!, mulai[t]);
  }
  return { mulai, orang, porsi };
}

function nilaiRencana(k: Keadaan): NilaiRencana {
  let menitSisa = 0;
  const { soal, total } = k;
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    if (k.sisa[t]! > 0 && soal.anggota[soal.kelompok[t]!]!.length > 0) {
      menitSisa += (soal.menit[t]! * k.sisa[t]!) / soal.pembagi[t]!;
    }
  }
  return {
    menitSisa,
    langgarTim: k.langgar,
    menitLebih: k.menitLebih,
    menitLebihBulan: total[1]!,
    tanpaTugas: total[2]!,
    menitKurang: total[3]!,
    adil: k.adil,
    terganggu: k.terganggu,
  };
}
