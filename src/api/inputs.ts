import { z } from 'zod';
import { BIDANG_ISIAN } from '../domain/formulirTugas';
import type { Id } from '../domain/ids';
import {
  JENIS_JABATAN,
  JENIS_KETIDAKHADIRAN,
  JENIS_PEGAWAI,
  PERAN,
  SEBAB_KELUAR,
  STATUS_PEGAWAI,
} from '../domain/pegawai';
import { JENIS_DPA } from '../domain/subKegiatan';
import { JENIS_SURAT, UKURAN_KERTAS } from '../domain/surat';
import { PERIODE_PECAH, POTONGAN_TERBANYAK } from '../domain/pecahTugas';
import { JENIS_TUGAS, SATUAN_NORMA, SIFAT_TUGAS, SUMBER_TUGAS, ULANGAN } from '../domain/tugas';

/** Building blocks of the inputs. Bounds are wide enough for real offices and narrow enough to stop nonsense. */
export const none = z.undefined();
export const id = <Name extends string>() =>
  z.custom<Id<Name>>((v) => typeof v === 'string' && v.length > 0 && v.length <= 120, 'id');
export const text = (max = 500) => z.string().trim().max(max);
export const requiredText = (max = 500) => text(max).min(1, 'wajib diisi');
export const path = z.string().min(1).max(4096);
export const tanggal = z.iso.date();
export const jobId = z.string().min(1).max(64);
export const page = { offset: z.int().min(0), limit: z.int().min(1).max(1000) };
const whole = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

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

export const pegawaiInput = z.object({
  id: id<'Pegawai'>().nullable(),
  versi: z.int().min(0),
  nama: requiredText(160),
  nip: text(40),
  jenisPegawai: z.enum(JENIS_PEGAWAI),
  golongan: text(10),
  fte: z.int().min(0).max(1000),
  /** Minutes a week by contract, null = by fte; absent keeps what is there. */
  menitMinggu: z.int().min(1).max(6000).nullable().optional(),
  status: z.enum(STATUS_PEGAWAI),
  kompetensi: z.array(requiredText(200)).max(40),
  bagianId: id<'Bagian'>().nullable(),
  timKerjaId: id<'TimKerja'>().nullable(),
  jabatan: text(200),
  jenisJabatan: z.enum(JENIS_JABATAN).nullable(),
  kelas: z.int().min(1).max(17).nullable(),
  masuk: tanggal.nullable(),
  keluar: tanggal.nullable(),
  /** A move from this day on adds a placement; null corrects the present one. */
  pindahMulai: tanggal.nullable(),
});
export type PegawaiInput = z.output<typeof pegawaiInput>;

export const ketidakhadiranInput = z.object({
  id: id<'Ketidakhadiran'>().nullable(),
  pegawaiId: id<'Pegawai'>(),
  mulai: tanggal,
  akhir: tanggal,
  jenis: z.enum(JENIS_KETIDAKHADIRAN),
  /** Part of each day in percent; 100 when absent. */
  persen: z.int().min(1).max(100).optional(),
});

/** People who leave: the day is their last day of work. */
export const keluarInput = z.object({
  ids: z.array(id<'Pegawai'>()).min(1).max(1000),
  tanggal,
  sebab: z.enum(SEBAB_KELUAR),
  /** Give back what they cannot finish; false keeps their shares, which then stand as not habis. */
  lepaskanTugas: z.boolean(),
});

/** A staff list as reviewed; what is not said is taken as the preview proposed. */
export const imporPegawaiInput = z.object({
  imporId: requiredText(64),
  /** The day of the list: moves begin then. */
  tanggal: tanggal.optional(),
  /** New people begin on that day instead of being there all year. */
  mulaiBaru: z.boolean().optional(),
  perbaikan: z
    .array(
      z.object({
        nomor: z.int().min(0),
        abaikan: z.boolean().optional(),
        /** A dated move, or a correction of the present placement. */
        pindah: z.boolean().optional(),
        /** Who of the office the row is; null = a new person. */
        samaDengan: id<'Pegawai'>().nullable().optional(),
      }),
    )
    .max(100_000)
    .optional(),
  /** Who left; nobody when not given. */
  keluar: z
    .array(z.object({ pegawaiId: id<'Pegawai'>(), tanggal, sebab: z.enum(SEBAB_KELUAR) }))
    .max(100_000)
    .optional(),
  /** Keep the confirmed mapping of columns for lists of this layout. */
  ingatPeta: z.boolean().optional(),
});
export type ImporPegawaiInput = z.output<typeof imporPegawaiInput>;

export const porsiInput = z.object({
  pegawaiId: id<'Pegawai'>(),
  porsi: z.int().min(1).max(100_000_000),
  peran: z.enum(PERAN),
  terkunci: z.boolean(),
  persetujuanLintas: text(300),
});

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

/**
 * Decisions about rows of returned forms. A row not named takes the default: new and changed rows are taken over, of a
 * conflict the value of the office stays, emptied rows stay, tasks the office removed stay removed.
 */
export const formulirInput = z.object({
  imporId: requiredText(64),
  keputusan: z
    .array(
      z.object({
        id: id<'Tugas'>(),
        /** Take the row over (for an emptied row: remove the task; for a removed one: add it again). */
        terima: z.boolean(),
        /** By field: place in `usulan`, null = the value of the office. */
        isian: z.array(z.object({ bidang: z.enum(BIDANG_ISIAN), usulan: z.int().min(0).nullable() })).max(20),
      }),
    )
    .max(50_000),
});
export type FormulirInput = z.output<typeof formulirInput>;

export const kop = z.object({
  daerah: text(200),
  opd: text(200),
  bagian: text(200),
  alamat: z.array(text(200)).max(4),
  logo: z
    .string()
    .max(2_000_000)
    .regex(/^(data:image\/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*)?$/),
});
export const penandatangan = z.object({
  kuasa: z.enum(['', 'a.n.', 'Plt.', 'Plh.', 'u.b.']),
  pemberiKuasa: text(200),
  perantara: text(200),
  jabatan: text(200),
  nama: text(160),
  pangkat: text(100),
  nip: text(40),
});
const angka = z.object({ nilai: z.number().min(0).max(10_000_000), sumber: text(500) });
const hundredths = z.int().min(1).max(300);

export const pengaturanInput = z
  .object({
    identitas: z.object({
      opd: requiredText(200),
      daerah: requiredText(200),
      tahun: z.int().min(2000).max(2100),
      kodeUnit: text(40),
      jenisPemda: z.literal('kabkota'),
      contoh: z.boolean(),
    }),
    hariKerja: z.union([z.literal(5), z.literal(6)]),
    menitMinggu: angka,
    menitMingguRamadan: angka,
    menitJumat: angka,
    menitJumatRamadan: angka,
    hitungBup: z.boolean(),
    kelonggaran: angka,
    normaAbk: angka,
    abk: z.object({ cara: z.enum(['norma', 'periode']), pembulatan: z.int().min(1).max(100), sumber: text(500) }),
    kelasEj: z.object({ d: hundredths, c: hundredths, b: hundredths, sumber: text(500) }),
    ambangRendah: angka,
    ambangMelebihi: angka,
    kop,
    penandatangan,
    surat: z.object({
      kertas: z.enum(UKURAN_KERTAS),
      tepi: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      kotakTte: z.boolean(),
      tempat: text(100),
      kode: text(40),
      polaNomor: requiredText(200),
      unit: text(40),
      keamanan: z.enum(['', 'B', 'T', 'R', 'SR']),
      diktum: z.enum(['MENUGASKAN', 'MEMERINTAHKAN']),
      keputusan: z.object({ nomor: text(100), tanggal: z.union([tanggal, z.literal('')]), tentang: text(500) }),
      dasar: z.array(text(600)).max(30),
      tembusan: z.array(text(200)).max(20),
      catatanKaki: text(600),
    }),
  })
  .partial();
export type PengaturanInput = z.output<typeof pengaturanInput>;

/** What letters are made of: one concrete job, or yearly extracts. */
export const sasaranSurat = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('petikan'),
    /** null = everybody who has tasks. */
    pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(20_000).nullable(),
    tanggal,
  }),
  z.object({
    jenis: z.literal('surat_tugas'),
    pegawaiIds: z.array(id<'Pegawai'>()).min(1).max(500),
    tugasId: id<'Tugas'>().nullable(),
    untuk: z.array(requiredText(600)).min(1).max(20),
    dasar: z.array(text(600)).max(20),
    menimbang: z.array(text(600)).max(10),
    /** One letter for the team, or one each. */
    perOrang: z.boolean(),
    tanggal,
  }),
]);
export type SasaranSurat = z.output<typeof sasaranSurat>;
export const jenisSurat = z.enum(JENIS_SURAT);

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

/** What is kept of an earlier proposal: whole rows, or only these people on a row. */
export const dasarUsulan = z.object({
  usulanId: z.string().min(1).max(64),
  tugasIds: z.array(id<'Tugas'>()).max(200_000),
  orang: z.array(z.object({ tugasId: id<'Tugas'>(), pegawaiId: id<'Pegawai'>() })).max(200_000),
});
