import type { JenisJabatan, JenisPegawai, StatusPegawai } from '../domain/pegawai';
import type { Sel } from './lembar';
import { teksSel } from './lembar';

/** Value read from a cell, with what to tell the user about it. */
export type Terbaca<T> = { readonly nilai: T; readonly catatan?: string } | { readonly galat: string };

/** Largest number a cell keeps exactly (15 digits in Excel): an 18-digit NIP typed as a number is lost. */
const DIGIT_PASTI = 15;

/**
 * NIP as text. Leading apostrophes and blanks go; a number of more than 15 digits is refused because the spreadsheet has
 * already replaced its last digits by zeros.
 */
export function bacaNip(sel: Sel): Terbaca<string> {
  const hilang = (teks: string): { galat: string } => ({
    galat:
      `NIP terbaca sebagai angka ${teks} sehingga digit terakhirnya hilang. ` +
      'Ubah format kolom NIP menjadi Teks, ketik ulang 18 digitnya (atau ekspor ulang), lalu impor lagi.',
  });
  if (typeof sel === 'number') {
    const teks = Number.isInteger(sel) ? BigInt(sel).toString() : String(sel);
    return teks.length > DIGIT_PASTI
      ? hilang(sel.toExponential(5).replace('.', ',').replace('e', 'E'))
      : { nilai: teks };
  }
  const teks = teksSel(sel)
    .replace(/^['’`]+/, '')
    .trim();
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(teks)) return hilang(teks);
  const padat = teks.replace(/^nip\.?\s*:?/i, '').replace(/[\s.\u200b-]+/g, '');
  if (/^\d{16,18}$/.test(padat) && /0{4,}$/.test(padat) && padat.length === 18 && /^\d{15}000$/.test(padat))
    return {
      nilai: padat,
      catatan: `NIP ${padat} berakhir 000; periksa apakah digit terakhirnya hilang di lembar kerja`,
    };
  return { nilai: /^\d+$/.test(padat) ? padat : padat === '' ? '' : teks };
}

/** Thousandths of full time: `0,5` `0.5` `50%` `50` → 500; empty = null. */
export function bacaFte(sel: Sel): Terbaca<number | null> {
  const teks = teksSel(sel);
  if (teks === '' || teks === '-') return { nilai: null };
  const m = /^(\d+)(?:[.,](\d+))?\s*(%?)$/.exec(teks);
  const angka = m ? Number(`${m[1] ?? '0'}.${m[2] ?? '0'}`) : Number.NaN;
  // 2 is neither a share nor likely a percentage; 50 is.
  const persen = m?.[3] === '%' || angka >= 10;
  const ribuan = Math.round(persen ? angka * 10 : angka * 1000);
  if (!(ribuan > 0 && ribuan <= 1000))
    return { galat: `FTE “${teks}” tidak terbaca. Yang diharapkan antara 0 dan 1, misalnya 1, 0,5, atau 50%.` };
  return persen && m?.[3] !== '%'
    ? { nilai: ribuan, catatan: `FTE “${teks}” dibaca sebagai ${teks} persen` }
    : { nilai: ribuan };
}

/** Kelas jabatan 1–17; empty or `-` = null. */
export function bacaKelas(sel: Sel): Terbaca<number | null> {
  const teks = teksSel(sel);
  if (teks === '' || /^[-–]+$/.test(teks)) return { nilai: null };
  const m = /^(?:kelas\s*)?(\d{1,2})(?:[.,]0+)?$/i.exec(teks);
  const kelas = Number(m?.[1]);
  return m && kelas >= 1 && kelas <= 17
    ? { nilai: kelas }
    : { galat: `kelas jabatan “${teks}” bukan angka 1 sampai 17. Kosongkan bila belum diketahui.` };
}

/** Working state; null = the text says something else (`aktif` is the default of an empty cell). */
export function bacaStatus(teks: string): StatusPegawai | null {
  const t = teks
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (t === '' || /^(aktif|active|masih bekerja|tetap)$/.test(t)) return 'aktif';
  if (/\bmpp\b|masa persiapan pensiun/.test(t)) return 'mpp';
  if (/tugas belajar|^tubel$/.test(t)) return 'tugas_belajar';
  if (/cltn|cuti (di )?luar tanggungan/.test(t)) return 'cltn';
  if (/pola khusus|pola kerja khusus|shift/.test(t)) return 'pola_khusus';
  return /^(keluar|pensiun|pindah|mutasi keluar|berhenti|meninggal|nonaktif|non aktif|tidak aktif)/.test(t)
    ? 'keluar'
    : null;
}

/** Full time unless the office says otherwise; part-time PPPK work half of it (a setting of each region). */
export function fteBawaan(jenis: JenisPegawai): number {
  return jenis === 'PPPK Paruh Waktu' ? 500 : 1000;
}

/** `dr.` + `Nama` + `S.Sos., M.Si.` → `dr. Nama, S.Sos., M.Si.`; titles already in the name are not repeated. */
export function gabungGelar(depan: string, nama: string, belakang: string): string {
  const bersih = (s: string): string => (/^[-–.]*$/.test(s) ? '' : s.replace(/^[\s,]+|[\s,]+$/g, ''));
  const d = bersih(depan);
  const b = bersih(belakang);
  const awal = d !== '' && !nama.toLowerCase().startsWith(d.toLowerCase()) ? `${d} ${nama}` : nama;
  return b !== '' && !nama.toLowerCase().endsWith(b.toLowerCase()) ? `${awal.replace(/,\s*$/, '')}, ${b}` : awal;
}

/** `Nama\nNIP. 1987…` in one cell. */
export function pisahNamaNip(teks: string): { readonly nama: string; readonly nip: string } {
  const m = /(?:nip\.?\s*:?\s*)?((?:\d[\s.]?){17,18})\s*$/i.exec(teks);
  if (!m) return { nama: teks, nip: '' };
  return {
    nama: teks
      .slice(0, m.index)
      .replace(/[\s/,-]+$/, '')
      .trim(),
    nip: (m[1] ?? '').replace(/\D/g, ''),
  };
}

/** `II.b`, `Eselon III/a`, `4b` → kind of the jabatan; null = not an echelon. */
export function dariEselon(teks: string): JenisJabatan | null {
  const m = /\b(i{1,3}|iv|[1-4])\b/i.exec(teks.replace(/[./]/g, ' '));
  const tingkat = m?.[1]?.toUpperCase();
  if (tingkat === undefined) return null;
  return tingkat === 'IV' || tingkat === '4'
    ? 'Pengawas'
    : tingkat === 'III' || tingkat === '3'
      ? 'Administrator'
      : 'JPT';
}
