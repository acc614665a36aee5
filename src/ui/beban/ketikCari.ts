import type { InfoBaris } from './barisTampil';

/** Letters typed within this pause belong to one word. */
const JEDA = 700;

/** Type-ahead: collects what is typed into the word to look for. `kini` in milliseconds. */
export function createKetikCari() {
  let kata = '';
  let terakhir = -Infinity;
  return {
    /** The word so far; null = the key is no letter of a word. */
    tekan(tombol: string, kini: number): string | null {
      if (tombol.length !== 1) return null;
      if (kini - terakhir > JEDA) kata = '';
      // A space begins no word: it opens the cell.
      if (tombol === ' ' && kata === '') return null;
      terakhir = kini;
      kata += tombol.toLocaleLowerCase('id');
      return kata;
    },
  };
}

/** Some word of the name begins with it: titles in front of a name are passed over. */
export const namaCocok = (info: InfoBaris, kata: string): boolean => {
  const nama = info.nama.toLocaleLowerCase('id');
  return nama.startsWith(kata) || nama.includes(` ${kata}`);
};
