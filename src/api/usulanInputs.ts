import { z } from 'zod';
import { id } from './inputs';

/** What is kept of an earlier proposal: whole rows, or only these people on a row. */
export const dasarUsulan = z.object({
  usulanId: z.string().min(1).max(64),
  tugasIds: z.array(id<'Tugas'>()).max(200_000),
  orang: z.array(z.object({ tugasId: id<'Tugas'>(), pegawaiId: id<'Pegawai'>() })).max(200_000),
});
