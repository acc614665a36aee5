import { bulanDariNama } from '../domain/bulan';
import type { Tanggal } from '../domain/ids';
import type { JenisKetidakhadiran } from '../domain/pegawai';
import { bacaRentangTanggal, bacaTanggal } from '../domain/tanggalTeks';
import { teksSel, type Sel } from './lembar';
import { tanggalDariSerial } from './tanggalSel';

const NAMA_HARI = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*[,/]?\s*/i;

/** Words that leave lists use; illness is kept as "tidak tersedia", the reason of it is nobody's business here. */
const JENIS: readonly (readonly [RegExp, JenisKetidakhadiran])[] = [
  [/^(?:cuti )?sakit|^(?:i[zj]in|ijin)\b|^tidak tersedia|^cs$|^s$|^i$/, 'tidak_tersedia'],
  [
    /^cuti (?:besar|melahirkan|bersalin|alasan penting|karena alasan|di ?luar|haji|umrah|umroh|lain)|^(?:cb|cap|cm|cltn)$/,
    'cuti_lain',
  ],
  [/^cuti(?: tahunan)?$|^tahunan$|^ct$|^c$/, 'cuti_tahunan'],
  [
    /^(?:diklat|pelatihan|bimtek|bimbingan teknis|kursus|latsar|pka|pkp|workshop|lokakarya|seminar|sosialisasi|tb|d)\b/,
    'diklat',
  ],
  [/^(?:dinas luar|dl|perjalanan dinas|sppd|spd|perjadin|tugas luar|monev luar)\b/, 'dinas_luar'],
  [/^(?:penugasan|tugas di tempat lain|bko|diperbantukan|tugas lain|satgas)\b/, 'penugasan_lain'],
];

/** Kind of absence by its word; null when it is none of them. */
export function bacaJenisAbsen(teks: string): JenisKetidakhadiran | null {
  const rapi = teks.toLowerCase().replace(/[._]+/g, ' ').replace(/\s+/g, ' ').trim();
  return JENIS.find(([pola]) => pola.test(rapi))?.[1] ?? (rapi.startsWith('cuti ') ? 'cuti_lain' : null);
}

/** A day as lists write it: with the day of the week, `4-Mei-26`, `4/5`; what has no year is of `tahun`. */
export function bacaHari(sel: Sel, tahun: number): Tanggal | null {
  if (typeof sel === 'number') return tanggalDariSerial(sel);
  return bacaTanggal(rapikanHari(teksSel(sel), tahun));
}

/** Two days in one cell (`4–8 Mei`, `4/5 s.d. 8/5/2026`); null = there are none. */
export function bacaHariRentang(
  sel: Sel,
  tahun: number,
): { readonly mulai: Tanggal; readonly akhir: Tanggal; readonly terbalik: boolean } | null {
  if (typeof sel !== 'string') return null;
  const teks = teksSel(sel);
  const ujung = teks.split(/\s+(?:-|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s+|\s*[–—]\s*/i);
  if (ujung.length === 2) {
    const akhir = bacaHari(ujung[1] ?? '', tahun);
    const tahunAkhir = akhir === null ? tahun : Number(akhir.slice(0, 4));
    const mulai = bacaHari(ujung[0] ?? '', tahunAkhir);
    if (mulai !== null && akhir !== null) return { mulai, akhir, terbalik: mulai > akhir };
  }
  return bacaRentangTanggal(teks) ?? bacaRentangTanggal(`${teks} ${tahun}`);
}

function rapikanHari(teks: string, tahun: number): string {
  const tanpaNama = teks.replace(NAMA_HARI, '');
  // `4-Mei-26`, `4 Mei '26`, `4 Mei`
  const [, hari = '', bulan = '', tertulis = ''] =
    /^(\d{1,2})[\s-]+([a-z]{3,})\.?[\s-]*'?(\d{4}|\d{2})?$/i.exec(tanpaNama) ?? [];
  if (bulan !== '' && bulanDariNama(bulan) !== null)
    return `${hari} ${bulan} ${tertulis.length === 2 ? `20${tertulis}` : tertulis || tahun}`;
  const angka = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}))?$/.exec(tanpaNama);
  return angka ? `${angka[1]}/${angka[2]}/${angka[3] ? `20${angka[3]}` : tahun}` : tanpaNama;
}

/** Part of the day in percent: `50 %`, `0,5`, `setengah hari`, `sehari penuh`; null when it cannot be read. */
export function bacaBagianHari(sel: Sel): number | null {
  if (typeof sel === 'number') return persenDari(sel <= 1 ? sel * 100 : sel);
  const teks = teksSel(sel).toLowerCase();
  if (teks === '' || /penuh|sehari|satu hari/.test(teks)) return 100;
  if (/setengah|separuh|1\/2|½|pagi|siang|sore/.test(teks)) return 50;
  const angka = Number(/^(\d{1,3}(?:[.,]\d+)?)\s*%?/.exec(teks)?.[1]?.replace(',', '.') ?? NaN);
  return persenDari(angka <= 1 && !teks.includes('%') ? angka * 100 : angka);
}

function persenDari(nilai: number): number | null {
  const bulat = Math.round(nilai);
  return bulat >= 1 && bulat <= 100 ? bulat : null;
}

/** `5`, `5 hari`, `5 (lima) hari kerja` → 5. */
export function bacaLama(sel: Sel): number | null {
  const nilai = typeof sel === 'number' ? sel : Number(/^(\d{1,3})\b/.exec(teksSel(sel))?.[1] ?? NaN);
  return Number.isInteger(nilai) && nilai >= 1 && nilai <= 366 ? nilai : null;
}
