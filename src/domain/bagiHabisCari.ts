import type { Keadaan } from './bagiHabisKeadaan';
import { nilaiKosong } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import { ORANG_WAJAR } from './bagiHabisSoal';

/** In groups larger than this only the `PENERIMA` lowest receivers are weighed for one share. */
const KELOMPOK_KECIL = 24;
const PENERIMA = 12;
/** This many of a receiver's tasks are weighed for a swap. */
const TUKARAN = 16;

/** One step: x of t from p to q, and with `balik` all of another task from q to r (r = p is a swap). */
interface Langkah {
  t: number;
  p: number;
  q: number;
  x: number;
  balik: number;
  r: number;
}

/** A step that was taken, as transfers that can be taken back. */
export type Jejak = { t: number; p: number; q: number; x: number }[];

/**
 * Local search: as long as some move, piece, swap or chain makes the objective better, take the best one for the share
 * at hand; people who are worst off come first. Deterministic: `beri` limits the steps it may weigh, not a clock.
 */
export class Pencari {
  /** Steps weighed so far. */
  langkah = 0;
  private batas = 0;
  private readonly anggotaSet: (Set<number> | undefined)[] = [];
  private readonly urut: (Int32Array | undefined)[] = [];
  private readonly nilai = nilaiKosong();
  private readonly terbaik: Nilai = nilaiKosong();
  private readonly pilihan: Langkah = { t: -1, p: -1, q: -1, x: 0, balik: -1, r: -1 };
  jejak: Jejak | null = null;

  constructor(
    readonly k: Keadaan,
    private readonly batal: () => boolean,
  ) {}

  /** Allows this many more steps from now. */
  beri(langkah: number): void {
    this.batas = this.langkah + langkah;
  }

  habis(): boolean {
    return this.langkah >= this.batas || this.batal();
  }

  /** Sweeps over these people until nothing gets better. `rantai` also weighs chains over a third person. */
  perbaiki(orang: readonly number[], rantai: boolean): void {
    for (;;) {
      let berubah = false;
      this.urut.length = 0;
      for (const p of this.urutkan(orang)) {
        if (this.habis()) return;
        for (const t of [...this.k.milik[p]!]) {
          if (this.k.porsiDari(t, p) === 0) continue;
          if (this.cobaTugas(p, t, rantai)) berubah = true;
        }
      }
      if (!berubah) return;
    }
  }

  /** The same around a few people: whoever takes part in a step is looked at again, until nobody's share gets better. */
  perbaikiSekitar(orang: readonly number[]): void {
    const antre = [...orang];
    const menunggu = new Set(antre);
    this.urut.length = 0;
    for (let p = antre.shift(); p !== undefined; p = antre.shift()) {
      menunggu.delete(p);
      for (const t of [...this.k.milik[p]!]) {
        if (this.habis()) return;
        if (this.k.porsiDari(t, p) === 0 || !this.cobaTugas(p, t, false)) continue;
        const { q, r } = this.pilihan;
        for (const lain of [p, q, r]) {
          if (lain < 0 || menunggu.has(lain)) continue;
          menunggu.add(lain);
          antre.push(lain);
        }
      }
    }
  }

  laksanakan(t: number, p: number, q: number, x: number): void {
    this.k.pindah(t, p, q, x);
    this.jejak?.push({ t, p, q, x });
  }

  boleh(t: number, p: number): boolean {
    const g = this.k.soal.kelompok[t]!;
    const set = (this.anggotaSet[g] ??= new Set(this.k.soal.anggota[g]));
    return set.has(p);
  }

  private urutkan(orang: readonly number[]): number[] {
    const { k } = this;
    return [...orang].sort(
      (a, b) =>
        k.keluhan(b, 0) - k.keluhan(a, 0) || k.keluhan(b, 1) - k.keluhan(a, 1) || k.rasio(b) - k.rasio(a) || a - b,
    );
  }

  /** Takes the best step for p's share of t, if any makes things better. */
  private cobaTugas(p: number, t: number, rantai: boolean): boolean {
    this.terbaik.fill(0);
    this.pilihan.t = -1;
    const penerima = this.penerima(p, t);
    for (const q of penerima) {
      this.cobaPindah(p, t, q);
      this.cobaTukar(p, t, q);
    }
    if (this.pilihan.t < 0 && rantai) for (const q of penerima) this.cobaRantai(p, t, q);
    const l = this.pilihan;
    if (l.t < 0) return false;
    const balik = l.balik < 0 ? 0 : this.k.porsiDari(l.balik, l.q);
    this.laksanakan(l.t, l.p, l.q, l.x);
    if (l.balik >= 0) this.laksanakan(l.balik, l.q, l.r, balik);
    return true;
  }

  private cobaPindah(p: number, t: number, q: number): void {
    const { k } = this;
    const porsi = k.porsiDari(t, p);
    const sudah = k.porsiDari(t, q) > 0;
    if (sudah && k.soal.hadir[t] === 1) return;
    this.timbangPindah(t, p, q, porsi);
    const butir = k.soal.butir[t]!;
    const sedikit = k.soal.porsiMin[t]!;
    if (butir === 0 || porsi < 2 * butir || (sudah ? porsi - butir : porsi / 2) < sedikit) return;
    const banyak = k.pemegang[t]!.length + k.soal.tetapPemegang[t]!;
    if (!sudah && banyak >= ORANG_WAJAR && k.keluhan(p, 0) === 0) return;
    let terakhir = 0;
    for (const bagian of this.ukuran(p, t, q)) {
      const x = Math.min(Math.round(bagian / butir) * butir, (Math.ceil(porsi / butir) - 1) * butir);
      if (x <= 0 || x === terakhir || porsi - x < sedikit || (!sudah && x < sedikit)) continue;
      terakhir = x;
      this.timbangPindah(t, p, q, x);
    }
  }

  /** Sizes worth trying for a piece, in porsi: equal ratios, half of that, just under p's limit, up to q's threshold. */
  private ukuran(p: number, t: number, q: number): readonly number[] {
    const { k } = this;
    const { kapasitasTahun, menit, pembagi } = k.soal;
    const perMenit = menit[t] === 0 ? 0 : pembagi[t]! / menit[t]!;
    const [cp, cq] = [kapasitasTahun[p]!, kapasitasTahun[q]!];
    const rata = ((k.tahun[p]! * cq - k.tahun[q]! * cp) / (cp + cq)) * perMenit;
    const daftar = [rata, rata / 2];
    if (k.keluhan(p, 0) > 0) daftar.push(k.keluhan(p, 0) * perMenit + k.soal.butir[t]! / 2);
    if (k.keluhan(p, 1) > 0) daftar.push(k.porsiDari(t, p) / 2);
    if (k.keluhan(q, 3) > 0) daftar.push(k.keluhan(q, 3) * perMenit + k.soal.butir[t]! / 2);
    return daftar;
  }

  private timbangPindah(t: number, p: number, q: number, x: number): void {
    this.langkah += 1;
    if (this.k.deltaPindah(t, p, q, x, this.terbaik, this.nilai)) this.catat(t, p, q, x, -1, -1);
  }

  private cobaTukar(p: number, t: number, q: number): void {
    const { k } = this;
    if (k.porsiDari(t, q) > 0) return;
    const milik = k.milik[q]!;
    for (let i = 0; i < milik.length && i < TUKARAN; i += 1) {
      const u = milik[i]!;
      if (k.porsiDari(u, p) > 0 || !this.boleh(u, p)) continue;
      this.langkah += 1;
      if (k.deltaGanda(t, p, q, u, p, this.terbaik, this.nilai)) this.catat(t, p, q, k.porsiDari(t, p), u, p);
    }
  }

  private cobaRantai(p: number, t: number, q: number): void {
    const { k } = this;
    if (k.porsiDari(t, q) > 0) return;
    for (const u of k.milik[q]!.slice(0, TUKARAN)) {
      for (const r of this.penerima(q, u)) {
        if (r === p || k.porsiDari(u, r) > 0) continue;
        this.langkah += 1;
        if (k.deltaGanda(t, p, q, u, r, this.terbaik, this.nilai)) this.catat(t, p, q, k.porsiDari(t, p), u, r);
      }
    }
  }

  private catat(t: number, p: number, q: number, x: number, balik: number, r: number): void {
    this.terbaik.set(this.nilai);
    Object.assign(this.pilihan, { t, p, q, x, balik, r });
  }

  /** Others who may do t: all of a small group, of a large one those who were lowest when the sweep began. */
  private penerima(p: number, t: number): readonly number[] {
    const { k } = this;
    const g = k.soal.kelompok[t]!;
    const anggota = k.soal.anggota[g]!;
    const daftar: number[] = [];
    if (anggota.length <= KELOMPOK_KECIL) {
      for (const q of anggota) if (q !== p) daftar.push(q);
      return daftar;
    }
    const urut = (this.urut[g] ??= anggota.slice().sort((a, b) => k.rasio(a) - k.rasio(b) || a - b));
    const rasioP = k.rasio(p);
    for (let i = 0; i < urut.length && daftar.length < PENERIMA && i < 16 * PENERIMA; i += 1) {
      const q = urut[i]!;
      if (q !== p && k.rasio(q) < rasioP) daftar.push(q);
    }
    return daftar;
  }
}
