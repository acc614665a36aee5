import type { Halaman } from './halamanPdf';

/** mm that a line may stand elsewhere: Chromium rounds hairlines and word gaps differently from version to version. */
const GESER = 0.5;
/** Letters that identify a line. */
const AWAL = 40;

type Tata = readonly (readonly { readonly x: number; readonly y: number; readonly teks: string }[])[];

const angka = (mm: number): string => mm.toFixed(1).padStart(6);

/** One line of text a line: page, mm from the left, mm from above, what it begins with. */
export function tulisTata(halaman: readonly Halaman[]): string {
  return halaman
    .flatMap(({ baris }, indeks) =>
      baris.map(({ x, y, teks }) => `${indeks + 1} ${angka(x)} ${angka(y)} ${teks.slice(0, AWAL)}\n`),
    )
    .join('');
}

export function bacaTata(isi: string): Tata {
  const halaman: { x: number; y: number; teks: string }[][] = [];
  for (const baris of isi.split(/\r?\n/)) {
    const [, nomor = '', x = '', y = '', teks = ''] = /^(\d+) +([\d.-]+) +([\d.-]+) (.*)$/.exec(baris) ?? [];
    if (nomor === '') continue;
    (halaman[Number(nomor) - 1] ??= []).push({ x: Number(x), y: Number(y), teks });
  }
  return halaman;
}

/** What stands elsewhere than before, in words: pages, lines, positions. */
export function beda(kini: readonly Halaman[], dulu: Tata): string[] {
  if (kini.length !== dulu.length) return [`${kini.length} pages, before ${dulu.length}`];
  return kini.flatMap(({ baris }, indeks) => {
    const lama = dulu[indeks] ?? [];
    const di = `page ${indeks + 1}`;
    const kurang = lama.length === baris.length ? [] : [`${di}: ${baris.length} lines, before ${lama.length}`];
    const geser = baris.flatMap(({ x, y, teks }, ke) => {
      const sebelum = lama[ke];
      if (sebelum === undefined) return [];
      if (sebelum.teks !== teks.slice(0, AWAL)) return [`${di}: "${teks.slice(0, AWAL)}", before "${sebelum.teks}"`];
      const jauh = Math.max(Math.abs(sebelum.x - x), Math.abs(sebelum.y - y));
      return jauh <= GESER ? [] : [`${di}: "${teks.slice(0, AWAL)}" moved ${jauh.toFixed(1)} mm`];
    });
    return [...kurang, ...geser.slice(0, 1)];
  });
}
