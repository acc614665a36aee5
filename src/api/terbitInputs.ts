import { z } from 'zod';
import { CARA_CETAK } from '../domain/caraCetak';
import { jobId, path } from './inputs';
import { caraNomor } from './penomoranInputs';

/** How letters are written to files; folder null asks. */
export const pilihanKeluar = {
  cara: z.enum(CARA_CETAK),
  /** With tags; absent = by the number of letters (caraCetak.ts). */
  bertag: z.boolean().exactOptional(),
  folder: path.nullable(),
  jobId,
};

/** How letters go out, whether from a choice or from konsep: number, files, folder (null asks). */
export const pilihanTerbit = {
  penomoran: caraNomor,
  ...pilihanKeluar,
};
