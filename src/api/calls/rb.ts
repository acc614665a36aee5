import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import * as r from '../rbInputs';
import type * as rv from '../rbViews';

/** Self assessment of reformasi birokrasi by packs of questions; no official score. */
export const rbCalls = {
  listRb: returns<rv.DaftarRb>()(i.none),
  /** Fails with `imporGagal` when the sheet cannot be read. */
  getRb: returns<rv.LembarRbView>()(z.object({ id: r.lembarId })),
  getBandingRb: returns<rv.BandingRb>()(i.none),
  /** Throws `masukanTidakSah` when there is one of that year and pack. */
  createRb: returns<rv.LembarRbId>()(r.lembarBaru),
  /** A pack, or a sheet with its answers, from a JSON file; null = the user cancelled. All or nothing. */
  importRb: returns<rv.HasilImporRb | null>()(r.imporRb),
  /** Answers without value and words are taken out. */
  saveJawabanRb: returns<null>()(r.jawabanRb),
  /** Writes down what the app knows as answers with their evidence; how many. */
  catatIndikatorRb: returns<number>()(z.object({ id: r.lembarId })),
  /** Other components, weights and questions; answers of what is gone go with it. */
  saveSusunanRb: returns<null>()(r.susunanRb),
  removeRb: returns<null>()(z.object({ id: r.lembarId })),
  /** null = the user cancelled. */
  exportRb: returns<{ readonly path: string } | null>()(r.eksporRb),
} as const;
