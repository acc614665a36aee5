import type { BarisCetak, SumberCetak } from './dpaCetakBaris';
import type { DokumenMentah, PilihanDpa } from './dpaHasil';
import { GalatImpor } from './temuan';

/**
 * The one reader of print-like DPA text: PDF prints, and sheets that carry the print's "label : value" rows (layout G).
 * Positions of the cells decide columns.
 * @throws GalatImpor `tabel_lain` when the text is a print of another kind, `tanpa_data` when it names no sub kegiatan.
 */
export function bacaCetak(baris: readonly BarisCetak[], sumber: SumberCetak, pilihan: PilihanDpa): DokumenMentah {
  throw new GalatImpor('tanpa_data', `${sumber.berkas} ${baris.length} ${pilihan.tahun}`);
}
