import { DERAU, JAUH, kaliBulan, lebihUtuh } from './bagiHabisBulan';
import { nilaiKosong } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import { Sebaran } from './bagiHabisSebaran';
import type { Soal } from './bagiHabisSoal';

/** Kept per person: levels 0–3, fairness, minutes over in all months. */
const LAJUR = 6;

/** Loads of people over the year and its months, and what they mean for the objective. */
export class BebanOrang {
  /** Minutes per person in the year, and tasks held, fixed ones included. */
  readonly tahun: Float64Array;
  readonly jumlah: Int32Array;
  /** Sums over people, each level in its place; disturbance is added by whoever knows the present division. */
  readonly total: Nilai = nilaiKosong();
  protected readonly iAdil: number;
  protected readonly iGanggu: number;
  protected readonly perOrang: Float64Array;
  /** Load less what a month can take, in minutes per person and month (n × 12). */
  private readonly kelebihan: Float64Array;
  private readonly skala: number;
  private readonly sebaran: Sebaran;
  private readonly nilai = nilaiKosong();
  /** Place of the minutes over in all months; the last one is empty where they are level 1. */
  private readonly iBulan: number;
  /** Of the last `bulanLebih`: minutes over that come at level 1. */
  private berat = 0;

  constructor(readonly soal: Soal) {
    this.kelebihan = soal.tetap.map((menit, i) => {
      const p = Math.floor(i / 12);
      return menit - soal.kapasitas[i]! * kaliBulan(soal.batasAtas[p]!, soal.kapasitasTahun[p]!);
    });
    this.tahun = Float64Array.from(soal.tetapTahun);
    this.jumlah = Int32Array.from(soal.tetapJumlah);
    this.iAdil = soal.pertahankan ? 6 : 4;
    this.iGanggu = soal.pertahankan ? 4 : 5;
    this.iBulan = soal.pertahankan ? 5 : 6;
    const penuh = soal.kapasitasTahun.reduce((a, b) => Math.max(a, b), 1);
    this.skala = 1 / penuh;
    this.sebaran = Sebaran.untuk(soal);
    this.perOrang = new Float64Array(soal.jumlahOrang * LAJUR);
    for (let p = 0; p < soal.jumlahOrang; p += 1) this.catat(p);
  }

  get menitLebihBulan(): number {
    return this.total[this.soal.pertahankan ? this.iBulan : 1]!;
  }
  get adil(): number {
    return this.total[this.iAdil]!;
  }
  get terganggu(): number {
    return this.total[this.iGanggu]!;
  }
  rasio(p: number): number {
    const kapasitas = this.soal.kapasitasTahun[p]!;
    return kapasitas === 0 ? Infinity : this.tahun[p]! / kapasitas;
  }
  /** Level 0–3 of one person: 0 minutes over, 1 minutes over in months, 2 idle, 3 minutes missing. */
  keluhan(p: number, tingkat: 0 | 1 | 2 | 3): number {
    return this.perOrang[p * LAJUR + tingkat]!;
  }

  /** For the greedy orders: levels 0 and 1 of more work for q, then the ratio it would have. */
  protected deltaBeban(q: number, menit: number, w: number, ke: Nilai): void {
    ke.fill(0);
    this.setahun(q, menit, 1, ke);
    ke.fill(0, 1);
    // New work looks at every month, also where the present division need not.
    const kini = this.perOrang[q * LAJUR + (this.soal.pertahankan ? 5 : 1)]!;
    ke[1] = this.bulanLebih(q, menit, w, 0, 0) - kini;
    ke[2] = (this.tahun[q]! + menit) / Math.max(1, this.soal.kapasitasTahun[q]!);
  }

  protected muat(p: number, menit: number, w: number): void {
    this.tahun[p]! += menit;
    const di = this.sebaran.tempat(p, w, 0);
    for (let i = 0; i < 12; i += 1) this.kelebihan[p * 12 + i]! += menit * this.sebaran.isi[di + i]!;
  }

  /** Takes the months of p out of a change; `denganBulan` puts them back as they would be. */
  protected tanpaBulan(p: number, ke: Nilai): void {
    ke[1]! -= this.perOrang[p * LAJUR + 1]!;
    ke[this.iBulan]! -= this.perOrang[p * LAJUR + 5]!;
  }
  protected denganBulan(p: number, m1: number, w1: number, m2: number, w2: number, ke: Nilai): void {
    const semua = this.bulanLebih(p, m1, w1, m2, w2);
    ke[1]! += this.berat;
    if (this.soal.pertahankan) ke[this.iBulan]! += semua;
  }

  /** Minutes over in single months with m1 minutes of window w1 and m2 of w2 more; sets `berat` as well. */
  private bulanLebih(p: number, m1: number, w1: number, m2: number, w2: number): number {
    const { kelebihan, soal } = this;
    const { satuanBulan: satuan, kapasitas, pertahankan } = soal;
    const sebaran = this.sebaran.isi;
    const dari = p * 12;
    const d1 = this.sebaran.tempat(p, w1, 0);
    const d2 = m2 === 0 ? d1 : this.sebaran.tempat(p, w2, 1);
    let menit = 0;
    let berat = 0;
    for (let i = 0; i < 12; i += 1) {
      const lebih = kelebihan[dari + i]! + m1 * sebaran[d1 + i]! + m2 * sebaran[d2 + i]!;
      if (lebih < DERAU || lebih < satuan) continue;
      menit += lebihUtuh(lebih, satuan);
      if (pertahankan) berat += lebihUtuh(lebih - JAUH * kapasitas[dari + i]!, Math.max(1, satuan));
    }
    this.berat = pertahankan ? berat : menit;
    return menit;
  }

  /** Adds to levels 0, 2, 3 and fairness what `menit` more and `dJumlah` more tasks change for p over the year. */
  protected setahun(p: number, menit: number, dJumlah: number, ke: Nilai): void {
    const { soal, perOrang } = this;
    const beban = this.tahun[p]! + menit;
    const atas = soal.batasAtas[p]!;
    const bawah = soal.batasBawah[p]!;
    const di = p * LAJUR;
    ke[0]! += (beban > atas + DERAU ? Math.ceil(beban - atas - DERAU) : 0) - perOrang[di]!;
    ke[2]! += (bawah > 0 && this.jumlah[p]! + dJumlah === 0 ? 1 : 0) - perOrang[di + 2]!;
    ke[3]! += (beban < bawah - DERAU ? Math.ceil(bawah - beban - DERAU) : 0) - perOrang[di + 3]!;
    ke[this.iAdil]! += (beban * beban * this.skala) / Math.max(1, soal.kapasitasTahun[p]!) - perOrang[di + 4]!;
  }

  /** Brings the kept levels of p and the totals up to date with its loads. */
  protected catat(p: number): void {
    const { nilai, total, perOrang } = this;
    nilai.fill(0);
    this.setahun(p, 0, 0, nilai);
    this.tanpaBulan(p, nilai);
    this.denganBulan(p, 0, 0, 0, 0, nilai);
    for (let i = 0; i < LAJUR; i += 1) {
      const ke = i < 4 ? i : i === 4 ? this.iAdil : this.iBulan;
      total[ke]! += nilai[ke]!;
      perOrang[p * LAJUR + i]! += nilai[ke]!;
    }
  }
}
