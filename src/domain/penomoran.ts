import type { JenisSurat, StatusSurat } from './surat';

/**
 * Which number a letter gets (its form, N1 to N3, is in nomorSurat.ts):
 * N4 the next number is one above the highest in use, so no number is given twice; gaps are never filled by themselves;
 * N5 the counters of a year are one, or one per kind, per unit, or per kind and unit (a scope); whatever its state, a line of
 *    the register keeps its counter used: void, reserved and replaced ones too;
 * N6 the text of a number is given once in the whole register: a counter whose text somebody holds already (another scope,
 *    another year, typed by hand) is passed over;
 * N7 the gaps of a scope are the counters from 1 to its highest that no line has, as ranges;
 * N8 a double is two lines that are not void with the same text, or with the same counter of one scope (two PCs before a
 *    merge): voiding all but one of them settles it;
 * N9 a number given from outside (TU, SRIKANDI) that reads like our own counter for this very letter counts as ours: the
 *    next one goes on above it. Any other number stays outside of the counters.
 */

/** A line of the register as far as numbers go. `unit` '' = the code of the office. */
export interface BarisNomor {
  readonly id: string;
  readonly jenis: JenisSurat;
  readonly tahun: number;
  readonly unit: string;
  readonly urut: number | null;
  /** '' = nomor menyusul. */
  readonly nomor: string;
  readonly status: StatusSurat;
}
export interface AturanNomor {
  readonly perJenis: boolean;
  readonly perUnit: boolean;
}
/** What is counted together; null = all of them. */
export interface LingkupNomor {
  readonly tahun: number;
  readonly jenis: JenisSurat | null;
  readonly unit: string | null;
}
/** A letter that wants a number, and how the number looks with a counter. */
export interface CalonNomor extends Pick<BarisNomor, 'jenis' | 'tahun' | 'unit'> {
  readonly bentuk: (urut: number) => string;
}
export interface RentangNomor {
  readonly dari: number;
  readonly sampai: number;
}
export interface NomorGanda {
  /** `nomor`: the same text; `urut`: the same counter under another text. */
  readonly sama: 'nomor' | 'urut';
  readonly ids: readonly string[];
}

/** N5. */
export const lingkupNomor = (
  { tahun, jenis, unit }: Pick<BarisNomor, 'jenis' | 'tahun' | 'unit'>,
  { perJenis, perUnit }: AturanNomor,
): LingkupNomor => ({ tahun, jenis: perJenis ? jenis : null, unit: perUnit ? unit : null });

export const kunciLingkup = ({ tahun, jenis, unit }: LingkupNomor): string => JSON.stringify([tahun, jenis, unit]);

/** Counters in use by scope. */
export function urutTerpakai(baris: readonly BarisNomor[], aturan: AturanNomor): Map<string, number[]> {
  const hasil = new Map<string, number[]>();
  for (const satu of baris) {
    if (satu.urut === null) continue;
    const kunci = kunciLingkup(lingkupNomor(satu, aturan));
    const daftar = hasil.get(kunci);
    if (daftar) daftar.push(satu.urut);
    else hasil.set(kunci, [satu.urut]);
  }
  return hasil;
}

/** The register as far as the next number of any scope goes: read once, asked for many scopes. */
export interface BukuNomor {
  readonly aturan: AturanNomor;
  /** Lines of each scope, by `kunciLingkup`. */
  readonly lingkup: ReadonlyMap<string, readonly BarisNomor[]>;
  /** Highest counter of each scope; none = 0. */
  readonly tertinggi: ReadonlyMap<string, number>;
  readonly teks: ReadonlySet<string>;
}

export function bukuNomor(baris: readonly BarisNomor[], aturan: AturanNomor): BukuNomor {
  const lingkup = new Map<string, BarisNomor[]>();
  const tertinggi = new Map<string, number>();
  const teks = new Set<string>();
  for (const satu of baris) {
    const kunci = kunciLingkup(lingkupNomor(satu, aturan));
    const daftar = lingkup.get(kunci);
    if (daftar) daftar.push(satu);
    else lingkup.set(kunci, [satu]);
    if (satu.urut !== null && satu.urut > (tertinggi.get(kunci) ?? 0)) tertinggi.set(kunci, satu.urut);
    teks.add(satu.nomor);
  }
  return { aturan, lingkup, tertinggi, teks };
}

/** N4, N5, N6: the number one letter would get now. */
export function nomorBerikut(
  { aturan, tertinggi, teks }: Pick<BukuNomor, 'aturan' | 'tertinggi' | 'teks'>,
  calon: CalonNomor,
): { readonly urut: number; readonly nomor: string } {
  let urut = (tertinggi.get(kunciLingkup(lingkupNomor(calon, aturan))) ?? 0) + 1;
  let nomor = calon.bentuk(urut);
  while (teks.has(nomor)) nomor = calon.bentuk(++urut);
  return { urut, nomor };
}

/** The same for each letter, in their order. */
export function beriNomor(
  baris: readonly BarisNomor[],
  aturan: AturanNomor,
  calon: readonly CalonNomor[],
): { readonly urut: number; readonly nomor: string }[] {
  const buku = bukuNomor(baris, aturan);
  const [tertinggi, teks] = [new Map(buku.tertinggi), new Set(buku.teks)];
  return calon.map((surat) => {
    const hasil = nomorBerikut({ aturan, tertinggi, teks }, surat);
    tertinggi.set(kunciLingkup(lingkupNomor(surat, aturan)), hasil.urut);
    teks.add(hasil.nomor);
    return hasil;
  });
}

/** N7, ascending. */
export function rentangCelah(terpakai: readonly number[]): RentangNomor[] {
  const hasil: RentangNomor[] = [];
  let berikut = 1;
  for (const urut of [...new Set(terpakai)].sort((a, b) => a - b)) {
    if (urut > berikut) hasil.push({ dari: berikut, sampai: urut - 1 });
    berikut = Math.max(berikut, urut + 1);
  }
  return hasil;
}

/** N8, those of the same text first. */
export function barisGanda(baris: readonly BarisNomor[], aturan: AturanNomor): NomorGanda[] {
  const berlaku = baris.filter(({ status }) => status !== 'batal' && status !== 'konsep');
  const kumpulkan = (kunci: (satu: BarisNomor) => string | null): BarisNomor[][] => {
    const grup = new Map<string, BarisNomor[]>();
    for (const satu of berlaku) {
      const k = kunci(satu);
      if (k === null) continue;
      const ada = grup.get(k);
      if (ada) ada.push(satu);
      else grup.set(k, [satu]);
    }
    return [...grup.values()].filter((grup) => grup.length > 1);
  };
  const ids = (grup: readonly BarisNomor[]): string[] => grup.map(({ id }) => id);
  const teks = kumpulkan(({ nomor }) => (nomor === '' ? null : nomor));
  const urut = kumpulkan((satu) =>
    satu.urut === null ? null : `${satu.urut} ${kunciLingkup(lingkupNomor(satu, aturan))}`,
  ).filter((grup) => new Set(grup.map(({ nomor }) => nomor)).size > 1);
  return [
    ...teks.map((grup): NomorGanda => ({ sama: 'nomor', ids: ids(grup) })),
    ...urut.map((grup): NomorGanda => ({ sama: 'urut', ids: ids(grup) })),
  ];
}

/** N9: the counter with which the pattern gives this very text; null = not a number of ours. */
export function urutDariNomor(bentuk: (urut: number) => string, nomor: string): number | null {
  for (const [angka] of nomor.matchAll(/\d{1,9}/g)) {
    const urut = Number(angka);
    if (urut > 0 && bentuk(urut) === nomor) return urut;
  }
  return null;
}
