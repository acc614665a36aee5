import type { Gabungan, Lembar } from './lembar';
import { teksSel } from './lembar';

/**
 * Texts of each column over the header rows `awal`…`akhir` (both included), top to bottom, '' where none. A group header
 * ("Sebelum" over five columns) stands in each of its columns: by the merged cell, or, where the file knows none (CSV),
 * as long as the next columns have a text below but none of their own.
 */
export function teksKepala(lembar: Lembar, awal: number, akhir: number, batas: number): string[][] {
  const baris = Array.from({ length: akhir - awal + 1 }, (_, n) => lembar.baris[awal + n] ?? []);
  const lebar = Math.min(batas, Math.max(0, ...baris.map((b) => b.length)));
  const teks = baris.map((b) => Array.from({ length: lebar }, (_, k) => teksSel(b[k])));
  for (const g of lembar.gabung ?? [])
    if (g.barisAwal <= akhir && g.barisAkhir >= awal)
      sebar(teks, g, awal, teksSel(lembar.baris[g.barisAwal]?.[g.kolomAwal]));
  if (!lembar.gabung?.length) teruskan(teks);
  return Array.from({ length: lebar }, (_, k) => teks.map((t) => t[k] ?? ''));
}

function sebar(teks: string[][], g: Gabungan, awal: number, isi: string): void {
  if (isi === '') return;
  for (let r = Math.max(0, g.barisAwal - awal); r <= Math.min(g.barisAkhir - awal, teks.length - 1); r += 1) {
    const t = teks[r];
    for (let k = g.kolomAwal; t && k <= Math.min(g.kolomAkhir, t.length - 1); k += 1) if (t[k] === '') t[k] = isi;
  }
}

function teruskan(teks: string[][]): void {
  for (let r = 0; r < teks.length - 1; r += 1) {
    const atas = teks[r] ?? [];
    const bawah = teks[r + 1] ?? [];
    for (let k = 1; k < atas.length; k += 1)
      if (atas[k] === '' && bawah[k] !== '' && bawah[k - 1] !== '') atas[k] = atas[k - 1] ?? '';
  }
}
