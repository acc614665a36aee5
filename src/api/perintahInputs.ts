import { z } from 'zod';
import { JENIS_PERINTAH, KEHADIRAN_RAPAT } from '../domain/perintah';
import { id, page, requiredText, tanggal, text, whole } from './inputs';

export const SARING_PERINTAH = [
  'terbuka',
  'putuskan',
  'notula',
  'terlambat',
  'belumDibagi',
  'selesai',
  'semua',
] as const;

export const perintahInput = z.object({
  /** null = a new order. */
  id: id<'Tugas'>().nullable(),
  /** Row counter of the order the form was opened with (0 for new): a stale form is refused. */
  versi: z.int().min(0),
  jenis: z.enum(JENIS_PERINTAH),
  dari: requiredText(300),
  perihal: requiredText(500),
  nomorSurat: text(100),
  tanggalSurat: tanggal.nullable(),
  diterima: tanggal,
  /** Last day of the work; a meeting has its day instead. */
  tenggat: tanggal.nullable(),
  tanggalAcara: tanggal.nullable(),
  waktu: text(60),
  tempat: text(300),
  kehadiran: z.enum(KEHADIRAN_RAPAT),
  /** Bagian that does it; null = that of its people. */
  bagianId: id<'Bagian'>().nullable(),
  /** Expected minutes: of the whole work, or of each one at a meeting. */
  menit: whole.max(1_000_000),
  petunjuk: text(2000),
  /** Who does it, the ketua (or the one who stands in) first. */
  pegawaiIds: z.array(id<'Pegawai'>()).max(100),
  /** Consent for people of another bagian, '' = none. */
  persetujuanLintas: text(300),
});
export type PerintahInput = z.output<typeof perintahInput>;

export const listPerintahInput = z.object({
  saring: z.enum(SARING_PERINTAH),
  /** Orders somebody of this bagian works on, or that belong to it. */
  bagianId: id<'Bagian'>().nullable(),
  cari: text(200),
  /** The day the states are told for. */
  hari: tanggal,
  ...page,
});

export const calonPerintahInput = z.object({
  jenis: z.enum(JENIS_PERINTAH),
  /** The order that is being changed: its own people are free of it. */
  kecualiId: id<'Tugas'>().nullable(),
  bagianId: id<'Bagian'>().nullable(),
  semuaBagian: z.boolean(),
  mulai: tanggal,
  akhir: tanggal,
  /** `09.00`, '' = unknown: meetings of the same day are told either way. */
  waktu: text(60),
  menit: whole.max(1_000_000),
  cari: text(100),
  /** Only these people. */
  pegawaiIds: z.array(id<'Pegawai'>()).max(500).exactOptional(),
});
export type CalonPerintahInput = z.output<typeof calonPerintahInput>;

export const selesaiPerintahInput = z.object({
  ids: z.array(id<'Tugas'>()).min(1).max(1000),
  /** null = open again. */
  selesai: tanggal.nullable(),
  /** Of a meeting; absent = stays as it is. */
  notula: text(20_000).exactOptional(),
});

export const suratPerintahInput = z.object({
  id: id<'Tugas'>(),
  jenis: z.enum(['disposisi', 'surat_tugas']),
  /** Date of the letter. */
  tanggal,
});
