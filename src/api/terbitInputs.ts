import { z } from 'zod';
import { jobId, path } from './inputs';

/** How letters go out, whether from a choice or from konsep: number, files, folder (null asks). */
export const pilihanTerbit = {
  penomoran: z.enum(['otomatis', 'menyusul']),
  cara: z.enum(['perOrang', 'satuBerkas']),
  folder: path.nullable(),
  jobId,
};
