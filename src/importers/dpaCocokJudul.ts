import type { BidangDpa } from './dpaBidang';
import { KAMUS_DPA } from './dpaKamus';
import type { PencocokJudul, Sebutan } from './judul';
import { lipatJudul, pencocokKamus } from './judul';

const dasar = pencocokKamus<BidangDpa>(KAMUS_DPA);

/** Surely none of the fields, whatever stands above them. */
const LAIN =
  /^(no|nomor|no urut|harga.*|koefisien.*|volume|ppn|pajak|realisasi.*|sisa.*|prakiraan.*|persen.*|%|jenis kelompok|kelompok|.*komponen.*|spesifikasi.*|id.*|kode daerah|daerah|fungsi|sub fungsi|tanda tangan|nip|jabatan|triwulan.*|tw.*|semester.*)$/;

const BULAN_TEKS = /^(?:bulan )?(?:(\d{1,2})|(jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*)$/;
const URUT_BULAN = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const SAMA_BULAN: Readonly<Record<string, string>> = { peb: 'feb', ags: 'agu', agt: 'agu', nop: 'nov' };

/** `Januari`, `Jan`, `Bulan 1` → 1; a bare number is none. */
export function nomorBulan(lipatan: string): number | null {
  const m = BULAN_TEKS.exec(lipatan);
  if (!m || (m[1] !== undefined && !lipatan.startsWith('bulan'))) return null;
  if (m[1] !== undefined) return Number(m[1]) >= 1 && Number(m[1]) <= 12 ? Number(m[1]) : null;
  const awal = m[2] ?? '';
  if (/^mar|^mei/.test(awal) && !/^(bulan )?(mar|maret|mei)$/.test(lipatan)) return null;
  return URUT_BULAN.indexOf(SAMA_BULAN[awal] ?? awal) + 1;
}

const SEBELUM = /\b(sebelum|semula|murni|awal|lama|induk)\b/;
const SETELAH = /\b(setelah|sesudah|menjadi|perubahan|pergeseran|baru|p)\b/;
const KATA_VERSI =
  /\b(sebelum|semula|murni|awal|lama|induk|setelah|sesudah|menjadi|perubahan|pergeseran|baru|apbd|dpa|dppa|p|tahun|ta|anggaran)\b/g;

/**
 * Field of a header text. Words of a version ("sebelum", "murni", "setelah perubahan") make the amount before or after;
 * an indicator before the change is no field; a column of another year ("Pagu 2025") is none either.
 */
export function pencocokDpa(tahun: number): PencocokJudul<BidangDpa> {
  return (mentah) => {
    const penuh = lipatJudul(mentah);
    if (penuh === '') return undefined;
    const tahunLain = [...penuh.matchAll(/\b(20\d\d)\b/g)].some((m) => Number(m[1]) !== tahun);
    const teks = mentah.replace(/\b20\d\d\b/g, ' ').replace(/\b(tahun|ta)\s*[+-]\s*\d\b/gi, ' ');
    const lipat = lipatJudul(teks);
    const bulan = nomorBulan(lipat);
    if (bulan !== null) return { bidang: `bulan${bulan}`, urut: 0 };
    const s = dasar(teks) ?? versi(lipat);
    if (s && (s.bidang === 'pagu' || s.bidang === 'paguSebelum') && (tahunLain || /\btahun\s*[+-]\s*\d/i.test(mentah)))
      return null;
    if (s !== undefined) return s;
    return LAIN.test(lipat) ? null : undefined;
  };
}

/** Fields a changed document prints before and after the change. */
const BERVERSI: ReadonlySet<BidangDpa> = new Set([
  'pagu',
  'keluaran',
  'target',
  'satuan',
  'tolokUkur',
  'targetTolokUkur',
  'hasil',
  'targetHasil',
  'capaian',
  'targetCapaian',
]);

function versi(lipat: string): Sebutan<BidangDpa> | null | undefined {
  const sebelum = SEBELUM.test(lipat);
  if (lipat.length < 3 || (!sebelum && !SETELAH.test(lipat))) return undefined;
  const inti = lipat
    .replace(KATA_VERSI, ' ')
    .replace(/ (rp|rupiah)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const s = inti === '' ? { bidang: 'pagu' as const, urut: 40 } : dasar(inti);
  if (!s || !BERVERSI.has(s.bidang)) return undefined;
  if (s.bidang !== 'pagu') return sebelum ? null : s;
  return sebelum ? { bidang: 'paguSebelum', urut: s.urut } : { bidang: 'pagu', urut: s.urut - 100 };
}
