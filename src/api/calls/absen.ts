import { z } from 'zod';
import * as a from '../absenInputs';
import type * as v from '../absenViews';
import { returns } from '../contract';
import { id } from '../inputs';

/** Who is away when, what that does to their tasks, and lists of it that come in. */
export const absenCalls = {
  listAbsen: returns<v.DaftarAbsen>()(a.listAbsen),
  /** What the absences would do; nothing is written. */
  previewAbsen: returns<v.PratinjauAbsen>()(a.previewAbsen),
  /** Absences and the answers to their conflicts as one change. */
  saveAbsen: returns<v.HasilAbsen>()(a.saveAbsen),
  removeAbsen: returns<null>()(z.object({ ids: z.array(id<'Ketidakhadiran'>()).min(1).max(2000) })),
  /** A pasted or read list, understood as far as it goes; nothing is written. */
  readAbsen: returns<v.TempelanAbsen>()(a.readAbsen),
} as const;
