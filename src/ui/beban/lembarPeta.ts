import type { BarisTampil } from './barisTampil';

/** Rows of a page. */
export const UKURAN_LEMBAR = 100;

type Lembar = ReadonlyMap<number, readonly BarisTampil[]>;

export const barisPada = (lembar: Lembar, i: number): BarisTampil | undefined =>
  lembar.get(Math.floor(i / UKURAN_LEMBAR))?.[i % UKURAN_LEMBAR];

/** Index of a row among the loaded pages, null when it is not there. */
export function letakBaris(lembar: Lembar, kunci: string): number | null {
  for (const [nomor, isi] of lembar) {
    const di = isi.findIndex((baris) => baris.kunci === kunci);
    if (di >= 0) return nomor * UKURAN_LEMBAR + di;
  }
  return null;
}

/** The same pages with newer rows in the places of the old ones; pages without any stay the same object. */
export function gantiBaris(lembar: Lembar, baru: readonly BarisTampil[]): Lembar {
  const menurutKunci = new Map(baru.map((baris) => [baris.kunci, baris]));
  return new Map(
    [...lembar].map(([nomor, isi]) => [
      nomor,
      isi.some((baris) => menurutKunci.has(baris.kunci))
        ? isi.map((baris) => menurutKunci.get(baris.kunci) ?? baris)
        : isi,
    ]),
  );
}

/** A row by its key among the loaded pages. */
export function barisDengan(lembar: Lembar, kunci: string): BarisTampil | undefined {
  const di = letakBaris(lembar, kunci);
  return di === null ? undefined : barisPada(lembar, di);
}
