import { BULAN_SINGKAT, NAMA_BULAN, runtunBulan } from './tampil';

export type HasilBulan =
  | { readonly ok: true; readonly bulan: number[] }
  /** `bagian` is the piece that could not be read. */
  | { readonly ok: false; readonly bagian: string };

/** Spellings met besides the full and short names; keys are the first three letters. */
const TIGA_HURUF = new Map<string, number>([
  ...BULAN_SINGKAT.map((nama, i) => [nama.toLowerCase(), i + 1] as const),
  ['may', 5],
  ['ags', 8],
  ['aug', 8],
  ['oct', 10],
  ['nop', 11],
  ['dec', 12],
]);
const SEPANJANG_TAHUN = /^(sepanjang tahun|setahun|1 tahun|tahunan|harian|rutin|(setiap|tiap|per) (hari|tahun))$/;
/** Work of every semester falls on the last month of each (weeks, months and quarters recur: waktuTugas.ts). */
const SEMESTERAN = /^(((setiap|tiap|per) )?(semester|smt)|semesteran)$/;
const TRIWULAN = /^(?:tw|triwulan|tribulan)\s*(iv|iii|ii|i|[1-4])$/;
const SEMESTER = /^(?:smt|semester)\s*(ii|i|[12])$/;
const ANGKA_ROMAWI: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Months of a task as typed: `Jan-Mar; Sep-Des`, `Januari s.d Desember`, `3, 6, 9`, `Triwulan II`, `sepanjang tahun`.
 * A range may not run backwards (one budget year); the result is ascending without doubles.
 */
export function parseBulan(teks: string): HasilBulan {
  const rapi = teks.toLowerCase().replace(/\s+/g, ' ').trim();
  if (SEPANJANG_TAHUN.test(rapi)) return { ok: true, bulan: NAMA_BULAN.map((_, i) => i + 1) };
  if (SEMESTERAN.test(rapi)) return { ok: true, bulan: [6, 12] };
  const ada = new Set<number>();
  for (const bagian of rapi.split(/[;,&]|\bdan\b/)) {
    const rentang = bacaBagian(bagian.trim());
    if (!rentang) return { ok: false, bagian: bagian.trim() };
    for (let b = rentang[0]; b <= rentang[1]; b++) ada.add(b);
  }
  return { ok: true, bulan: [...ada].sort((a, b) => a - b) };
}

/** Back to the canonical text: [1,2,3,9] → `Jan-Mar; Sep`. */
export function formatBulan(bulan: readonly number[]): string {
  const nama = (b: number): string => BULAN_SINGKAT[b - 1] ?? '';
  return runtunBulan(bulan)
    .map(([a, z]) => (a === z ? nama(a) : `${nama(a)}-${nama(z)}`))
    .join('; ');
}

function bacaBagian(bagian: string): readonly [number, number] | null {
  const tw = TRIWULAN.exec(bagian);
  if (tw?.[1]) {
    const n = ANGKA_ROMAWI[tw[1]] ?? Number(tw[1]);
    return [n * 3 - 2, n * 3];
  }
  const smt = SEMESTER.exec(bagian);
  if (smt?.[1]) return (ANGKA_ROMAWI[smt[1]] ?? Number(smt[1])) === 1 ? [1, 6] : [7, 12];
  const ujung = bagian.split(/\s*(?:-|–|—|s\s*[./]\s*d\.?|sampai(?: dengan)?|hingga)\s*/);
  const awal = bacaSatu(ujung[0] ?? '');
  const akhir = ujung.length === 1 ? awal : bacaSatu(ujung[1] ?? '');
  if (ujung.length > 2 || awal === null || akhir === null || akhir < awal) return null;
  return [awal, akhir];
}

function bacaSatu(teks: string): number | null {
  if (/^\d{1,2}$/.test(teks)) {
    const n = Number(teks);
    return n >= 1 && n <= 12 ? n : null;
  }
  return bulanDariNama(teks);
}

/** 1–12 of a name in full, short or abroad (`September`, `Sept.`, `Nop`, `Aug`); null for anything else. */
export function bulanDariNama(teks: string): number | null {
  if (!/^[a-z]{3,10}\.?$/i.test(teks)) return null;
  return TIGA_HURUF.get(teks.slice(0, 3).toLowerCase()) ?? null;
}
