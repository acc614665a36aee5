import { z } from 'zod';
import { STATUS_SURAT } from '../domain/surat';
import { id, page, path, requiredText, tanggal, text } from './inputs';
import { jenisSurat } from './suratInputs';

/**
 * Where the numbers of letters come from: the counter, nowhere yet ("nomor menyusul"), nowhere at all ("tanpa nomor", for
 * kinds of tanpaNomor.ts), or reserved numbers, one for each letter in their order.
 */
export const caraNomor = z.union([
  z.enum(['otomatis', 'menyusul', 'tanpa']),
  z.object({ cara: z.literal('cadangan'), ids: z.array(id<'Surat'>()).min(1).max(1000) }),
]);
export type CaraNomor = z.output<typeof caraNomor>;

const tahun = z.int().min(2000).max(2100);

/** What to leave out of the register; absent and null leave nothing out. Every word of `cari` has to occur in a line. */
const saringRegister = {
  cari: text(200),
  jenis: jenisSurat.nullable(),
  /** Only letters with a reason to look at them again. */
  perluDitinjau: z.boolean().optional(),
  status: z.enum(STATUS_SURAT).nullable().optional(),
  tahun: tahun.nullable().optional(),
  bulan: z.int().min(1).max(12).nullable().optional(),
  /** Unit code, '' = the office. */
  unit: text(40).nullable().optional(),
  /** Letters without a number, or lines whose number another one has too. */
  nomor: z.enum(['menyusul', 'ganda']).nullable().optional(),
};
export const kueriRegister = z.object({
  ...saringRegister,
  /** Newest first (default, konsep before all), or as the book: by year, unit and counter. */
  urut: z.enum(['terbaru', 'nomor']).optional(),
  ...page,
});

export const cadanganBaru = z.object({
  jenis: jenisSurat,
  bagianId: id<'Bagian'>().nullable(),
  jumlah: z.int().min(1).max(100),
  /** What they are kept for. */
  untuk: requiredText(300),
  tanggal,
  /** First counter wanted, one that nobody has (a gap, or beyond the highest); absent = the next one. */
  mulai: z.int().min(1).max(9_999_999).exactOptional(),
});

export const nomorSurat = z.object({ id: id<'Surat'>(), nomor: requiredText(100) });
export const nomorBanyak = z.array(nomorSurat).min(1).max(2000);
export const alasanNomor = z.object({ id: id<'Surat'>(), alasan: requiredText(300) });

export const eksporRegister = z.object({
  format: z.enum(['xlsx', 'pdf']),
  tahun,
  /** null = the whole year, as a book. */
  saring: z.object(saringRegister).nullable(),
  path: path.nullable(),
  jobId: z.string().min(1).max(64),
});
export const tahunRegister = tahun;
