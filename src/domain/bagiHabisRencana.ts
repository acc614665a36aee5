import type { Keadaan } from './bagiHabisKeadaan';

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
  /** Minutes over in single months, and those of them that come before idle people (all, unless `pertahankan`). */
  readonly menitLebihBulan: number;
  readonly menitBulanBerat: number;
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

/** The shares of a division as flat lists. */
export function susun(k: Keadaan): Pick<Rencana, 'mulai' | 'orang' | 'porsi'> {
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

export function nilaiRencana(k: Keadaan): NilaiRencana {
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
    menitLebihBulan: k.menitLebihBulan,
    menitBulanBerat: total[1]!,
    tanpaTugas: total[2]!,
    menitKurang: total[3]!,
    adil: k.adil,
    terganggu: k.terganggu,
  };
}

export function puncakRencana(k: Keadaan): number {
  let puncak = 0;
  for (let p = 0; p < k.soal.jumlahOrang; p += 1) {
    if (k.soal.kapasitasTahun[p]! > 0) puncak = Math.max(puncak, k.rasio(p));
  }
  return puncak;
}
