import { parseRupiah } from './rupiah';
import { desimal, desimalRingkas } from './tampil';

const RIBUAN = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** Groups with one space, also the narrow and the unbreakable ones; a line break or tab stands between two numbers. */
const RIBUAN_SPASI = /^[1-9]\d{0,2}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?:,\d*)?$/;
const RIBUAN_INGGRIS = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;

/**
 * A number as Indonesians write it, the one reader of every field, table and command: `4.850.000,00`, `1.250`, `2,5`, `30,00`.
 * A point before anything but three digits is a decimal point (`2.5`, `0.500`), `4,850,000.00` is read as well; null = anything
 * else (`1.25.000`, `12abc`, the two numbers of `30 60`). Never is a sign left out and the rest read as a greater number.
 */
export function bacaBilangan(teks: string): number | null {
  const rapi = teks.trim().replace(/^[\u2212\u2013\u2014]/, '-');
  const negatif = rapi.startsWith('-');
  const tertulis = negatif ? rapi.slice(1).trimStart() : rapi;
  const isi = RIBUAN_SPASI.test(tertulis) ? tertulis.replace(/\s/g, '') : tertulis;
  const biasa = RIBUAN_INGGRIS.test(isi) ? isi.replaceAll(',', '') : indonesia(isi);
  if (!/^\d+(?:\.\d*)?$/.test(biasa)) return null;
  const nilai = Number(biasa);
  return negatif && nilai !== 0 ? -nilai : nilai;
}

/** With a decimal point and nothing else; left as it is when it is not written like that. */
function indonesia(isi: string): string {
  const [bulat = '', pecahan, lebih] = isi.split(',');
  if (lebih !== undefined) return '';
  const utuh = RIBUAN.test(bulat) ? bulat.replaceAll('.', '') : bulat;
  if (pecahan === undefined) return utuh.endsWith('.') ? '' : utuh;
  return /^\d+$/.test(utuh) ? `${utuh}.${pecahan}` : '';
}

/** What a field for a number takes. */
export interface AturanBilangan {
  /** Whole rupiah: read by parseRupiah. */
  readonly rupiah?: boolean | undefined;
  /** Digits behind the comma; 0 = whole numbers. */
  readonly desimal: number;
  readonly min?: number | undefined;
  readonly maks?: number | undefined;
  /** What stands behind the number on screen (` %`, ` jam`) and may be typed as well. */
  readonly akhiran?: string | undefined;
}

/** What was typed or pasted: a number, '' for nothing, or why it is neither (Indonesian). */
export function bacaKetikan(
  teks: string,
  aturan: AturanBilangan,
): { readonly nilai: number | '' } | { readonly galat: string } {
  const akhiran = aturan.akhiran?.trim().toLowerCase() ?? '';
  const rapi = teks.trim();
  const isi = akhiran !== '' && rapi.toLowerCase().endsWith(akhiran) ? rapi.slice(0, -akhiran.length).trim() : rapi;
  if (isi === '') return { nilai: '' };
  const dibaca = aturan.rupiah ? bacaRupiah(isi) : bacaAngka(isi, aturan.desimal);
  return 'galat' in dibaca ? dibaca : (diLuar(dibaca.nilai, aturan) ?? dibaca);
}

type Dibaca = { readonly nilai: number } | { readonly galat: string };

function bacaRupiah(isi: string): Dibaca {
  if (!/\d/.test(isi)) return { galat: 'Bukan angka rupiah' };
  const hasil = parseRupiah(isi);
  return 'nilai' in hasil ? hasil : { galat: hasil.galat.charAt(0).toUpperCase() + hasil.galat.slice(1) };
}

function bacaAngka(isi: string, digit: number): Dibaca {
  const nilai = bacaBilangan(isi);
  if (nilai === null || Math.abs(nilai) > Number.MAX_SAFE_INTEGER) return { galat: 'Bukan angka' };
  if (digit === 0 && !Number.isInteger(nilai)) return { galat: 'Isi bilangan bulat' };
  const bulat = Number(nilai.toFixed(digit));
  return bulat === nilai ? { nilai } : { galat: `Paling banyak ${digit} angka di belakang koma` };
}

/** The limit is what the message says: a share of 29 % is 28.999999999999996 in binary. */
function diLuar(nilai: number, { min, maks, desimal: digit }: AturanBilangan): { readonly galat: string } | null {
  const teliti = Math.max(digit, 2);
  const batas = (angka: number): number => Number(angka.toFixed(teliti));
  if (min !== undefined && nilai < batas(min)) return { galat: `Paling kecil ${desimalRingkas(min, teliti)}` };
  return maks !== undefined && nilai > batas(maks) ? { galat: `Paling besar ${desimalRingkas(maks, teliti)}` } : null;
}

/** As the field shows it when nobody is typing: `4.850.000`, `2,5`. */
export const tampilBilangan = (nilai: number, digit: number, tetap = false): string =>
  tetap ? desimal(nilai, digit) : desimalRingkas(nilai, digit);
