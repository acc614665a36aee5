import type { BarisKinerja, SelKinerja } from './modelKinerja';

/** Hours of a column of tenths of an hour. */
export const jumlahJam = (persepuluh: readonly number[]): number => persepuluh.reduce((n, jam) => n + jam, 0) / 10;

/** A row of sums: its label over the `kosong` columns before the figures. */
export const barisJumlah = (
  teks: string,
  kosong: number,
  nilai: readonly SelKinerja[],
  akhir = false,
): BarisKinerja => ({
  jenis: 'jumlah',
  teks,
  ...(akhir ? { akhir: true as const } : {}),
  sel: [...Array.from({ length: kosong }, () => null), ...nilai],
});
