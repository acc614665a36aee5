import type { SumberCetak } from './dpaCetakBaris';
import type { LetakCetak } from './dpaCetakMentah';
import type { Temuan, TingkatTemuan } from './temuan';

/** Sheet field of a finding: `halaman 12` for a print, the sheet's name else. */
export const lembarCetak = (sumber: SumberCetak, halaman: number): string =>
  sumber.satuan === 'halaman' ? `halaman ${halaman}` : sumber.lembar;

/** A finding at a line of the print; the message says the place first, as those of sheets do. */
export function temuanCetak(
  sumber: SumberCetak,
  letak: LetakCetak | null,
  tingkat: TingkatTemuan,
  kode: string,
  pesan: string,
): Temuan {
  if (!letak) return { tingkat, kode, pesan, lembar: '', baris: null, kolom: null };
  const di =
    sumber.satuan === 'halaman'
      ? `Halaman ${letak.halaman} baris ${letak.baris}`
      : `Lembar “${sumber.lembar}” baris ${letak.baris}`;
  return {
    tingkat,
    kode,
    pesan: `${di}: ${pesan}`,
    lembar: lembarCetak(sumber, letak.halaman),
    baris: letak.baris,
    kolom: null,
  };
}
