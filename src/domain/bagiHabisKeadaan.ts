import { lebihBaik, nilaiKosong } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import { Sebaran } from './bagiHabisSebaran';
import type { Soal } from './bagiHabisSoal';

/** What one more person on a task must bring in fairness (squared ratio per full-time person) to be worth it. */
const HARGA_PECAH = 0.005;
/** Loads are sums of fractions; this much of a minute is rounding, not load. */
const DERAU = 1e-6;
const MENIT_JAM = 60;

/**
 * A division under construction: who holds how much of which task, the loads that follow, and what a transfer would
 * change in the objective. Only movable shares live here; fixed ones are in `soal.tetap*`.
 */
export class Keadaan {
  /** Load less capacity in minutes per person and month (n × 12), and load per person in the year. */
  private readonly kelebihan: Float64Array;
  readonly tahun: Float64Array;
  /** Tasks a person holds, fixed ones included. */
  readonly jumlah: Int32Array;
  /** Holders and their shares per task (parallel lists), movable tasks per person. */
  readonly pemegang: number[][];
  readonly porsi: number[][];
  readonly milik: number[][];
  /** Porsi not yet given out, per task. */
  readonly sisa: Int32Array;
  /** Levels 0–3 and fairness of each person (n × 5), and the sums with fairness and disturbance in their places. */
  private readonly perOrang: Float64Array;
  readonly total: Nilai = nilaiKosong();
  private readonly iAdil: number;
  private readonly iGanggu: number;
  private readonly skala: number;
  private readonly sebaran: Sebaran;
  private readonly nilai = nilaiKosong();

  constructor(readonly soal: Soal) {
    const { jumlahOrang: n, jumlahTugas: m } = soal;
    this.kelebihan = soal.tetap.map((menit, i) => menit - soal.kapasitas[i]!);
    this.tahun = Float64Array.from(soal.tetapTahun);
    this.jumlah = Int32Array.from(soal.tetapJumlah);
    this.pemegang = Array.from({ length: m }, () => []);
    this.porsi = Array.from({ length: m }, () => []);
    this.milik = Array.from({ length: n }, () => []);
    this.sisa = Int32Array.from(soal.sisaPorsi);
    this.iAdil = soal.pertahankan ? 5 : 4;
    this.iGanggu = soal.pertahankan ? 4 : 5;
    this.skala =
      1 /
      Math.max(
        1,
        soal.kapasitasTahun.reduce((a, b) => Math.max(a, b), 0),
      );
    this.sebaran = new Sebaran(soal);
    this.perOrang = new Float64Array(n * 5);
    for (let p = 0; p < n; p += 1) {
      this.catat(p);
    }
    this.total[this.iGanggu]! += soal.lamaOrang.length;
  }

  rasio(p: number): number {
    const kapasitas = this.soal.kapasitasTahun[p]!;
    return kapasitas === 0 ? Infinity : this.tahun[p]! / kapasitas;
  }
  /** Level 0–3 of one person: 0 minutes over, 1 hours over in months, 2 idle, 3 minutes missing. */
  keluhan(p: number, tingkat: 0 | 1 | 2 | 3): number {
    return this.perOrang[p * 5 + tingkat]!;
  }
  porsiDari(t: number, p: number): number {
    const di = this.pemegang[t]!.indexOf(p);
    return di < 0 ? 0 : this.porsi[t]![di]!;
  }
  /** Minutes that `porsi` of a task cost its holder; who is present at a meeting spends it whole. */
  menit(t: number, porsi: number): number {
    const { menit, pembagi, hadir } = this.soal;
    return hadir[t] === 1 ? menit[t]! : (menit[t]! * porsi) / pembagi[t]!;
  }

  /** Gives `porsi` of t to q out of what is left over. */
  tambah(t: number, q: number, porsi: number): void {
    this.ubah(t, q, porsi);
    this.sisa[t]! -= porsi;
  }
  /** Takes `porsi` of t back from q. */
  kurang(t: number, q: number, porsi: number): void {
    this.ubah(t, q, -porsi);
    this.sisa[t]! += porsi;
  }
  pindah(t: number, p: number, q: number, porsi: number): void {
    this.ubah(t, p, -porsi);
    this.ubah(t, q, porsi);
  }

  /** What giving more of t to q changes (levels 0, 1, and the ratio q would have in level 2): for the greedy orders. */
  deltaTambah(t: number, q: number, porsi: number, ke: Nilai): void {
    const { pola, kapasitasTahun } = this.soal;
    const menit = this.tambahanMenit(t, q, porsi);
    ke.fill(0);
    this.setahun(q, menit, 1, ke);
    ke[1] = this.jam(q, menit, pola[t]!, 0, 0) - this.perOrang[q * 5 + 1]!;
    ke[2] = (this.tahun[q]! + menit) / Math.max(1, kapasitasTahun[q]!);
    ke.fill(0, 3);
  }

  /** Does moving `x` of t from p to q change more for the better than `batas`? Then `ke` is what it changes. */
  deltaPindah(t: number, p: number, q: number, x: number, batas: Nilai, ke: Nilai): boolean {
    const w = this.soal.pola[t]!;
    const keluar = -this.tambahanMenit(t, p, -x);
    const masuk = this.tambahanMenit(t, q, x);
    ke.fill(0);
    this.setahun(p, keluar, this.porsiDari(t, p) === x ? -1 : 0, ke);
    this.setahun(q, masuk, this.porsiDari(t, q) === 0 ? 1 : 0, ke);
    this.imbuhan(t, p, q, x, ke);
    // Months cost most to work out: not when even the best outcome there could not make this step worth it.
    ke[1]! -= this.perOrang[p * 5 + 1]! + this.perOrang[q * 5 + 1]!;
    if (!lebihBaik(ke, batas)) return false;
    ke[1]! += this.jam(q, masuk, w, 0, 0);
    if (!lebihBaik(ke, batas)) return false;
    ke[1]! += this.jam(p, keluar, w, 0, 0);
    return lebihBaik(ke, batas);
  }

  /** The same for all of t1 from p to q and all of t2 from q to r; r = p is a swap. Neither receiver holds them yet. */
  deltaGanda(t1: number, p: number, q: number, t2: number, r: number, batas: Nilai, ke: Nilai): boolean {
    const { pola } = this.soal;
    const { perOrang } = this;
    const w1 = pola[t1]!;
    const w2 = pola[t2]!;
    const x1 = this.porsiDari(t1, p);
    const x2 = this.porsiDari(t2, q);
    const m1 = this.menit(t1, x1);
    const m2 = this.menit(t2, x2);
    const tukar = r === p;
    ke.fill(0);
    this.setahun(q, m1 - m2, 0, ke);
    this.setahun(p, tukar ? m2 - m1 : -m1, tukar ? 0 : -1, ke);
    if (!tukar) this.setahun(r, m2, 1, ke);
    this.imbuhan(t1, p, q, x1, ke);
    this.imbuhan(t2, q, r, x2, ke);
    ke[1]! -= perOrang[p * 5 + 1]! + perOrang[q * 5 + 1]! + (tukar ? 0 : perOrang[r * 5 + 1]!);
    if (!lebihBaik(ke, batas)) return false;
    ke[1]! += this.jam(q, m1, w1, -m2, w2);
    if (!lebihBaik(ke, batas)) return false;
    ke[1]! += tukar ? this.jam(p, -m1, w1, m2, w2) : this.jam(p, -m1, w1, 0, 0) + this.jam(r, m2, w2, 0, 0);
    return lebihBaik(ke, batas);
  }

  private tambahanMenit(t: number, p: number, porsi: number): number {
    if (this.soal.hadir[t] === 0) return this.menit(t, Math.abs(porsi));
    const ada = this.porsiDari(t, p);
    return (ada === 0) === (ada + porsi === 0) ? 0 : this.soal.menit[t]!;
  }

  /** Fairness price of splitting and disturbance of the present division, for a transfer. */
  private imbuhan(t: number, p: number, q: number, x: number, ke: Nilai): void {
    const dari = this.porsiDari(t, p);
    const tujuan = this.porsiDari(t, q);
    const orang = (tujuan === 0 ? 1 : 0) - (dari === x ? 1 : 0);
    ke[this.iAdil]! += orang * HARGA_PECAH;
    ke[this.iGanggu]! += this.terganggu(t, p, dari - x) - this.terganggu(t, p, dari);
    ke[this.iGanggu]! += this.terganggu(t, q, tujuan + x) - this.terganggu(t, q, tujuan);
  }

  /** 1 when p had more of t in the present division. */
  private terganggu(t: number, p: number, porsi: number): number {
    const { lamaMulai, lamaOrang, lamaPorsi } = this.soal;
    for (let i = lamaMulai[t]!; i < lamaMulai[t + 1]!; i += 1) {
      if (lamaOrang[i] === p) return porsi < lamaPorsi[i]! ? 1 : 0;
    }
    return 0;
  }

  private ubah(t: number, p: number, porsi: number): void {
    const [orang, bagian] = [this.pemegang[t]!, this.porsi[t]!];
    const di = orang.indexOf(p);
    const ada = di < 0 ? 0 : bagian[di]!;
    const arah = porsi < 0 ? -1 : 1;
    const menit = arah * this.tambahanMenit(t, p, porsi);
    this.total[this.iGanggu]! += this.terganggu(t, p, ada + porsi) - this.terganggu(t, p, ada);
    let dJumlah = 0;
    if (ada === 0) {
      if (orang.length > 0) this.total[this.iAdil]! += HARGA_PECAH;
      orang.push(p);
      bagian.push(porsi);
      this.milik[p]!.push(t);
      dJumlah = 1;
    } else if (ada + porsi === 0) {
      orang.splice(di, 1);
      bagian.splice(di, 1);
      const punya = this.milik[p]!;
      punya.splice(punya.indexOf(t), 1);
      if (orang.length > 0) this.total[this.iAdil]! -= HARGA_PECAH;
      dJumlah = -1;
    } else bagian[di] = ada + porsi;
    this.muat(p, menit, this.soal.pola[t]!);
    this.jumlah[p]! += dJumlah;
    this.catat(p);
  }

  private muat(p: number, menit: number, w: number): void {
    this.tahun[p]! += menit;
    const di = this.sebaran.tempat(p, w, 0);
    for (let i = 0; i < 12; i += 1) this.kelebihan[p * 12 + i]! += menit * this.sebaran.isi[di + i]!;
  }

  /** Whole hours over in single months with m1 minutes of window w1 and m2 of w2 more. */
  private jam(p: number, m1: number, w1: number, m2: number, w2: number): number {
    const { kelebihan } = this;
    const sebaran = this.sebaran.isi;
    const dari = p * 12;
    const d1 = this.sebaran.tempat(p, w1, 0);
    const d2 = m2 === 0 ? d1 : this.sebaran.tempat(p, w2, 1);
    let jam = 0;
    for (let i = 0; i < 12; i += 1) {
      const lebih = kelebihan[dari + i]! + m1 * sebaran[d1 + i]! + m2 * sebaran[d2 + i]! + DERAU;
      if (lebih >= MENIT_JAM) jam += Math.floor(lebih / MENIT_JAM);
    }
    return jam;
  }

  /** Adds to levels 0, 2, 3 and fairness what `menit` more and `dJumlah` more tasks change for p over the year. */
  private setahun(p: number, menit: number, dJumlah: number, ke: Nilai): void {
    const { soal, perOrang } = this;
    const beban = this.tahun[p]! + menit;
    const atas = soal.batasAtas[p]!;
    const bawah = soal.batasBawah[p]!;
    const di = p * 5;
    ke[0]! += (beban > atas + DERAU ? Math.ceil(beban - atas - DERAU) : 0) - perOrang[di]!;
    ke[2]! += (bawah > 0 && this.jumlah[p]! + dJumlah === 0 ? 1 : 0) - perOrang[di + 2]!;
    ke[3]! += (beban < bawah - DERAU ? Math.ceil(bawah - beban - DERAU) : 0) - perOrang[di + 3]!;
    ke[this.iAdil]! += (beban * beban * this.skala) / Math.max(1, soal.kapasitasTahun[p]!) - perOrang[di + 4]!;
  }

  /** Brings the kept levels of p and the totals up to date with its loads. */
  private catat(p: number): void {
    const { nilai, total, perOrang } = this;
    nilai.fill(0);
    this.setahun(p, 0, 0, nilai);
    nilai[1] = this.jam(p, 0, 0, 0, 0) - perOrang[p * 5 + 1]!;
    for (let i = 0; i < 5; i += 1) {
      const ke = i === 4 ? this.iAdil : i;
      total[ke]! += nilai[ke]!;
      perOrang[p * 5 + i]! += nilai[ke]!;
    }
  }
}
