import { z } from 'zod';
import { JENIS_SURAT } from '../domain/surat';
import { id, requiredText, tanggal, text } from './inputs';

/** What letters are made of: one concrete job, or yearly extracts. */
export const sasaranSurat = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('petikan'),
    /** null = everybody who has tasks. */
    pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(20_000).nullable(),
    tanggal,
  }),
  z.object({
    jenis: z.literal('surat_tugas'),
    pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(500),
    tugasId: id<'Tugas'>().nullable(),
    untuk: z.array(requiredText(600)).min(1).max(20),
    dasar: z.array(text(600)).max(20),
    menimbang: z.array(text(600)).max(10),
    /** One letter for the team, or one each. */
    perOrang: z.boolean(),
    tanggal,
  }),
]);

export type SasaranSurat = z.output<typeof sasaranSurat>;

export const jenisSurat = z.enum(JENIS_SURAT);
