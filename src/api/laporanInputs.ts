import { z } from 'zod';
import { KUNCI_BULANAN } from '../domain/laporanBulananTeks';
import type { PeriodeEvaluasi } from '../domain/laporanTriwulan';
import { EKSPEKTASI } from '../domain/predikat';
import { id, jobId, path, tanggal, text } from './inputs';

const bulan = z.int().min(1).max(12);
export const periodeEvaluasi = z.custom<PeriodeEvaluasi>(
  (v) => typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 4,
  'periode',
);
const pegawaiIds = z.array(id<'Pegawai'>()).min(1).max(20_000);

export const laporanBulanan = z.object({
  bulan,
  /** As it leaves the office: small bagian stand together (samarkanLaporan). */
  tersamar: z.boolean().optional(),
});
export const rincianBulanan = z.object({
  bulan,
  kunci: z.enum(KUNCI_BULANAN),
  /** null = what belongs to no bagian; missing = the whole office. */
  bagianId: id<'Bagian'>().nullable().optional(),
});

export const periodeInput = z.object({ periode: periodeEvaluasi });
export const evaluasiSatu = z.object({ pegawaiId: id<'Pegawai'>(), periode: periodeEvaluasi });
const ekspektasi = z.enum(['', ...EKSPEKTASI]);
/** What is missing stays as it is. */
export const evaluasiInput = evaluasiSatu.extend({
  hasil: ekspektasi.optional(),
  perilaku: ekspektasi.optional(),
  umpanBalik: text(4000).optional(),
  tanggapan: text(4000).optional(),
});
export const usulanEvaluasi = z.object({ periode: periodeEvaluasi, pegawaiIds });
export const penetapanEvaluasi = usulanEvaluasi.extend({ tanggal: tanggal.nullable() });

/** Which report: of a month, the recapitulation of a period without names, the confidential list, or sheets of people. */
export const permintaanLaporan = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('bulanan'), bulan }),
  z.object({ jenis: z.literal('rekap'), periode: periodeEvaluasi }),
  z.object({ jenis: z.literal('daftar'), periode: periodeEvaluasi, bagianId: id<'Bagian'>().nullable() }),
  z.object({ jenis: z.literal('lembar'), periode: periodeEvaluasi, pegawaiIds }),
]);
export const previewLaporan = z.object({ permintaan: permintaanLaporan, jobId });
/** A null path asks. */
export const exportLaporan = z.object({
  permintaan: permintaanLaporan,
  format: z.enum(['pdf', 'docx', 'xlsx']),
  path: path.nullable(),
  jobId,
});
