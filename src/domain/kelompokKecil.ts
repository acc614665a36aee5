import type { Pengaturan } from './pengaturan';

/** No office may show smaller groups than this. */
export const K_TERKECIL = 5;
/** Groups of fewer people are not shown on their own wherever nobody is to be named (G1–G4). */
export const kelompokTerkecil = ({ kontribusi: { kelompok } }: Pick<Pengaturan, 'kontribusi'>): number =>
  Math.max(K_TERKECIL, kelompok.nilai);

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

/** What a row holds that stands for several groups, wherever one is shown. */
export const NAMA_GABUNGAN = 'Bagian lain (digabung)';

/** A number of people as it may stand behind a figure: nobody, or enough of them. */
export const cukupOrang = (orang: number, k: number): boolean => orang === 0 || orang >= k;

/**
 * G1, G2 and G4 for whatever has people behind it. `aman` says whether these may be shown as one; what may not stand alone is
 * joined, and with it the smallest others by `ukuran` until it may be shown. `aman` is false: all together are too few.
 */
export function gabungYangKecil<T>(
  semua: readonly T[],
  aman: (isi: readonly T[]) => boolean,
  ukuran: (satu: T) => number,
): { readonly tetap: readonly T[]; readonly gabungan: readonly T[]; readonly aman: boolean } {
  const gabungan = semua.filter((satu) => !aman([satu]));
  const tetap = semua.filter((satu) => aman([satu]));
  while (gabungan.length > 0 && !aman(gabungan)) {
    // Whatever has nobody hides nobody.
    const terkecil = tetap.reduce<T | undefined>(
      (kini, satu) => (ukuran(satu) > 0 && (kini === undefined || ukuran(satu) < ukuran(kini)) ? satu : kini),
      undefined,
    );
    if (terkecil === undefined) break;
    tetap.splice(tetap.indexOf(terkecil), 1);
    gabungan.push(terkecil);
  }
  return { tetap, gabungan, aman: aman(gabungan) };
}

/** G1–G4; `diukur`: those of whom figures are shown, when they are not all: they have to be enough as well. */
export function tanpaKelompokKecil<T>(
  kelompok: readonly { readonly nama: string; readonly anggota: readonly T[] }[],
  k: number,
  diukur: (satu: T) => boolean = () => true,
): readonly Kelompok<T>[] {
  const banyak = (isi: readonly { readonly anggota: readonly T[] }[], milik: (satu: T) => boolean): number =>
    isi.reduce((n, { anggota }) => n + anggota.filter(milik).length, 0);
  const semua = (): boolean => true;
  const { tetap, gabungan, aman } = gabungYangKecil(
    kelompok.filter(({ anggota }) => anggota.length > 0),
    (isi) => [semua, diukur].every((milik) => cukupOrang(banyak(isi, milik), k)),
    ({ anggota }) => anggota.length,
  );
  if (!aman) return [];
  return [
    ...tetap.map(({ nama, anggota }) => ({ nama, anggota, gabungan: false })),
    ...(gabungan.length > 0
      ? [{ nama: NAMA_GABUNGAN, anggota: gabungan.flatMap(({ anggota }) => anggota), gabungan: true }]
      : []),
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
