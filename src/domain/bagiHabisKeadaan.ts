import { nilaiKosong } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import type { Soal } from './bagiHabisSoal';

/** What one more person on a task must bring in fairness (squared ratio per full-time person) to be worth it. */
const HARGA_PECAH = 0.005;
/** Loads are sums of fractions; this much of a minute is rounding, not load. */
const DERAU = 1e-6;
const MENIT_JAM = 60;
const POLA_TERSIMPAN = 2_000_000;

/**
 * A division under construction: who holds how much of which task, the loads that follow, and what a transfer would
 * change in the objective. Only movable shares live here; fixed ones are in `soal.tetap*`.
 */
export class Keadaan {
  /** Minutes per person and month (n × 12), and per person in the year. */
  readonly bulan: Float64Array;
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
  private readonly pembagiPola: Float64Array | null;
  private readonly jumlahPola: number;
  private readonly hasil = new Float64Array(5);

  constructor(readonly soal: Soal) {
    const { jumlahOrang: n, jumlahTugas: m } = soal;
    this.bulan = Float64Array.from(soal.tetap);
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
    this.jumlahPola = soal.bobotPola.length / 12;
    this.pembagiPola = n * this.jumlahPola <= POLA_TERSIMPAN ? new Float64Array(n * this.jumlahPola) : null;
    this.perOrang = new Float64Array(n * 5);
    for (let p = 0; p < n; p += 1) {
      this.timbang(p, 0, 0, 0, 0, 0);
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
    const menit = this.tambahanMenit(t, q, porsi);
    const h = this.timbang(q, menit, this.soal.pola[t]!, 0, 0, 1);
    ke[0] = h[0]! - this.perOrang[q * 5]!;
    ke[1] = h[1]! - this.perOrang[q * 5 + 1]!;
    ke[2] = (this.tahun[q]! + menit) / Math.max(1, this.soal.kapasitasTahun[q]!);
    ke[3] = 0;
    ke[4] = 0;
    ke[5] = 0;
  }

  /** What moving `x` of t from p to q changes. */
  deltaPindah(t: number, p: number, q: number, x: number, ke: Nilai): void {
    ke.fill(0);
    const w = this.soal.pola[t]!;
    this.jumlahkan(p, -this.tambahanMenit(t, p, -x), w, 0, 0, this.porsiDari(t, p) === x ? -1 : 0, ke);
    this.jumlahkan(q, this.tambahanMenit(t, q, x), w, 0, 0, this.porsiDari(t, q) === 0 ? 1 : 0, ke);
    this.imbuhan(t, p, q, x, ke);
  }

  /** What moving all of t1 from p to q and all of t2 from q to r changes; r = p is a swap. Neither receiver holds them yet. */
  deltaGanda(t1: number, p: number, q: number, t2: number, r: number, ke: Nilai): void {
    ke.fill(0);
    const { pola } = this.soal;
    const [w1, w2] = [pola[t1]!, pola[t2]!];
    const [x1, x2] = [this.porsiDari(t1, p), this.porsiDari(t2, q)];
    const [m1, m2] = [this.menit(t1, x1), this.menit(t2, x2)];
    this.jumlahkan(q, m1, w1, -m2, w2, 0, ke);
    if (r === p) {
      this.jumlahkan(p, -m1, w1, m2, w2, 0, ke);
    } else {
      this.jumlahkan(p, -m1, w1, 0, 0, -1, ke);
      this.jumlahkan(r, m2, w2, 0, 0, 1, ke);
    }
    this.imbuhan(t1, p, q, x1, ke);
    this.imbuhan(t2, q, r, x2, ke);
  }

  private tambahanMenit(t: number, p: number, porsi: number): number {
    if (this.soal.hadir[t] === 0) return this.menit(t, Math.abs(porsi));
    const ada = this.porsiDari(t, p);
    return (ada === 0) === (ada + porsi === 0) ? 0 : this.soal.menit[t]!;
  }

  /** Fairness price of splitting and disturbance of the present division, for a transfer. */
  private imbuhan(t: number, p: number, q: number, x: number, ke: Nilai): void {
    const [dari, tujuan] = [this.porsiDari(t, p), this.porsiDari(t, q)];
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
    this.timbang(p, 0, 0, 0, 0, 0);
    this.catat(p);
  }

  private muat(p: number, menit: number, w: number): void {
    const { kapasitas, bobotPola } = this.soal;
    const faktor = menit === 0 ? 0 : menit / this.pembagiBulan(p, w);
    for (let i = 0; i < 12; i += 1) this.bulan[p * 12 + i]! += kapasitas[p * 12 + i]! * bobotPola[w * 12 + i]! * faktor;
    this.tahun[p]! += menit;
  }

  /** Capacity of p inside the window pattern w: the denominator of the even spread. */
  private pembagiBulan(p: number, w: number): number {
    const simpan = this.pembagiPola;
    const di = p * this.jumlahPola + w;
    if (simpan !== null && simpan[di]! > 0) return simpan[di]!;
    const { kapasitas, bobotPola } = this.soal;
    let jumlah = 0;
    for (let i = 0; i < 12; i += 1) jumlah += kapasitas[p * 12 + i]! * bobotPola[w * 12 + i]!;
    const nilai = jumlah > 0 ? jumlah : Infinity;
    if (simpan !== null) simpan[di] = nilai;
    return nilai;
  }

  private jumlahkan(p: number, m1: number, w1: number, m2: number, w2: number, dJumlah: number, ke: Nilai): void {
    const h = this.timbang(p, m1, w1, m2, w2, dJumlah);
    const dari = p * 5;
    for (let i = 0; i < 4; i += 1) ke[i]! += h[i]! - this.perOrang[dari + i]!;
    ke[this.iAdil]! += h[4]! - this.perOrang[dari + 4]!;
  }

  /** Levels 0–3 and fairness of p with m1 minutes of window w1 and m2 of w2 more, and dJumlah more tasks. */
  private timbang(p: number, m1: number, w1: number, m2: number, w2: number, dJumlah: number): Float64Array {
    const { soal, hasil, bulan } = this;
    const { kapasitas, bobotPola } = soal;
    const f1 = m1 === 0 ? 0 : m1 / this.pembagiBulan(p, w1);
    const f2 = m2 === 0 ? 0 : m2 / this.pembagiBulan(p, w2);
    const [dari, b1, b2] = [p * 12, w1 * 12, w2 * 12];
    let jam = 0;
    for (let i = 0; i < 12; i += 1) {
      const c = kapasitas[dari + i]!;
      const lebih = bulan[dari + i]! + c * (f1 * bobotPola[b1 + i]! + f2 * bobotPola[b2 + i]! - 1) + DERAU;
      if (lebih >= MENIT_JAM) jam += Math.floor(lebih / MENIT_JAM);
    }
    const beban = this.tahun[p]! + m1 + m2;
    const [atas, bawah] = [soal.batasAtas[p]!, soal.batasBawah[p]!];
    hasil[0] = beban > atas + DERAU ? Math.ceil(beban - atas - DERAU) : 0;
    hasil[1] = jam;
    hasil[2] = bawah > 0 && this.jumlah[p]! + dJumlah === 0 ? 1 : 0;
    hasil[3] = beban < bawah - DERAU ? Math.ceil(bawah - beban - DERAU) : 0;
    hasil[4] = (beban * beban * this.skala) / Math.max(1, soal.kapasitasTahun[p]!);
    return hasil;
  }

  private catat(p: number): void {
    for (let i = 0; i < 5; i += 1) {
      const ke = i === 4 ? this.iAdil : i;
      this.total[ke]! += this.hasil[i]! - this.perOrang[p * 5 + i]!;
      this.perOrang[p * 5 + i] = this.hasil[i]!;
    }
  }
}
