import { z } from 'zod';
import { TINGKAT_PEJABAT } from '../domain/pejabat';
import { PREDIKAT } from '../domain/predikat';
import { JENIS_SURAT, UKURAN_KERTAS } from '../domain/surat';
import { id, requiredText, tanggal, text } from './inputs';
import { kontribusiInput, tppInput } from './kontribusiInputs';

const gambar = z
  .string()
  .max(2_000_000)
  .regex(/^(data:image\/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*)?$/);

export const kop = z.object({
  daerah: text(200),
  opd: text(200),
  bagian: text(200),
  alamat: z.array(text(200)).max(4),
  logo: gambar,
});

export const penandatangan = z.object({
  kuasa: z.enum(['', 'a.n.', 'Plt.', 'Plh.', 'u.b.']),
  pemberiKuasa: text(200),
  perantara: text(200),
  jabatan: text(200),
  nama: text(160),
  pangkat: text(100),
  nip: text(40),
  tingkat: z.enum(TINGKAT_PEJABAT).exactOptional(),
});

const angka = z.object({ nilai: z.number().min(0).max(10_000_000), sumber: text(500) });

const hundredths = z.int().min(1).max(300);

const persenEvaluasi = z.object({ nilai: z.int().min(1).max(300), sumber: text(500) });
const barisMatriks = z.object({ di_bawah: z.enum(PREDIKAT), sesuai: z.enum(PREDIKAT), di_atas: z.enum(PREDIKAT) });
export const evaluasiInput = z.object({
  matriks: z.object({ di_bawah: barisMatriks, sesuai: barisMatriks, di_atas: barisMatriks }),
  sumber: text(500),
  ambangBawah: persenEvaluasi,
  ambangAtas: persenEvaluasi,
});

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
    hakCutiTahunan: z.object({ nilai: z.int().min(1).max(366), sumber: text(500) }),
    normaAbk: angka,
    abk: z.object({ cara: z.enum(['norma', 'periode']), pembulatan: z.int().min(1).max(100), sumber: text(500) }),
    kelasEj: z.object({ d: hundredths, c: hundredths, b: hundredths, sumber: text(500) }),
    ambangRendah: angka,
    ambangMelebihi: angka,
    evaluasi: evaluasiInput,
    kontribusi: kontribusiInput,
    tpp: tppInput,
    masaSimpan: z.object({ nilai: z.int().min(0).max(50), sumber: text(500) }),
    kop,
    logoKepalaDaerah: gambar,
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
    pejabat: z.array(z.object({ id: requiredText(60), penandatangan })).max(100),
    wewenang: z
      .array(
        z.object({
          id: requiredText(60),
          jenis: z.enum(JENIS_SURAT).nullable(),
          perihal: text(200),
          tingkat: z.enum(TINGKAT_PEJABAT),
          pejabat: text(200).exactOptional(),
          sumber: text(500),
        }),
      )
      .max(200),
    klasifikasi: z.array(z.object({ kode: requiredText(40), uraian: requiredText(300), sumber: text(500) })).max(5000),
    penomoran: z.object({
      perJenis: z.boolean(),
      perUnit: z.boolean(),
      unit: z.array(z.object({ bagianId: id<'Bagian'>(), kode: requiredText(40) })).max(1000),
    }),
    berkasNaskah: z.object({ pola: requiredText(200) }),
  })
  .partial();

export type PengaturanInput = z.output<typeof pengaturanInput>;
