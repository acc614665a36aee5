import type { BarisHilang, BarisPratinjauDpa, PratinjauDpa } from '../../api/dpaViews';
import { indukKode } from '../../domain/kodeSubKegiatan';
import { cariCocok } from '../../domain/nama';
import { isianBaris, meragukan, perluDiperiksa, type Suntingan } from './isianTinjau';

export const SARING_TINJAU = [
  'semua',
  'periksa',
  'baru',
  'paguBerubah',
  'targetBerubah',
  'pindahUnit',
  'dihapus',
  'sama',
] as const;
export type SaringTinjau = (typeof SARING_TINJAU)[number];

/** A line of the review table. */
export type ButirTinjau =
  | { readonly jenis: 'baris'; readonly kunci: string; readonly baris: BarisPratinjauDpa }
  | { readonly jenis: 'rincian'; readonly kunci: string; readonly baris: BarisPratinjauDpa }
  | { readonly jenis: 'kepalaHilang'; readonly kunci: string; readonly jumlah: number }
  | { readonly jenis: 'hilang'; readonly kunci: string; readonly baris: BarisHilang };

/** The kegiatan these files speak of. */
export const kegiatanTerbaca = (baris: readonly BarisPratinjauDpa[]): ReadonlySet<string> =>
  new Set(baris.flatMap((b) => (b.kode === '' ? [] : [`${b.kodeSubUnit}|${indukKode(b.kode) ?? ''}`])));

/** Lines of the office that would be "dihapus": with a part of the document only those of its own kegiatan. */
export const hilangTinjau = (p: PratinjauDpa, cakupan: 'seluruh' | 'sebagian'): readonly BarisHilang[] =>
  cakupan === 'seluruh' ? p.hilang : p.hilang.filter((b) => b.diKegiatanIni);

const cocok = (b: BarisPratinjauDpa, cari: string): boolean =>
  cari === '' || cariCocok(`${b.kode} ${b.nama} ${b.namaKegiatan} ${b.namaSubUnit} ${b.bagian}`, cari);

export function hitungTinjau(
  k: Suntingan,
  p: PratinjauDpa,
  hilang: readonly BarisHilang[],
): Readonly<Record<SaringTinjau, number>> {
  const keadaan = (nilai: BarisPratinjauDpa['keadaan']): number => p.baris.filter((b) => b.keadaan === nilai).length;
  return {
    semua: p.baris.length + hilang.length,
    periksa: p.baris.filter((b) => perluDiperiksa(k, b)).length,
    baru: keadaan('baru'),
    paguBerubah: keadaan('paguBerubah'),
    targetBerubah: keadaan('targetBerubah'),
    pindahUnit: keadaan('pindahUnit'),
    dihapus: hilang.length,
    sama: keadaan('sama'),
  };
}

/** Rows of a filter. "Perlu diperiksa" keeps a row after it was touched, so that it does not vanish while typing. */
export function saringTinjau(
  p: PratinjauDpa,
  saring: SaringTinjau,
  cari: string,
  galat: ReadonlySet<number> = new Set(),
): readonly BarisPratinjauDpa[] {
  if (saring === 'dihapus') return [];
  return p.baris.filter(
    (b) =>
      (saring === 'semua' || (saring === 'periksa' ? meragukan(b) || galat.has(b.nomor) : b.keadaan === saring)) &&
      cocok(b, cari),
  );
}

/** The table as it is drawn: rows, opened details under them, and at the end what the document no longer names. */
export function susunTinjau(
  k: Suntingan,
  baris: readonly BarisPratinjauDpa[],
  hilang: readonly BarisHilang[],
  terbuka: ReadonlySet<number>,
): readonly ButirTinjau[] {
  const butir: ButirTinjau[] = [];
  // Rows that were merged stand under the one they were added to.
  const anak = new Map<number, BarisPratinjauDpa[]>();
  const tampak = new Set(baris.map((b) => b.nomor));
  for (const b of baris) {
    const ke = isianBaris(k, b).gabungKe;
    if (ke !== null && tampak.has(ke)) anak.set(ke, [...(anak.get(ke) ?? []), b]);
  }
  const tambah = (b: BarisPratinjauDpa): void => {
    butir.push({ jenis: 'baris', kunci: `b${b.nomor}`, baris: b });
    if (terbuka.has(b.nomor)) butir.push({ jenis: 'rincian', kunci: `r${b.nomor}`, baris: b });
    for (const satu of anak.get(b.nomor) ?? []) tambah(satu);
  };
  for (const b of baris) {
    const ke = isianBaris(k, b).gabungKe;
    if (ke === null || !tampak.has(ke)) tambah(b);
  }
  if (hilang.length > 0) {
    butir.push({ jenis: 'kepalaHilang', kunci: 'hilang', jumlah: hilang.length });
    butir.push(...hilang.map((b) => ({ jenis: 'hilang', kunci: `h${b.id}`, baris: b }) as const));
  }
  return butir;
}
