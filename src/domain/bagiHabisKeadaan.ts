import { BebanOrang } from './bagiHabisBeban';
import { lebihBaik } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import type { Soal } from './bagiHabisSoal';
import { BEBAS, ORANG_WAJAR } from './bagiHabisSoal';

/** What one more person on a task must bring in fairness (squared ratio per full-time person) to be worth it. */
const HARGA_PECAH = 0.005;
/** … and beyond what is usual, which only the limits should bring about. */
const HARGA_RAMAI = 0.05;
const hargaPecah = (orang: number): number =>
  HARGA_PECAH * Math.max(0, orang - 1) + HARGA_RAMAI * Math.max(0, orang - ORANG_WAJAR);
/** A broken team rule weighs more than all minutes over: level 0 carries both. */
const HARGA_TIM = 1e12;

/**
 * A division under construction: who holds how much of which task, the loads that follow, and what a transfer would
 * change in the objective. Only movable shares live here; fixed ones are in `soal.tetap*`.
 */
export class Keadaan extends BebanOrang {
  /** Holders and their shares per task (parallel lists), movable tasks per person. */
  readonly pemegang: number[][];
  readonly porsi: number[][];
  readonly milik: number[][];
  /** Porsi not yet given out, per task. */
  readonly sisa: Int32Array;
  /** 1 = the task asks for more than one person, limits them, or asks for a level of its ketua (B11). */
  readonly bertim: Uint8Array;
  /**
   * Nobody is brought above this ratio for the sake of fairness alone: sums of squares may fall while the highest load rises,
   * where part-timers are among the receivers.
   */
  pagar = Infinity;
  /** Broken team rules: people missing or too many, tasks without a fitting ketua. */
  langgar = 0;

  constructor(soal: Soal) {
    super(soal);
    this.pemegang = Array.from({ length: soal.jumlahTugas }, () => []);
    this.porsi = Array.from({ length: soal.jumlahTugas }, () => []);
    this.milik = Array.from({ length: soal.jumlahOrang }, () => []);
    this.sisa = Int32Array.from(soal.sisaPorsi);
    const { orangMin, orangMax, ketua } = soal;
    this.bertim = Uint8Array.from({ length: soal.jumlahTugas }, (_, t) =>
      Number(orangMin[t]! > 1 || orangMax[t]! < BEBAS || ketua[t]! >= 0),
    );
    this.total[this.iGanggu]! += soal.lamaOrang.length;
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

  /** Load ratio of q with `porsi` of t more. */
  rasioSesudah(t: number, q: number, porsi: number): number {
    const kapasitas = this.soal.kapasitasTahun[q]!;
    return kapasitas === 0 ? Infinity : (this.tahun[q]! + this.tambahanMenit(t, q, porsi)) / kapasitas;
  }

  /** What giving more of t to q changes, see `deltaBeban`. */
  deltaTambah(t: number, q: number, porsi: number, ke: Nilai): void {
    this.deltaBeban(q, this.tambahanMenit(t, q, porsi), this.soal.pola[t]!, ke);
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
    this.tanpaBulan(p, ke);
    this.tanpaBulan(q, ke);
    if (!lebihBaik(ke, batas)) return false;
    this.denganBulan(q, masuk, w, 0, 0, ke);
    if (!lebihBaik(ke, batas)) return false;
    this.denganBulan(p, keluar, w, 0, 0, ke);
    return lebihBaik(ke, batas) && (this.dalamPagar(q, masuk) || this.mengurangiKeluhan(ke));
  }

  /** The same for all of t1 from p to q and all of t2 from q to r; r = p is a swap. Neither receiver holds them yet. */
  deltaGanda(t1: number, p: number, q: number, t2: number, r: number, batas: Nilai, ke: Nilai): boolean {
    const { pola } = this.soal;
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
    this.tanpaBulan(p, ke);
    this.tanpaBulan(q, ke);
    if (!tukar) this.tanpaBulan(r, ke);
    if (!lebihBaik(ke, batas)) return false;
    this.denganBulan(q, m1, w1, -m2, w2, ke);
    if (!lebihBaik(ke, batas)) return false;
    this.denganBulan(p, -m1, w1, tukar ? m2 : 0, w2, ke);
    if (!tukar) this.denganBulan(r, m2, w2, 0, 0, ke);
    if (!lebihBaik(ke, batas)) return false;
    const dalam = this.dalamPagar(q, m1 - m2) && this.dalamPagar(r, tukar ? m2 - m1 : m2);
    return dalam || this.mengurangiKeluhan(ke);
  }

  /** Minutes over the yearly limits, without the weight of broken team rules. */
  get menitLebih(): number {
    return this.total[0]! - this.langgar * HARGA_TIM;
  }

  private dalamPagar(p: number, menit: number): boolean {
    return menit <= 0 || this.tahun[p]! + menit <= this.pagar * this.soal.kapasitasTahun[p]! + 1e-6;
  }
  /** A change that is for the better by levels 0 to 3. */
  private mengurangiKeluhan(ke: Nilai): boolean {
    for (let i = 0; i < 4; i += 1) if (Math.abs(ke[i]!) > 1e-7) return ke[i]! < 0;
    return false;
  }

  /** May p lead t? */
  bolehMemimpin(t: number, p: number): boolean {
    const k = this.soal.ketua[t]!;
    return k < 0 || this.soal.daftarKetua[k]![p] === 1;
  }

  /** B11: rules that would be broken if `pergi` (−1 = nobody) left t and `datang` joined; 0 while nobody holds it. */
  private langgarTim(t: number, pergi: number, datang: number): number {
    const { orangMin, orangMax, tetapPemegang, ketua } = this.soal;
    let orang = tetapPemegang[t]!;
    let pemimpin = 0;
    for (const p of this.pemegang[t]!) {
      if (p === pergi) continue;
      orang += 1;
      if (this.bolehMemimpin(t, p)) pemimpin += 1;
    }
    if (datang >= 0) {
      orang += 1;
      if (this.bolehMemimpin(t, datang)) pemimpin += 1;
    }
    if (orang === 0) return 0;
    const kurang = Math.max(0, orangMin[t]! - orang) + Math.max(0, orang - orangMax[t]!);
    return kurang + (ketua[t]! >= 0 && pemimpin === 0 ? 1 : 0);
  }

  /** What a transfer changes in level 0 through the team rules. */
  private ubahTim(t: number, p: number, q: number, x: number): number {
    if (this.bertim[t] === 0) return 0;
    const pergi = this.porsiDari(t, p) === x ? p : -1;
    const datang = this.porsiDari(t, q) === 0 ? q : -1;
    return (this.langgarTim(t, pergi, datang) - this.langgarTim(t, -1, -1)) * HARGA_TIM;
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
    ke[0]! += this.ubahTim(t, p, q, x);
    const banyak = this.pemegang[t]!.length;
    if (orang !== 0) ke[this.iAdil]! += hargaPecah(banyak + orang) - hargaPecah(banyak);
    ke[this.iGanggu]! += this.diganggu(t, p, dari - x) - this.diganggu(t, p, dari);
    ke[this.iGanggu]! += this.diganggu(t, q, tujuan + x) - this.diganggu(t, q, tujuan);
  }

  /** 1 when p had more of t in the present division. */
  private diganggu(t: number, p: number, porsi: number): number {
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
    this.total[this.iGanggu]! += this.diganggu(t, p, ada + porsi) - this.diganggu(t, p, ada);
    let dJumlah = 0;
    const langgar = this.bertim[t] === 1 ? this.langgarTim(t, -1, -1) : 0;
    if (ada === 0) {
      this.total[this.iAdil]! += hargaPecah(orang.length + 1) - hargaPecah(orang.length);
      orang.push(p);
      bagian.push(porsi);
      this.milik[p]!.push(t);
      dJumlah = 1;
    } else if (ada + porsi === 0) {
      orang.splice(di, 1);
      bagian.splice(di, 1);
      const punya = this.milik[p]!;
      punya.splice(punya.indexOf(t), 1);
      this.total[this.iAdil]! += hargaPecah(orang.length) - hargaPecah(orang.length + 1);
      dJumlah = -1;
    } else bagian[di] = ada + porsi;
    if (this.bertim[t] === 1) {
      const beda = this.langgarTim(t, -1, -1) - langgar;
      this.langgar += beda;
      this.total[0]! += beda * HARGA_TIM;
    }
    this.muat(p, menit, this.soal.pola[t]!);
    this.jumlah[p]! += dJumlah;
    this.catat(p);
  }
}
