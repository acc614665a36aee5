import { bulanDariNama } from './bulan';
import { isTanggal } from './hari';
import type { Tanggal } from './ids';

/**
 * `2026-05-04` (with a time of day or not), `4/5/2026`, `04-05-2026`, `4 Mei 2026` → ISO; null for anything else (day
 * first, as written here).
 */
export function bacaTanggal(teks: string): Tanggal | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?$/.exec(teks);
  if (iso) return sah(iso[1], iso[2], iso[3]);
  const angka = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(teks);
  if (angka) return sah(angka[3], angka[2], angka[1]);
  const kata = /^(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})$/i.exec(teks);
  const bulan = kata?.[2] ? bulanDariNama(kata[2]) : null;
  return bulan === null ? null : sah(kata?.[3], String(bulan), kata?.[1]);
}

function sah(tahun = '', bulan = '', hari = ''): Tanggal | null {
  const teks = `${tahun}-${bulan.padStart(2, '0')}-${hari.padStart(2, '0')}`;
  return isTanggal(teks) ? teks : null;
}

const ANTARA = /\s+(?:-|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s+|\s*[–—]\s*/i;

/** A hyphen without spaces, where it cannot be inside one day: after `4`, `28 April`, `4 Mei 2026`, `4/5/2026`. */
const RAPAT = /^(\d{1,2}(?: [a-z]{3,}\.?(?: \d{4})?)?|\d{1,2}[./]\d{1,2}[./]\d{4})-(.+)$/i;

/**
 * Two days in order: `4/5/2026 - 8/5/2026`, `4–8 Mei 2026`, `4-8 Mei 2026`, `28 April s.d. 2 Mei 2026`, one day alone. null = no such
 * days are written; `terbalik` = they are, but the second comes before the first.
 */
export function bacaRentangTanggal(
  teks: string,
): { readonly mulai: Tanggal; readonly akhir: Tanggal; readonly terbalik: boolean } | null {
  const rapi = teks.trim();
  const ujung = rapi.split(ANTARA);
  const rapat = ujung.length === 1 && bacaTanggal(rapi) === null ? RAPAT.exec(rapi) : null;
  const [a = '', z, ...lagi] = rapat ? rapat.slice(1) : ujung;
  if (lagi.length > 0) return null;
  const akhir = bacaTanggal(z ?? a);
  if (akhir === null) return null;
  // What the first day leaves out (month, year) stands in the second.
  const kata = (z ?? a).split(' ');
  const lengkap = /^\d{1,2}(?: [a-z]{3,}\.?)?$/i.test(a) ? [a, ...kata.slice(a.split(' ').length)].join(' ') : a;
  const mulai = bacaTanggal(lengkap);
  return mulai === null ? null : { mulai, akhir, terbalik: mulai > akhir };
}
