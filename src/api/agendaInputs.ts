import { z } from 'zod';
import { hariDari } from '../domain/hari';
import { id, jobId, path, tanggal } from './inputs';

export const SARING_AGENDA = ['semua', 'perintah', 'tugas', 'berulang'] as const;
export type SaringAgenda = (typeof SARING_AGENDA)[number];

const lingkup = { bagianId: id<'Bagian'>().nullable(), pegawaiId: id<'Pegawai'>().nullable() };

export const agendaInput = z.object({
  /** Seen from this day; null = today, or the nearest day of the year of the office. */
  tanggal: tanggal.nullable(),
  /** How many days count as soon, that day included. */
  hari: z.int().min(1).max(92),
  saring: z.enum(SARING_AGENDA),
  ...lingkup,
});
/** At most six weeks, both days included. */
const HARI_KALENDER = 42;
export const kalenderAgendaInput = z
  .object({ mulai: tanggal, akhir: tanggal, tanggal: tanggal.nullable(), ...lingkup })
  .refine(({ mulai, akhir }) => {
    const hari = hariDari(akhir) - hariDari(mulai) + 1;
    return hari >= 1 && hari <= HARI_KALENDER;
  }, `1 sampai ${HARI_KALENDER} hari`);
export const tagihanInput = z.object({ tanggal: tanggal.nullable() });

/** Whose week: one person, everybody of a tim kerja, of a bagian. */
export const untukMinggu = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('pegawai'), id: id<'Pegawai'>() }),
  z.object({ jenis: z.literal('tim'), id: id<'TimKerja'>() }),
  z.object({ jenis: z.literal('bagian'), id: id<'Bagian'>() }),
]);
export type UntukMinggu = z.output<typeof untukMinggu>;
/** `tanggal`: any day of the week that is meant; `hariIni`: from where late is told (see agendaInput.tanggal). */
const minggu = { untuk: untukMinggu, tanggal, hariIni: tanggal.nullable() };
export const daftarMingguInput = z.object(minggu);
export const pdfMingguInput = z.object({ ...minggu, jobId });
export const eksporMingguInput = z.object({ ...minggu, path: path.nullable(), jobId });
export const eksporIcsInput = z.object({
  mulai: tanggal,
  akhir: tanggal,
  tanggal: tanggal.nullable(),
  path: path.nullable(),
  ...lingkup,
});
