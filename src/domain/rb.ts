import type { NamaIndikator } from './rbIndikator';

/**
 * A self assessment of reformasi birokrasi by a pack of components and questions:
 * R1 a component has components or questions below it, never both; its weight is the sum of those below;
 * R2 questions with no weight of their own share that of their component evenly (the mean of the answers, as the LKE does);
 *    either all questions of a component carry one or none;
 * R3 points = weight × value; what is not answered counts nothing, and how much that is, is said;
 * R4 an answer of a component, or of the whole, stands in place of all below it: of a past year only totals may be known;
 * R5 what the app knows answers a question that nobody has answered; a typed answer is always stronger;
 * R6 the index is rounded to hundredths like a published one, and the category is judged on that: above its limit;
 * R7 to the next category is missing what lies between the index and that limit, and a hair more;
 * R8 while something with weight is unanswered, the index is only the points so far: no category is said, and how much is
 *    answered comes first.
 * No official score: evaluators give that.
 */
export interface PilihanRb {
  readonly label: string;
  /** Ten-thousandths of the highest value. */
  readonly nilai: number;
}
export type JawabRb =
  | { readonly jenis: 'pilihan'; readonly skala: string; readonly pilihan: readonly PilihanRb[] }
  /** A number from 0 to `maks`: an index of others, a percentage. */
  | { readonly jenis: 'angka'; readonly maks: number; readonly satuan: string };

export interface ButirRb {
  readonly id: string;
  readonly tanya: string;
  readonly petunjuk: string;
  /** Hundredths of a point, null = an even part (R2). */
  readonly bobot: number | null;
  readonly jawab: JawabRb;
  readonly indikator: { readonly nama: NamaIndikator; readonly tenggatHari: number | null } | null;
}
export interface KomponenRb {
  readonly id: string;
  readonly nama: string;
  /** Hundredths of a point. */
  readonly bobot: number;
  /** Where the weight comes from; false = nobody has seen it in the rule itself. */
  readonly sumber: string;
  readonly dikonfirmasi: boolean;
  readonly anak: readonly KomponenRb[];
  readonly butir: readonly ButirRb[];
}
export interface KategoriRb {
  readonly huruf: string;
  readonly sebutan: string;
  /** Hundredths; the index lies above it. null = the lowest. */
  readonly lebih: number | null;
}
export interface PaketRb {
  readonly id: string;
  readonly nama: string;
  readonly sumber: string;
  readonly catatan: string;
  /** From the highest down. */
  readonly kategori: readonly KategoriRb[];
  readonly sumberKategori: string;
  readonly komponen: readonly KomponenRb[];
}

/** Answer of a question, of a component (R4) or of the whole (`SELURUHNYA`). */
export interface JawabanRb {
  /** Ten-thousandths of the highest value, null = not answered (there may be evidence already). */
  readonly nilai: number | null;
  readonly catatan: string;
  readonly bukti: string;
}
/** What an answer of the whole index is kept under; no component may be called so. */
export const SELURUHNYA = '*';
export const PENUH = 10_000;

/** All components, each before those below it. */
export function semuaKomponen(komponen: readonly KomponenRb[]): readonly KomponenRb[] {
  return komponen.flatMap((satu) => [satu, ...semuaKomponen(satu.anak)]);
}
export const semuaButir = (paket: Pick<PaketRb, 'komponen'>): readonly ButirRb[] =>
  semuaKomponen(paket.komponen).flatMap(({ butir }) => butir);

/** Highest index there can be, in hundredths. */
export const indeksTertinggi = ({ komponen }: Pick<PaketRb, 'komponen'>): number =>
  komponen.reduce((n, satu) => n + satu.bobot, 0);

/** Weight of each question in hundredths of a point, unrounded where they share (R2). */
export const bobotButir = ({ bobot, butir }: KomponenRb, satu: ButirRb): number =>
  satu.bobot ?? bobot / Math.max(1, butir.length);

/** A typed number as a value: 3,27 of 4 are 8.175. Numbers outside 0 to `maks` have none. */
export function nilaiAngka(angka: number, { maks }: { readonly maks: number }): number | null {
  return Number.isFinite(angka) && angka >= 0 && angka <= maks && maks > 0 ? Math.round((angka / maks) * PENUH) : null;
}

/** R5: a share of the office as an answer: itself, or the best option that it reaches. */
export function nilaiJawab(jawab: JawabRb, bagian: number): number {
  if (jawab.jenis === 'angka') return bagian;
  return jawab.pilihan.reduce((n, p) => (p.nilai <= bagian ? Math.max(n, p.nilai) : n), 0);
}
