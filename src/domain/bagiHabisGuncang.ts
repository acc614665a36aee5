import type { Pencari } from './bagiHabisCari';
import { lebihBaik } from './bagiHabisNilai';

/** Rounds for a part that still has overload or idle people, and for one that is only to become fairer. */
const PUTARAN_KELUHAN = 80;
const PUTARAN_ADIL = 6;
/** Chains over a third person are only weighed in parts up to this size. */
export const BATAS_RANTAI = 40;

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

/**
 * Shakes one part of the office out of a local optimum: a few shares go to chance receivers, the search repairs, and
 * the result stays only when it is better; otherwise every step is taken back.
 */
export function guncang(pencari: Pencari, orang: readonly number[], acak: () => number): void {
  const { k } = pencari;
  const ada = orang.filter((p) => k.milik[p]!.length > 0).length;
  if (ada === 0) return;
  const keluhan = (p: number): boolean =>
    k.keluhan(p, 0) > 0 || k.keluhan(p, 1) > 0 || k.keluhan(p, 2) > 0 || k.keluhan(p, 3) > 0;
  const putaran = orang.some(keluhan) ? PUTARAN_KELUHAN : PUTARAN_ADIL;
  for (let i = 0; i < putaran && !pencari.habis(); i += 1) {
    const sebelum = k.total.slice();
    pencari.jejak = [];
    const banyak = 1 + Math.floor(acak() * 3);
    for (let j = 0; j < banyak; j += 1) lempar(pencari, orang, acak);
    pencari.perbaiki(orang, orang.length <= BATAS_RANTAI);
    const jejak = pencari.jejak;
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
