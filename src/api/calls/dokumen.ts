import { z } from 'zod';
import { returns } from '../contract';
import * as d from '../dokumenInputs';
import type * as v from '../dokumenViews';
import * as i from '../inputs';

/** Papers of performance management: matrix, SKP, task lists, rekap. */
export const dokumenCalls = {
  /** Fails with `dokumenKosong` when there is nothing to say. */
  previewDokumen: returns<v.PratinjauDokumen>()(d.previewDokumen),
  /** null = the user cancelled. */
  exportDokumen: returns<v.HasilEksporDokumen | null>()(d.exportDokumen),
  getHasilPimpinan: returns<v.HasilPimpinanView>()(z.object({ bagianId: i.id<'Bagian'>().nullable() })),
  saveHasilPimpinan: returns<null>()(d.hasilPimpinanInput),
  savePenilai: returns<null>()(d.penilaiInput),
  getTeksSkp: returns<v.TeksSkpView>()(i.none),
  saveTeksSkp: returns<null>()(d.teksSkpInput),
} as const;
