import { returns } from '../contract';
import * as i from '../inputs';
import * as p from '../pribadiInputs';
import type * as v from '../pribadiViews';

/** Personal data: who left long ago, what blanking would do, and one person's data to hand out. */
export const pribadiCalls = {
  listPergi: returns<v.DaftarPergi>()(i.none),
  previewHapusPribadi: returns<v.PratinjauHapusPribadi>()(p.pratinjauHapus),
  /** Blanks rows, log, labels and older copies for good, here and in every copy that meets this one. */
  hapusPribadi: returns<v.HasilHapusPribadi>()(p.hapusPribadi),
  exportPribadi: returns<{ readonly path: string } | null>()(p.eksporPribadi),
} as const;
