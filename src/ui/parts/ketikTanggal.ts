import type { Tanggal } from '../../domain/ids';
import { tanggalPanjang } from '../../domain/tampil';
import { bacaTanggalKetik } from '../../domain/tanggalKetik';

/** What the text of a date field means so far. */
export type TanggalTerketik =
  | { readonly tanggal: Tanggal }
  /** Not a date that can be taken: the field goes back to what it was and says why. '' = nothing is typed. */
  | { readonly galat: string };

/**
 * A whole text or nothing: of `6 Mai 2026` the `6` is not taken for a day. `hari` = today, `min` = first day allowed.
 */
export function tanggalTerketik(teks: string, hari: Tanggal, min?: Tanggal): TanggalTerketik {
  const isi = teks.trim();
  const tanggal = bacaTanggalKetik(isi, hari);
  if (tanggal === null)
    return { galat: isi === '' ? '' : `“${isi}” bukan tanggal. Ketik seperti 6/5/2026 atau 6 Mei 2026.` };
  if (min !== undefined && tanggal < min)
    return { galat: `${tanggalPanjang(tanggal)} terlalu awal; paling awal ${tanggalPanjang(min)}.` };
  return { tanggal };
}
