import { Pencari } from './bagiHabisCari';
import { batasBagian } from './bagiHabisBatas';
import type { Bagian } from './bagiHabisGuncang';
import { acakBerbenih, guncang, keluhanTahun, perbaikiBagian } from './bagiHabisGuncang';
import { Keadaan } from './bagiHabisKeadaan';
import { komponen } from './bagiHabisKomponen';
import { lebihBaik } from './bagiHabisNilai';
import { pasangLama, serakah, urutanTerberat, urutanTersempit } from './bagiHabisSerakah';
import type { Soal } from './bagiHabisSoal';

export interface PilihanBagi {
  /** Seed of the shaking after the local search; the same seed and problem give the same plan. */
  readonly benih: number;
  /** Asked often; true stops the work and the plan reached so far is returned. */
  readonly batal?: () => boolean;
  /** Share of the work done, 0..1, rising. */
  readonly progres?: (bagian: number) => void;
}

/** Levels of the objective as numbers one can read. */
export interface NilaiRencana {
  /** Minutes that nobody holds (tasks without anybody eligible are not counted here). */
  readonly menitSisa: number;
  readonly menitLebih: number;
  /** Whole days in months a quarter and more over capacity. */
  readonly hariJauhLebih: number;
  readonly tanpaTugas: number;
  readonly menitKurang: number;
  /** Whole days over in single months. */
  readonly hariLebih: number;
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
  /** False when `batal` cut it short. */
  readonly selesai: boolean;
}

/** Steps the shaking may weigh in all parts with avoidable complaints about the year. */
const GUNCANG_TAHUN = 2_500_000;

/**
 * Steps the search may weigh: a base for each part of the office and so many per share, and the shaking of parts without
 * complaints. An office is searched thoroughly; a regency gets what fits a few seconds.
 */
function anggaranLangkah(tugas: number): { dasar: number; perPorsi: number; guncang: number } {
  if (tugas <= 1_000) return { dasar: 5_000, perPorsi: 400, guncang: 300_000 };
  if (tugas <= 5_000) return { dasar: 5_000, perPorsi: 50, guncang: 100_000 };
  return { dasar: 500, perPorsi: 10, guncang: 100_000 };
}
/** Places of the phases on the progress bar. */
const AKHIR_SERAKAH = 0.35;
const AKHIR_CARI = 0.8;

/**
 * "Usulkan pembagian": deals the work of an office out among its people. Pure: no clock, chance only from the seed.
 *
 * B1 Every task somebody may do is given out whole, even when that overloads; the shares of a task sum to its pembagi.
 * B2 A task goes only to eligible, counted people with capacity inside its window; own bagian unless agreed otherwise.
 * B3 Locked shares, and tasks outside the chosen bagian, count as load and are never touched.
 * B4 No overload: first the minutes over the yearly limit, then the days over in months that are a quarter and more over.
 * B5 Nobody idle: first people without tasks, then minutes missing to the low threshold.
 * B6 Even: then whole days over in single months (an even spread says that much and not more), then fairness: the sum of
 *    squared load ratios, each weighted by capacity so that part-timers get their part.
 * B7 With `pertahankan` a present share is disturbed only for B1–B5 (less disturbance comes before B6); without it
 *    disturbance only decides between equally even plans.
 * B8 A task is split only where it may be, by whole pieces (`butir`) of some size (`porsiMin`), when that takes overload
 *    away or brings enough fairness for the extra person; more than four people only when the yearly limit demands it.
 * B9 A meeting (hadir bersama) and an appointment by decree (tugas tambahan) go to one person whole; an appointment is only
 *    divided when it is more than anybody's year, and whoever holds one keeps it.
 * B10 Two greedy orders (heaviest first, most constrained first); the better one is improved by local search and seeded
 *    shaking, which never take a step that makes the objective worse. So the plan is never worse than either order.
 */
export function bagiHabis(soal: Soal, pilihan: PilihanBagi): Rencana {
  const batal = pilihan.batal ?? (() => false);
  const progres = pilihan.progres ?? (() => undefined);
  const awal = mulaiSerakah(soal, batal, progres);
  const k = awal.terpilih;
  const orangBagian = komponen(soal);
  const batas = batasBagian(soal, orangBagian);
  const bagian = orangBagian.map((orang, i): Bagian => ({ orang, ...batas[i]! }));
  const pencari = new Pencari(k, batal);
  let selesai = awal.selesai;
  const anggaran = anggaranLangkah(soal.jumlahTugas);
  const mulaiCari = Math.max(1, bagian.length);
  bagian.forEach((satu, i) => {
    const porsi = satu.orang.reduce((n, p) => n + k.milik[p]!.length, 0);
    pencari.beri(anggaran.dasar + anggaran.perPorsi * porsi);
    if (selesai) perbaikiBagian(pencari, satu);
    progres(AKHIR_SERAKAH + ((AKHIR_CARI - AKHIR_SERAKAH) * (i + 1)) / mulaiCari);
  });
  const acak = acakBerbenih(pilihan.benih);
  // Those with complaints about the year first: they have a budget of their own.
  const keluhan = new Map(bagian.map((satu) => [satu, keluhanTahun(pencari, satu)]));
  const giliran = bagian.toSorted((a, b) => Number(keluhan.get(b)) - Number(keluhan.get(a)));
  const sisaLangkah = { tahun: GUNCANG_TAHUN, lain: anggaran.guncang };
  giliran.forEach((satu, i) => {
    const jenis = keluhan.get(satu) === true ? 'tahun' : 'lain';
    const mulai = pencari.langkah;
    pencari.beri(sisaLangkah[jenis]);
    if (selesai) guncang(pencari, satu, acak);
    sisaLangkah[jenis] -= pencari.langkah - mulai;
    progres(AKHIR_CARI + ((1 - AKHIR_CARI) * (i + 1)) / mulaiCari);
  });
  selesai &&= !batal();
  return {
    ...susun(k),
    nilai: nilaiRencana(k),
    terberat: awal.terberat,
    tersempit: awal.tersempit,
    langkah: pencari.langkah,
    selesai,
  };
}

interface Awal {
  terpilih: Keadaan;
  terberat: NilaiRencana;
  tersempit: NilaiRencana;
  selesai: boolean;
}

/** B10: both orders, each also on top of the present division when it need not be kept; the best one goes on. */
function mulaiSerakah(soal: Soal, batal: () => boolean, progres: (bagian: number) => void): Awal {
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
    const maju = (x: number): void => progres((AKHIR_SERAKAH * (i + x)) / jalan.length);
    selesai = serakah(k, urutan, batal, maju) && selesai;
    nilai.push(nilaiRencana(k));
    if (terpilih === null || (selesai && lebihBaik(k.total, terpilih.total))) terpilih = k;
    if (!selesai) break;
  }
  return { terpilih: terpilih ?? new Keadaan(soal), terberat: nilai[0]!, tersempit: nilai[1] ?? nilai[0]!, selesai };
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
    menitLebih: total[0]!,
    hariJauhLebih: total[1]!,
    tanpaTugas: total[2]!,
    menitKurang: total[3]!,
    hariLebih: k.hariLebih,
    adil: k.adil,
    terganggu: k.terganggu,
  };
}
