import type { BidangPeta, PetaKolom } from '../domain/petaKolom';
import type { Judul } from './judul';
import { LEBAR_JUDUL, awalDataSetelah, lipatJudul } from './judul';
import { teksKepala } from './judulTeks';
import type { Lembar } from './lembar';
import { GalatImpor, hurufKolom } from './temuan';

/** Mapping of what the machine found by itself. */
export function petaDariJudul<F extends string>(lembar: Lembar, judul: Judul<F>): PetaKolom {
  const kolom: Record<string, readonly number[]> = {};
  for (const [bidang, k] of judul.kolom) kolom[bidang] = judul.semua.get(bidang) ?? [k];
  return {
    sidik: sidikJudul(judul.teks),
    lembar: lembar.nama,
    judulAwal: judul.awal,
    judulAkhir: judul.baris,
    awalData: judul.awalData,
    kolom,
  };
}

/** For a sheet in which nothing was found: the first row with most texts as header, no columns. */
export function petaKosong(lembar: Lembar): PetaKolom {
  let baris = 0;
  let terbanyak = 0;
  lembar.baris.slice(0, 30).forEach((b, i) => {
    const isi = b.filter((s) => typeof s === 'string').length;
    if (isi > terbanyak) [baris, terbanyak] = [i, isi];
  });
  return {
    sidik: sidikJudul(teksJudul(lembar, baris, baris)),
    lembar: lembar.nama,
    judulAwal: baris,
    judulAkhir: baris,
    awalData: awalDataSetelah(lembar, baris),
    kolom: {},
  };
}

/**
 * Header of a sheet as a mapping says it, for readers that work with `Judul`. Columns and rows outside the sheet, or a
 * missing required field, are said and nothing is read. `awalData` ≤ `judulAkhir` means a sheet without header.
 * @throws GalatImpor `peta_salah`
 */
export function judulDariPeta<F extends string>(
  lembar: Lembar,
  peta: PetaKolom,
  bidang: readonly (BidangPeta & { readonly kunci: F })[],
): Judul<F> {
  const tolak = (sebab: string): never => {
    throw new GalatImpor(
      'peta_salah',
      `Pemetaan kolom tidak cocok dengan lembar “${lembar.nama}”: ${sebab} Petakan ulang kolomnya.`,
      { lembar: lembar.nama },
    );
  };
  const lebar = lembar.baris.reduce((n, b) => Math.max(n, b.length), 0);
  if (peta.awalData >= lembar.baris.length)
    tolak(`data disebut mulai baris ${peta.awalData + 1}, sedangkan lembar itu hanya ${lembar.baris.length} baris.`);
  const kolom = new Map<F, number>();
  const semua = new Map<F, readonly number[]>();
  for (const { kunci, nama, wajib } of bidang) {
    const k = peta.kolom[kunci] ?? [];
    const luar = k.find((c) => c >= lebar);
    if (luar !== undefined)
      tolak(
        `“${nama}” disebut di kolom ${hurufKolom(luar)}, sedangkan lembar itu hanya sampai kolom ${hurufKolom(lebar - 1)}.`,
      );
    const [pertama] = k;
    if (pertama !== undefined) {
      kolom.set(kunci, pertama);
      if (k.length > 1) semua.set(kunci, k);
    } else if (wajib) tolak(`kolom “${nama}” belum ditunjuk.`);
  }
  const tanpaJudul = peta.awalData <= peta.judulAkhir;
  return {
    awal: peta.judulAwal,
    baris: tanpaJudul ? peta.awalData - 1 : peta.judulAkhir,
    awalData: peta.awalData,
    kolom,
    semua,
    calon: new Map(),
    teks: tanpaJudul ? [] : teksJudul(lembar, peta.judulAwal, peta.judulAkhir),
  };
}

/** Header texts per column, each column's rows joined. */
export function teksJudul(lembar: Lembar, awal: number, akhir: number): string[] {
  return teksKepala(lembar, awal, akhir, LEBAR_JUDUL).map((t) =>
    t.filter((s, i) => s !== '' && s !== t[i - 1]).join(' '),
  );
}

/**
 * Fingerprint of the header texts and their columns. Years do not count ("Pagu 2026" next year is the same layout), nor
 * does case, punctuation or an empty column at the end. FNV-1a, two halves, hex.
 */
export function sidikJudul(teks: readonly string[]): string {
  const isi = teks
    .map((t, k) => ({ k, t: lipatJudul(t.replace(/\b20\d\d\b/g, ' ')) }))
    .filter((c) => c.t !== '')
    .map((c) => `${c.k}:${c.t}`)
    .join('|');
  return [0x811c9dc5, 0x1000193].map((benih) => fnv1a(isi, benih)).join('');
}

function fnv1a(teks: string, benih: number): string {
  let h = benih;
  for (let i = 0; i < teks.length; i += 1) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
