import { NAMA_BULAN } from '../domain/tampil';
import type { Judul, KamusJudul } from './judul';
import { cariJudul } from './judul';
import type { Lembar } from './lembar';
import { GalatImpor } from './temuan';

export const BIDANG_TUGAS = [
  'bagian',
  'kode',
  'namaSubKegiatan',
  'nama',
  'keluaran',
  'satuan',
  'volume',
  'norma',
  'satuanNorma',
  'menit',
  'jam',
  'hari',
  'asalNorma',
  'bulan',
  'mulai',
  'akhir',
  'sifat',
  'sumber',
  'jenis',
  'dasar',
  'petunjuk',
  'syarat',
] as const;
/** A column per month with a mark or a number in it, as work schedules have. */
export const BIDANG_BULAN = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9', 'b10', 'b11', 'b12'] as const;
export type BidangTugas = (typeof BIDANG_TUGAS)[number] | (typeof BIDANG_BULAN)[number];

/** Columns of the sample, of work plans, schedules and hand-made lists. */
export const KAMUS_TUGAS: KamusJudul<BidangTugas> = {
  bagian: ['bagian', 'unit kerja', 'nama bagian', 'bidang', 'unit organisasi', 'subbagian', 'sub bagian', 'tim kerja'],
  kode: ['kode sub kegiatan', 'kode subkegiatan', 'kode sub keg', 'kode kegiatan sub', 'kode dpa', 'kode'],
  namaSubKegiatan: [
    'nama sub kegiatan',
    'sub kegiatan',
    'nama subkegiatan',
    'subkegiatan',
    'uraian sub kegiatan',
    'sub kegiatan dpa',
    'kode dan nama sub kegiatan',
  ],
  nama: [
    'tugas',
    'nama tugas',
    'uraian tugas',
    'uraian pekerjaan',
    'pekerjaan',
    'nama pekerjaan',
    'rincian tugas',
    'rincian pekerjaan',
    'deskripsi tugas',
    'tahapan kerja',
    'tahapan',
    'aktivitas',
    'butir kegiatan',
    'rencana aksi',
    'uraian kegiatan',
    'rincian kegiatan',
    'uraian',
  ],
  keluaran: [
    'keluaran',
    'output',
    'hasil kerja',
    'hasil',
    'keluaran hasil kerja',
    'hasil pekerjaan',
    'produk',
    'bukti',
  ],
  satuan: ['satuan', 'satuan hasil', 'satuan volume', 'satuan keluaran', 'satuan output', 'satuan kerja'],
  volume: [
    'volume',
    'volume tahun',
    'volume setahun',
    'volume per tahun',
    'volume kerja',
    'jumlah hasil',
    'kuantitas',
    'kuantitas output',
    'target volume',
    'target kuantitas',
    'banyaknya',
    'qty',
    'beban kerja',
    'frekuensi',
    'target',
    'jumlah',
  ],
  norma: [
    'norma',
    'norma waktu',
    'waktu penyelesaian',
    'standar waktu',
    'waktu per satuan',
    'lama pengerjaan',
    'durasi',
  ],
  satuanNorma: ['satuan norma', 'satuan waktu', 'satuan norma waktu'],
  menit: ['norma menit', 'norma waktu menit', 'menit', 'waktu menit', 'waktu penyelesaian menit', 'durasi menit'],
  jam: ['norma jam', 'norma waktu jam', 'jam', 'waktu penyelesaian jam', 'durasi jam'],
  hari: ['norma hari', 'norma waktu hari', 'hari', 'waktu penyelesaian hari', 'durasi hari'],
  asalNorma: ['asal norma', 'sumber norma', 'dasar norma'],
  bulan: ['bulan', 'waktu', 'waktu pelaksanaan', 'jadwal', 'bulan khas', 'bulan pelaksanaan', 'masa', 'periode'],
  mulai: ['mulai', 'tanggal mulai', 'tgl mulai', 'awal'],
  akhir: ['akhir', 'selesai', 'tanggal selesai', 'tanggal akhir', 'tgl selesai', 'sampai', 'tenggat'],
  sifat: ['sifat', 'sifat tugas'],
  sumber: ['sumber', 'sumber tugas', 'asal', 'asal tugas'],
  jenis: ['jenis', 'jenis tugas'],
  dasar: ['dasar', 'dasar hukum', 'dasar hukum sop', 'dasar hukum atau sop', 'sop'],
  petunjuk: ['petunjuk', 'keterangan', 'arahan', 'catatan'],
  syarat: ['syarat', 'syarat pelaksana'],
  b1: ['jan', 'januari'],
  b2: ['feb', 'februari', 'pebruari'],
  b3: ['mar', 'maret'],
  b4: ['apr', 'april'],
  b5: ['mei', 'may'],
  b6: ['jun', 'juni'],
  b7: ['jul', 'juli'],
  b8: ['agu', 'agt', 'ags', 'agust', 'agustus'],
  b9: ['sep', 'sept', 'september'],
  b10: ['okt', 'oktober'],
  b11: ['nov', 'nop', 'november', 'nopember'],
  b12: ['des', 'desember'],
};

export interface LembarTugas {
  readonly lembar: Lembar;
  readonly judul: Judul<BidangTugas>;
}

/** Headers that speak of tasks; "Uraian" and "Jumlah" alone are any table of amounts. */
const PASTI_TUGAS = /tugas|pekerjaan|tahapan|aktivitas|aksi/i;

/** Every sheet with a task and a volume column (hidden ones only when no other has them). */
export function cariLembarTugas(semua: readonly Lembar[]): readonly LembarTugas[] {
  const baca = (lembar: Lembar): LembarTugas[] => {
    const judul = cariJudul(lembar, KAMUS_TUGAS, 2);
    const nama = judul?.kolom.get('nama');
    if (!judul?.kolom.has('volume') || nama === undefined) return [];
    return judul.kolom.size > 2 || PASTI_TUGAS.test(judul.teks[nama] ?? '') ? [{ lembar, judul }] : [];
  };
  const tampak = semua.filter((l) => l.tersembunyi !== true).flatMap(baca);
  return tampak.length > 0 ? tampak : semua.flatMap(baca);
}

/** The sheet that comes nearest to a task list, for the mapping screen; @throws GalatImpor when no sheet is a table. */
export function lembarMiripTugas(semua: readonly Lembar[]): { lembar: Lembar; judul: Judul<BidangTugas> | null } {
  let terbaik: { lembar: Lembar; judul: Judul<BidangTugas> | null; nilai: number } | null = null;
  for (const lembar of semua) {
    if (!lembar.baris.some((b) => b.filter((s) => s !== null).length > 1)) continue;
    const judul = cariJudul(lembar, KAMUS_TUGAS, 1);
    const nilai = judul?.kolom.size ?? 0;
    if (!terbaik || nilai > terbaik.nilai) terbaik = { lembar, judul, nilai };
  }
  if (terbaik) return terbaik;
  throw new GalatImpor(
    'tanpa_judul',
    `Lembar “${semua[0]?.nama ?? ''}” tidak memuat tabel. Gunakan judul kolom seperti pada contoh: bagian, kode_sub_kegiatan, tugas, keluaran, satuan, volume, norma_menit, bulan, sifat, dasar, syarat.`,
    { lembar: semua[0]?.nama ?? '' },
  );
}

const NAMA_BIDANG: Readonly<Record<(typeof BIDANG_TUGAS)[number], string>> = {
  bagian: 'Bagian',
  kode: 'Kode sub kegiatan',
  namaSubKegiatan: 'Nama sub kegiatan',
  nama: 'Tugas',
  keluaran: 'Keluaran',
  satuan: 'Satuan',
  volume: 'Volume setahun',
  norma: 'Norma waktu',
  satuanNorma: 'Satuan norma waktu',
  menit: 'Norma (menit)',
  jam: 'Norma (jam)',
  hari: 'Norma (hari)',
  asalNorma: 'Asal norma',
  bulan: 'Bulan pelaksanaan',
  mulai: 'Tanggal mulai',
  akhir: 'Tanggal selesai',
  sifat: 'Sifat',
  sumber: 'Sumber tugas',
  jenis: 'Jenis tugas',
  dasar: 'Dasar hukum',
  petunjuk: 'Petunjuk',
  syarat: 'Syarat pelaksana',
};

/** Fields of the mapping screen; without a volume column every volume is 1. */
export const PETA_TUGAS: readonly { kunci: BidangTugas; nama: string; wajib: boolean }[] = [
  ...BIDANG_TUGAS.map((kunci) => ({ kunci, nama: NAMA_BIDANG[kunci], wajib: kunci === 'nama' })),
  ...BIDANG_BULAN.map((kunci, n) => ({ kunci, nama: `Bulan: ${NAMA_BULAN[n] ?? ''}`, wajib: false })),
];
