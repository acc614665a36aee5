import { isiZip, ukuranZip } from './isiZip';
import { GalatImpor } from './temuan';

/** Largest file that is read at all (4 GB PCs). */
export const BATAS_BERKAS = 50 * 1024 * 1024;
/** Largest unpacked content of an .xlsx or .ods: a zip of a few KB can claim gigabytes. */
export const BATAS_ISI = 400 * 1024 * 1024;

export type JenisBerkas = 'xlsx' | 'xls' | 'ods' | 'html' | 'xml' | 'csv';

const awal = (bytes: Uint8Array, ...tanda: number[]): boolean => tanda.every((b, i) => bytes[i] === b);
const ascii = (bytes: Uint8Array, dari: number, panjang: number): string =>
  String.fromCharCode(...bytes.subarray(dari, dari + panjang));

function tolak(nama: string, apa: string, saran: string): never {
  throw new GalatImpor('bukan_lembar_kerja', `“${nama}” bukan lembar kerja (${apa}). ${saran}`);
}
/** Encrypted workbooks of all kinds get the same advice. */
export function galatSandi(nama: string): GalatImpor {
  return new GalatImpor(
    'terkunci_sandi',
    `Berkas “${nama}” terkunci kata sandi. Buka di Excel, hapus kata sandinya (Berkas › Info › Proteksi Buku Kerja), simpan, lalu impor lagi.`,
  );
}
const PAKAI = 'Gunakan berkas .xlsx, .xls, .ods, atau .csv.';

function jenisZip(bytes: Uint8Array, nama: string): JenisBerkas {
  const isi = isiZip(bytes);
  const total = isi && ukuranZip(bytes, isi, BATAS_ISI);
  if (!isi || total === null)
    throw new GalatImpor('rusak', `Berkas “${nama}” terpotong atau rusak. Salin atau unduh ulang berkas itu.`);
  if (total > BATAS_ISI)
    throw new GalatImpor(
      'terlalu_besar',
      `Isi “${nama}” setelah dibuka melebihi ${BATAS_ISI / 1024 / 1024} MB. Simpan hanya lembar yang diperlukan ke berkas baru.`,
    );
  const ada = (n: string): boolean => isi.some((b) => b.nama === n);
  if (ada('xl/workbook.xml') || ada('xl/workbook.bin')) return 'xlsx';
  if (ada('content.xml') && !ada('word/document.xml')) return 'ods';
  if (ada('encrypted-package')) throw galatSandi(nama);
  if (ada('word/document.xml')) tolak(nama, 'dokumen Word', PAKAI);
  if (ada('ppt/presentation.xml')) tolak(nama, 'presentasi', PAKAI);
  return tolak(nama, 'berkas zip', `Ekstrak dahulu, lalu pilih berkas di dalamnya. ${PAKAI}`);
}

/**
 * Decides by content, not by name (offices save HTML as .xls).
 * @throws GalatImpor for empty, too big, cut-off and foreign files.
 */
export function jenisBerkas(bytes: Uint8Array, nama: string): JenisBerkas {
  if (bytes.length === 0)
    throw new GalatImpor('berkas_kosong', `Berkas “${nama}” kosong (0 byte). Unduh atau simpan ulang berkas itu.`);
  if (bytes.length > BATAS_BERKAS)
    throw new GalatImpor(
      'terlalu_besar',
      `Berkas “${nama}” ${Math.ceil(bytes.length / 1024 / 1024)} MB, batasnya ${BATAS_BERKAS / 1024 / 1024} MB. ` +
        'Simpan hanya lembar atau sub unit yang diperlukan ke berkas baru.',
    );
  if (awal(bytes, 0x50, 0x4b, 0x03, 0x04)) return jenisZip(bytes, nama);
  if (awal(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'xls';
  if (awal(bytes, 0x09, 0x08) || awal(bytes, 0x09, 0x04) || awal(bytes, 0x09, 0x02)) return 'xls';
  if (awal(bytes, 0x25, 0x50, 0x44, 0x46)) tolak(nama, 'PDF', `Ekspor tabelnya sebagai XLSX atau CSV. ${PAKAI}`);
  if (ascii(bytes, 0, 15) === 'SQLite format 3')
    tolak(nama, 'berkas BagiHabis atau basis data', 'Buka lewat menu Berkas › Buka.');
  if (awal(bytes, 0x89, 0x50, 0x4e, 0x47) || awal(bytes, 0xff, 0xd8, 0xff)) tolak(nama, 'gambar', PAKAI);
  if (awal(bytes, 0x52, 0x61, 0x72, 0x21) || awal(bytes, 0x37, 0x7a, 0xbc, 0xaf) || awal(bytes, 0x1f, 0x8b))
    tolak(nama, 'berkas terkompresi', `Ekstrak dahulu, lalu pilih berkas di dalamnya. ${PAKAI}`);
  return jenisTeks(bytes, nama);
}

function jenisTeks(bytes: Uint8Array, nama: string): JenisBerkas {
  const utf16 = awal(bytes, 0xff, 0xfe) || awal(bytes, 0xfe, 0xff) || tampakUtf16(bytes);
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) tolak(nama, 'berkas biner yang tidak dikenal', PAKAI);
  const kepala = bacaTeks(bytes.subarray(0, 2048)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table|<meta|<style)/.test(kepala) || /^<\?xml[^>]*>\s*<html/.test(kepala))
    return 'html';
  if (/<workbook[\s>]/.test(kepala) && kepala.startsWith('<?xml')) return 'xml';
  if (/^(<!--|<div|<p[\s>])/.test(kepala) && bacaTeks(bytes.subarray(0, 65_536)).toLowerCase().includes('<table'))
    return 'html';
  if (kepala.startsWith('<?xml')) tolak(nama, 'berkas XML', PAKAI);
  if (/^[[{]\s*["{[\]}]/.test(kepala)) tolak(nama, 'berkas JSON', PAKAI);
  if (kepala.startsWith('{\\rtf')) tolak(nama, 'dokumen RTF', PAKAI);
  return 'csv';
}

/** UTF-16 without a mark: every second byte of Latin text is 0. */
function tampakUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  const contoh = bytes.subarray(0, 512);
  if (contoh.length < 8) return null;
  let genap = 0;
  let ganjil = 0;
  contoh.forEach((b, i) => {
    if (b === 0) {
      if (i % 2 === 0) genap += 1;
      else ganjil += 1;
    }
  });
  const separuh = contoh.length / 2;
  if (ganjil > separuh * 0.7 && genap === 0) return 'le';
  return genap > separuh * 0.7 && ganjil === 0 ? 'be' : null;
}

/** UTF-8 (with or without mark), UTF-16 (LE, BE), else Windows-1252: what Indonesian Excel writes. */
export function bacaTeks(bytes: Uint8Array): string {
  if (awal(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (awal(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const tebakan = tampakUtf16(bytes);
  if (tebakan) return new TextDecoder(tebakan === 'le' ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    // A cut-off last character (we sometimes look at a head only) must not switch the encoding.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return windows1252(bytes);
  }
}

/** 0x80–0x9F of Windows-1252. Node releases differ in whether their decoder maps these (some give Latin-1 controls). */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => C1.charAt(c.charCodeAt(0) - 0x80));
}
