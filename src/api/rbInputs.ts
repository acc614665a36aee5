import { z } from 'zod';
import { id, jobId, path, requiredText, text } from './inputs';

export const lembarId = id<'LembarRb'>();
const tahun = z.int().min(2000).max(2100);
/** Id of a question or component, or `*`. */
const butir = z.string().min(1).max(60);

export const lembarBaru = z.object({
  tahun,
  /** A shipped pack, or the components and questions of another sheet, without its answers. */
  asal: z.union([
    z.object({ jenis: z.literal('paket'), paket: requiredText(60) }),
    z.object({ jenis: z.literal('lembar'), id: lembarId }),
  ]),
});
/** `tahun` null = the year the file names, else that of the office. */
export const imporRb = z.object({ path: path.nullable(), tahun: tahun.nullable() });
export const jawabanRb = z.object({
  id: lembarId,
  jawaban: z
    .array(z.object({ butir, nilai: z.int().min(0).max(10_000).nullable(), catatan: text(2000), bukti: text(2000) }))
    .min(1)
    .max(3100),
});
/** `isi`: the pack as JSON (domain/rbTulis). */
export const susunanRb = z.object({
  id: lembarId,
  versi: z.int().min(0),
  nama: requiredText(120),
  isi: z.string().min(2).max(4_000_000),
});
/** `json` carries the answers too, `templat` only components and questions. */
export const eksporRb = z.object({
  id: lembarId,
  format: z.enum(['pdf', 'xlsx', 'json', 'templat']),
  path: path.nullable(),
  jobId,
});
