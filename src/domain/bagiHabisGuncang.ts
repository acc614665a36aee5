import type { BatasBagian } from './bagiHabisBatas';
import type { Jejak, Pencari } from './bagiHabisCari';
import { lebihBaik } from './bagiHabisNilai';

/** Rounds for a part with complaints, and for one that is only uneven. */
const PUTARAN_KELUHAN = 2_000;
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

/** One part of the office: people who can take over work from each other, and what cannot be avoided among them. */
export interface Bagian extends BatasBagian {
  readonly orang: readonly number[];
}

/** The search over one part of the office, with chains where something is wrong over the year. */
export function perbaikiBagian(pencari: Pencari, bagian: Bagian): void {
  const { orang } = bagian;
  pasangPagar(pencari, orang);
  pencari.perbaiki(orang, false);
  if (orang.length <= BATAS_RANTAI && keluhanTahun(pencari, bagian)) pencari.perbaiki(orang, true);
  pencari.k.pagar = Infinity;
}

function pasangPagar({ k }: Pencari, orang: readonly number[]): void {
  k.pagar = orang.reduce((a, p) => Math.max(a, k.rasio(p)), 0);
}

/** Something is wrong over the year (B4, B5) that counting does not prove unavoidable. */
function keluhanTahun(pencari: Pencari, { orang, lebih, kurang, tanpaTugas }: Bagian): boolean {
  const jumlah = (tingkat: 0 | 2 | 3): number => orang.reduce((n, p) => n + pencari.k.keluhan(p, tingkat), 0);
  // Complaints are whole minutes rounded up for each person.
  return jumlah(2) > tanpaTugas || jumlah(0) >= lebih + orang.length || jumlah(3) >= kurang + orang.length;
}

/**
 * Shakes one part of the office out of a local optimum: a few shares go to chance receivers, the search repairs around them,
 * and the result stays only when it is better; otherwise every step is taken back.
 */
export function guncang(pencari: Pencari, bagian: Bagian, acak: () => number, bermasalah: boolean): void {
  const { k } = pencari;
  const putaran = bermasalah ? PUTARAN_KELUHAN : PUTARAN_ADIL;
  for (let i = 0; i < putaran && !pencari.habis(); i += 1) {
    const sebelum = k.total.slice();
    const jejak: Jejak = [];
    pencari.jejak = jejak;
    pasangPagar(pencari, bagian.orang);
    const banyak = 1 + Math.floor(acak() * 3);
    for (let j = 0; j < banyak; j += 1) lempar(pencari, bagian.orang, acak);
    pencari.perbaikiSekitar(terlibat(jejak));
    k.pagar = Infinity;
    pencari.jejak = null;
    if (lebihBaik(k.total, sebelum)) continue;
    for (const { t, p, q, x } of jejak.reverse()) k.pindah(t, q, p, x);
  }
}

const terlibat = (jejak: Jejak): number[] => [...new Set(jejak.flatMap(({ p, q }) => [p, q]))];

function lempar(pencari: Pencari, orang: readonly number[], acak: () => number): void {
  const { k } = pencari;
  const p = orang[Math.floor(acak() * orang.length)]!;
  const milik = k.milik[p]!;
  if (milik.length === 0) return;
  const t = milik[Math.floor(acak() * milik.length)]!;
  const anggota = k.soal.anggota[k.soal.kelompok[t]!]!;
  if (anggota.length === 0) return;
  const q = anggota[Math.floor(acak() * anggota.length)]!;
  if (q === p || (k.soal.hadir[t] === 1 && k.porsiDari(t, q) > 0)) return;
  pencari.laksanakan(t, p, q, k.porsiDari(t, p));
}
