import { z } from 'zod';
import { VOLUME_TERBESAR } from '../domain/volumeTeks';
import { id, jobId, path, requiredText, text } from './inputs';

const bulan = z.int().min(1).max(12);

/** Of one person, one task, a bagian (that of the people) or everybody. */
export const getRealisasi = z.object({
  bagianId: id<'Bagian'>().nullable(),
  pegawaiId: id<'Pegawai'>().nullable(),
  tugasId: id<'Tugas'>().nullable(),
});

/** The evidence of one month of one share. */
export const openBukti = z.object({ tugasId: id<'Tugas'>(), pegawaiId: id<'Pegawai'>(), bulan });

/** One month of one share; left-out fields stay as they are, `volume: null` takes the whole entry away. */
export const saveRealisasi = z.object({
  isi: z
    .array(
      z.object({
        tugasId: id<'Tugas'>(),
        pegawaiId: id<'Pegawai'>(),
        bulan,
        volume: z.int().min(0).max(VOLUME_TERBESAR).nullable().optional(),
        mutu: text(500).optional(),
        bukti: text(1000).optional(),
      }),
    )
    .min(1)
    .max(50_000),
});
export type SaveRealisasi = z.output<typeof saveRealisasi>;

/** null bagianIds = every bagian with people who have tasks; null folder asks. */
export const exportFormulirRealisasi = z.object({
  bagianIds: z.array(id<'Bagian'>()).min(1).max(1000).nullable(),
  bulan,
  folder: path.nullable(),
  jobId,
});

/** `bulan`: the month of lists that do not say it themselves; null = they must. */
export const readRealisasi = z.object({
  paths: z.array(path).min(1).max(200),
  bulan: bulan.nullable(),
  jobId,
});
/** `lewati`: entries with an error are left out instead of holding everything back. */
export const acceptRealisasi = z.object({ imporId: requiredText(64), lewati: z.boolean().optional() });
