import { z } from 'zod';
import { SEBAB_ALIH } from '../domain/alihkan';
import * as i from './inputs';

const orang = i.id<'Pegawai'>();
const tugas = i.id<'Tugas'>();
const porsi = z.number().int().nonnegative();

/** Reasons of a hand-over, as the command line takes them. */
export const PILIHAN_SEBAB = SEBAB_ALIH;

/** Who hands over, from which day, and until when (null = for good). */
export const masaAlihInput = z.object({ pegawaiId: orang, tanggal: i.tanggal, kembali: i.tanggal.nullable() });

/** A hand-over as it is being decided. */
export const ujiAlihInput = masaAlihInput.extend({
  baris: z
    .array(
      z.object({
        tugasId: tugas,
        /** Stays with the person as done, out of pembagi. */
        tinggal: porsi,
        kepada: z.array(z.object({ pegawaiId: orang, porsi, persetujuanLintas: i.text(300) })).max(50),
        /** Called off; the reason is `keterangan`. */
        batal: porsi,
      }),
    )
    .min(1)
    .max(2000),
});

export const alihkanInput = ujiAlihInput.extend({ sebab: z.enum(SEBAB_ALIH), keterangan: i.text(500) });

/** From which day nobody has to do it any more; `pegawaiId` null = everybody's part and what nobody has. */
export const batalkanInput = z.object({ tugasId: tugas, pegawaiId: orang.nullable(), tanggal: i.tanggal });
export const batalkanSisaInput = batalkanInput.extend({ alasan: i.text(500) });

/** History of a task, or of a person. */
export const riwayatAlihInput = z.union([z.object({ tugasId: tugas }), z.object({ pegawaiId: orang })]);

export type UjiAlihInput = z.output<typeof ujiAlihInput>;
export type AlihkanInput = z.output<typeof alihkanInput>;
export type RiwayatAlihInput = z.output<typeof riwayatAlihInput>;
