import { NAMA_BULAN } from '../domain/tampil';
import type { RekeningBelanja, SumberDana, WaktuPelaksanaan } from '../domain/subKegiatan';
import { tingkatKode } from './dpaCetakKode';
import { sambungTeks } from './dpaCetakLabel';
import type { UangKolom } from './dpaCetakKolom';
import type { RekeningMentah } from './dpaCetakMentah';
import { parseRupiah } from '../domain/rupiah';

/** Amount after the change; where only Sebelum and the difference are printed, their sum. Null when nothing is printed. */
export function setelah(u: UangKolom): number | null {
  if (u.setelah !== undefined) return u.setelah;
  if (u.sebelum !== undefined && u.selisih !== undefined) return u.sebelum + u.selisih;
  // A row that lists only the old amount is gone after the change.
  return u.sebelum !== undefined ? 0 : null;
}

const BARU: Readonly<Record<'sumber' | 'lokasi', RegExp>> = {
  sumber:
    /^(\[|\d+[.)]\s|pendapatan|dana|dau|dak|dbh|dbhcht|pad|blud|bantuan|pajak|hibah|sisa|silpa|lain|retribusi|dekonsentrasi)/i,
  lokasi: /^(\d+[.)]\s|[-\u2022]|kab|kota|kec|kel|desa|prov|semua|seluruh|kantor|dalam)/i,
};

/** Lines of a value that may hold several entries: wrapped ones are joined again. */
export function daftarNilai(teks: string, jenis: 'sumber' | 'lokasi'): string[] {
  const hasil: string[] = [];
  for (const baris of teks.split(/\n|;/).map((t) => t.trim())) {
    if (baris === '') continue;
    const lalu = hasil.at(-1);
    const menggantung = lalu !== undefined && /([,\-\u2013/(]|\b(dan|atau|semua|umum|alokasi))$/i.test(lalu);
    if (lalu === undefined || (!menggantung && BARU[jenis].test(baris))) hasil.push(baris);
    else hasil[hasil.length - 1] = sambungTeks(lalu, baris);
  }
  return hasil.map((t) => t.replace(/^(\d+[.)]|[-\u2022])\s+/, ''));
}

/** `[1.2.01] Dana Alokasi Umum Rp10.000.000` → code, name and amount, each where printed. */
export function bacaSumber(teks: string): SumberDana {
  const m = /^(.*?)\s*[-:(]?\s*(Rp\.?\s*[\d.]+(?:,00)?)\s*\)?$/i.exec(teks);
  const uang = m?.[2] ? parseRupiah(m[2]) : null;
  const nama = uang && 'nilai' in uang ? (m?.[1] ?? '') : teks;
  const kode = /^\[?(\d+(?:\.\d+)+)\]?\s*[-\u2013]?\s*(.+)$/.exec(nama);
  return { kode: kode?.[1] ?? '', nama: kode?.[2] ?? nama, pagu: uang && 'nilai' in uang ? uang.nilai : null };
}

const NAMA = new Map(NAMA_BULAN.map((n, i) => [n.slice(0, 3).toLowerCase(), i + 1] as const));
const LAIN: Readonly<Record<string, number>> = { peb: 2, nop: 11, ags: 8 };

/** `Mulai Januari Sampai Desember`, `Januari s.d. Desember`, `Maret`, `1 - 12`; null when no month is named. */
export function bacaWaktu(teks: string): WaktuPelaksanaan | null {
  const bulan = [...teks.toLowerCase().matchAll(/[a-z]{3,}/g)].flatMap(([kata]) => {
    const b = NAMA.get(kata.slice(0, 3)) ?? LAIN[kata.slice(0, 3)];
    return b !== undefined && kata !== 'sampai' && kata !== 'selama' && kata !== 'mulai' ? [b] : [];
  });
  const angka = /^(\d{1,2})\s*(?:-|s\/?d\.?|sampai)\s*(\d{1,2})$/i.exec(teks.trim());
  const [mulai, akhir] = angka ? [Number(angka[1]), Number(angka[2])] : [bulan[0], bulan.at(-1)];
  if (mulai === undefined || akhir === undefined || mulai < 1 || akhir > 12 || akhir < mulai) return null;
  return { mulai, akhir };
}

export interface JumlahRekening {
  /** Summed by code, ascending. */
  readonly rekening: readonly RekeningBelanja[];
  readonly total: number;
  readonly totalSebelum: number;
  /** Levels of the rows that were summed; 6 in every complete print, 0 without rows. */
  readonly tingkat: number;
}

/** Money rows: level 6, else (with a finding of the caller) the deepest printed. Higher levels are sums of the same money. */
export function jumlahRekening(semua: readonly RekeningMentah[]): JumlahRekening {
  const tingkat = Math.max(0, ...semua.map((r) => tingkatKode(r.kode)));
  const peta = new Map<string, { kode: string; nama: string; pagu: number }>();
  let totalSebelum = 0;
  for (const r of semua) {
    if (tingkatKode(r.kode) !== tingkat) continue;
    totalSebelum += r.uang.sebelum ?? 0;
    const nilai = setelah(r.uang) ?? 0;
    const ada = peta.get(r.kode);
    if (ada) ada.pagu += nilai;
    else peta.set(r.kode, { kode: r.kode, nama: r.nama, pagu: nilai });
  }
  const rekening = [...peta.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  return { rekening, total: rekening.reduce((n, r) => n + r.pagu, 0), totalSebelum, tingkat };
}
