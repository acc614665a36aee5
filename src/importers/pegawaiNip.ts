import { isTanggal } from '../domain/hari';
import type { Sel } from './lembar';
import { teksSel } from './lembar';
import type { Terbaca } from './pegawaiNilai';

/** Largest number a cell keeps exactly (15 digits in Excel): an 18-digit NIP typed as a number is lost. */
const DIGIT_PASTI = 15;

const hilang = (teks: string): { galat: string } => ({
  galat:
    `NIP terbaca sebagai angka ${teks} sehingga digit terakhirnya hilang. ` +
    'Ubah format kolom NIP menjadi Teks, ketik ulang 18 digitnya (atau ekspor ulang), lalu impor lagi.',
});

/**
 * NIP as text. Apostrophes, blanks, dots and a word before it go; a number of more than 15 digits is refused because the
 * spreadsheet has already replaced its last digits by zeros. Sixteen digits that are no cut NIP are a NIK (private): they
 * are left out.
 */
export function nipTerbaca(sel: Sel): Terbaca<string> {
  if (typeof sel === 'number') {
    if (!Number.isFinite(sel) || sel < 0) return { nilai: '' };
    const teks = Number.isInteger(sel) ? BigInt(sel).toString() : String(sel);
    if (teks.length === 16 && bukanNip(teks)) return nik();
    return teks.length > DIGIT_PASTI
      ? hilang(sel.toExponential(5).replace('.', ',').replace('e', 'E'))
      : { nilai: teks };
  }
  const teks = teksSel(sel)
    .replace(/^['’`"]+|['’`"]+$/g, '')
    .trim();
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(teks)) return hilang(teks);
  const padat = (/^(\d{18})[.,]0+$/.exec(teks)?.[1] ?? teks)
    .normalize('NFKC')
    .replace(/^(nip\s?pppk|ni\s?pppk|nipppk|nip|nrp)\b\.?\s*[:.]?/i, '')
    .replace(/[\s.,'’`_/\u200b\u200e\u200f\ufeff-]+/g, '');
  if (padat === '' || /^[-–x]+$/i.test(padat)) return { nilai: '' };
  if (!/^\d+$/.test(padat)) return { nilai: teks };
  if (padat.length === 16 && bukanNip(padat)) return nik();
  if (/^\d{15}000$/.test(padat))
    return {
      nilai: padat,
      catatan: `NIP ${padat} berakhir 000; periksa apakah digit terakhirnya hilang di lembar kerja`,
    };
  return { nilai: padat };
}

/** A NIP begins with a date of birth, a NIK with the code of a district. */
const bukanNip = (digit: string): boolean =>
  !isTanggal(`${digit.slice(0, 4)}-${digit.slice(4, 6)}-${digit.slice(6, 8)}`) || !/^(19|20)/.test(digit);

const nik = (): Terbaca<string> => ({
  nilai: '',
  info: 'angka 16 digit di kolom NIP adalah NIK; tidak dibaca karena tidak diperlukan',
});
