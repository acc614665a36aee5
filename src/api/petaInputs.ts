import { z } from 'zod';
import * as i from './inputs';
import { BENTUK_PETA, KEADAAN_PETA, KELOMPOK_PETA, URUT_PETA } from './petaViews';

/** Inputs of the map; the meaning of each is in petaViews.ts. */
const kueri = {
  bagianId: i.id<'Bagian'>().nullable(),
  per: z.enum(['minggu', 'bulan']),
  kelompok: z.enum(KELOMPOK_PETA),
  urut: z.enum(URUT_PETA),
  cari: i.text(200),
  keadaan: z.enum(KEADAAN_PETA),
  tutup: z.array(i.text(300)).max(20_000).readonly(),
  bandingId: i.text(64).nullable(),
};
export const listPeta = z.object({ ...kueri, ...i.page });
export const barisPeta = z.object({ ...kueri, ids: z.array(i.id<'Pegawai'>()).max(2000) });
export const selPeta = z.object({
  pegawaiId: i.id<'Pegawai'>(),
  per: z.enum(['minggu', 'bulan', 'tahun']),
  kolom: z.int().min(0).max(54),
  /** Tasks of the compared plan instead of the present one. */
  bandingId: i.text(64).nullable().optional(),
});
/** A share carried over the row of another person; nothing is written. */
export const cobaPindah = z.object({
  penugasanId: i.id<'Penugasan'>(),
  ke: i.id<'Pegawai'>(),
  per: z.enum(['minggu', 'bulan']),
});
export const bandingPeta = z.object({
  sumber: z.discriminatedUnion('jenis', [
    z.object({ jenis: z.literal('usulan'), usulanId: i.requiredText(64) }),
    /** One of `listCadangan`. */
    z.object({ jenis: z.literal('cadangan'), id: i.requiredText(200) }),
    /** Another document, read from a copy and never changed; null asks. */
    z.object({ jenis: z.literal('berkas'), path: i.path.nullable() }),
  ]),
  jobId: i.jobId,
});
const kertas = {
  kertas: z.enum(['A4', 'A3']),
  /** Jabatan only: the paper may leave the hands of the direct superior. */
  tanpaNama: z.boolean(),
};
/** `rentang`: the rows on screen, only for PNG (at most 200); everything else writes all rows. */
export const eksporPeta = z.object({
  ...kueri,
  ...kertas,
  bentuk: z.enum(BENTUK_PETA),
  rentang: z.object({ offset: z.int().min(0), limit: z.int().min(1).max(200) }).nullable(),
  path: i.path.nullable(),
  jobId: i.jobId,
});
export const cetakPeta = z.object({ ...kueri, ...kertas, jobId: i.jobId });
