import type { UangCetak } from './dpaCetakAngka';
import type { BarisRekap } from './dpaCetakRekapBaris';

/** The amount of the year in each row, and the one before the change where the form prints both. */
export interface KolomTahun {
  readonly kini: (uang: readonly UangCetak[]) => number | null;
  readonly sebelum: ((uang: readonly UangCetak[]) => number | null) | null;
  /** False: no column proves itself as operasi + modal + tidak terduga + transfer; the last amount was taken. */
  readonly pasti: boolean;
}

/** Kinds of spending that "Jumlah" is the sum of: operasi, modal, tidak terduga, transfer (some prints leave some out). */
const JENIS_BELANJA = [4, 3, 2];

interface Rentang {
  readonly x: number;
  readonly x2: number;
}

/**
 * Finds the column "Jumlah" of year T between T−1 and T+1: the one that is the sum of those before it in (nearly) every
 * row. Rows with empty cells are read by the place of that column.
 */
export function cariKolomTahun(baris: readonly BarisRekap[]): KolomTahun {
  const lengkap = terbanyak(baris.map((b) => b.uang.length));
  const penuh = baris.filter((b) => b.uang.length === lengkap);
  const calon = lengkap < 3 ? [] : kolomJumlah(penuh, lengkap);
  const ambil = (k: number): ((uang: readonly UangCetak[]) => number | null) => {
    const rentang = luas(penuh.flatMap((b) => (b.uang[k] ? [b.uang[k]] : [])));
    return (uang) =>
      uang.length === lengkap ? (uang[k]?.nilai ?? null) : (uang.find((u) => menutup(u, rentang))?.nilai ?? null);
  };
  const akhir = calon.at(-1);
  if (akhir === undefined) return { kini: (uang) => uang.at(-1)?.nilai ?? null, sebelum: null, pasti: lengkap <= 1 };
  const awal = calon.length > 1 ? calon[0] : undefined;
  return { kini: ambil(akhir), sebelum: awal === undefined ? null : ambil(awal), pasti: true };
}

function terbanyak(angka: readonly number[]): number {
  const jumlah = new Map<number, number>();
  for (const n of angka) if (n > 0) jumlah.set(n, (jumlah.get(n) ?? 0) + 1);
  return [...jumlah].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Column indexes that are the sum of the 4 (3, 2) before them; a change has two, one block apart. */
function kolomJumlah(baris: readonly BarisRekap[], lebar: number): number[] {
  for (const n of JENIS_BELANJA) {
    const cocok: { k: number; benar: number; berisi: number }[] = [];
    for (let k = n; k < lebar; k += 1) {
      const nilai = baris.map((b) => b.uang.map((u) => u.nilai));
      const jumlah = (v: readonly number[]): number => v.slice(k - n, k).reduce((a, b) => a + b, 0);
      const benar = nilai.filter((v) => jumlah(v) === v[k]).length;
      // Columns of zeros prove nothing.
      const berisi = nilai.filter((v) => (v[k] ?? 0) > 0 && jumlah(v) === v[k]).length;
      if (benar >= baris.length * 0.9 && berisi > 0) cocok.push({ k, benar, berisi });
    }
    const terbaik = Math.max(0, ...cocok.map((c) => c.berisi));
    const sah = cocok.filter((c) => c.berisi >= terbaik * 0.6).map((c) => c.k);
    if (sah.length > 0)
      return sah.length > 1 && (sah.at(-1) ?? 0) - (sah[0] ?? 0) > n ? [sah[0] ?? 0, sah.at(-1) ?? 0] : [sah[0] ?? 0];
  }
  return [];
}

const luas = (r: readonly Rentang[]): Rentang => ({
  x: Math.min(...r.map((u) => u.x)),
  x2: Math.max(...r.map((u) => u.x2)),
});
const menutup = (u: Rentang, r: Rentang): boolean => Math.min(u.x2, r.x2) - Math.max(u.x, r.x) > (u.x2 - u.x) / 2;
