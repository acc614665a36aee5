import type { Keadaan } from './bagiHabisKeadaan';
import { AntreanRasio } from './bagiHabisAntrean';
import { lebihBaik, nilaiKosong } from './bagiHabisNilai';
import type { Nilai } from './bagiHabisNilai';
import type { Soal } from './bagiHabisSoal';
import { ORANG_WAJAR } from './bagiHabisSoal';

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
  if (k.bertim[t] === 1) return tempatkanTim(k, t, calon);
  const butir = k.soal.butir[t]!;
  const pertama = k.pemegang[t]![0];
  if (butir === 0 && pertama !== undefined) {
    k.tambah(t, pertama, k.sisa[t]!);
    return;
  }
  if (pertama !== undefined && k.sisa[t]! < k.soal.porsiMin[t]!) {
    // A rest too small for one more person goes to somebody who is on it.
    k.tambah(t, terbaik(k, t, [...k.pemegang[t]!], k.sisa[t]!, nilaiKosong()), k.sisa[t]!);
    return;
  }
  if (calon.length === 0) return;
  const satu = nilaiKosong();
  const orang = terbaik(k, t, calon, k.sisa[t]!, satu);
  const batas = butir > 0 && (satu[0]! > 0 || satu[1]! > 0) ? batasOrang(k, t, calon, satu) : 1;
  if (batas > 1) pecah(k, t, calon, batas);
  else k.tambah(t, orang, k.sisa[t]!);
}

function terbaik(k: Keadaan, t: number, calon: ArrayLike<number>, porsi: number, ke: Nilai): number {
  // Whoever would end lowest is weighed first: as long as that brings nobody over, no other can be better.
  let orang = calon[0]!;
  let rasio = k.rasioSesudah(t, orang, porsi);
  for (let i = 1; i < calon.length; i += 1) {
    const lain = k.rasioSesudah(t, calon[i]!, porsi);
    if (lain >= rasio) continue;
    orang = calon[i]!;
    rasio = lain;
  }
  k.deltaTambah(t, orang, porsi, ke);
  if (ke[0]! <= 0 && ke[1]! <= 0) return orang;
  const pertama = orang;
  const coba = nilaiKosong();
  for (let i = 0; i < calon.length; i += 1) {
    if (calon[i] === pertama || (ke[0]! <= 0 && ke[1]! <= 0 && k.rasioSesudah(t, calon[i]!, porsi) >= ke[2]!)) continue;
    k.deltaTambah(t, calon[i]!, porsi, coba);
    if (!lebihBaik(coba, ke)) continue;
    orang = calon[i]!;
    ke.set(coba);
  }
  return orang;
}

/** B11: first somebody who may lead, then as many as the task asks for, then the rest where it adds the least. */
function tempatkanTim(k: Keadaan, t: number, calon: ArrayLike<number>): void {
  const { soal } = k;
  const butir = soal.butir[t]!;
  const tetap = soal.tetapPemegang[t]!;
  const minimal = soal.orangMin[t]!;
  const satuan =
    soal.hadir[t] === 1
      ? Math.max(1, Math.floor(soal.sisaPorsi[t]! / Math.max(1, minimal - tetap)))
      : Math.max(butir, soal.porsiMin[t]!);
  const nilai = nilaiKosong();
  while (k.sisa[t]! > 0) {
    const pemegang = k.pemegang[t]!;
    const kurang = minimal - tetap - pemegang.length;
    const tanpaKetua = soal.ketua[t]! >= 0 && !pemegang.some((p) => k.bolehMemimpin(t, p));
    const perlu = pemegang.length + tetap < soal.orangMax[t]! && (kurang > 0 || tanpaKetua || pemegang.length === 0);
    const pilihan = perlu ? pendatang(k, t, calon, tanpaKetua) : [...pemegang];
    if (pilihan.length === 0) return;
    // Whoever does it alone takes all of it; members of a team first their smallest share.
    const sebutir = soal.hadir[t] === 1 || butir > 0 ? satuan : k.sisa[t]!;
    const porsi = (perlu && kurang <= 1) || k.sisa[t]! < 2 * sebutir ? sisaUntuk(k, t, sebutir, kurang) : sebutir;
    let orang = terbaik(k, t, pilihan, porsi, nilai);
    const penuh = pemegang.length + tetap >= soal.orangMax[t]!;
    if (!perlu && butir > 0 && !penuh && (nilai[0]! > 0 || nilai[1]! > 0)) {
      orang = terbaik(k, t, [...pemegang, ...pendatang(k, t, calon, false)], porsi, nilai);
    }
    k.tambah(t, orang, porsi);
  }
}

/** The whole rest when one more piece would not make another share; else one piece. */
function sisaUntuk(k: Keadaan, t: number, sebutir: number, kurang: number): number {
  const sisa = k.sisa[t]!;
  return kurang <= 1 && sisa < 2 * sebutir ? sisa : Math.min(sisa, sebutir);
}

/** People who are not on t yet (who may lead it, when that is asked); nobody left = those who are on it, or anybody. */
function pendatang(k: Keadaan, t: number, calon: ArrayLike<number>, memimpin: boolean): number[] {
  const anggota = k.soal.anggota[k.soal.kelompok[t]!]!;
  const pemegang = k.pemegang[t]!;
  const cari = (daftar: ArrayLike<number>, ketua: boolean): number[] =>
    Array.from(daftar).filter((p) => !pemegang.includes(p) && (!ketua || k.bolehMemimpin(t, p)));
  // Of a large group the least loaded may lack who is asked for; then everybody is looked at.
  let pilihan = cari(calon, memimpin);
  if (pilihan.length === 0) pilihan = cari(anggota, memimpin);
  if (pilihan.length === 0 && memimpin) pilihan = cari(calon, false);
  return pilihan.length > 0 ? pilihan : [...pemegang];
}

/** How many people t should go to: 1, up to four when that takes overload away, more only for the yearly limit (B8). */
function batasOrang(k: Keadaan, t: number, calon: ArrayLike<number>, satu: Nilai): number {
  const semula = k.sisa[t]!;
  const dulu = k.pemegang[t]!.map((p) => [p, k.porsiDari(t, p)] as const);
  // All months on both sides, as `deltaBeban` weighs them: level 1 alone may look at fewer.
  const total = [k.total[0]!, k.menitLebihBulan] as const;
  let pilihan = 1;
  let nilai = [satu[0]!, satu[1]!] as const;
  for (let batas = ORANG_WAJAR; ; batas *= 2) {
    pecah(k, t, calon, batas);
    const coba = [k.total[0]! - total[0], k.menitLebihBulan - total[1]] as const;
    lepasKe(k, t, dulu, semula);
    const bedaBulan = batas === ORANG_WAJAR ? coba[1] - nilai[1] : 0;
    if ((coba[0] - nilai[0] || bedaBulan) < 0) {
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
