import { duaBilangan } from './duaBilangan';

/** Whole rupiah, or why the cell cannot be read (Indonesian, for the finding list). */
export type HasilRupiah = { readonly nilai: number } | { readonly galat: string };

const TAK_TERBACA = 'bukan angka rupiah';
const PECAHAN = 'pecahan rupiah tidak dapat dipakai, tulis angka bulat';

/**
 * Reads an amount as typed or exported: `Rp574.770.680`, `Rp. 509.547.700`, `24.130.000,00`, `66,770,000`, `Rp. -`, `-`,
 * `Rp82.716.800 (terbilang: …)`, `1.000,-`, `(5.000)` (negative), true numbers of a spreadsheet. Decimals must be zero.
 * Two numbers in one cell are none (duaBilangan).
 * Negative values are read as such; who may not have them refuses them.
 */
export function parseRupiah(teks: string | number): HasilRupiah {
  if (typeof teks === 'number') return dariAngka(teks);
  const tertulis = teks.replace(/\(\s*terbilang[\s\S]*$/i, '');
  if (duaBilangan(tertulis)) return { galat: TAK_TERBACA };
  let s = tertulis
    .replace(/[\u00a0\u2007\u202f\s]+/g, ' ')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .trim();
  if (s === '') return { galat: 'jumlah rupiah kosong' };
  s = s.replace(/^(-?)\s*\(?(?:rp|idr)\.?\s*/i, (awalan, tanda: string) => tanda + (awalan.includes('(') ? '(' : ''));
  if (/^-*$/.test(s)) return { nilai: 0 };
  let negatif = false;
  const kurung = /^\((.*)\)$/.exec(s);
  if (kurung) {
    negatif = true;
    s = (kurung[1] ?? '').replace(/^\s*(?:rp|idr)\.?\s*/i, '').trim();
  } else if (s.startsWith('-')) {
    negatif = true;
    s = s.slice(1).trim();
  }
  const hasil = bacaDigit(s.replace(/[.,]-+$/, ''));
  return 'nilai' in hasil && negatif && hasil.nilai !== 0 ? { nilai: -hasil.nilai } : hasil;
}

function dariAngka(n: number): HasilRupiah {
  if (!Number.isFinite(n) || Math.abs(n) > Number.MAX_SAFE_INTEGER) return { galat: TAK_TERBACA };
  const bulat = Math.round(n);
  // Sums of a spreadsheet carry binary dust (1234.0000000002), which is no fraction of a rupiah.
  return Math.abs(n - bulat) < 0.005 ? { nilai: bulat === 0 ? 0 : bulat } : { galat: PECAHAN };
}

/** Unsigned digits with separators of either style. */
function bacaDigit(s: string): HasilRupiah {
  if (/^\d+(\.\d+)?e\+?\d{1,2}$/i.test(s)) return dariAngka(Number(s));
  if (!/^\d[\d., ]*$/.test(s)) return { galat: TAK_TERBACA };
  const titik = s.lastIndexOf('.');
  const koma = s.lastIndexOf(',');
  const pemisah = Math.max(titik, koma);
  if (pemisah < 0) return gabung([...s.split(' ')], '');
  const akhir = s.slice(pemisah + 1);
  const tanda = s.charAt(pemisah);
  const keduanya = titik >= 0 && koma >= 0;
  const berulang = s.indexOf(tanda) !== pemisah;
  // `1.234` is a thousand in either style; `12,50`, `12.00` and the last of two different signs are decimals.
  const desimal = keduanya ? !berulang : !berulang && (akhir.length !== 3 || /^0/.test(s));
  if (!desimal) return keduanya ? { galat: TAK_TERBACA } : gabung(s.split(tanda), '');
  const kepala = s.slice(0, pemisah);
  const ribuan = kepala.includes(' ') ? ' ' : tanda === '.' ? ',' : '.';
  return gabung(kepala.split(ribuan), akhir);
}

/** Groups must be 1–3 digits and then three each (or one run of digits). */
function gabung(kelompok: readonly string[], pecahan: string): HasilRupiah {
  const utuh = kelompok.every((k, i) => (i === 0 ? /^\d+$/.test(k) : /^\d{3}$/.test(k)));
  const kepala = kelompok[0] ?? '';
  if (!utuh || (kelompok.length > 1 && kepala.length > 3) || !/^\d*$/.test(pecahan)) return { galat: TAK_TERBACA };
  if (/[1-9]/.test(pecahan)) return { galat: PECAHAN };
  const n = Number(kelompok.join(''));
  return Number.isSafeInteger(n) ? { nilai: n } : { galat: TAK_TERBACA };
}
