import { Arus } from './bagiHabisArus';
import type { Soal } from './bagiHabisSoal';

/** Lower bound of the highest yearly load ratio of anybody, and what it comes from. */
export interface BatasPuncak {
  readonly rasio: number;
  /** The people (indices) who have to carry `menit` minutes in `kapasitas` minutes. */
  readonly orang: readonly number[];
  /** Tasks (indices) only they may do; empty when locked shares alone make the bound. */
  readonly tugas: readonly number[];
  readonly menit: number;
  readonly kapasitas: number;
}

const CUKUP_DEKAT = 1e-9;
const PUTARAN = 60;

/**
 * What no division can beat, however finely tasks are cut: some tasks may only be done by some people, and those have so
 * much time. The worst such set is found by maximum flow and Newton's steps on the ratio (every step names a worse set, so
 * few are needed); people who may do the same tasks are one node. An undividable task is a bound of its own. Equal to the
 * linear program without months, at a small part of its cost.
 */
export function batasPuncak(soal: Soal): BatasPuncak {
  const graf = susunGraf(soal);
  let terbaik = lebihBerat(batasTetap(soal), batasUtuh(soal));
  // All of it together is the first guess; each flow that does not fit names a heavier part.
  let calon = dariBagian(soal, graf, new Set(graf.kerja.keys()));
  for (let i = 0; i < PUTARAN && calon !== null; i += 1) {
    terbaik = lebihBerat(terbaik, calon);
    const bagian = tidakMuat(graf, terbaik.rasio);
    calon = bagian === null ? null : dariBagian(soal, graf, bagian);
    if (calon !== null && calon.rasio <= terbaik.rasio + CUKUP_DEKAT) break;
  }
  return terbaik;
}

interface Graf {
  /** Minutes to give out per group of eligible people. */
  readonly kerja: ReadonlyMap<number, number>;
  /** Kind of each person: those of one kind may do the same tasks; −1 = none of them. */
  readonly jenis: Int32Array;
  readonly kapasitas: readonly number[];
  readonly tetap: readonly number[];
  /** Kinds that may do the tasks of a group. */
  readonly boleh: ReadonlyMap<number, readonly number[]>;
}

function susunGraf(soal: Soal): Graf {
  const kerja = new Map<number, number>();
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    const g = soal.kelompok[t]!;
    const menit = menitTersisa(soal, t);
    if (menit > 0 && soal.anggota[g]!.length > 0) kerja.set(g, (kerja.get(g) ?? 0) + menit);
  }
  const jenis = pilahOrang(soal, kerja);
  const banyak = jenis.reduce((a, b) => Math.max(a, b), -1) + 1;
  const kapasitas = Array.from({ length: banyak }, () => 0);
  const tetap = Array.from({ length: banyak }, () => 0);
  jenis.forEach((j, p) => {
    if (j < 0) return;
    kapasitas[j]! += soal.kapasitasTahun[p]!;
    tetap[j]! += soal.tetapTahun[p]!;
  });
  const boleh = new Map(
    [...kerja.keys()].map((g) => [g, [...new Set(Array.from(soal.anggota[g]!, (p) => jenis[p]!))]]),
  );
  return { kerja, jenis, kapasitas, tetap, boleh };
}

/** What is left of t to give out; of a meeting the least: as many people as it needs. */
function menitTersisa(soal: Soal, t: number): number {
  if (soal.hadir[t] === 1) {
    const perlu = Math.max(1, soal.orangMin[t]! - soal.tetapPemegang[t]!);
    return soal.menit[t]! * Math.min(perlu, soal.anggota[soal.kelompok[t]!]!.length);
  }
  return (soal.menit[t]! * soal.sisaPorsi[t]!) / soal.pembagi[t]!;
}

/** Splits people by the groups they are in, group by group. */
function pilahOrang(soal: Soal, kerja: ReadonlyMap<number, number>): Int32Array {
  const jenis = new Int32Array(soal.jumlahOrang).fill(-1);
  let berikut = 0;
  for (const g of kerja.keys()) {
    const baru = new Map<number, number>();
    for (const p of soal.anggota[g]!) {
      let nomor = baru.get(jenis[p]!);
      if (nomor === undefined) baru.set(jenis[p]!, (nomor = berikut++));
      jenis[p] = nomor;
    }
  }
  // Numbers without a gap.
  const rapat = new Map<number, number>();
  for (let p = 0; p < jenis.length; p += 1) {
    if (jenis[p]! < 0) continue;
    let nomor = rapat.get(jenis[p]!);
    if (nomor === undefined) rapat.set(jenis[p]!, (nomor = rapat.size));
    jenis[p] = nomor;
  }
  return jenis;
}

/** Locked work alone. */
function batasTetap(soal: Soal): BatasPuncak {
  let terbaik: BatasPuncak = { rasio: 0, orang: [], tugas: [], menit: 0, kapasitas: 0 };
  for (let p = 0; p < soal.jumlahOrang; p += 1) {
    const kapasitas = soal.kapasitasTahun[p]!;
    const menit = soal.tetapTahun[p]!;
    if (kapasitas > 0 && menit / kapasitas > terbaik.rasio) {
      terbaik = { rasio: menit / kapasitas, orang: [p], tugas: [], menit, kapasitas };
    }
  }
  return terbaik;
}

/** A task that one person has to do whole, on the one whom it loads least. */
function batasUtuh(soal: Soal): BatasPuncak {
  let terbaik: BatasPuncak = { rasio: 0, orang: [], tugas: [], menit: 0, kapasitas: 0 };
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    if (soal.butir[t]! > 0 || soal.sisaPorsi[t]! <= 0) continue;
    const menit = soal.hadir[t] === 1 ? soal.menit[t]! : (soal.menit[t]! * soal.sisaPorsi[t]!) / soal.pembagi[t]!;
    let satu: BatasPuncak | null = null;
    for (const p of soal.anggota[soal.kelompok[t]!]!) {
      const kapasitas = soal.kapasitasTahun[p]!;
      const semua = soal.tetapTahun[p]! + menit;
      if (kapasitas === 0 || (satu !== null && semua / kapasitas >= satu.rasio)) continue;
      satu = { rasio: semua / kapasitas, orang: [p], tugas: [t], menit: semua, kapasitas };
      if (satu.rasio <= terbaik.rasio) break;
    }
    if (satu !== null) terbaik = lebihBerat(terbaik, satu);
  }
  return terbaik;
}

const lebihBerat = (a: BatasPuncak, b: BatasPuncak): BatasPuncak => (b.rasio > a.rasio ? b : a);

/** The ratio of some groups: their work and the locked work of all who may do it, over the time these have. */
function dariBagian(soal: Soal, graf: Graf, kelompok: ReadonlySet<number>): BatasPuncak | null {
  const jenis = new Set([...kelompok].flatMap((g) => graf.boleh.get(g) ?? []));
  let [menit, kapasitas] = [0, 0];
  for (const g of kelompok) menit += graf.kerja.get(g) ?? 0;
  for (const j of jenis) {
    menit += graf.tetap[j]!;
    kapasitas += graf.kapasitas[j]!;
  }
  if (kapasitas === 0) return null;
  const orang: number[] = [];
  graf.jenis.forEach((j, p) => {
    if (jenis.has(j)) orang.push(p);
  });
  const tugas: number[] = [];
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    if (kelompok.has(soal.kelompok[t]!) && soal.sisaPorsi[t]! > 0) tugas.push(t);
  }
  return { rasio: menit / kapasitas, orang, tugas, menit, kapasitas };
}

/** Groups whose work does not fit when everybody is filled to `rasio`; null = all of it fits. */
function tidakMuat(graf: Graf, rasio: number): ReadonlySet<number> | null {
  const kelompok = [...graf.kerja.keys()];
  const arus = new Arus(2 + kelompok.length + graf.kapasitas.length);
  const simpulJenis = (j: number): number => 2 + kelompok.length + j;
  let kerja = 0;
  kelompok.forEach((g, i) => {
    kerja += graf.kerja.get(g)!;
    arus.sambung(0, 2 + i, graf.kerja.get(g)!);
    for (const j of graf.boleh.get(g)!) arus.sambung(2 + i, simpulJenis(j), Infinity);
  });
  graf.kapasitas.forEach((k, j) => arus.sambung(simpulJenis(j), 1, Math.max(0, rasio * k - graf.tetap[j]!)));
  const mengalir = arus.maksimum(0, 1);
  if (kerja - mengalir <= 1e-6 * Math.max(1, kerja)) return null;
  const terjangkau = arus.terjangkau(0);
  return new Set(kelompok.filter((_, i) => terjangkau[2 + i] === 1));
}
