import { isTanggal } from '../domain/hari';
import type { Tanggal } from '../domain/ids';
import { BULAN_SINGKAT } from '../domain/tampil';

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

/** Serial day of a cell that lost its date format (1900 system) → ISO. */
export function tanggalDariSerial(serial: number): Tanggal | null {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return null;
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

const BULAN = 'jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|nop|des';
const LENGKAP = new RegExp(
  `\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}\\s+(?:${BULAN})[a-z]*\\.?\\s+\\d{4}`,
  'i',
);
const BULANAN = new RegExp(`\\b(?:${BULAN})[a-z]*\\.?\\s+20\\d{2}\\b`, 'i');

/** First date inside a sentence; a month alone (`Juni 2026`) is its first day. Null when there is none. */
export function tanggalDalam(teks: string): Tanggal | null {
  const lengkap = LENGKAP.exec(teks);
  if (lengkap) return bacaTanggal(lengkap[0]);
  const bulan = BULANAN.exec(teks);
  return bulan ? bacaTanggal(`1 ${bulan[0]}`) : null;
}
