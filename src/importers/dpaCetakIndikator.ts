import type { Indikator } from '../domain/subKegiatan';
import type { SelCetak } from './dpaCetakBaris';
import { gabungTeks, sambungTeks } from './dpaCetakLabel';

/** One line of the "Keluaran Sub Kegiatan" table. */
export interface BarisKeluaran {
  readonly y: number;
  readonly halaman: number;
  readonly sel: readonly SelCetak[];
}

interface Potongan {
  readonly y: number;
  readonly halaman: number;
  readonly uraian: string;
  readonly target: string;
  /** What the Sebelum columns say, for "(idem)". */
  readonly lama: string;
}

const JUDUL =
  /^\(?((indikator|target|tolok ukur|kinerja|sebelum|setelah|perubahan|pergeseran|keluaran|sub kegiatan)[\s()]*)+$/i;
const TARGET = /^[\d.,]+\s*(%|[^\d\s].*)?$/;
const AWAL_INDIKATOR =
  /^(jumlah|persentase|prosentase|tersedia|terlaksana|tersusun|terpenuhi|terbayar|rata-rata|indeks|nilai|cakupan|\d+[.)]\s)/i;

/** Head of the table: begins the list also where its label stands lower (centred beside it). */
export const kepalaIndikator = (sel: readonly SelCetak[]): boolean =>
  sel.every((s) => JUDUL.test(s.teks)) && sel.some((s) => /^(indikator|target)\b/i.test(s.teks));

/** `16 orang/bulan` → 16 and the unit; `85 %` → 85 and %; anything else stays whole. */
export function pisahTarget(teks: string): { readonly target: string; readonly satuan: string } {
  const m = /^([\d.,]+)\s*(%|\D.*)$/.exec(teks.trim());
  return m ? { target: m[1] ?? '', satuan: (m[2] ?? '').trim() } : { target: teks.trim(), satuan: '' };
}

/** Indicators 1..n of a sub kegiatan; of a Sebelum/Setelah table those after the change. */
export function bacaIndikator(baris: readonly BarisKeluaran[]): Indikator[] {
  const kepala = baris.flatMap((b) => b.sel.filter((s) => JUDUL.test(s.teks)));
  const isi = baris
    .map((b) => ({ ...b, sel: b.sel.filter((s) => !JUDUL.test(s.teks)) }))
    .filter((b) => b.sel.length > 0);
  const potongan = isi.map((b) => letakkan(b, kepala));
  return kelompokkan(potongan)
    .map(gabung)
    .filter((i) => i.uraian !== '' || i.target !== '');
}

function letakkan(b: BarisKeluaran, kepala: readonly SelCetak[]): Potongan {
  const indikator = kepala.filter((s) => /^(indikator|tolok)/i.test(s.teks)).sort((a, z) => a.x - z.x);
  const target = kepala.filter((s) => /^target/i.test(s.teks)).sort((a, z) => a.x - z.x);
  // The second block begins behind the head of the first target column.
  const batas = target.length >= 2 ? (target[0]?.x2 ?? 0) - 1 : -Infinity;
  const kini = b.sel.filter((s) => s.x >= batas);
  const lalu = b.sel.filter((s) => s.x < batas);
  const awalTarget = (indikator.at(-1)?.x2 ?? Infinity) - 1;
  // Without columns to go by, a target may stand on a line of its own.
  const sendiri = target.length === 0 && kini.length === 1 && (kini[0]?.teks.length ?? 0) <= 30;
  const adalahTarget = (s: SelCetak, urut: number): boolean =>
    (target.length > 0 && s.x >= awalTarget) || ((urut > 0 || sendiri) && TARGET.test(s.teks) && s === kini.at(-1));
  return {
    y: b.y,
    halaman: b.halaman,
    uraian: gabungTeks(kini.filter((s, i) => !adalahTarget(s, i))),
    target: gabungTeks(kini.filter(adalahTarget)),
    lama: gabungTeks(lalu.filter((s, i) => !(i > 0 && TARGET.test(s.teks)))),
  };
}

/** Rows of the table: a wrapped cell keeps its lines closer together than two rows are. */
function kelompokkan(semua: readonly Potongan[]): Potongan[][] {
  const jarak = semua.map((p, i) => {
    const lalu = semua[i - 1];
    return lalu?.halaman === p.halaman ? p.y - lalu.y : 0;
  });
  const ada = jarak.filter((j) => j > 0);
  const rapat = Math.min(...ada);
  // Rows of one line each leave no narrow gap to compare with: then only words decide.
  const berjarak = ada.length > 0 && Math.max(...ada) > rapat * 1.25;
  const hasil: Potongan[][] = [];
  semua.forEach((p, i) => {
    const kini = hasil.at(-1);
    const renggang = berjarak && (jarak[i] ?? 0) > rapat * 1.2;
    if (!kini || mulaiBaru(kini, p, renggang, berjarak)) hasil.push([p]);
    else kini.push(p);
  });
  return hasil;
}

function mulaiBaru(kini: readonly Potongan[], p: Potongan, renggang: boolean, berjarak: boolean): boolean {
  const bertarget = kini.some((k) => k.target !== '');
  // A target alone belongs to the text above it that has none yet.
  if (p.uraian === '' && p.lama === '') return p.target !== '' && bertarget;
  if (renggang) return true;
  // `16` above `Dokumen`: one target in a narrow column.
  const sambungan = /^[\d.,]+$/.test(kini.at(-1)?.target ?? '') && /^\D/.test(p.target);
  if (p.target !== '' && bertarget) return !sambungan;
  const tutup = kini.at(-1)?.target !== '' && kini.length > 1 && kini.at(-1)?.uraian === '';
  return tutup || (AWAL_INDIKATOR.test(p.uraian) && (!berjarak || bertarget));
}

function gabung(baris: readonly Potongan[]): Indikator {
  const satukan = (isi: readonly string[]): string => isi.reduce(sambungTeks, '');
  let uraian = satukan(baris.map((b) => b.uraian));
  if (/^\(?\s*idem\s*\)?$/i.test(uraian)) uraian = satukan(baris.map((b) => b.lama));
  let target = satukan(baris.map((b) => b.target));
  if (target === '') {
    // No column for it: the target stands at the end of the text (`… yang di beli 14 jenis`).
    const m = /^(.*[^\d\s.,]) (\d[\d.,]* ?(?:%|[a-z][a-z/ ]{0,24}))$/i.exec(uraian);
    if (m && !/\b(tahun|selama|pasal|nomor|tingkat|eselon|ke) \d/i.test(uraian)) [, uraian = '', target = ''] = m;
  }
  return { uraian, ...pisahTarget(target) };
}
