import { z } from 'zod';
import { jobId, path } from './inputs';
import { caraNomor } from './penomoranInputs';

/** How letters go out, whether from a choice or from konsep: number, files, folder (null asks). */
export const pilihanTerbit = {
  penomoran: caraNomor,
  cara: z.enum(['perOrang', 'satuBerkas']),
  folder: path.nullable(),
  jobId,
};
