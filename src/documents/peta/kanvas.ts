import type { Pola } from './kelasWarna';

export interface GayaTeks {
  readonly ukuran: number;
  readonly tebal?: boolean;
  readonly rata?: 'kiri' | 'tengah' | 'kanan';
  readonly warna?: string;
  readonly garisBawah?: boolean;
}

/** What the map is drawn on: a PDF page or an SVG. Points from the upper left corner; text stands on its base line. */
export interface Kanvas {
  kotak(x: number, y: number, lebar: number, tinggi: number, warna: string): void;
  pola(x: number, y: number, lebar: number, tinggi: number, pola: Pola): void;
  bingkai(x: number, y: number, lebar: number, tinggi: number, tebal: number, warna: string): void;
  garis(x1: number, y1: number, x2: number, y2: number, tebal: number, warna: string): void;
  teks(x: number, y: number, teks: string, gaya: GayaTeks): void;
}

/** Widths of Helvetica in thousandths for the characters 32 to 126 (Adobe font metrics; Arial and Liberation Sans alike). */
const BIASA =
  '278,278,355,556,556,889,667,191,333,333,389,584,278,333,278,278,556,556,556,556,556,556,556,556,556,556,278,278,584,584,584,556,1015,667,667,722,722,667,611,778,722,278,500,667,556,833,722,778,667,778,722,667,611,722,667,944,667,667,611,278,278,278,469,556,333,556,556,500,556,556,278,556,556,222,222,500,222,833,556,556,556,556,333,500,278,556,500,722,500,500,500,334,260,334,584';
const TEBAL =
  '278,333,474,556,556,889,722,238,333,333,389,584,278,333,278,278,556,556,556,556,556,556,556,556,556,556,333,333,584,584,584,611,975,722,722,722,722,667,611,778,722,278,556,722,611,833,722,778,667,778,722,667,611,722,667,944,667,667,611,333,278,333,584,556,333,556,611,556,611,556,333,611,611,278,278,556,278,889,611,611,611,611,389,556,333,611,556,778,556,556,500,389,280,389,584';
const LEBAR = { biasa: BIASA.split(',').map(Number), tebal: TEBAL.split(',').map(Number) };
const LAIN = 556;

/** Points a text takes. */
export function lebarTeks(teks: string, { ukuran, tebal }: Pick<GayaTeks, 'ukuran' | 'tebal'>): number {
  const tabel = tebal ? LEBAR.tebal : LEBAR.biasa;
  let jumlah = 0;
  for (let i = 0; i < teks.length; i++) jumlah += tabel[teks.charCodeAt(i) - 32] ?? LAIN;
  return (jumlah * ukuran) / 1000;
}

/** The text in the room there is: smaller down to three quarters, then cut with an ellipsis. */
export function muatkan(teks: string, ruang: number, gaya: GayaTeks): { teks: string; ukuran: number } {
  const penuh = lebarTeks(teks, gaya);
  if (penuh <= ruang) return { teks, ukuran: gaya.ukuran };
  const ukuran = Math.max(gaya.ukuran * 0.75, gaya.ukuran * (ruang / penuh));
  if (lebarTeks(teks, { ...gaya, ukuran }) <= ruang + 0.01) return { teks, ukuran };
  let panjang = teks.length - 1;
  while (panjang > 1 && lebarTeks(`${teks.slice(0, panjang)}…`, { ...gaya, ukuran }) > ruang) panjang--;
  return { teks: `${teks.slice(0, panjang).trimEnd()}…`, ukuran };
}

/** Left edge of a text that is placed at `x`. */
export const kiriTeks = (x: number, teks: string, gaya: GayaTeks): number =>
  gaya.rata === 'tengah' ? x - lebarTeks(teks, gaya) / 2 : gaya.rata === 'kanan' ? x - lebarTeks(teks, gaya) : x;
