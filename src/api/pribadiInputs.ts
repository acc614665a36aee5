import { z } from 'zod';
import { ALASAN_HAPUS } from '../domain/pribadi';
import { id, jobId, path, requiredText } from './inputs';

/** Kept small: each person is looked for in the whole history. */
const ORANG_TERBANYAK = 200;

const pilihanHapus = {
  ids: z.array(id<'Pegawai'>()).min(1).max(ORANG_TERBANYAK),
  alasan: z.enum(ALASAN_HAPUS),
  /** Take the name out of other texts too. */
  sebutan: z.boolean(),
  /** Blank the NIP in letters that went out; their names stay. */
  nipNaskah: z.boolean(),
  /** More names or numbers to look for; they are not kept. */
  kata: z.array(requiredText(160)).max(20),
};

export const pratinjauHapus = z.object({ ...pilihanHapus, jobId });
/** Nothing of it can be undone: the word is typed by a person. */
export const hapusPribadi = z.object({ ...pilihanHapus, konfirmasi: z.literal('HAPUS'), jobId });

/** A null path asks; with a folder the file is written there under its own name. */
export const eksporPribadi = z.object({
  id: id<'Pegawai'>(),
  format: z.enum(['pdf', 'xlsx', 'json']),
  path: path.nullable(),
  folder: path.optional(),
  jobId,
});
