import { z } from 'zod';
import { JENIS_KETIDAKHADIRAN } from '../domain/pegawai';
import { id, jobId, page, path, tanggal, text } from './inputs';

/** Kinds of absence as they are written and asked for. */
export const JENIS_ABSEN = JENIS_KETIDAKHADIRAN;
export type JenisAbsen = (typeof JENIS_ABSEN)[number];

/** One absence: `id` null is a new one; `persen` = part of each day. */
const absen = z.object({
  id: id<'Ketidakhadiran'>().nullable(),
  pegawaiId: id<'Pegawai'>(),
  mulai: tanggal,
  akhir: tanggal,
  jenis: z.enum(JENIS_KETIDAKHADIRAN),
  persen: z.int().min(1).max(100),
});
const daftar = z.array(absen).max(2000);

const tindakan = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('alihkan'),
    tugasId: id<'Tugas'>(),
    pegawaiId: id<'Pegawai'>(),
    kepadaId: id<'Pegawai'>(),
    porsi: z.int().min(1),
  }),
  z.object({ jenis: z.literal('tenggat'), tugasId: id<'Tugas'>(), pegawaiId: id<'Pegawai'>(), akhir: tanggal }),
]);

export const KEADAAN_ABSEN = ['berlaku', 'lewat', 'benturan', 'semua'] as const;
export type KeadaanAbsen = (typeof KEADAAN_ABSEN)[number];

export const listAbsen = z.object({
  bagianId: id<'Bagian'>().nullable(),
  /** Only of this person. */
  pegawaiId: id<'Pegawai'>().nullable(),
  /** `berlaku` = ends today or later. */
  keadaan: z.enum(KEADAAN_ABSEN),
  cari: text(200),
  ...page,
});

export const previewAbsen = z.object({ absen: daftar });

export const saveAbsen = z.object({
  absen: daftar,
  /** What is done about the conflicts, in this order. */
  tindakan: z.array(tindakan).max(2000),
});
export type SaveAbsen = z.output<typeof saveAbsen>;

/** Cells of the clipboard, or a file; `tahun` of days without one is the budget year. */
export const readAbsen = z.union([z.object({ teks: z.string().max(2_000_000) }), z.object({ path, jobId })]);
