import type { BarisCetak } from '../../src/importers/dpaCetakBaris';

/** Points a letter is wide. */
const LEBAR = 5;

/**
 * Print lines from plain text: cells are parted by two blanks or more and stand where they are typed; a form feed begins
 * the next page; empty lines leave a gap.
 */
export function barisTeks(teks: string): BarisCetak[] {
  return teks.split('\f').flatMap((halaman, h) => {
    let nomor = 0;
    return halaman
      .replace(/^\n/, '')
      .split('\n')
      .flatMap((baris, i) => {
        const sel = [...baris.matchAll(/\S+(?: \S+)*/g)].map((m) => ({
          teks: m[0],
          x: m.index * LEBAR,
          x2: (m.index + m[0].length) * LEBAR,
        }));
        if (sel.length === 0) return [];
        nomor += 1;
        return [{ halaman: h + 1, baris: nomor, y: (i + 1) * 10, sel }];
      });
  });
}
