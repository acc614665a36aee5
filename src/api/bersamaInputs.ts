import { z } from 'zod';
import { requiredText, text } from './inputs';

/** The row somebody edits now, for the others; null = none any more. */
export const sedangMengubah = z.object({
  baris: z.object({ tabel: requiredText(60), id: requiredText(120), nama: text(300) }).nullable(),
});

export const depan = z.object({ depan: z.boolean() });

export const terimaJamDepan = z.object({ sesi: requiredText(40) });
