import type { TingkatKode } from '../domain/kodeSubKegiatan';
import { parseKode } from '../domain/kodeSubKegiatan';
import type { UangCetak } from './dpaCetakAngka';
import { uangSel } from './dpaCetakAngka';
import type { BarisCetak, SelCetak } from './dpaCetakBaris';
import { sambungTeks } from './dpaCetakLabel';
import type { LetakCetak } from './dpaCetakMentah';

/** A row of the rekap (DPA-BELANJA) with its code, and the lines its cells are wrapped over. */
export interface BarisRekap {
  readonly tingkat: TingkatKode;
  /** Key form. */
  readonly kode: string;
  readonly catatan: readonly string[];
  readonly teks: Record<KolomRekap, string>;
  readonly uang: readonly UangCetak[];
  readonly letak: LetakCetak;
}
export type KolomRekap = 'uraian' | 'sumber' | 'lokasi';

export interface IsiRekap {
  readonly baris: readonly BarisRekap[];
  /** Row "Jumlah" / "Total" below the table. */
  readonly total: readonly UangCetak[] | null;
}

const KEPALA: readonly (readonly [KolomRekap, RegExp])[] = [
  ['uraian', /^(uraian|program|nama program)/i],
  ['sumber', /^sumber/i],
  ['lokasi', /^lokasi/i],
];
const KATA_KEPALA =
  /^(?:(?:kode|uraian|urusan|bidang|program|kegiatan|sub|sumber|dana|lokasi|jumlah|rp|tahun|n|t|belanja|operasi|modal|tidak|terduga|transfer|sebelum|setelah|perubahan|pergeseran|bertambah|berkurang|\d{1,4})?[-+/=().\s]*)+$/i;

/** Code at the beginning of a line, in one cell or split over cells (`4 | 01 | 01 | 2.13 | 0001`). */
function kodeAwal(
  b: BarisCetak,
): { kode: NonNullable<ReturnType<typeof parseKode>>; sisa: readonly SelCetak[] } | null {
  let n = 0;
  while (n < 6 && /^[\dX]+(\.[\dX]+)*\.?$/i.test(b.sel[n]?.teks ?? '')) n += 1;
  for (let k = n; k > 0; k -= 1) {
    const kode = parseKode(
      b.sel
        .slice(0, k)
        .map((s) => s.teks.replace(/\.$/, ''))
        .join('.'),
    );
    const sisa = b.sel.slice(k);
    // A row needs a name: column numbers and amounts alone are no row.
    if (kode && sisa.some((s) => /[a-z]{3}/i.test(s.teks))) return { kode, sisa };
  }
  const m = /^([\dX](?:\.[\dX]+)+)\.?\s+(?=[A-Za-z])(.*)$/.exec(b.sel[0]?.teks ?? '');
  const kode = m?.[1] ? parseKode(m[1]) : null;
  const [awal, ...lain] = b.sel;
  return kode && awal ? { kode, sisa: [{ ...awal, teks: m?.[2] ?? '' }, ...lain] } : null;
}

const jarak = (a: SelCetak, b: SelCetak): number => Math.max(a.x, b.x) - Math.min(a.x2, b.x2);

/** Rows of the rekap table. Text cells go to the head they are nearest to; wrapped lines to the row they are nearest to. */
export function bacaBarisRekap(semua: readonly BarisCetak[]): IsiRekap {
  const kepala = new Map<KolomRekap, SelCetak>();
  const baris: BarisRekap[] = [];
  let total: readonly UangCetak[] | null = null;
  let awalan: SelCetak[] = [];
  const tambah = (b: BarisRekap, sel: readonly SelCetak[]): void => {
    for (const s of sel) {
      const kolom = kolomDari(s, kepala);
      b.teks[kolom] = sambungTeks(b.teks[kolom], s.teks);
    }
  };
  semua.forEach((b, i) => {
    if (b.sel.every((s) => KATA_KEPALA.test(s.teks))) {
      for (const s of b.sel)
        for (const [kolom, pola] of KEPALA)
          if (pola.test(s.teks) && (kolom !== 'uraian' || /^uraian/i.test(s.teks) || !kepala.has(kolom)))
            kepala.set(kolom, s);
      return;
    }
    const awal = kodeAwal(b);
    const uang = (awal?.sisa ?? b.sel).flatMap(uangSel);
    if (awal && (uang.length > 0 || kepala.size > 0)) {
      const { kode, sisa } = awal;
      const satu: BarisRekap = {
        tingkat: kode.tingkat,
        kode: kode.kunci,
        catatan: kode.catatan,
        teks: { uraian: '', sumber: '', lokasi: '' },
        uang,
        letak: { halaman: b.halaman, baris: b.baris },
      };
      tambah(satu, [...awalan, ...sisa.filter((s) => uangSel(s).length === 0)]);
      awalan = [];
      baris.push(satu);
      return;
    }
    if (/^(jumlah|total)\b/i.test(b.sel[0]?.teks ?? '') && uang.length > 0) total = uang;
    const terakhir = baris.at(-1);
    if (!terakhir || uang.length > 0 || total) return;
    const [lalu, nanti] = [semua[i - 1], semua[i + 1]];
    const atas = lalu?.halaman === b.halaman ? b.y - lalu.y : Infinity;
    const bawah = nanti?.halaman === b.halaman ? nanti.y - b.y : Infinity;
    if (nanti && bawah < atas * 0.85 && kodeAwal(nanti)) awalan = [...b.sel];
    else tambah(terakhir, b.sel);
  });
  return { baris, total };
}

function kolomDari(s: SelCetak, kepala: ReadonlyMap<KolomRekap, SelCetak>): KolomRekap {
  let terbaik: KolomRekap = 'uraian';
  let dekat = Infinity;
  for (const [kolom, k] of kepala) {
    const d = jarak(s, k);
    if (d < dekat) [terbaik, dekat] = [kolom, d];
  }
  return terbaik;
}
