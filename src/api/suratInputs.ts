import { z } from 'zod';
import { JENIS_SURAT } from '../domain/surat';
import { id, requiredText, tanggal, text } from './inputs';

/** What every choice may say beside its own: how it is written, who signs, and which unit numbers it. */
const bersama = {
  tanggal,
  /** Absent = the shipped template of the kind, or the office's change of it. */
  templatId: requiredText(120).exactOptional(),
  /** Absent = the signer of the template or of the settings. */
  pejabatId: requiredText(60).exactOptional(),
  /** The bagian that issues it: its unit code numbers the letter where units count by themselves. */
  bagianId: id<'Bagian'>().exactOptional(),
  /** The letter this one takes the place of. */
  menggantikan: id<'Surat'>().exactOptional(),
};

const pekerjaan = {
  ...bersama,
  pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(500),
  tugasId: id<'Tugas'>().nullable(),
  untuk: z.array(requiredText(600)).min(1).max(20),
  dasar: z.array(text(600)).max(20),
  menimbang: z.array(text(600)).max(10),
  /** When and where in words, '' = not said (fields {waktu} and {tempat} of a template). */
  waktu: text(200).exactOptional(),
  tempat: text(200).exactOptional(),
  /** Costs are borne by the DPA: basis of an SPD. */
  bebanBiaya: z.boolean().exactOptional(),
  /** One letter for the team, or one each. */
  perOrang: z.boolean(),
};

/** Part of the office a yearly division speaks of: null = all of it. */
const lingkup = { bagianIds: z.array(id<'Bagian'>()).min(1).max(2000).nullable() };

/** What letters are made of: one concrete job, the yearly division, a letter that came in, a hand-over. */
export const sasaranSurat = z.discriminatedUnion('jenis', [
  z.object({
    ...bersama,
    jenis: z.literal('petikan'),
    /** null = everybody who has tasks. */
    pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(20_000).nullable(),
  }),
  z.object({ ...bersama, ...lingkup, jenis: z.literal('keputusan'), tentang: text(500) }),
  z.object({
    ...bersama,
    ...lingkup,
    jenis: z.literal('nota_dinas'),
    yth: requiredText(300),
    dari: requiredText(300),
    sifat: text(60),
    hal: requiredText(300),
    paragraf: z.array(text(2000)).max(20),
    /** With the division of the scope as its lampiran. */
    denganLampiran: z.boolean(),
  }),
  z.object({ ...pekerjaan, jenis: z.literal('surat_tugas') }),
  z.object({ ...pekerjaan, jenis: z.literal('surat_perintah') }),
  z.object({
    ...bersama,
    jenis: z.literal('disposisi'),
    /** The order it passes on, where that stands in the file. */
    tugasId: id<'Tugas'>().exactOptional(),
    pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(20),
    suratDari: requiredText(300),
    nomorSurat: text(100),
    tanggalSurat: z.union([tanggal, z.literal('')]),
    diterima: z.union([tanggal, z.literal('')]),
    agenda: text(60),
    sifat: text(60),
    perihal: requiredText(600),
    /** Ticked instructions by their words (those of the template's `untuk`, or others). */
    harap: z.array(requiredText(200)).max(12),
    catatan: text(1000),
    tenggat: z.union([tanggal, z.literal('')]),
  }),
  z.object({
    ...bersama,
    jenis: z.literal('berita_acara'),
    dariId: id<'Pegawai'>(),
    kepadaId: id<'Pegawai'>(),
    /** null = all tasks of the first. */
    tugasIds: z.array(id<'Tugas'>()).min(1).max(2000).nullable(),
    alasan: requiredText(500),
    terhitung: tanggal,
  }),
]);

export type SasaranSurat = z.output<typeof sasaranSurat>;
export type SasaranPekerjaan = Extract<SasaranSurat, { jenis: 'surat_tugas' | 'surat_perintah' }>;

export const jenisSurat = z.enum(JENIS_SURAT);
