import { isTanggal } from './hari';
import type { Tanggal } from './ids';
import { BULAN_SINGKAT } from './tampil';

/** `2026-05-04`, `4/5/2026`, `04-05-2026`, `4 Mei 2026` → ISO; null for anything else (day first, as written here). */
export function bacaTanggal(teks: string): Tanggal | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(teks);
  if (iso) return sah(iso[1], iso[2], iso[3]);
  const angka = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(teks);
  if (angka) return sah(angka[3], angka[2], angka[1]);
  const kata = /^(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})$/i.exec(teks);
  if (!kata?.[2]) return null;
  const awal = kata[2].slice(0, 3).toLowerCase();
  const bulan = BULAN_SINGKAT.findIndex(
    (b) => b.toLowerCase() === (awal === 'nop' ? 'nov' : awal === 'ags' ? 'agu' : awal),
  );
  return bulan < 0 ? null : sah(kata[3], String(bulan + 1), kata[1]);
}

function sah(tahun = '', bulan = '', hari = ''): Tanggal | null {
  const teks = `${tahun}-${bulan.padStart(2, '0')}-${hari.padStart(2, '0')}`;
  return isTanggal(teks) ? teks : null;
}

const ANTARA = /\s+(?:-|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s+|\s*[–—]\s*/i;

/**
 * Two days in order: `4/5/2026 - 8/5/2026`, `4–8 Mei 2026`, `28 April s.d. 2 Mei 2026`, one day alone. null = no such
 * days are written; `terbalik` = they are, but the second comes before the first.
 */
export function bacaRentangTanggal(
  teks: string,
): { readonly mulai: Tanggal; readonly akhir: Tanggal; readonly terbalik: boolean } | null {
  const [a = '', z, ...lagi] = teks.trim().split(ANTARA);
  if (lagi.length > 0) return null;
  const akhir = bacaTanggal(z ?? a);
  if (akhir === null) return null;
  // What the first day leaves out (month, year) stands in the second.
  const kata = (z ?? a).split(' ');
  const lengkap = /^\d{1,2}(?: [a-z]{3,})?$/i.test(a) ? [a, ...kata.slice(a.split(' ').length)].join(' ') : a;
  const mulai = bacaTanggal(lengkap);
  return mulai === null ? null : { mulai, akhir, terbalik: mulai > akhir };
}
