import Papa from 'papaparse';
import type { Sel } from './lembar';

const PEMISAH = [',', ';', '\t', '|'] as const;

function baris(teks: string, pemisah: string, batas = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(teks, { delimiter: pemisah, skipEmptyLines: false, preview: batas }).data;
}

/**
 * The delimiter that splits the head of the file most regularly: number of rows of the commonest width × width.
 * Guessing by the first line fails on title rows.
 */
export function tebakPemisah(teks: string): string {
  const kepala = teks.slice(0, 65_536);
  let terbaik: { pemisah: string; nilai: number } = { pemisah: ',', nilai: 0 };
  for (const pemisah of PEMISAH) {
    const lebar = new Map<number, number>();
    for (const b of baris(kepala, pemisah, 60)) if (b.length > 1) lebar.set(b.length, (lebar.get(b.length) ?? 0) + 1);
    let nilai = 0;
    for (const [kolom, kali] of lebar) nilai = Math.max(nilai, kali * Math.min(kolom, 40));
    if (nilai > terbaik.nilai) terbaik = { pemisah, nilai };
  }
  return terbaik.pemisah;
}

/** Rows as text; `sep=;` of Excel is honoured but keeps its row number. */
export function bacaCsv(teks: string): Sel[][] {
  const isi = teks.replace(/^\ufeff/, '');
  const sep = /^"?sep=(.)"?\r?\n/i.exec(isi);
  const hasil = baris(isi, sep?.[1] ?? tebakPemisah(isi));
  return hasil.map((b, i) => (sep && i === 0 ? [] : b.map((s) => (s.trim() === '' ? null : s))));
}
