import { z } from 'zod';
import { JENIS_JABATAN, JENIS_PEGAWAI, SEBAB_KELUAR, STATUS_PEGAWAI } from '../domain/pegawai';
import { id, requiredText, tanggal, text } from './inputs';

export const pegawaiInput = z.object({
  id: id<'Pegawai'>().nullable(),
  versi: z.int().min(0),
  nama: requiredText(160),
  nip: text(40),
  jenisPegawai: z.enum(JENIS_PEGAWAI),
  golongan: text(10),
  fte: z.int().min(0).max(1000),
  /** Minutes a week by contract, null = by fte; absent keeps what is there. */
  menitMinggu: z.int().min(1).max(6000).nullable().optional(),
  status: z.enum(STATUS_PEGAWAI),
  kompetensi: z.array(requiredText(200)).max(40),
  bagianId: id<'Bagian'>().nullable(),
  timKerjaId: id<'TimKerja'>().nullable(),
  jabatan: text(200),
  jenisJabatan: z.enum(JENIS_JABATAN).nullable(),
  kelas: z.int().min(1).max(17).nullable(),
  masuk: tanggal.nullable(),
  keluar: tanggal.nullable(),
  /** A move from this day on adds a placement; null corrects the present one. */
  pindahMulai: tanggal.nullable(),
});

export type PegawaiInput = z.output<typeof pegawaiInput>;

/** People who leave: the day is their last day of work. */
export const keluarInput = z.object({
  ids: z.array(id<'Pegawai'>()).min(1).max(1000),
  tanggal,
  sebab: z.enum(SEBAB_KELUAR),
  /** Give back what they cannot finish; false keeps their shares, which then stand as not habis. */
  lepaskanTugas: z.boolean(),
});

/** A staff list as reviewed; what is not said is taken as the preview proposed. */
export const imporPegawaiInput = z.object({
  imporId: requiredText(64),
  /** The day of the list: moves begin then. */
  tanggal: tanggal.optional(),
  /** New people begin on that day instead of being there all year. */
  mulaiBaru: z.boolean().optional(),
  perbaikan: z
    .array(
      z.object({
        nomor: z.int().min(0),
        abaikan: z.boolean().optional(),
        /** A dated move, or a correction of the present placement. */
        pindah: z.boolean().optional(),
        /** Who of the office the row is; null = a new person. */
        samaDengan: id<'Pegawai'>().nullable().optional(),
      }),
    )
    .max(100_000)
    .optional(),
  /** Who left; nobody when not given. */
  keluar: z
    .array(z.object({ pegawaiId: id<'Pegawai'>(), tanggal, sebab: z.enum(SEBAB_KELUAR) }))
    .max(100_000)
    .optional(),
  /** Keep the confirmed mapping of columns for lists of this layout. */
  ingatPeta: z.boolean().optional(),
});

export type ImporPegawaiInput = z.output<typeof imporPegawaiInput>;
