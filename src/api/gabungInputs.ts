import { z } from 'zod';
import { MOST_SANDI } from '../domain/kataSandi';
import { jobId, path, requiredText } from './inputs';

/** `kataSandi`: of an encrypted copy; without it such a copy is refused with `berkasBersandi`. */
export const bacaGabung = z.object({
  path: path.nullable(),
  kataSandi: z.string().min(1).max(MOST_SANDI).optional(),
  jobId,
});

export const hubunganBerkas = z.object({ path });

/** `setujuJam`: the user accepts work of a PC whose clock is more than a day ahead. */
export const terimaGabung = z.object({ gabungId: requiredText(60), jobId, setujuJam: z.boolean().optional() });

const saringan = { tabel: requiredText(60).nullable(), aktor: requiredText(200).nullable() };

/** Conflicts of one table, or in which this person wrote one of the sides; null = all. */
export const saringBenturan = z.object({
  ...saringan,
  offset: z.number().int().min(0).max(1_000_000),
  limit: z.number().int().min(1).max(500),
});

/** Which value stands: an older one is written as an ordinary change, then the conflict is settled. */
export const putusanBenturan = z.object({
  putusan: z
    .array(
      z.object({
        tabel: requiredText(60),
        id: requiredText(120),
        kolom: requiredText(60),
        kalah: requiredText(60),
        pemenang: requiredText(60),
        pilih: z.enum(['kini', 'kalah', 'pemenang']),
      }),
    )
    .min(1)
    .max(5000),
});

/** All that match the filter at once: the present value stands, or whatever `punya` wrote. */
export const putusanSemua = z.object({ ...saringan, punya: requiredText(200).nullable() });

export const obatiInduk = z.object({
  tabel: requiredText(60),
  kolom: requiredText(60),
  indukId: requiredText(120),
  cara: z.enum(['kembalikan', 'hapus', 'kosongkan']),
});

export const nipOrang = z.object({ nip: requiredText(40) });
/** `dari` ends in `ke`: what hangs on it moves there. */
export const gabungOrang = z.object({ dari: requiredText(60), ke: requiredText(60) });
