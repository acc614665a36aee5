import { parseRupiah } from '../domain/rupiah';
import type { SelCetak } from './dpaCetakBaris';

/** An amount on a line. */
export interface UangCetak {
  readonly nilai: number;
  readonly x: number;
  readonly x2: number;
  /** Written with Rp: an amount; without it may be a unit price or a volume. */
  readonly rp: boolean;
}

const ANGKA =
  /(?<![\w.,/-])(\(?-?\s*(?:Rp\.?|IDR)?\s*\(?-?\s*(?:\d[\d.]*(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d\d)?|-)\s*\)?)(?![\w%/,.])/gi;

/**
 * Amounts of a cell: `Rp20.234.500`, `Rp. -`, `Rp(7.653.000)` (negative), `65.000.000`. A cell that holds several (narrow
 * columns run together) gives several, each with its estimated place. Numbers inside words (`5.1.02 Belanja`) give none.
 */
export function uangSel(sel: SelCetak): UangCetak[] {
  const utuh = satu(sel.teks, sel.x, sel.x2);
  if (utuh) return [utuh];
  if (!/\d/.test(sel.teks)) return [];
  const per = (sel.x2 - sel.x) / Math.max(1, sel.teks.length);
  return [...sel.teks.matchAll(ANGKA)].flatMap((m) => {
    const teks = m[1] ?? '';
    const uang = satu(teks, sel.x + m.index * per, sel.x + (m.index + teks.length) * per);
    // Inside running text only what says Rp is money.
    return uang?.rp ? [uang] : [];
  });
}

function satu(teks: string, x: number, x2: number): UangCetak | null {
  const rapi = teks.trim();
  const rp = /rp|idr/i.test(rapi);
  if (!/^[-(]?\s*(?:Rp\.?|IDR)?\s*\(?-?\s*[\d.,\s]*[\d-]\s*\)?$/i.test(rapi) || (rapi === '-' && !rp)) return null;
  // `Rp(7.653.000)`: the sign stands behind the currency.
  const hasil = parseRupiah(rapi.replace(/^(Rp\.?|IDR)\s*\((.*)\)$/i, '($1$2)'));
  return 'nilai' in hasil ? { nilai: hasil.nilai, x, x2, rp } : null;
}

/** Amounts of a line from left to right. */
export const uangBaris = (sel: readonly SelCetak[]): UangCetak[] => sel.flatMap(uangSel);

/** First amount of a value, also with "(terbilang: …)" behind it; null when there is none. */
export function uangPertama(sel: readonly SelCetak[]): number | null {
  const teks = sel.map((s) => s.teks).join(' ');
  const hasil = parseRupiah(teks.replace(/\(\s*terbilang[\s\S]*$/i, ''));
  return 'nilai' in hasil ? hasil.nilai : (uangBaris(sel)[0]?.nilai ?? null);
}

/** Account rows only: an amount without Rp that ran into the name (`… Tulis Kantor 10.444.500`) becomes a cell again. */
export function pisahUangAkhir(sel: readonly SelCetak[]): readonly SelCetak[] {
  const akhir = sel.at(-1);
  if (!akhir || uangBaris(sel).length > 0) return sel;
  const m = /^(.*\S)\s+(\(?-?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d)?\)?)$/.exec(akhir.teks);
  if (!m?.[1] || !m[2]) return sel;
  const batas = akhir.x2 - ((akhir.x2 - akhir.x) * m[2].length) / akhir.teks.length;
  return [...sel.slice(0, -1), { ...akhir, teks: m[1], x2: batas }, { ...akhir, teks: m[2], x: batas }];
}
