import type { Keadaan } from './bagiHabisKeadaan';
import type { Nilai } from './bagiHabisNilai';

/** Parts of the office up to this size are searched exactly when something is still wrong with them. */
export const TEPAT = { orang: 5, tugas: 10 } as const;
/** Ways to cut one task that are tried beside giving it whole to somebody. */
const POTONGAN_TERBANYAK = 60;
/** Complaints: levels 0 to 3 of the objective. */
const KELUHAN = 4;

type Pilihan = readonly (readonly [orang: number, porsi: number])[];

/**
 * Looks through every division of a small part (tasks whole, or cut into pieces where the ways to do so are few) for one
 * with fewer complaints: less over, fewer idle. Branches that are already worse than the best one known are left. `terbukti`
 * is false when `langkah` choices were not enough; the best division found stays in place either way.
 */
export function cariTepat(
  k: Keadaan,
  orang: readonly number[],
  tugas: readonly number[],
  langkah: number,
): { readonly terpakai: number; readonly terbukti: boolean } {
  const urut = [...tugas].sort((a, b) => k.soal.menit[b]! - k.soal.menit[a]! || a - b);
  const semula = urut.map((t) => isi(k, t));
  let terbaik: readonly Pilihan[] = semula;
  const batas = k.total.slice(0, KELUHAN);
  urut.forEach((t) => lepas(k, t));
  const pilihan = urut.map((t) => pilihanTugas(k, t, orang));
  // How many more idle people the tasks from i on can take in at most.
  const menampung = new Int32Array(urut.length + 1);
  for (let i = urut.length - 1; i >= 0; i -= 1) {
    menampung[i] = menampung[i + 1]! + pilihan[i]!.reduce((n, satu) => Math.max(n, satu.length), 0);
  }
  const sementara: Pilihan[] = [];
  let sisa = langkah;
  const telusuri = (i: number): void => {
    if (sisa <= 0 || !masihMungkin(k.total, batas, menampung[i]!)) return;
    if (i === urut.length) {
      batas.set(k.total.subarray(0, KELUHAN));
      terbaik = [...sementara];
      return;
    }
    const t = urut[i]!;
    for (const satu of pilihan[i]!) {
      sisa -= 1;
      for (const [p, porsi] of satu) k.tambah(t, p, porsi);
      sementara.push(satu);
      telusuri(i + 1);
      sementara.pop();
      for (const [p, porsi] of satu) k.kurang(t, p, porsi);
    }
  };
  telusuri(0);
  urut.forEach((t, i) => terbaik[i]!.forEach(([p, porsi]) => k.tambah(t, p, porsi)));
  return { terpakai: langkah - sisa, terbukti: sisa > 0 };
}

/** Minutes over only grow when more is given out; idle people and missing minutes can still be mended. */
function masihMungkin(kini: Nilai, batas: Nilai, menampung: number): boolean {
  const idle = Math.max(0, kini[2]! - menampung);
  const paling = [kini[0]!, kini[1]!, idle, menampung > 0 ? 0 : kini[3]!];
  for (let i = 0; i < KELUHAN; i += 1) {
    if (paling[i]! < batas[i]! - 1e-7) return true;
    if (paling[i]! > batas[i]! + 1e-7) return false;
  }
  return false;
}

const isi = (k: Keadaan, t: number): Pilihan => k.pemegang[t]!.map((p, i) => [p, k.porsi[t]![i]!] as const);

function lepas(k: Keadaan, t: number): void {
  for (const [p, porsi] of isi(k, t)) k.kurang(t, p, porsi);
}

function pilihanTugas(k: Keadaan, t: number, orang: readonly number[]): readonly Pilihan[] {
  const { soal } = k;
  const boleh = Array.from(soal.anggota[soal.kelompok[t]!]!).filter((p) => orang.includes(p));
  const semua = k.sisa[t]!;
  const utuh = boleh.map((p): Pilihan => [[p, semua]]);
  const tim = soal.orangMin[t]! - soal.tetapPemegang[t]!;
  if (soal.hadir[t] === 1)
    return tim < 2 ? utuh : himpunan(boleh, Math.min(tim, boleh.length)).map((daftar) => rata(daftar, semua));
  const butir = soal.butir[t]!;
  if (butir === 0) return utuh;
  const potong = susunan(boleh, semua, butir, Math.max(butir, soal.porsiMin[t]!), POTONGAN_TERBANYAK);
  return [...utuh, ...potong];
}

/** Cuts among two and more people in whole pieces, none below `sedikitnya`; at most `banyak` of them. */
function susunan(
  orang: readonly number[],
  semua: number,
  butir: number,
  sedikitnya: number,
  banyak: number,
): Pilihan[] {
  const hasil: Pilihan[] = [];
  const tambah = (i: number, sisa: number, daftar: Pilihan): void => {
    if (hasil.length >= banyak) return;
    if (daftar.length > 0 && sisa >= sedikitnya && i < orang.length) {
      for (let j = i; j < orang.length && hasil.length < banyak; j += 1) hasil.push([...daftar, [orang[j]!, sisa]]);
    }
    for (let j = i; j < orang.length - 1; j += 1) {
      for (let x = sedikitnya; sisa - x >= sedikitnya; x += butir) tambah(j + 1, sisa - x, [...daftar, [orang[j]!, x]]);
    }
  };
  tambah(0, semua, []);
  return hasil;
}

function himpunan(orang: readonly number[], banyak: number): number[][] {
  if (banyak === 0) return [[]];
  return orang.flatMap((p, i) => himpunan(orang.slice(i + 1), banyak - 1).map((lain) => [p, ...lain]));
}

function rata(daftar: readonly number[], semua: number): Pilihan {
  const satu = Math.max(1, Math.floor(semua / daftar.length));
  return daftar.map((p, i) => [p, i === daftar.length - 1 ? semua - satu * (daftar.length - 1) : satu] as const);
}
