import type { Keadaan } from './bagiHabisKeadaan';
import { AntreanRasio } from './bagiHabisAntrean';
import { lebihBaik, nilaiKosong } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import type { Soal } from './bagiHabisSoal';

/** More people than this on one task only when capacity demands it (B8). */
export const ORANG_WAJAR = 4;
/** In large groups only this many of the least loaded are weighed. */
const CALON = 16;
const KECIL = 48;

/** Longest processing time first: the heaviest tasks are placed first, ties by index. */
export function urutanTerberat(soal: Soal): Int32Array {
  return semuaTugas(soal).sort((a, b) => soal.menit[b]! - soal.menit[a]! || a - b);
}
/** Most constrained first: the fewest eligible people, then the heaviest. */
export function urutanTersempit(soal: Soal): Int32Array {
  const lebar = (t: number): number => soal.anggota[soal.kelompok[t]!]!.length;
  return semuaTugas(soal).sort((a, b) => lebar(a) - lebar(b) || soal.menit[b]! - soal.menit[a]! || a - b);
}
function semuaTugas(soal: Soal): Int32Array {
  return Int32Array.from({ length: soal.jumlahTugas }, (_, t) => t);
}

/** Puts the present movable shares back as they are. */
export function pasangLama(k: Keadaan): void {
  const { lamaMulai, lamaOrang, lamaPorsi, jumlahTugas } = k.soal;
  for (let t = 0; t < jumlahTugas; t += 1) {
    for (let i = lamaMulai[t]!; i < lamaMulai[t + 1]!; i += 1) k.tambah(t, lamaOrang[i]!, lamaPorsi[i]!);
  }
}

/**
 * Gives out everything that is left, task by task in the order given: to the person where it adds the least overload,
 * then to the one who ends lowest. Returns false when stopped before the end.
 */
export function serakah(k: Keadaan, urutan: Int32Array, batal: () => boolean, maju: (bagian: number) => void): boolean {
  const antrean = new Map<number, AntreanRasio>();
  for (let i = 0; i < urutan.length; i += 1) {
    if ((i & 255) === 0) {
      if (batal()) return false;
      maju(i / urutan.length);
    }
    const t = urutan[i]!;
    if (k.sisa[t]! > 0) tempatkan(k, t, calonUntuk(k, k.soal.kelompok[t]!, antrean));
  }
  return true;
}

function calonUntuk(k: Keadaan, kelompok: number, antrean: Map<number, AntreanRasio>): ArrayLike<number> {
  const anggota = k.soal.anggota[kelompok]!;
  if (anggota.length <= KECIL) return anggota;
  let antre = antrean.get(kelompok);
  if (antre === undefined) {
    antre = new AntreanRasio(k, anggota);
    antrean.set(kelompok, antre);
  }
  return antre.terendah(CALON);
}

function tempatkan(k: Keadaan, t: number, calon: ArrayLike<number>): void {
  const butir = k.soal.butir[t]!;
  const pertama = k.pemegang[t]![0];
  if (butir === 0 && pertama !== undefined) {
    k.tambah(t, pertama, k.sisa[t]!);
    return;
  }
  if (calon.length === 0) return;
  const satu = nilaiKosong();
  const orang = terbaik(k, t, calon, k.sisa[t]!, satu);
  const batas = butir > 0 && (satu[0]! > 0 || satu[1]! > 0 || satu[2]! > 0) ? batasOrang(k, t, calon, satu) : 1;
  if (batas > 1) pecah(k, t, calon, batas);
  else k.tambah(t, orang, k.sisa[t]!);
}

function terbaik(k: Keadaan, t: number, calon: ArrayLike<number>, porsi: number, ke: Nilai): number {
  const coba = nilaiKosong();
  let orang = calon[0]!;
  k.deltaTambah(t, orang, porsi, ke);
  for (let i = 1; i < calon.length; i += 1) {
    k.deltaTambah(t, calon[i]!, porsi, coba);
    if (!lebihBaik(coba, ke)) continue;
    orang = calon[i]!;
    ke.set(coba);
  }
  return orang;
}

/** How many people t should go to: 1, up to four when that takes overload away, more only for the yearly limit (B8). */
function batasOrang(k: Keadaan, t: number, calon: ArrayLike<number>, satu: Nilai): number {
  const semula = k.sisa[t]!;
  const dulu = k.pemegang[t]!.map((p) => [p, k.porsiDari(t, p)] as const);
  const total = [k.total[0]!, k.total[1]!, k.hariLebih] as const;
  let pilihan = 1;
  let nilai = [satu[0]!, satu[1]!, satu[2]!] as const;
  for (let batas = ORANG_WAJAR; ; batas *= 2) {
    pecah(k, t, calon, batas);
    const coba = [k.total[0]! - total[0], k.total[1]! - total[1], k.hariLebih - total[2]] as const;
    lepasKe(k, t, dulu, semula);
    const bedaHari = batas === ORANG_WAJAR ? coba[1] - nilai[1] || coba[2] - nilai[2] : 0;
    if ((coba[0] - nilai[0] || bedaHari) < 0) {
      pilihan = batas;
      nilai = coba;
    }
    if (coba[0] <= 0 || batas >= calon.length) return pilihan;
  }
}

/** Deals what is left of t out in pieces, each where it adds the least, to at most `batas` people. */
function pecah(k: Keadaan, t: number, calon: ArrayLike<number>, batas: number): void {
  const butir = Math.max(k.soal.butir[t]!, k.soal.porsiMin[t]!);
  const tetap = k.soal.tetapPemegang[t]!;
  const nilai = nilaiKosong();
  while (k.sisa[t]! > 0) {
    const porsi = k.sisa[t]! < 2 * butir ? k.sisa[t]! : butir;
    const pemegang = k.pemegang[t]!;
    const penuh = pemegang.length > 0 && pemegang.length + tetap >= batas;
    k.tambah(t, terbaik(k, t, penuh ? [...pemegang] : calon, porsi, nilai), porsi);
  }
}

function lepasKe(k: Keadaan, t: number, dulu: readonly (readonly [number, number])[], sisa: number): void {
  for (const p of [...k.pemegang[t]!]) {
    const lebih = k.porsiDari(t, p) - (dulu.find(([orang]) => orang === p)?.[1] ?? 0);
    if (lebih > 0) k.kurang(t, p, lebih);
  }
  if (k.sisa[t] !== sisa) throw new Error(`Porsi tugas ${t} tidak kembali seperti semula.`);
}
