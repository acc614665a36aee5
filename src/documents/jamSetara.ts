/**
 * Minutes → tenths of an hour for columns that stand beside each other, as plan and actual: every figure is rounded by itself, so
 * equal ones are printed equal. Only the total carries what the rounding leaves, and `catatanPembulatan` says so.
 */
export interface JamSetara {
  readonly isi: readonly number[];
  readonly jumlah: number;
}

export const jamSetara = (menit: readonly number[]): JamSetara => ({
  isi: menit.map((satu) => Math.round(satu / 6)),
  jumlah: Math.round(menit.reduce((n, satu) => n + satu, 0) / 6),
});

/** For the foot of the table; [] where all columns sum to their totals as they are printed. */
export const catatanPembulatan = (kolom: readonly JamSetara[]): readonly string[] =>
  kolom.some(({ isi, jumlah }) => isi.reduce((n, satu) => n + satu, 0) !== jumlah)
    ? ['Jam tiap baris dibulatkan sendiri; jumlahnya dari angka sebelum dibulatkan, sehingga dapat berselisih sedikit.']
    : [];
