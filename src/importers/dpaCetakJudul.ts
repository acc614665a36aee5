import type { BarisCetak } from './dpaCetakBaris';
import { gabungTeks } from './dpaCetakLabel';

/** Forms of the budget set; only `rincian` and `belanja` (rekap per program/kegiatan/sub kegiatan) are read. */
export type BentukCetak = 'rincian' | 'belanja' | 'pendapatan' | 'pembiayaan' | 'ringkasan';

const SINGKATAN = '(?:RDPPA|RDPA|DPPA|DPA|RKPA|RKAP|RKA)(?:-?P)?';
const FORMULIR = new RegExp(
  `\\b(${SINGKATAN})\\s*[-\u2013]?\\s*(RINCIAN\\s+BELANJA|BELANJA|PENDAPATAN|PEMBIAYAAN)?(?:\\s*[-\u2013]?\\s*(SKPD))?(?![\\w/])`,
);
/** Titles on top of each form, in the order they are asked. */
const JUDUL: readonly RegExp[] = [
  /^(rancangan\s+)?dokumen\s+pelaksanaan(\s+(perubahan|pergeseran))?\s+anggaran/i,
  /^rencana\s+kerja\s+(dan\s+)?((perubahan|pergeseran)\s+)?anggaran/i,
  /^satuan\s+kerja\s+perangkat\s+daerah/i,
  /^formulir$/i,
];

/** A line of the title box; `formulir` names the form when it stands on this line. */
export interface JudulCetak {
  readonly formulir: { readonly singkatan: string; readonly bentuk: BentukCetak; readonly teks: string } | null;
  readonly teks: string;
}

export function bacaJudul(baris: BarisCetak): JudulCetak | null {
  const teks = gabungTeks(baris.sel);
  if (teks.length > 160 || /:/.test(teks)) return null;
  const formulir = baris.sel.map((s) => bacaFormulir(s.teks)).find((f) => f !== null) ?? null;
  if (formulir || baris.sel.some((s) => JUDUL.some((j) => j.test(s.teks)))) return { formulir, teks };
  return null;
}

function bacaFormulir(teks: string): JudulCetak['formulir'] {
  const m = FORMULIR.exec(teks.replace(/\s+/g, ' '));
  if (!m?.[1] || (m[2] === undefined && m[3] === undefined)) return null;
  // A name that merely mentions a form ("Penyusunan Dokumen RKA-SKPD") is longer on its left.
  if (/[a-z]{4}/.test(teks.slice(0, m.index).replace(/formulir|pemerintah|provinsi|kabupaten|kota/gi, ''))) return null;
  if (m[2] === undefined && teks.slice(m.index + m[0].length).trim() !== '') return null;
  const jenis = (m[2] ?? '').toLowerCase();
  const bentuk = jenis.startsWith('rincian') ? 'rincian' : ((jenis || 'ringkasan') as BentukCetak);
  return { singkatan: m[1].toUpperCase(), bentuk, teks: m[0].trim() };
}

/** Footers and browser marks: page numbers, addresses, printing time. */
export function hiasan(baris: BarisCetak): boolean {
  const teks = gabungTeks(baris.sel);
  return (
    /^(halaman|hal\.?|page)\s*:?\s*\d+(\s*(dari|of|\/)\s*\d+)?$/i.test(teks) ||
    /^(dicetak|printed|tanggal cetak)\b/i.test(teks) ||
    /^https?:\/\/|\bhttps?:\/\/\S+\s+\d+\/\d+$/.test(teks) ||
    /^\d+\/\d+$/.test(teks) ||
    /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[:.]\d\d/.test(teks)
  );
}

/** Lines the parts of one title may be apart. */
const JANGKAUAN_JUDUL = 14;

/** Follows the titles through a print: which form the lines belong to, and what it is called. */
export class PelacakJudul {
  bentuk: BentukCetak = 'rincian';
  /** Title of the form as printed: `DPPA-RINCIAN BELANJA SKPD`. */
  sebutan = '';
  /** The title says Pergeseran. */
  pergeseran = false;
  private judul: (JudulCetak & { readonly urut: number }) | null = null;
  private urut = 0;

  /**
   * Null: the line is no title. A form counts with its title line above it (or, where none is open, alone); otherwise a
   * row that merely mentions one would end the table.
   */
  baca(b: BarisCetak, terbuka: boolean): 'judul' | 'bentukBaru' | null {
    this.urut += 1;
    const judul = bacaJudul(b);
    if (!judul) return null;
    const ada = this.judul && this.urut - this.judul.urut <= JANGKAUAN_JUDUL ? this.judul : null;
    const formulir = judul.formulir ?? ada?.formulir ?? null;
    this.judul = { teks: ada?.teks ?? judul.teks, formulir, urut: this.urut };
    if (!formulir || !(ada || terbuka)) return 'judul';
    this.sebutan = formulir.teks;
    this.pergeseran = /pergeseran/i.test(this.judul.teks);
    const berganti = formulir.bentuk !== this.bentuk;
    this.bentuk = formulir.bentuk;
    return berganti ? 'bentukBaru' : 'judul';
  }
}
