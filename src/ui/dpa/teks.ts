import type { KeadaanBarisDpa } from '../../api/dpaViews';
import type { JenisDpa } from '../../domain/subKegiatan';
import type { SaringTinjau } from './butirTinjau';

export const NAMA_DPA: Readonly<Record<JenisDpa, string>> = {
  murni: 'DPA murni',
  pergeseran: 'Pergeseran',
  perubahan: 'DPPA (perubahan)',
};

export const KEADAAN: Readonly<Record<KeadaanBarisDpa, string>> = {
  baru: 'baru',
  sama: 'tetap',
  paguBerubah: 'pagu berubah',
  targetBerubah: 'target berubah',
  pindahUnit: 'pindah unit',
  dihapus: 'dihapus',
};

export const SARING: Readonly<Record<SaringTinjau, string>> = {
  semua: 'Semua',
  periksa: 'Perlu diperiksa',
  baru: 'Baru',
  paguBerubah: 'Pagu berubah',
  targetBerubah: 'Target berubah',
  pindahUnit: 'Pindah unit',
  dihapus: 'Dihapus',
  sama: 'Tetap',
};

export const teks = {
  impor: 'Impor DPA',
  kosongJudul: 'Belum ada DPA',
  kosong:
    'Impor cetakan SIPD (PDF), rekap Excel atau CSV, atau JSON. Satu dokumen boleh terdiri atas banyak berkas. Hasil bacaannya ditampilkan untuk diperiksa; belum ada yang ditulis sampai Anda menerimanya. Berkas juga dapat dilepas langsung ke jendela ini.',
  tidakCocok: 'Tidak ada sub kegiatan yang cocok dengan saringan ini.',
  tanpaTugas: 'Tidak memerlukan tugas',
  belumAdaBagian: 'Belum ada bagian',
  saring: {
    semua: 'Semua',
    belum: 'Belum habis',
    tanpaTugas: 'Belum ada tugas',
    tanpaBagian: 'Tanpa bagian',
    dihapus: 'Dihapus',
  },
  alasanUmum: [
    'Pembayaran gaji dan tunjangan, tidak ada pekerjaan tersendiri',
    'Hibah atau bantuan yang hanya disalurkan',
    'Pagu nol pada dokumen ini',
  ],
  keyakinan: { pasti: 'Jelas', ragu: 'Ragu', tidak_dikenal: 'Tidak dikenal' },
  tinjau: {
    judul: 'Periksa DPA sebelum diterima',
    gagal: 'Berkas tidak dapat dibaca sebagai DPA',
    belumDitulis: 'Belum ada yang ditulis.',
    hilang: 'Tidak ada lagi dalam dokumen ini',
    hilangArti:
      'Tidak ada yang dihapus: tugas, pembagian, dan suratnya tetap disimpan, lalu Anda memutuskan kelanjutannya.',
    tanggalPreset: 'Tanggal tidak tertulis dalam berkas; isi sesuai dokumen.',
    lewati: 'Baris ini tidak diambil; yang sudah ada di kantor tetap seperti sekarang.',
    pilihUnit: 'Berkas ini memuat banyak kantor. DPA siapa yang diimpor?',
  },
  bacaan: [
    ['Cetakan SIPD (PDF)', 'DPA atau DPPA Rincian Belanja, langsung dari SIPD; bukan hasil pindai atau foto.'],
    ['Rekap Excel atau CSV', 'Satu baris per sub kegiatan atau per rekening; judul kolomnya bebas.'],
    ['JSON SIPD', 'Berkas rincian belanja yang disimpan dari layanan SIPD.'],
  ],
} as const;

/** Layouts the importer knows, in the words of the office. */
const TATA_LETAK: Readonly<Record<string, string>> = {
  A: 'pagu per akun',
  B: 'rekap per rekening dan sub unit',
  C: 'rekap per rekening',
  D: 'tabel DPA dengan rencana bulanan',
  F: 'templat Perangkat Daerah',
  G: 'rincian belanja dalam lembar kerja',
  polos: 'tabel sendiri',
  peta: 'tabel dengan pemetaan kolom',
  cetak: 'cetakan SIPD',
  json: 'JSON SIPD',
};
export const namaTataLetak = (kode: string): string => TATA_LETAK[kode] ?? kode;
