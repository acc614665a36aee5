import { z } from 'zod';
import { JENIS_DPA } from '../domain/subKegiatan';
import { id, requiredText, tanggal, text, whole } from './inputs';

/** A mapping of columns as the mapping screen or `--peta FILE` gives it. */
export const petaKolom = z.object({
  sidik: text(200),
  lembar: text(200),
  judulAwal: z.int().min(0).max(1000),
  judulAkhir: z.int().min(0).max(1000),
  awalData: z.int().min(0).max(1000),
  kolom: z.record(text(60), z.array(z.int().min(0).max(16_384)).max(12)),
});

export const dpaInput = z.object({
  imporId: z.string().min(1).max(64),
  /** An existing version to add to or to replace, or a new one. */
  tujuan: z.union([
    z.object({ dpaId: id<'Dpa'>() }),
    z.object({ jenis: z.enum(JENIS_DPA), nomor: text(100), tanggal }),
  ]),
  /** `sebagian`: lines of other kegiatan keep the amounts of the version in force. */
  cakupan: z.enum(['seluruh', 'sebagian']),
  /** Remember which bagian owns which kegiatan for the next import. */
  ingatBagian: z.boolean(),
  /** Edits by preview row number; rows not named are taken as shown. */
  perbaikan: z
    .array(
      z.object({
        nomor: z.int().min(0),
        kode: text(40),
        nama: requiredText(500),
        bagian: text(200),
        pagu: whole,
        abaikan: z.boolean(),
        alasanTanpaTugas: text(300),
        /** Preview row this one is merged into (amounts added), null = stands alone. */
        gabungKe: z.int().min(0).nullable(),
        /** For a line that moved to another unit: its tasks go with it. */
        bawaTugas: z.boolean(),
      }),
    )
    .max(20_000),
});
