import { returns } from '../contract';
import type { HasilTerbitFormulir } from '../formulirViews';
import * as r from '../realisasiInputs';
import type * as v from '../realisasiViews';

/** What was done: the grid, and forms per bagian out and in. */
export const realisasiCalls = {
  getRealisasi: returns<v.LembarRealisasi>()(r.getRealisasi),
  saveRealisasi: returns<v.HasilRealisasi>()(r.saveRealisasi),
  /** Shows the evidence that is a file of this PC in its folder; answers the address of any other, to be copied. */
  openBukti: returns<{ readonly salin: string | null }>()(r.openBukti),
  /** Files already there are never overwritten; null = the user cancelled. */
  exportFormulirRealisasi: returns<HasilTerbitFormulir | null>()(r.exportFormulirRealisasi),
  /** Understands forms and lists; nothing is written. */
  readRealisasi: returns<v.PratinjauRealisasi>()(r.readRealisasi),
  /** All that was read as one command, or nothing when there are errors. */
  acceptRealisasi: returns<v.HasilRealisasi>()(r.acceptRealisasi),
} as const;
