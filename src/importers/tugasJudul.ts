import type { Judul, KamusJudul } from './judul';
import { cariJudul } from './judul';
import type { Lembar } from './lembar';
import { GalatImpor } from './temuan';

export type BidangTugas =
  | 'bagian'
  | 'kode'
  | 'namaSubKegiatan'
  | 'nama'
  | 'keluaran'
  | 'satuan'
  | 'volume'
  | 'norma'
  | 'satuanNorma'
  | 'menit'
  | 'jam'
  | 'hari'
  | 'asalNorma'
  | 'bulan'
  | 'mulai'
  | 'akhir'
  | 'sifat'
  | 'sumber'
  | 'jenis'
  | 'dasar'
  | 'petunjuk'
  | 'syarat';

/** Columns of the sample, of ABK papers and of hand-made lists. */
const KAMUS: KamusJudul<BidangTugas> = {
  bagian: ['bagian', 'unit kerja', 'bidang', 'nama bagian'],
  kode: ['kode sub kegiatan', 'kode subkegiatan', 'kode sub keg', 'kode'],
  namaSubKegiatan: ['nama sub kegiatan', 'sub kegiatan', 'nama subkegiatan', 'subkegiatan'],
  nama: ['tugas', 'nama tugas', 'uraian tugas', 'uraian pekerjaan', 'pekerjaan', 'rincian tugas'],
  keluaran: ['keluaran', 'output', 'hasil kerja', 'hasil', 'keluaran hasil kerja'],
  satuan: ['satuan', 'satuan hasil', 'satuan volume', 'satuan keluaran'],
  volume: ['volume', 'volume tahun', 'volume setahun', 'jumlah hasil', 'volume per tahun', 'beban kerja', 'jumlah'],
  norma: ['norma', 'norma waktu', 'waktu penyelesaian'],
  satuanNorma: ['satuan norma', 'satuan waktu', 'satuan norma waktu'],
  menit: ['norma menit', 'norma waktu menit', 'menit', 'waktu menit', 'waktu penyelesaian menit'],
  jam: ['norma jam', 'norma waktu jam', 'jam', 'waktu penyelesaian jam'],
  hari: ['norma hari', 'norma waktu hari', 'hari', 'waktu penyelesaian hari'],
  asalNorma: ['asal norma', 'sumber norma'],
  bulan: ['bulan', 'waktu', 'waktu pelaksanaan', 'jadwal', 'bulan khas', 'bulan pelaksanaan'],
  mulai: ['mulai', 'tanggal mulai', 'tgl mulai'],
  akhir: ['akhir', 'selesai', 'tanggal selesai', 'tanggal akhir', 'tgl selesai'],
  sifat: ['sifat', 'sifat tugas'],
  sumber: ['sumber', 'sumber tugas', 'asal'],
  jenis: ['jenis', 'jenis tugas'],
  dasar: ['dasar', 'dasar hukum', 'dasar hukum sop'],
  petunjuk: ['petunjuk', 'keterangan', 'arahan'],
  syarat: ['syarat', 'syarat pelaksana'],
};

/** First sheet with a task and a volume column; @throws GalatImpor naming what is missing. */
export function judulTugas(semua: readonly Lembar[]): { lembar: Lembar; judul: Judul<BidangTugas> } {
  for (const lembar of semua) {
    const judul = cariJudul(lembar, KAMUS, 3);
    if (judul?.kolom.has('nama') && judul.kolom.has('volume')) return { lembar, judul };
  }
  const utama = semua[0];
  const sebagian = utama && cariJudul(utama, KAMUS, 1);
  const hilang = (['nama', 'volume'] as const)
    .filter((b) => !sebagian?.kolom.has(b))
    .map((b) => (b === 'nama' ? '“Tugas”' : '“Volume”'));
  throw new GalatImpor(
    'tanpa_judul',
    `Lembar “${utama?.nama ?? ''}” tidak memuat daftar tugas: kolom ${hilang.join(' dan ') || '“Tugas” dan “Volume”'} tidak ditemukan. Gunakan judul kolom seperti pada contoh: bagian, kode_sub_kegiatan, tugas, keluaran, satuan, volume, norma_menit, bulan, sifat, dasar, syarat.`,
    { lembar: utama?.nama ?? '' },
  );
}
