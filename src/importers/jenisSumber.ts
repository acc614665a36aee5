import { isiZip } from './isiZip';
import { bacaTeks } from './jenisBerkas';
import { GalatImpor } from './temuan';

export type JenisSumber = 'pdf' | 'json' | 'zip' | 'lembar';

const PAKAI = 'Gunakan PDF cetakan SIPD, .xlsx, .xls, .ods, .csv, .json, atau .zip yang berisi berkas-berkas itu.';
const FOTO =
  'Foto dan pindaian tidak dapat dibaca. Minta cetakan PDF asli atau ekspor Excel dari SIPD (laporan DPA, Rincian Belanja).';
const SALIN = 'Minta berkas PDF atau Excel aslinya, atau salin tabelnya ke Excel dan simpan sebagai .xlsx.';

/** Foreign files by their first bytes (Latin-1), and what to do instead. */
const ASING: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(heic|heix|mif1|avif))/,
    'gambar',
    FOTO,
  ],
  [/^SQLite format 3\0/, 'berkas BagiHabis atau basis data', 'Berkas .bagihabis dibuka lewat menu Berkas › Buka.'],
  [/^[\s\S]{4}Standard (Jet|ACE) DB/, 'basis data Access', SALIN],
  [
    /^(Rar!|7z\u00bc\u00af|[^\u0080-\u00ff]\u008b|BZh|\u00fd7zXZ)/,
    'arsip terkompresi',
    'Ekstrak dahulu, lalu pilih berkas di dalamnya, atau kirim sebagai .zip.',
  ],
  [/^(MZ|\u007fELF)/, 'program', 'Jangan dijalankan bila asalnya tidak jelas. ' + PAKAI],
  [/^\{\\rtf/, 'dokumen RTF', SALIN],
  [/^[\s\S]{4}ftyp|^ID3|^OggS|^RIFF[\s\S]{4}(AVI |WAVE)/, 'rekaman suara atau video', PAKAI],
];

/**
 * Decides by content: a name says little (an .xls may be HTML, a .txt JSON).
 * @throws GalatImpor `bukan_lembar_kerja` for files that can be no DPA, with what to do.
 */
export function jenisSumber(bytes: Uint8Array, nama: string): JenisSumber {
  const kepala = String.fromCharCode(...bytes.subarray(0, 1024));
  if (kepala.startsWith('PK\u0003\u0004')) return jenisWadah(bytes, nama);
  // Mail and scan programs put a few bytes before the mark; a spreadsheet never begins like that.
  if (/^[^,;\t]{0,64}%PDF-\d/.test(kepala)) return 'pdf';
  for (const [pola, apa, saran] of ASING)
    if (pola.test(kepala)) throw new GalatImpor('bukan_lembar_kerja', `“${nama}” bukan DPA (${apa}). ${saran}`);
  if (!kepala.startsWith('\u00d0\u00cf\u0011\u00e0') && tampakJson(bytes)) return 'json';
  return 'lembar';
}

/** Workbooks, Word files and slides are zips too. */
function jenisWadah(bytes: Uint8Array, nama: string): JenisSumber {
  const isi = isiZip(bytes);
  const ada = (pola: RegExp): boolean => isi?.some((b) => pola.test(b.nama)) === true;
  if (ada(/^word\//)) throw new GalatImpor('bukan_lembar_kerja', `“${nama}” bukan DPA (dokumen Word). ${SALIN}`);
  if (ada(/^ppt\//)) throw new GalatImpor('bukan_lembar_kerja', `“${nama}” bukan DPA (presentasi). ${SALIN}`);
  if (!isi || ada(/^(\[Content_Types\]\.xml|mimetype|content\.xml|encrypted-package|xl\/.*)$/)) return 'lembar';
  return 'zip';
}

function tampakJson(bytes: Uint8Array): boolean {
  const teks = bacaTeks(bytes.subarray(0, 512)).replace(/^[\ufeff\s]+/, '');
  return /^\{\s*["}]/.test(teks) || /^\[\s*[[{"\]]/.test(teks);
}
