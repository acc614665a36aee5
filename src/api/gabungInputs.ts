import { z } from 'zod';
import { jobId, path, requiredText } from './inputs';

export const bacaGabung = z.object({ path: path.nullable(), jobId });

export const terimaGabung = z.object({ gabungId: requiredText(60), jobId });

/** Which of the two values stands: the loser's is written as an ordinary change, then the conflict is settled. */
export const putusanBenturan = z.object({
  putusan: z
    .array(
      z.object({
        tabel: requiredText(60),
        id: requiredText(120),
        kolom: requiredText(60),
        kalah: requiredText(60),
        pemenang: requiredText(60),
        pilih: z.enum(['kini', 'kalah']),
      }),
    )
    .min(1)
    .max(5000),
});
