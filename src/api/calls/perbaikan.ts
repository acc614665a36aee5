import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import type * as v from '../perbaikanViews';

/** Damage: what is wrong with a file that cannot be opened, making it whole, and the thorough check of the open one. */
export const perbaikanCalls = {
  /** Looks at a file that `openFile` refused as damaged; changes nothing. */
  periksaKerusakan: returns<v.Kerusakan>()(z.object({ path: i.path, jobId: i.jobId })),
  /** Keeps the damaged file as `.rusak-<time>`, puts a sound one in its place (what is salvaged of a shared one beside it) and opens it. */
  perbaiki: returns<v.HasilPerbaiki>()(
    z.object({ path: i.path, cara: z.enum(['cadangan', 'bak', 'selamatkan']), jobId: i.jobId }),
  ),
  getKesehatan: returns<v.Kesehatan>()(i.none),
  /** The weekly check, now. */
  periksaSekarang: returns<v.Kesehatan>()(z.object({ jobId: i.jobId })),
  /** Makes all tables anew from the history; a snapshot is taken first. */
  bangunUlang: returns<v.Kesehatan>()(z.object({ jobId: i.jobId })),
} as const;
