import { ROMAWI } from '../domain/romawi';
import type { JenisJabatan, JenisPegawai, SebabKeluar, StatusPegawai } from '../domain/pegawai';
import type { Tanggal } from '../domain/ids';
import type { Sel } from './lembar';
import { teksSel } from './lembar';
import { tanggalDalam } from './tanggalSel';

/** Value read from a cell, with what to tell the user about it. */
export type Terbaca<T> =
  { readonly nilai: T; readonly catatan?: string; readonly info?: string } | { readonly galat: string };

/** 37 hours 30 minutes (Perpres 21/2023); the office's own setting is handed in. */
export const MENIT_MINGGU = 2250;

/** Numbers are short; what is longer is nonsense and only shown with its beginning. */
const pendek = (sel: Sel): string => teksSel(sel).slice(0, 120);

/** Thousandths of full time: `0,5` `0.5` `50%` `50` → 500, hours as `20 jam/minggu`; empty = null. */
export function bacaFte(sel: Sel, menitMinggu = MENIT_MINGGU): Terbaca<number | null> {
  const teks = pendek(sel);
  if (teks === '' || teks === '-') return { nilai: null };
  if (/\bjam\b/i.test(teks)) return bacaJam(sel, menitMinggu);
  if (/^(penuh waktu|full ?time|penuh)$/i.test(teks) && /waktu|time/i.test(teks)) return { nilai: 1000 };
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

const JAM = /(\d+(?:[.,]\d+)?)\s*jam\b(?:\s*(?:kerja)?\s*(?:\/|per|dalam|se)?\s*(minggu|pekan|hari))?/i;

/** Hours a week (or a day of five) as thousandths of a full week; a bare number in such a column is hours a week. */
export function bacaJam(sel: Sel, menitMinggu = MENIT_MINGGU): Terbaca<number | null> {
  const teks = pendek(sel);
  if (teks === '' || /^[-–]+$/.test(teks)) return { nilai: null };
  const m = JAM.exec(teks) ?? /^(\d+(?:[.,]\d+)?)()$/.exec(teks);
  const jam = Number(m?.[1]?.replace(',', '.')) * (/hari/i.test(m?.[2] ?? '') ? 5 : 1);
  const ribuan = Math.round((jam * 60_000) / menitMinggu);
  // A week of 40 hours with its breaks is a full one; more is a slip.
  if (!m || !(ribuan > 0 && jam <= 48))
    return {
      galat: `jam kerja “${teks}” tidak terbaca. Yang diharapkan jam per minggu, misalnya 20 atau 20 jam/minggu.`,
    };
  return { nilai: Math.min(1000, ribuan) };
}

/** Hours written inside another text: `PPPK Paruh Waktu (20 jam/minggu)`; null when there are none. */
export function jamDalam(teks: string, menitMinggu = MENIT_MINGGU): number | null {
  const m = JAM.exec(teks);
  if (!m?.[2]) return null;
  const hasil = bacaJam(m[0], menitMinggu);
  return 'nilai' in hasil ? hasil.nilai : null;
}

/** Kelas jabatan 1–17 out of `7`, `Kelas 7`, `7 (tujuh)`, `VII`; empty or `-` = null. */
export function bacaKelas(sel: Sel): Terbaca<number | null> {
  const teks = pendek(sel);
  if (teks === '' || /^[-–]+$/.test(teks)) return { nilai: null };
  const inti = teks.replace(/^(?:kelas|kls)\.?(?:\s*jab(?:atan)?)?\.?\s*:?\s*/i, '').replace(/\s*\(.*\)$/, '');
  const m = /^(\d{1,2})(?:[.,]0+)?$/.exec(inti);
  const kelas = m ? Number(m[1]) : ROMAWI.findIndex((r) => r === inti.toUpperCase()) + 1;
  return kelas >= 1 && kelas <= 17
    ? { nilai: kelas }
    : { galat: `kelas jabatan “${teks}” bukan angka 1 sampai 17. Kosongkan bila belum diketahui.` };
}

export interface StatusTerbaca {
  readonly status: StatusPegawai;
  readonly sebab?: SebabKeluar;
  /** A day named beside it: `Pensiun TMT 1 Juli 2026`. */
  readonly tanggal?: Tanggal;
}

const KELUAR: readonly (readonly [RegExp, SebabKeluar | undefined])[] = [
  [/\bpensiun\b|purna ?(tugas|bakti)/, 'pensiun'],
  [/\bmeninggal\b|\bwafat\b|\balmarhum(ah)?\b/, 'meninggal'],
  [/mengundurkan diri|pengunduran diri|\bresign\b/, 'mengundurkan_diri'],
  [/kontrak (habis|berakhir|selesai|tidak diperpanjang)|(habis|putus) kontrak/, 'kontrak_habis'],
  [/\b(pindah|mutasi)\b/, 'pindah'],
  [/\b(keluar|berhenti|diberhentikan|nonaktif)\b|\bnon ?aktif\b|\btidak aktif\b/, undefined],
];

/** Working state out of a status or a remark; null = the text says something else (an empty one is `aktif`). */
export function bacaStatus(teks: string): StatusTerbaca | null {
  const t = teks
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  if (t === '' || /^(aktif|active|masih bekerja|tetap|aktif bekerja)$/.test(t)) return { status: 'aktif' };
  if (/\bmpp\b|(masa )?persiapan pensiun/.test(t)) return { status: 'mpp' };
  if (/tugas belajar|\btubel\b|izin belajar penuh/.test(t)) return { status: 'tugas_belajar' };
  if (/\bcltn\b|cuti (di )?luar tanggungan/.test(t)) return { status: 'cltn' };
  if (/(diperbantukan|dipekerjakan|\bdp[kb]\b|\bbko\b)(?! dari)/.test(t)) return { status: 'diperbantukan' };
  if (/pola khusus|pola kerja khusus|\bshift\b/.test(t)) return { status: 'pola_khusus' };
  if (/(pindah(an)?|mutasi|diperbantukan|dipekerjakan) dari|\bakan\b|calon pensiun/.test(t)) return null;
  const keluar = KELUAR.find(([pola]) => pola.test(t));
  if (!keluar) return null;
  const tanggal = tanggalDalam(teks);
  return { status: 'keluar', ...(keluar[1] && { sebab: keluar[1] }), ...(tanggal && { tanggal }) };
}

/** Full time unless the office says otherwise; part-time PPPK work half of it (a setting of each region). */
export function fteBawaan(jenis: JenisPegawai): number {
  return jenis === 'PPPK Paruh Waktu' ? 500 : 1000;
}

/** `II.b`, `Eselon III/a`, `4b` → kind of the jabatan; null = not an echelon. */
export function dariEselon(teks: string): JenisJabatan | null {
  const m = /\b(i{1,3}|iv|[1-4])\b/i.exec(teks.replace(/[./]/g, ' ').replace(/\b([ivx1-4]+)([ab])\b/i, '$1 $2'));
  const tingkat = m?.[1]?.toUpperCase();
  if (tingkat === undefined) return null;
  return tingkat === 'IV' || tingkat === '4'
    ? 'Pengawas'
    : tingkat === 'III' || tingkat === '3'
      ? 'Administrator'
      : 'JPT';
}
