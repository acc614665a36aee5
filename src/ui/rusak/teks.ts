import type { Kerusakan } from '../../api/perbaikanViews';
import { angka } from '../../domain/tampil';

export const teks = {
  judul: 'Berkas ini rusak',
  memeriksa: 'Memeriksa apa yang masih terbaca',
  memperbaiki: 'Menyusun kembali berkas',
  sebab: {
    kosong:
      'Berkas ini kosong: isinya hilang seluruhnya, biasanya karena listrik padam atau stik dicabut saat menyimpan.',
    kepala: 'Bagian awal berkas ini tidak terbaca lagi.',
    terpotong: 'Berkas ini terpotong: bagian akhirnya hilang, biasanya karena penyalinan yang tidak selesai.',
    isi: 'Sebagian isi berkas ini tidak terbaca lagi, biasanya karena disk atau stik yang mulai rusak.',
  } satisfies Record<Kerusakan['sebab'], string>,
  aman: 'Berkas itu belum diubah. Apa pun yang Anda pilih, berkas yang rusak tetap disimpan di sebelahnya dengan nama berakhiran “.rusak-…”.',
  pilih: 'Cara memperbaiki',
  selamatkan: 'Selamatkan semua yang masih terbaca',
  selamatkanGabung: 'Selamatkan yang masih terbaca, dilengkapi cadangan',
  artiSelamat: (utuh: number, tidak: number) =>
    tidak === 0
      ? `${angka(utuh)} perubahan terbaca utuh.`
      : `${angka(utuh)} perubahan terbaca utuh, ${angka(tidak)} tidak utuh. Laporannya disimpan di sebelah berkas.`,
  tanpaSelamat: 'Tidak ada isi yang masih terbaca di berkas ini.',
  cadangan: 'Kembali ke cadangan terakhir',
  tanpaCadangan: 'Tidak ada cadangan berkas ini di komputer ini.',
  bak: 'Kembali ke simpanan sebelumnya (.bak)',
  dari: (waktu: string) => `Keadaan ${waktu}`,
  isi: (pegawai: number, tugas: number, naskah: number) =>
    `${angka(pegawai)} pegawai, ${angka(tugas)} tugas, ${angka(naskah)} naskah`,
  kurang: (n: number) =>
    n === 0 ? 'Tidak ada perubahan yang hilang.' : `${angka(n)} perubahan sesudah itu akan hilang, antara lain:`,
  disarankan: 'Disarankan',
  perbaiki: 'Perbaiki dan buka',
  tutup: 'Tutup',
  lain: 'Tidak ada yang dapat dipulihkan dari komputer ini. Cari salinan berkas pada stik, surat elektronik, atau komputer lain.',
  hasil: 'Berkas sudah diperbaiki dan terbuka',
  hasilTerpisah: 'Isi yang terbaca disimpan tersendiri dan terbuka',
  terpisah:
    'Berkas bersama tidak diganti, karena hasil penyelamatan mungkin tidak lengkap. Berkas bersama dibuat lagi begitu rekan yang masih menyimpan salinan baik membukanya. Setelah itu buka berkas bersama, lalu masukkan hasil ini dengan Berkas › Gabungkan berkas….',
  rusakDi: (path: string) => `Berkas yang rusak disimpan sebagai ${path}`,
  lengkap: 'Semua isi terbaca; tidak ada yang hilang.',
  ringkas: (utuh: number, cadangan: number, hilang: number) =>
    `${angka(utuh)} perubahan utuh, ${angka(cadangan)} diambil dari cadangan, ${angka(hilang)} tidak utuh.`,
  dariTabel: (n: number) => `${angka(n)} baris yang riwayatnya tidak utuh diambil dari isi tabel.`,
  tabel: 'Terbaca menurut tabel',
  kolom: ['Tabel', 'Dikenal', 'Selamat', 'Hilang'],
  hilang: (n: number) => `Perubahan yang tidak utuh (${angka(n)})`,
  lama: (n: number) => `Mungkin belum memuat perubahan terakhirnya (${angka(n)})`,
  berbeda: (n: number) => `Isi tabel berbeda dengan riwayat; dipakai riwayat (${angka(n)})`,
  menggantung: (n: number) => `${angka(n)} baris menunjuk baris yang hilang; lihat Beranda.`,
  laporan: 'Buka laporan',
} as const;
