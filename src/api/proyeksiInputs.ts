import { z } from 'zod';
import { id, jobId, page, path, text } from './inputs';

const bagianId = id<'Bagian'>().nullable();
export const proyeksiInput = z.object({ bagianId });
export const tugasLepasInput = z.object({
  bagianId,
  /** Somebody leaves in this year, null = in any. */
  tahun: z.int().min(2000).max(2200).nullable(),
  pegawaiId: id<'Pegawai'>().nullable(),
  /** Only tasks that nobody is left on. */
  kehilangan: z.boolean(),
  cari: text(200),
  ...page,
});
export const eksporProyeksi = z.object({ bagianId, format: z.enum(['pdf', 'xlsx']), path: path.nullable(), jobId });
