import { z } from 'zod';
import { PERIODE_PECAH, POTONGAN_TERBANYAK } from '../domain/pecahTugas';
import { JENIS_JABATAN, PERAN } from '../domain/pegawai';
import { JENIS_TUGAS, SATUAN_NORMA, SIFAT_TUGAS, SUMBER_TUGAS, ULANGAN } from '../domain/tugas';
import { id, requiredText, tanggal, text, whole } from './inputs';

export const jendela = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('tahun') }),
  z.object({ jenis: z.literal('bulan'), bulan: z.array(z.int().min(1).max(12)).min(1).max(12) }),
  z.object({ jenis: z.literal('tanggal'), mulai: tanggal, akhir: tanggal }),
  z.object({
    jenis: z.literal('berulang'),
    tiap: z.enum(ULANGAN),
    mulai: tanggal.nullable(),
    akhir: tanggal.nullable(),
  }),
]);

export const syarat = z.object({
  kelasMin: z.int().min(1).max(17).nullable(),
  kelasMax: z.int().min(1).max(17).nullable(),
  jabatan: z.array(requiredText(200)).max(20),
  kompetensi: z.array(requiredText(200)).max(20),
  jenisJabatan: z.array(z.enum(JENIS_JABATAN)).max(6).readonly(),
  orangMin: z.int().min(1).max(500).nullable(),
  orangMax: z.int().min(1).max(500).nullable(),
  ketuaKelasMin: z.int().min(1).max(17).nullable(),
  ketuaJenisJabatan: z.array(z.enum(JENIS_JABATAN)).max(6).readonly(),
  tugasTambahan: text(200),
  boleh: z.array(id<'Pegawai'>()).max(500),
  tidakBoleh: z.array(id<'Pegawai'>()).max(500),
});

export const tugasInput = z.object({
  /** null = a new task. */
  id: id<'Tugas'>().nullable(),
  /** Row counter the form was opened with (0 for new): a stale form is refused. */
  versi: z.int().min(0),
  sumber: z.enum(SUMBER_TUGAS),
  subKegiatanId: id<'SubKegiatan'>().nullable(),
  bagianId: id<'Bagian'>().nullable(),
  nama: requiredText(600),
  keluaran: text(300),
  satuan: text(60),
  jenis: z.enum(JENIS_TUGAS),
  sifat: z.enum(SIFAT_TUGAS),
  volume: whole.max(100_000_000),
  norma: whole.max(10_000_000).nullable(),
  satuanNorma: z.enum(SATUAN_NORMA),
  asalNorma: z.enum(['perkiraan', 'abk']),
  jendela,
  dapatDibagi: z.boolean(),
  hadirBersama: z.boolean(),
  syarat,
  dasar: text(1000),
  petunjuk: text(2000),
});

export type TugasInput = z.output<typeof tugasInput>;

export const porsiInput = z.object({
  pegawaiId: id<'Pegawai'>(),
  porsi: z.int().min(1).max(100_000_000),
  peran: z.enum(PERAN),
  terkunci: z.boolean(),
  persetujuanLintas: text(300),
});

/** Where pasted rows go that name no bagian or sub kegiatan. */
export const tempatTugas = { subKegiatanId: id<'SubKegiatan'>().nullable(), bagianId: id<'Bagian'>().nullable() };

export const salinTugasInput = z.object({
  imporId: requiredText(64),
  /** Groups of the preview; those not named follow their proposal, and without one are left out. */
  kelompok: z
    .array(
      z.object({
        nomor: z.int().min(0),
        tindakan: z.enum(['salin', 'tusi', 'lewati']),
        /** For `salin`. */
        subKegiatanId: id<'SubKegiatan'>().nullable(),
      }),
    )
    .max(20_000),
  /** Single tasks left out. */
  tanpa: z.array(z.int().min(0)).max(200_000),
  /** Also the shares of people who are still here. */
  pembagian: z.boolean(),
});

export const terimaAbkInput = z.object({
  imporId: requiredText(64),
  norma: z.array(z.object({ nomor: z.int().min(0), tugasId: id<'Tugas'>() })).max(20_000),
  /** Lines that become tasks (tugas dan fungsi) of a bagian. */
  tugas: z.array(z.object({ nomor: z.int().min(0), bagianId: id<'Bagian'>().nullable() })).max(20_000),
});

export const pecahTugasInput = z.object({
  tugasId: id<'Tugas'>(),
  versi: z.int().min(0),
  rencana: z.object({
    cara: z.discriminatedUnion('jenis', [
      z.object({ jenis: z.literal('unit'), nama: z.array(requiredText(200)).min(2).max(POTONGAN_TERBANYAK) }),
      z.object({ jenis: z.literal('jumlah'), banyak: z.int().min(2).max(POTONGAN_TERBANYAK) }),
      z.object({ jenis: z.enum(PERIODE_PECAH) }),
    ]),
    dasar: z.enum(['volume', 'waktu']),
    pola: requiredText(300).refine((pola) => pola.includes('{bagian}'), 'harus memuat {bagian}'),
  }),
  /** `bawa`: the shares go with the parts; `lepas`: the parts are undivided. */
  porsi: z.enum(['bawa', 'lepas']),
});

export const pakaiTemplatInput = z.object({
  subKegiatanId: id<'SubKegiatan'>(),
  butir: z
    .array(z.object({ id: requiredText(120), volume: whole.max(100_000_000), norma: whole.max(10_000_000).nullable() }))
    .min(1)
    .max(1000),
});
