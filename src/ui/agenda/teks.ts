import type { BarisAgenda } from '../../api/agendaViews';
import type { JenisButir } from '../../domain/agenda';
import { hariDari } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';
import { SEBUTAN_PERINTAH } from '../../domain/perintah';
import { angka } from '../../domain/tampil';
import { hariTeks, volumeSatuan } from '../../domain/teksMinggu';

export const SEBUTAN_BUTIR: Readonly<Record<JenisButir, string>> = {
  rapat: 'Rapat',
  notula: 'Notula',
  perintah: 'Perintah',
  tugas: 'Tugas',
  berulang: 'Berulang',
};

export const teks = {
  pilihTab: 'Bagian agenda',
  saring: 'Saring agenda',
  pilihan: {
    semua: 'Semua',
    terlambat: 'Terlambat',
    perintah: 'Perintah dan rapat',
    tugas: 'Tugas',
    berulang: 'Berulang',
  },
  dilihatDari: 'Dilihat dari',
  tugasBaru: 'Tugas baru',
  simpanIcs: 'Simpan ICS',
  keteranganIcs:
    'Rapat dan tenggat yang belum selesai sampai akhir tahun, untuk Outlook, Google Kalender, atau telepon. Simpan di berkas yang sama agar yang selesai atau berpindah ikut dibetulkan di kalender.',
  icsTersimpan: (n: number, batal: number) =>
    `Kalender disimpan: ${angka(n)} rapat dan tenggat sampai akhir tahun${batal > 0 ? `; ${angka(batal)} yang selesai atau tidak berlaku lagi ditandai batal` : ''}`,
  daftarJatuhTempo: 'Daftar jatuh tempo',
  terlambat: 'Terlambat',
  hariIni: 'Hari ini',
  bebanBelumDiketahui: 'beban belum diketahui',
  lewatPotong: (sisa: number) => `dan ${angka(sisa)} lagi; saring per bagian untuk melihatnya`,
  belumDicatat: (n: number) => `${angka(n)} yang sudah lewat waktunya belum ada catatan realisasinya.`,
  belumDibagi: (n: number) => `${angka(n)} yang sudah lewat waktunya belum dibagi seluruhnya.`,
  catatRealisasi: 'Catat realisasi',
  tulisNotula: 'Tulis notula',
  putuskan: 'Putuskan',
  bagi: 'Bagi',
  selesai: 'Selesai',
  diselesaikan: 'Perintah selesai',
  takAdaOrang: 'belum ada pelaksana',
  kosong: {
    judul: 'Tidak ada yang jatuh tempo',
    isi: 'Tidak ada perintah, rapat, atau tugas yang jatuh tempo dalam 14 hari. Catat perintah baru dengan Ctrl+N.',
  },
  taksesuai: {
    judul: 'Tidak ada yang sesuai',
    isi: 'Tidak ada yang jatuh tempo dengan saringan ini.',
    aksi: 'Tampilkan semua',
  },
  tidakDiKantor: 'Tidak di kantor',
  semuaDiKantor: 'Semua di kantor menurut catatan.',
  perluPengganti: 'Perlu pengganti',
  penggantiArti: 'Tugasnya jatuh pada hari tidak hadir, dan belum ada yang menggantikan.',
  alihkan: 'Alihkan…',
  alihkanDari: (nama: string) => `Alihkan tugas ${nama}`,
  lainnya: (n: number) => (n > 0 ? ` dan ${angka(n)} lagi` : ''),
  libur: 'Hari libur',
  catatAbsen: 'Catat ketidakhadiran',
  mode: 'Tampilan kalender',
  bulan: 'Bulan',
  minggu: 'Minggu',
  sebelumnya: { bulan: 'Bulan sebelumnya', minggu: 'Minggu sebelumnya' },
  berikutnya: { bulan: 'Bulan berikutnya', minggu: 'Minggu berikutnya' },
  kalender: 'Kalender agenda',
  tombolKalender: 'T di kalender; panah memilih hari, Page Up/Down berpindah bulan atau minggu',
  tanpaIsi: 'Tidak ada agenda pada hari ini.',
  liburHari: (nama: string) => `Libur: ${nama}`,
  orangPergi: (n: number) => `${angka(n)} tidak di kantor`,
  berulang: (n: number) => `${angka(n)} berulang`,
  lagi: (n: number) => `+${angka(n)}`,
  untuk: 'Daftar untuk',
  seluruhBagian: 'Seluruh pegawai bagian',
  kelompokTim: 'Tim kerja',
  kelompokPegawai: 'Pegawai',
  mingguIni: 'Minggu ini',
  salinTeks: 'Salin teks e-Kinerja',
  salin: 'Salin teks',
  tersalin: 'Teks tersalin; tempelkan di progres harian e-Kinerja',
  gagalSalin: 'Teks tidak tersalin. Coba lagi.',
  simpanPdf: 'Simpan PDF',
  cetak: 'Cetak',
  menyusun: 'Menyusun daftar tugas mingguan',
  pdfTersimpan: (n: number) => `Daftar mingguan ${angka(n)} pegawai disimpan`,
  pilihUntuk: {
    judul: 'Pilih bagian atau pegawai',
    isi: 'Daftar mingguan dibuat untuk satu pegawai, satu tim kerja, atau seluruh pegawai satu bagian.',
  },
  tanpaTugas: 'Tidak ada tugas yang dijadwalkan dalam minggu ini.',
  rencanaHari: 'Rencana per hari',
  rencanaArti: 'Usulan pengisian progres harian; sesuaikan dengan yang benar-benar dikerjakan.',
} as const;

/** `hari ini`, `besok`, `3 hari lagi`, `terlambat 2 hari`. */
export function kapanTeks(tenggat: Tanggal, hariIni: Tanggal): string {
  const selisih = hariDari(tenggat) - hariDari(hariIni);
  if (selisih < 0) return `terlambat ${angka(-selisih)} hari`;
  if (selisih === 0) return 'hari ini';
  return selisih === 1 ? 'besok' : `${angka(selisih)} hari lagi`;
}

/** What stands under the name of a line: who ordered it, when and where, what it waits for, what is missing. */
export function keteranganButir(butir: BarisAgenda): string {
  const { dari, jenis, waktu, tempat, menunggu, sisa, satuan, namaBagian } = butir;
  const acara = jenis === 'rapat' || jenis === 'notula';
  return [
    acara && waktu !== '' && `pukul ${waktu}`,
    acara && tempat !== '' && tempat,
    dari !== '' && `dari ${dari}`,
    (menunggu === 'putuskan' || menunggu === 'belumDibagi') && SEBUTAN_PERINTAH[menunggu],
    sisa !== null && sisa > 0 && `sisa ${volumeSatuan(sisa, satuan)}`,
    dari === '' && namaBagian,
  ]
    .filter((s) => typeof s === 'string' && s !== '')
    .join(' · ');
}

/** Accessible name of a day: its date and what is on it. */
export function namaHari(
  tanggal: Tanggal,
  isi: { readonly butir: number; readonly absen: number; readonly libur: string },
): string {
  const bagian = [
    hariTeks(tanggal),
    isi.libur !== '' && teks.liburHari(isi.libur),
    isi.butir > 0 ? `${angka(isi.butir)} agenda` : 'tidak ada agenda',
    isi.absen > 0 && teks.orangPergi(isi.absen),
  ];
  return bagian.filter((s) => typeof s === 'string').join(', ');
}
