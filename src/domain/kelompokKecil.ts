/**
 * Groups of people as they may be shown to those who need no names (k-anonymity by size):
 * G1 a group below `k` is not shown on its own: all such groups become one;
 * G2 when that one is still below `k`, the smallest of the other groups joins it: nothing can be found by subtraction;
 * G3 nobody is lost, unless all together are fewer than `k`: then nothing is shown;
 * G4 the groups that stay keep their order, the joined one comes last.
 */
export interface Kelompok<T> {
  readonly nama: string;
  readonly anggota: readonly T[];
  /** It holds several groups that were too small. */
  readonly gabungan: boolean;
}

export function tanpaKelompokKecil<T>(
  kelompok: readonly { readonly nama: string; readonly anggota: readonly T[] }[],
  k: number,
  namaGabungan: string,
): readonly Kelompok<T>[] {
  const isi = kelompok.filter(({ anggota }) => anggota.length > 0);
  const kecil = isi.filter(({ anggota }) => anggota.length < k);
  const tetap = isi.filter(({ anggota }) => anggota.length >= k);
  const gabungan = kecil.flatMap(({ anggota }) => anggota);
  if (gabungan.length > 0 && gabungan.length < k) {
    const terkecil = tetap.reduce<(typeof tetap)[number] | undefined>(
      (kini, satu) => (kini === undefined || satu.anggota.length < kini.anggota.length ? satu : kini),
      undefined,
    );
    if (terkecil === undefined) return [];
    tetap.splice(tetap.indexOf(terkecil), 1);
    gabungan.push(...terkecil.anggota);
  }
  return [
    ...tetap.map(({ nama, anggota }) => ({ nama, anggota, gabungan: false })),
    ...(gabungan.length > 0 ? [{ nama: namaGabungan, anggota: gabungan, gabungan: true }] : []),
  ];
}

/** A count as it may be shown: 0, or the number from `k` on; null = somebody, but fewer than `k`. */
export const jumlahAman = (jumlah: number, k: number): number | null => (jumlah === 0 || jumlah >= k ? jumlah : null);

/**
 * Counts of a table whose sum is known, as they may be shown: 0 stays, what is below `k` is hidden (null), and the smallest
 * others with it until at least `k` people are hidden together: nobody is found by subtraction.
 */
export function selAman(jumlah: readonly number[], k: number): readonly (number | null)[] {
  const tersembunyi = new Set<number>();
  let orang = 0;
  const sembunyikan = (i: number): void => {
    tersembunyi.add(i);
    orang += jumlah[i] ?? 0;
  };
  jumlah.forEach((satu, i) => {
    if (satu > 0 && satu < k) sembunyikan(i);
  });
  const lain = jumlah
    .map((satu, i) => ({ satu, i }))
    .filter(({ satu }) => satu >= k)
    .sort((a, b) => a.satu - b.satu);
  for (const { i } of lain) if (orang > 0 && orang < k) sembunyikan(i);
  return jumlah.map((satu, i) => (tersembunyi.has(i) ? null : satu));
}
