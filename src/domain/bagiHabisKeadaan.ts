import { BebanOrang } from './bagiHabisBeban';
import { lebihBaik } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import type { Soal } from './bagiHabisSoal';

/** What one more person on a task must bring in fairness (squared ratio per full-time person) to be worth it. */
const HARGA_PECAH = 0.005;
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

  constructor(soal: Soal) {
    super(soal);
    this.pemegang = Array.from({ length: soal.jumlahTugas }, () => []);
    this.porsi = Array.from({ length: soal.jumlahTugas }, () => []);
    this.milik = Array.from({ length: soal.jumlahOrang }, () => []);
    this.sisa = Int32Array.from(soal.sisaPorsi);
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
    return lebihBaik(ke, batas);
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
}
