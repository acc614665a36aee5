import type { Jejak, Pencari } from './bagiHabisCari';
import { lebihBaik } from './bagiHabisNilai';

/** Rounds for a part with overload in the year or idle people, for one with full months, and for one that is only uneven. */
const PUTARAN_TAHUN = 200;
const PUTARAN_BULAN = 8;
const PUTARAN_ADIL = 3;
/** Chains over a third person are only weighed in parts up to this size, and only against complaints about the year. */
const BATAS_RANTAI = 40;

/** Small seeded generator (mulberry32), 0 ≤ x < 1. */
export function acakBerbenih(benih: number): () => number {
  let a = benih | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let x = Math.imul(a ^ (a >>> 15), 1 | a);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The search over one part of the office, with chains where something is wrong over the year. */
export function perbaikiBagian(pencari: Pencari, orang: readonly number[]): void {
  pencari.perbaiki(orang, false);
  if (orang.length <= BATAS_RANTAI && adaKeluhan(pencari, orang, [0, 2, 3])) pencari.perbaiki(orang, true);
}

function batasPutaran(pencari: Pencari, orang: readonly number[]): number {
  if (adaKeluhan(pencari, orang, [0, 2, 3])) return PUTARAN_TAHUN;
  return adaKeluhan(pencari, orang, [1]) ? PUTARAN_BULAN : PUTARAN_ADIL;
}

export function adaKeluhan(pencari: Pencari, orang: readonly number[], tingkat: readonly (0 | 1 | 2 | 3)[]): boolean {
  return orang.some((p) => tingkat.some((i) => pencari.k.keluhan(p, i) > 0));
}

/**
 * Shakes one part of the office out of a local optimum: a few shares go to chance receivers, the search repairs, and
 * the result stays only when it is better; otherwise every step is taken back.
 */
export function guncang(pencari: Pencari, orang: readonly number[], acak: () => number): void {
  const { k } = pencari;
  for (let i = 0; i < batasPutaran(pencari, orang) && !pencari.habis(); i += 1) {
    const sebelum = k.total.slice();
    const jejak: Jejak = [];
    pencari.jejak = jejak;
    const banyak = 1 + Math.floor(acak() * 3);
    for (let j = 0; j < banyak; j += 1) lempar(pencari, orang, acak);
    perbaikiBagian(pencari, orang);
    pencari.jejak = null;
    if (lebihBaik(k.total, sebelum)) continue;
    for (const { t, p, q, x } of jejak.reverse()) k.pindah(t, q, p, x);
  }
}

function lempar(pencari: Pencari, orang: readonly number[], acak: () => number): void {
  const { k } = pencari;
  const p = orang[Math.floor(acak() * orang.length)]!;
  const milik = k.milik[p]!;
  if (milik.length === 0) return;
  const t = milik[Math.floor(acak() * milik.length)]!;
  const anggota = k.soal.anggota[k.soal.kelompok[t]!]!;
  const q = anggota[Math.floor(acak() * anggota.length)]!;
  if (q === p || (k.soal.hadir[t] === 1 && k.porsiDari(t, q) > 0)) return;
  pencari.laksanakan(t, p, q, k.porsiDari(t, p));
}
