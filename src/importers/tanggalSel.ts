import type { Tanggal } from '../domain/ids';
import { bacaTanggal } from '../domain/tanggalTeks';

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
