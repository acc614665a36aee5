import { z } from 'zod';
import * as a from '../alihInputs';
import type * as v from '../alihViews';
import { returns } from '../contract';
import * as i from '../inputs';

/** Handing tasks over from a day on, calling off what is left, and who did what until when. */
export const alihCalls = {
  /** What the person would hand over on that day, and who could take it. */
  getBahanAlih: returns<v.BahanAlih>()(a.masaAlihInput),
  /** Who would get more than fits; nothing is written. */
  getUjiAlih: returns<readonly v.LebihAlih[]>()(a.ujiAlihInput),
  alihkanTugas: returns<v.HasilAlihkan>()(a.alihkanInput),
  /** What calling off the rest would mean, per person. */
  getBatalSisa: returns<readonly v.BarisBatal[]>()(a.batalkanInput),
  batalkanSisa: returns<null>()(a.batalkanSisaInput),
  /** What was called off of a task is to be done again: it goes to the left-overs. */
  pulihkanSisa: returns<null>()(z.object({ tugasId: i.id<'Tugas'>() })),
  getRiwayatAlih: returns<v.RiwayatAlih>()(a.riwayatAlihInput),
} as const;
