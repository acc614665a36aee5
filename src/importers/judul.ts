import { teksKepala } from './judulTeks';
import type { Lembar, Sel } from './lembar';
import { teksSel } from './lembar';
import { hurufKolom } from './temuan';

/** Synonyms of each field, already in the folded form of `lipatJudul`; the first ones win. */
export type KamusJudul<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Field of a header text and its rank (0 = best known header): of two columns for one field the lower rank wins. */
export interface Sebutan<F extends string> {
  readonly bidang: F;
  readonly urut: number;
}
/** `null` = surely none of the fields (unit price, volume …): the group header above it does not count either. */
export type PencocokJudul<F extends string> = (teks: string) => Sebutan<F> | null | undefined;

export interface Judul<F extends string> {
  /** Index of the first header row (0-based). */
  readonly awal: number;
  /** Index of the last header row (0-based). */
  readonly baris: number;
  /** Index of the first row below the header and the row of column numbers. */
  readonly awalData: number;
  readonly kolom: ReadonlyMap<F, number>;
  /** All columns of a field where it has several: parts of a split code, or alternatives in their order. */
  readonly semua: ReadonlyMap<F, readonly number[]>;
  /** Every column whose header named the field, best first: rivals of `kolom`. */
  readonly calon: ReadonlyMap<F, readonly number[]>;
  /** Header per column, joined over its rows. */
  readonly teks: readonly string[];
}

const JANGKAUAN = 60;
const TINGGI = 3;
/** Headers of real exports end far before this; a sheet of 16,384 columns is not searched further. */
export const LEBAR_JUDUL = 512;

/** `"NAMA SUB\nKEGIATAN *"` → `nama sub kegiatan`; a bracketed unit is dropped by the caller, not here. */
export function lipatJudul(teks: string): string {
  return teks
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** Matches a header as it is, without a bracketed unit, without a trailing `rp`. */
export function pencocokKamus<F extends string>(kamus: KamusJudul<F>): PencocokJudul<F> {
  const peta = new Map<string, Sebutan<F>>();
  for (const bidang of Object.keys(kamus) as F[])
    kamus[bidang].forEach((sebutan, urut) => {
      if (!peta.has(sebutan)) peta.set(sebutan, { bidang, urut });
    });
  return (mentah) => {
    const penuh = lipatJudul(mentah);
    return (
      peta.get(penuh) ??
      peta.get(lipatJudul(mentah.replace(/\([^)]*\)/g, ' '))) ??
      peta.get(penuh.replace(/ (rp|rupiah)$/, ''))
    );
  };
}

/** The same texts come back in many readings of the header. */
function beringatan<F extends string>(cocok: PencocokJudul<F>): PencocokJudul<F> {
  const ingat = new Map<string, Sebutan<F> | null | undefined>();
  return (teks) => {
    if (teks.length > 160) return undefined;
    if (!ingat.has(teks)) ingat.set(teks, cocok(teks));
    return ingat.get(teks);
  };
}

/** Readings of one column's header, best first: all rows joined, the lower ones, each row alone from below. */
function bacaan(teks: readonly string[]): string[] {
  const t = teks.filter((s, i) => s !== '' && s !== teks[i - 1]);
  if (t.length <= 1) return t;
  const ekor = t.slice(1).map((_, i) => t.slice(i + 1).join(' '));
  return [
    ...new Set([t.join(' '), ...ekor, ...(t.length === 3 ? [`${t[0]} ${t[2]}`] : []), ...t.slice(0, -1).reverse()]),
  ];
}

/** Group headers alone name a field only when nothing below them does: they rank behind every real header. */
const URUT_KELOMPOK = 1000;

function sebutanKolom<F extends string>(teks: readonly string[], cocok: PencocokJudul<F>): Sebutan<F> | undefined {
  const semua = bacaan(teks);
  const terbawah = [...teks].reverse().find((s) => s !== '') ?? '';
  for (const satu of semua) {
    const s = cocok(satu);
    if (s === null) return undefined;
    if (s) return satu.endsWith(terbawah) ? s : { bidang: s.bidang, urut: s.urut + URUT_KELOMPOK };
  }
  return undefined;
}

interface KolomBidang<F extends string> {
  readonly kolom: Map<F, number>;
  readonly calon: Map<F, number[]>;
}

function kolomBidang<F extends string>(
  kepala: readonly (readonly string[])[],
  cocok: PencocokJudul<F>,
): KolomBidang<F> {
  const semua = new Map<F, { k: number; urut: number }[]>();
  kepala.forEach((teks, k) => {
    const s = sebutanKolom(teks, cocok);
    if (!s) return;
    const isi = semua.get(s.bidang) ?? [];
    isi.push({ k, urut: s.urut });
    semua.set(s.bidang, isi);
  });
  const kolom = new Map<F, number>();
  const calon = new Map<F, number[]>();
  for (const [bidang, isi] of semua) {
    isi.sort((a, b) => a.urut - b.urut || a.k - b.k);
    calon.set(
      bidang,
      isi.map((c) => c.k),
    );
    if (isi[0]) kolom.set(bidang, isi[0].k);
  }
  return { kolom, calon };
}

/** A row with an amount, a code or a number is data; a year (`2026`) below "Pagu" is still a header. */
function berangka(sel: readonly Sel[]): boolean {
  return sel.some((s) => {
    const teks = typeof s === 'number' ? String(s) : teksSel(s);
    return /^\W*\d[\d\s.,%]*$/.test(teks) && !/^20[1-4]\d$/.test(teks);
  });
}

/** Years below a group header: "Pagu" over 2025, 2026, 2027. */
function barisTahun(sel: readonly Sel[]): boolean {
  const isi = sel.map((s) => teksSel(s)).filter((t) => t !== '');
  return isi.length >= 2 && isi.every((t) => /^20[1-4]\d$/.test(t));
}

/** A row "1 2 3 … 6=3x5" or "(1) (2)" under the header: small rising numbers from 1, formulas allowed. */
export function barisNomorKolom(sel: readonly Sel[]): boolean {
  const isi = sel.map((s) => teksSel(s)).filter((t) => t !== '');
  let lalu = 0;
  let lain = 0;
  for (const t of isi) {
    const n = Number(/^\(?(\d{1,2})\)?(?:\s*=[\s\d=x+*/()-]*)?$/i.exec(t)?.[1] ?? NaN);
    if (n > lalu && (lalu > 0 || n === 1)) lalu = n;
    else lain += 1;
  }
  // A column somebody put before the table may say anything in this row too.
  return isi.length - lain >= 3 && lain <= (isi.length >= 5 ? 1 : 0);
}

/** First row below a header that ends in row `akhir`: a row of column numbers is skipped. */
export function awalDataSetelah(lembar: Lembar, akhir: number): number {
  return akhir + (barisNomorKolom(lembar.baris[akhir + 1] ?? []) ? 2 : 1);
}

/** Reads the rows `awal`…`akhir` (0-based, both included) as a header, whatever they hold. */
export function judulDiBaris<F extends string>(
  lembar: Lembar,
  kamus: KamusJudul<F> | PencocokJudul<F>,
  awal: number,
  akhir: number,
): Judul<F> {
  const kepala = teksKepala(lembar, awal, akhir, LEBAR_JUDUL);
  const { kolom, calon } = kolomBidang(kepala, typeof kamus === 'function' ? kamus : pencocokKamus(kamus));
  const teks = kepala.map((t) => t.filter((s, n) => s !== '' && s !== t[n - 1]).join(' '));
  return { awal, baris: akhir, awalData: awalDataSetelah(lembar, akhir), kolom, semua: new Map(), calon, teks };
}

/**
 * The row (or up to three rows) of the first 60 that names most fields; title rows above are skipped by this. Needs at
 * least `minimal` fields, else null.
 */
export function cariJudul<F extends string>(
  lembar: Lembar,
  kamus: KamusJudul<F> | PencocokJudul<F>,
  minimal: number,
): Judul<F> | null {
  const cocok = beringatan(typeof kamus === 'function' ? kamus : pencocokKamus(kamus));
  let terbaik: { judul: Judul<F>; nilai: number } | null = null;
  const akhir = Math.min(lembar.baris.length, JANGKAUAN);
  for (let i = 0; i < akhir; i += 1) {
    if ((lembar.baris[i] ?? []).length === 0) continue;
    for (let tinggi = 1; tinggi <= TINGGI; tinggi += 1) {
      const baris = i + tinggi - 1;
      if (tinggi > 1 && (baris >= lembar.baris.length || berangka(lembar.baris[baris] ?? []))) break;
      const judul = judulDiBaris(lembar, cocok, i, baris);
      // One row is preferred to more, and a lower row of equal worth to a higher one (merged two-line headers).
      const nilai = judul.kolom.size - (tinggi - 1) * 0.5;
      if (judul.kolom.size < minimal || (terbaik && nilai < terbaik.nilai)) continue;
      if (terbaik && nilai === terbaik.nilai && i > terbaik.judul.baris + 1) continue;
      terbaik = { judul, nilai };
    }
  }
  return terbaik ? lengkapkan(lembar, cocok, terbaik.judul) : null;
}

/**
 * The whole header around the rows that name the fields: merged cells that begin above it, years below it, and rows
 * between it and a row of column numbers ("U B P K S" under "KODE").
 */
function lengkapkan<F extends string>(lembar: Lembar, cocok: PencocokJudul<F>, judul: Judul<F>): Judul<F> {
  let { awal, baris } = judul;
  for (const g of lembar.gabung ?? [])
    if (g.barisAwal < awal && g.barisAkhir >= awal && awal - g.barisAwal <= TINGGI) awal = g.barisAwal;
  const isi = (i: number): readonly Sel[] => lembar.baris[i] ?? [];
  if (barisTahun(isi(baris + 1))) baris += 1;
  for (let i = baris + 1; i <= judul.baris + 3 && !berangka(isi(i)); i += 1) if (barisNomorKolom(isi(i + 1))) baris = i;
  if (awal === judul.awal && baris === judul.baris) return judul;
  const penuh = judulDiBaris(lembar, cocok, awal, baris);
  return penuh.kolom.size >= judul.kolom.size ? penuh : judul;
}

/** `kolom F` for messages. */
export function letakKolom<F extends string>(judul: Judul<F>, bidang: F): string | null {
  const k = judul.kolom.get(bidang);
  return k === undefined ? null : hurufKolom(k);
}
