import type { Pencari } from './bagiHabisCari';
import { nilaiKosong } from './bagiHabisNilai';

/** Fairness (squared ratio per full-time person) that one person less on a sub kegiatan may cost. */
const HARGA = 0.002;
/** Costs nothing, but for rounding. */
const GRATIS = 1e-6;
/** People who hold more than this of a sub kegiatan are part of it, not stragglers. */
const SEDIKIT = 2;
/** This many tasks of the other one are weighed in exchange, the nearest in size first. */
const TUKARAN = 6;

/**
 * B13: brings the tasks of a sub kegiatan together where that costs next to nothing: whoever holds one or two of them gives
 * them to somebody who holds others, for nothing or for a task of about the size. Nobody gets over, idle, or above the
 * highest load for it, and together the steps make the division at most `ruang` less even. Returns how much less.
 */
export function rapikan(pencari: Pencari, orang: readonly number[], ruang: number): number {
  const { k } = pencari;
  const rumpun = new Rumpun(pencari, orang);
  k.pagar = orang.reduce((a, p) => Math.max(a, k.rasio(p)), 0);
  let terpakai = 0;
  for (const [r, p] of rumpun.terpencar()) {
    if (pencari.habis()) break;
    const sebelum = k.adil;
    const jejak = kosongkan(pencari, rumpun, r, p, Math.min(HARGA, Math.max(0, ruang - terpakai)));
    if (jejak === null) continue;
    terpakai += Math.max(0, k.adil - sebelum);
  }
  k.pagar = Infinity;
  return terpakai;
}

type Langkah = readonly [t: number, dari: number, ke: number, porsi: number];

/** All tasks of r that p holds go to others who hold some of it; null = not possible, nothing has changed. */
function kosongkan(pencari: Pencari, rumpun: Rumpun, r: number, p: number, harga: number): Langkah[] | null {
  const { k } = pencari;
  const jejak: Langkah[] = [];
  const pindah = (t: number, dari: number, ke: number): void => {
    const porsi = k.porsiDari(t, dari);
    k.pindah(t, dari, ke, porsi);
    rumpun.pindah(t, dari, ke);
    jejak.push([t, dari, ke, porsi]);
  };
  const semula = k.adil;
  for (const t of k.milik[p]!.filter((satu) => k.soal.rumpun[satu] === r)) {
    const langkah = cariPengambil(pencari, rumpun, r, t, p, Math.max(0, harga - (k.adil - semula)));
    if (langkah === null) {
      for (const [u, dari, ke, porsi] of jejak.toReversed()) {
        k.pindah(u, ke, dari, porsi);
        rumpun.pindah(u, ke, dari);
      }
      return null;
    }
    pindah(t, p, langkah.q);
    if (langkah.balik >= 0) pindah(langkah.balik, langkah.q, p);
  }
  return jejak;
}

function cariPengambil(
  pencari: Pencari,
  rumpun: Rumpun,
  r: number,
  t: number,
  p: number,
  harga: number,
): { readonly q: number; readonly balik: number } | null {
  const { k } = pencari;
  const batas = nilaiKosong();
  batas[k.soal.pertahankan ? 6 : 4] = harga + GRATIS;
  const ke = nilaiKosong();
  const porsi = k.porsiDari(t, p);
  const menit = k.menit(t, porsi);
  for (const q of rumpun.pemegang(r)) {
    if (q === p || !pencari.boleh(t, q) || k.porsiDari(t, q) > 0) continue;
    pencari.langkah += 1;
    if (k.deltaPindah(t, p, q, porsi, batas, ke)) return { q, balik: -1 };
    const tukaran = k.milik[q]!.filter(
      (u) => k.soal.rumpun[u] !== r && k.porsiDari(u, p) === 0 && pencari.boleh(u, p) && rumpun.tidakMemencar(u, q, p),
    )
      .map((u) => [Math.abs(k.menit(u, k.porsiDari(u, q)) - menit), u] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .slice(0, TUKARAN);
    for (const [, u] of tukaran) {
      pencari.langkah += 1;
      if (k.deltaGanda(t, p, q, u, p, batas, ke)) return { q, balik: u };
    }
  }
  return null;
}

/** How many tasks of each sub kegiatan each of these people holds. */
class Rumpun {
  private readonly isi = new Map<number, Map<number, number>>();

  constructor(
    private readonly pencari: Pencari,
    orang: readonly number[],
  ) {
    const { milik } = pencari.k;
    for (const p of orang) for (const t of milik[p]!) this.ubah(t, p, 1);
  }

  /** People with few tasks of a sub kegiatan that others work on as well, in a fixed order. */
  terpencar(): (readonly [r: number, p: number])[] {
    const hasil: (readonly [number, number])[] = [];
    for (const [r, orang] of this.isi) {
      if (orang.size < 2) continue;
      const urut = [...orang].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
      for (const [p, banyak] of urut) if (banyak <= SEDIKIT) hasil.push([r, p]);
    }
    return hasil;
  }

  /** Those with the most tasks of it first. */
  pemegang(r: number): number[] {
    return [...(this.isi.get(r) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([p]) => p);
  }

  /** Would u going from q to p leave its own sub kegiatan with no more people than now? */
  tidakMemencar(u: number, q: number, p: number): boolean {
    const orang = this.isi.get(this.pencari.k.soal.rumpun[u]!);
    return orang === undefined || orang.has(p) || orang.get(q) === 1;
  }

  pindah(t: number, dari: number, ke: number): void {
    this.ubah(t, dari, -1);
    this.ubah(t, ke, 1);
  }

  private ubah(t: number, p: number, arah: 1 | -1): void {
    const r = this.pencari.k.soal.rumpun[t]!;
    if (r < 0) return;
    let orang = this.isi.get(r);
    if (orang === undefined) this.isi.set(r, (orang = new Map<number, number>()));
    const banyak = (orang.get(p) ?? 0) + arah;
    if (banyak === 0) orang.delete(p);
    else orang.set(p, banyak);
  }
}
