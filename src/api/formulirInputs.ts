import { z } from 'zod';
import { BIDANG_ISIAN } from '../domain/formulirTugas';
import { id, requiredText } from './inputs';

/**
 * Decisions about rows of returned forms. A row not named takes the default: new and changed rows are taken over, of a
 * conflict the value of the office stays, emptied rows stay, tasks the office removed stay removed.
 */
export const formulirInput = z.object({
  imporId: requiredText(64),
  keputusan: z
    .array(
      z.object({
        id: id<'Tugas'>(),
        /** Take the row over (for an emptied row: remove the task; for a removed one: add it again). */
        terima: z.boolean(),
        /** By field: place in `usulan`, null = the value of the office. */
        isian: z.array(z.object({ bidang: z.enum(BIDANG_ISIAN), usulan: z.int().min(0).nullable() })).max(20),
      }),
    )
    .max(50_000),
});

export type FormulirInput = z.output<typeof formulirInput>;
