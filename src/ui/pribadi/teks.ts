import type { HasilHapusPribadi } from '../../api/pribadiViews';
import { angka } from '../../domain/tampil';

export const teks = {
  judul: 'Data pribadi',
  masaSimpan: 'Masa simpan setelah keluar',
  tahun: 'tahun',
  arti: 'Data pegawai yang sudah keluar ditawarkan untuk dihapus setelah masa ini lewat. Tidak ada yang dihapus sendiri.',
  daftar: 'Pegawai yang sudah keluar atau dihapus',
  artiDaftar:
    'Nama, NIP, dan riwayatnya masih tersimpan di berkas ini. Pilih yang sudah tidak diperlukan, lalu hapus datanya.',
  kosong: 'Belum ada pegawai yang keluar atau dihapus.',
  sudah: (n: number) => `${angka(n)} pegawai sudah dihapus data pribadinya.`,
  lewat: 'Masa simpan lewat',
  keadaan: { keluar: 'keluar', dihapus: 'dihapus dari daftar' },
  pilihLewat: (n: number) => `Pilih yang lewat masa simpan (${angka(n)})`,
  hapus: 'Hapus data pribadi…',
  hapusBanyak: (n: number) => `Hapus data pribadi ${angka(n)} pegawai…`,
  ekspor: 'Ekspor data…',
  eksporUntuk: (nama: string) => `Ekspor data ${nama}`,
  eksporArti: 'Semua yang tersimpan tentang pegawai ini, untuk diserahkan kepadanya.',
  format: { pdf: 'PDF', xlsx: 'Excel', json: 'JSON' },
  tersimpan: 'Data seseorang disimpan.',
  sudahKosong: 'Data pribadi pegawai ini sudah dihapus: nama, NIP, dan isian serupa yang diketik lagi tidak disimpan.',
  tersimpanDi: 'Yang disimpan aplikasi tentang pegawai',
  simpananArti:
    'Nama, NIP, jenis, golongan, kompetensi, penempatan, jam kerja, ketidakhadiran tanpa sebab medis, pembagian tugas. Tidak ada agama, NIK, alamat, data kesehatan, maupun rekening.',
} as const;

const BELUM_SAMPAI =
  'Folder berkas belum terjangkau: di sana data ini masih ada sampai perubahan terkirim. Buka lagi berkas ini saat folder terhubung.';

export const teksHapus = {
  judul: (n: number, nama: string) =>
    n === 1 ? `Hapus data pribadi ${nama}` : `Hapus data pribadi ${angka(n)} pegawai`,
  mencari: 'Mencari data di berkas dan riwayatnya',
  menghapus: 'Menghapus data pribadi',
  alasan: 'Alasan',
  dikosongkan: 'Dikosongkan',
  riwayat: (n: number) => `${angka(n)} catatan riwayat: nilai lama dan baru kolom itu`,
  label: (n: number) => `${angka(n)} judul perubahan yang menyebut nama`,
  konsep: (n: number) => `${angka(n)} konsep naskah: nama dan NIP penerima`,
  cadangan: (n: number, bak: boolean) =>
    `${angka(n)} cadangan di komputer ini${bak ? ' dan berkas .bak' : ''}: ditulis ulang tanpa data ini; yang rusak dibuang`,
  sebutan: (n: number) => `Keluarkan nama dari ${angka(n)} teks lain`,
  sebutanLagi: (n: number) => `dan ${angka(n)} lainnya`,
  hanyaRiwayat: '(hanya di riwayat)',
  namaTunggal: 'Nama hanya satu kata: dalam teks bisa berarti lain. Periksa dahulu daftar ini.',
  senama: (n: number) =>
    `Ada ${angka(n)} pegawai lain bernama sama: teks bisa menyebut mereka. Periksa dahulu daftar ini.`,
  tetap: 'Tetap tersimpan',
  beban: 'Penempatan, tanggal, porsi, dan jam: beban dan jumlah kantor dihitung darinya. Barisnya tetap, tanpa nama.',
  naskah: (n: number) => `Nama pada ${angka(n)} naskah di register: arsip (UU 43/2009).`,
  nipNaskah: 'Kosongkan NIP pada naskah itu',
  nipNaskahArti: 'Naskah yang dicetak ulang tidak lagi sama dengan yang pernah terbit.',
  pelaku: (n: number) => `Nama sebagai pembuat ${angka(n)} perubahan: pertanggungjawaban.`,
  luar: 'Di luar jangkauan',
  luarArti:
    'Berkas yang sudah dikirim, dicetak, atau diekspor. Salinan di komputer lain ikut kosong saat bertemu berkas ini; kiriman di folder bersama hilang dalam beberapa hari.',
  kata: 'Cari juga ejaan lain',
  kataContoh: 'mis. nama panggilan; pisahkan dengan titik koma',
  ketik: 'Ketik HAPUS untuk melanjutkan',
  tidakKembali: 'Tidak dapat diurungkan dan tidak dapat dipulihkan dari cadangan.',
  aksi: 'Hapus data pribadi',
  batal: 'Batal',
  selesai: ({ pegawai, dibersihkan, dihapus, gagal, tersimpan }: HasilHapusPribadi) =>
    [
      `Data pribadi ${angka(pegawai)} pegawai dihapus; ${angka(dibersihkan)} cadangan dibersihkan.`,
      dihapus > 0 && `${angka(dihapus)} cadangan rusak dibuang.`,
      gagal > 0 && `${angka(gagal)} cadangan belum dapat ditulis: dicoba lagi setelah simpan berikutnya.`,
      !tersimpan && BELUM_SAMPAI,
    ]
      .filter(Boolean)
      .join(' '),
} as const;
