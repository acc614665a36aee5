import type { Surat } from '../domain/surat';

/** A line of the register as the screen shows it. */
export interface BarisSurat extends Surat {
  /** Why this letter may no longer fit (Indonesian), empty = it does, is void, or somebody let it stand. */
  readonly perluDitinjau: readonly string[];
}
