import { parseRupiah } from '../domain/rupiah';
import { NAMA_BULAN } from '../domain/tampil';
import type { Temuan } from './temuan';

/** An object of the file with the path it stands at (`data[3].item[12]`). Only own keys are looked at. */
export class Simpul {
  constructor(
    readonly isi: Readonly<Record<string, unknown>>,
    readonly jalur: string,
  ) {}

  ada(...kunci: readonly string[]): boolean {
    return kunci.some((k) => Object.hasOwn(this.isi, k) && this.isi[k] !== null);
  }

  ambil(kunci: string): unknown {
    return Object.hasOwn(this.isi, kunci) ? this.isi[kunci] : undefined;
  }

  /** First of the keys that has text, entities decoded, in one line. */
  teks(...kunci: readonly string[]): string {
    for (const k of kunci) {
      const t = teksJson(this.ambil(k));
      if (t !== '') return t;
    }
    return '';
  }

  /** Lines of a text field: SIPD puts several indicators into one, one below the other. */
  barisTeks(kunci: string): string[] {
    const mentah = this.ambil(kunci);
    if (typeof mentah !== 'string') return [this.teks(kunci)].filter((t) => t !== '');
    return mentah
      .split(/\r?\n|\\n|<br\s*\/?>/i)
      .map((b) => teksJson(b))
      .filter((t) => t !== '');
  }

  daftar(kunci: string): Simpul[] {
    const isi = this.ambil(kunci);
    if (!Array.isArray(isi)) return [];
    return isi.flatMap((o: unknown, i) => (isObjek(o) ? [new Simpul(o, `${this.di(kunci)}[${i}]`)] : []));
  }

  /** The same object with some keys in other words. */
  dengan(lain: Readonly<Record<string, unknown>>): Simpul {
    return new Simpul({ ...this.isi, ...lain }, this.jalur);
  }

  /** Object (or the first of an array of them) below a key. */
  anak(kunci: string): Simpul | null {
    const isi = this.ambil(kunci);
    return isObjek(isi) ? new Simpul(isi, this.di(kunci)) : (this.daftar(kunci)[0] ?? null);
  }

  di(kunci: string): string {
    return this.jalur === '' ? kunci : `${this.jalur}.${kunci}`;
  }
}

export const isObjek = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

const ENTITAS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function bukaEntitas(s: string): string {
  if (!s.includes('&')) return s;
  return s.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (utuh, isi: string) => {
    if (!isi.startsWith('#')) return ENTITAS[isi.toLowerCase()] ?? utuh;
    const kode = /^#x/i.test(isi) ? Number.parseInt(isi.slice(2), 16) : Number(isi.slice(1));
    return kode >= 32 && kode <= 0x10ffff && (kode < 0xd800 || kode > 0xdfff) ? String.fromCodePoint(kode) : ' ';
  });
}

/** Halves of a character pair, which no file or form can store. */
const TANPA_PASANGAN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// eslint-disable-next-line no-control-regex -- exactly these are meant: they end texts in other programs
const KENDALI = /[\u0000-\u001f\u007f]+/g;
const PANJANG_TEKS = 4000;

/** Text of a value in one line; '' for null, objects and the literal "null". Names carry HTML entities, twice at times. */
export function teksJson(v: unknown): string {
  if (typeof v === 'number' || typeof v === 'boolean') return String(v);
  if (typeof v !== 'string') return '';
  const s = bukaEntitas(bukaEntitas(v.slice(0, PANJANG_TEKS)))
    .replace(TANPA_PASANGAN, '\ufffd')
    .replace(KENDALI, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return s === 'null' || s === '[null]' ? '' : s;
}

/** Collects findings with the path of the value as place: JSON has neither rows nor columns. */
export class CatatanJson {
  readonly temuan: Temuan[] = [];
  constructor(readonly berkas: string) {}

  beri(tingkat: Temuan['tingkat'], kode: string, jalur: string, pesan: string): Temuan {
    const awal = jalur === '' ? '' : `${jalur}: `;
    return { tingkat, kode, pesan: awal + pesan, lembar: '', baris: null, kolom: null, berkas: this.berkas };
  }

  catat(tingkat: Temuan['tingkat'], kode: string, jalur: string, pesan: string): void {
    this.temuan.push(this.beri(tingkat, kode, jalur, pesan));
  }
}

/**
 * Whole rupiah of the first key that holds anything; null when none does. Machine decimals (`1500000.00`) and amounts as
 * people type them are both met. What is no amount is an error with its path; fractions of a rupiah are rounded.
 */
export function uangJson(s: Simpul, catatan: CatatanJson, ...kunci: readonly string[]): number | null {
  const k = kunci.find((n) => s.ada(n) && teksJson(s.ambil(n)) !== '');
  if (k === undefined) return null;
  const mentah = s.ambil(k);
  const n = angkaJson(mentah);
  if (n === null || n < 0) {
    const tampil = teksJson(mentah).slice(0, 40);
    catatan.catat(
      'galat',
      n === null ? 'pagu_bukan_angka' : 'pagu_negatif',
      s.di(k),
      n === null
        ? `“${tampil}” bukan jumlah rupiah. Yang diharapkan angka bulat, misalnya 65000000.`
        : `jumlah negatif (${tampil}). Jumlah paling kecil Rp0.`,
    );
    return 0;
  }
  return Math.round(n);
}

/** Number with possible decimals; null for what is none or no longer exact. */
export function angkaJson(v: unknown): number | null {
  if (typeof v === 'number') return Number.isFinite(v) && Math.abs(v) <= Number.MAX_SAFE_INTEGER ? v : null;
  if (typeof v !== 'string') return null;
  const s = v.trim();
  if (/^-?\d{1,16}(\.\d{1,2}|\.\d{4,6})?$/.test(s)) return angkaJson(Number(s));
  const hasil = parseRupiah(s);
  return 'nilai' in hasil ? hasil.nilai : null;
}

/** Month of a value: 1–12, `Januari`, `01`, an ISO date; null else. */
export function bulanJson(v: unknown): number | null {
  const t = teksJson(v).toLowerCase();
  if (/^\d{1,2}$/.test(t)) return Number(t) >= 1 && Number(t) <= 12 ? Number(t) : null;
  const iso = /^\d{4}-(\d{2})(-\d{2})?/.exec(t)?.[1];
  if (iso) return bulanJson(String(Number(iso)));
  const tiga = /[a-z]{3}/.exec(t)?.[0];
  const i =
    tiga === undefined ? -1 : NAMA_BULAN.findIndex((b) => b.toLowerCase().startsWith(tiga === 'nop' ? 'nov' : tiga));
  return i < 0 ? null : i + 1;
}

/** `12 Dokumen` → value and unit; without a unit the whole is the target. */
export function pisahTarget(teks: string): { readonly target: string; readonly satuan: string } {
  const m = /^([\d.,]+)\s*(%|\D.*)$/.exec(teks);
  return m ? { target: m[1] ?? '', satuan: m[2] ?? '' } : { target: teks, satuan: '' };
}
