import { z } from 'zod';
import { JENIS_DOKUMEN } from '../domain/kinerja';
import { id, jobId, path, requiredText, text } from './inputs';

const bagianIds = z.array(id<'Bagian'>()).min(1).max(2000).nullable();

/** Which paper, about whom, in which form. */
export const permintaanDokumen = z.object({
  jenis: z.enum(JENIS_DOKUMEN),
  bagianIds,
  /** Only for papers about people. */
  pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(20_000).nullable(),
  tingkat: z.union([z.literal(1), z.literal(2)]),
  lembar: z.enum(['perOrang', 'satu']),
  biaya: z.boolean(),
  /** Only the last four digits of a NIP in lists that are passed on. */
  samarkanNip: z.boolean().exactOptional(),
});

export const previewDokumen = z.object({
  permintaan: permintaanDokumen,
  /** All of it (to be printed), not only the first parts. */
  lengkap: z.boolean(),
  jobId,
});
/** A null path asks; with a folder the paper is written there under its own name, never over a file. */
export const exportDokumen = z.object({
  permintaan: permintaanDokumen,
  format: z.enum(['xlsx', 'pdf']),
  path: path.nullable(),
  folder: path.optional(),
  jobId,
});

const indikator = z.object({ uraian: requiredText(500), target: text(60), satuan: text(60) });
export const hasilPimpinanInput = z.object({
  /** null = the office. */
  bagianId: id<'Bagian'>().nullable(),
  /** Empty = derived from the DPA again. */
  hasil: z
    .array(
      z.object({
        id: requiredText(80),
        uraian: requiredText(500),
        indikator: z.array(indikator).max(12),
        /** Codes of kegiatan, sub kegiatan or program, as typed. */
        kode: z.array(requiredText(40)).max(60),
      }),
    )
    .max(40),
});
/** Who judges the leader of a bagian; null = nobody is named. */
export const penilaiInput = z.object({
  bagianId: id<'Bagian'>(),
  penilai: z
    .object({ nama: requiredText(200), nip: text(30), pangkat: text(100), jabatan: requiredText(300) })
    .nullable(),
});
export const teksSkpInput = z.object({
  kualitas: requiredText(300),
  targetKualitas: z.int().min(1).max(1000),
  satuanKualitas: requiredText(30),
  waktu: requiredText(300),
});
