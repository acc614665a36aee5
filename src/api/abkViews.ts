import { z } from 'zod';
import type { Abk, BarisAbk } from '../domain/abk';
import type { BuktiAbk } from '../domain/abkBukti';
import type { DasarAbk } from '../domain/abkPeriode';
import type { KunciAbk } from '../domain/abkJabatan';
import type { UraianAbk } from '../domain/abkUraian';
import { id, jobId, path } from './inputs';

/** The need for staff, by unit and jabatan; with a bagian only that unit, and the sums are its own. */
export type AbkView = Abk;

/** One row of it with its uraian tugas. */
export interface RincianAbk {
  readonly namaUnit: string;
  readonly baris: BarisAbk;
  readonly dasar: DasarAbk;
  readonly uraian: readonly UraianAbk[];
}
export type BuktiView = BuktiAbk;

export interface HasilEksporAbk {
  /** The file, or the folder of `buktiSemua`. */
  readonly path: string;
  readonly berkas: readonly string[];
}

const bagianId = id<'Bagian'>().nullable();
/** Another way to count than the office's own, for this answer only. */
const cara = z.enum(['norma', 'periode']).optional();

export const abkInput = z.object({ bagianId, cara });
export const abkJabatanInput = z.object({
  kunci: z.custom<KunciAbk>((v) => typeof v === 'string' && v.length > 0 && v.length <= 700, 'kunci'),
  cara,
});
/** `klaim`: how many people are said to be missing. */
const klaim = z.int().min(1).max(9999).nullable();
export const buktiAbkInput = z.object({ bagianId, klaim, cara });
/** `buktiSemua` = one PDF per unit and one for the office into the folder `path`; null path asks. */
export const exportAbkInput = z.object({
  jenis: z.enum(['xlsx', 'pdf', 'bukti', 'buktiSemua']),
  bagianId,
  klaim,
  cara,
  path: path.nullable(),
  jobId,
});
