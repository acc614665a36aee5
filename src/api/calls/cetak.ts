import { returns } from '../contract';
import { cetakDokumen, cetakSurat, pdfSurat } from '../cetakInputs';
import type { HasilCetak, Pencetak } from '../cetakViews';
import { none } from '../inputs';

/** Paper: the printers of this PC, and finished PDFs on their way to them. */
export const cetakCalls = {
  listPrinter: returns<readonly Pencetak[]>()(none),
  /** Letters of the register as one PDF, as they would be printed. */
  getPdfCetak: returns<{ pdf: Uint8Array; judul: string }>()(pdfSurat),
  printSurat: returns<HasilCetak>()(cetakSurat),
  /** Prints the very PDF that is shown. Fails with `pencetakHilang`, `pencetakMenolak` or `tanpaPencetak`. */
  printPdfDokumen: returns<HasilCetak>()(cetakDokumen),
} as const;
