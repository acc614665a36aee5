import { z } from 'zod';
import { JENIS_DPA } from '../domain/subKegiatan';
import { JENIS_KETIDAKHADIRAN, PERAN } from '../domain/pegawai';
import { TINGKAT_PEJABAT } from '../domain/pejabat';
import { UKURAN_KERTAS } from '../domain/surat';
import type { HasilDpa } from './dpaHasil';
import { susunDpa } from './dpaSusun';
import { bacaDpaLembar } from './dpaTabel';
import { bacaLembar, teksSel } from './lembar';
import type { Nomenklatur } from './nomenklatur';
import type { HasilPegawai } from './pegawaiTabel';
import { bacaPegawai } from './pegawaiTabel';
import type { HasilTugas } from './tugasTabel';
import { bacaTugas } from './tugasTabel';

/** Bytes of the files in resources/contoh, by name without ending. */
export interface BerkasContoh {
  readonly dpa: Uint8Array;
  readonly pegawai: Uint8Array;
  readonly tugas: Uint8Array;
  readonly penugasan: Uint8Array;
  readonly cuti: Uint8Array;
  readonly pengaturan: Uint8Array;
}

const teks = z.string();
const penandatangan = z.object({
  kuasa: z.enum(['', 'a.n.', 'Plt.', 'Plh.', 'u.b.']),
  pemberiKuasa: teks,
  perantara: teks,
  jabatan: teks,
  nama: teks,
  pangkat: teks,
  nip: teks,
  tingkat: z.enum(TINGKAT_PEJABAT),
});
const pengaturanSchema = z.object({
  identitas: z.object({
    opd: teks,
    daerah: teks,
    tahun: z.number().int(),
    kodeUnit: teks,
    jenisPemda: z.literal('kabkota'),
    contoh: z.literal(true),
  }),
  dpa: z.object({ jenis: z.enum(JENIS_DPA), nomor: teks, tanggal: teks }),
  kop: z.object({ daerah: teks, opd: teks, bagian: teks, alamat: z.array(teks), logo: teks }),
  penandatangan,
  /** Signers beside the first. */
  pejabat: z.array(z.object({ id: teks, penandatangan })),
  surat: z.object({
    kertas: z.enum(UKURAN_KERTAS),
    tepi: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    kotakTte: z.boolean(),
    tempat: teks,
    kode: teks,
    polaNomor: teks,
    unit: teks,
    keamanan: z.enum(['', 'B', 'T', 'R', 'SR']),
    diktum: teks,
    keputusan: z.object({ nomor: teks, tanggal: teks, tentang: teks }),
    dasar: z.array(teks),
    tembusan: z.array(teks),
    catatanKaki: teks,
  }),
  /** Lines marked "tidak memerlukan tugas". */
  tanpaTugas: z.array(z.object({ kode: teks, alasan: teks })),
});
export type PengaturanContoh = z.infer<typeof pengaturanSchema>;

const bulat = z.coerce.number().int().min(0);
const penugasanSchema = z.array(
  z.object({
    bagian: teks,
    tugas: teks,
    /** Key form, '' outside the DPA. */
    kode_sub_kegiatan: teks,
    nip: teks,
    porsi: bulat,
    pembagi: bulat,
    peran: z.enum(PERAN),
    terkunci: z.enum(['', 'ya']).transform((v) => v === 'ya'),
  }),
);
const cutiSchema = z.array(z.object({ nip: teks, mulai: teks, akhir: teks, jenis: z.enum(JENIS_KETIDAKHADIRAN) }));

export interface IsiContoh {
  readonly dpa: HasilDpa;
  readonly pegawai: HasilPegawai;
  readonly tugas: HasilTugas;
  readonly penugasan: z.infer<typeof penugasanSchema>;
  readonly cuti: z.infer<typeof cutiSchema>;
  readonly pengaturan: PengaturanContoh;
}

/** The sample office, read by the same importers as a user's files. A task is named by bagian and name (unique there). */
export function bacaContoh(berkas: BerkasContoh, nomenklatur: Nomenklatur): IsiContoh {
  const pengaturan = pengaturanSchema.parse(JSON.parse(new TextDecoder().decode(berkas.pengaturan)));
  const lembar = (nama: 'dpa' | 'pegawai' | 'tugas' | 'penugasan' | 'cuti') =>
    bacaLembar(berkas[nama], `${nama}.csv`).lembar;
  const pilihan = { nomenklatur, tahun: pengaturan.identitas.tahun };
  return {
    dpa: susunDpa([bacaDpaLembar(lembar('dpa'), 'dpa.csv', pilihan)], pilihan),
    pegawai: bacaPegawai(lembar('pegawai')),
    tugas: bacaTugas(lembar('tugas')),
    penugasan: penugasanSchema.parse(catatan(lembar('penugasan')[0]?.baris)),
    cuti: cutiSchema.parse(catatan(lembar('cuti')[0]?.baris)),
    pengaturan,
  };
}

/** Rows as records by the names in the first row. */
function catatan(baris: ReturnType<typeof bacaLembar>['lembar'][number]['baris'] = []): Record<string, string>[] {
  const judul = (baris[0] ?? []).map((s) => teksSel(s));
  return baris.slice(1).map((b) => Object.fromEntries(judul.map((j, k) => [j, teksSel(b[k])])));
}
