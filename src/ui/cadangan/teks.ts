import type { Cadangan } from '../../api/views';
import { angka, desimalRingkas } from '../../domain/tampil';

export const SEBAB: Readonly<Record<Cadangan['sebab'], string>> = {
  berkala: 'Berkala',
  manual: 'Dibuat Anda',
  migrasi: 'Sebelum berkas diperbarui ke versi baru',
  impor: 'Sebelum impor',
  pulih: 'Sebelum memulihkan',
  gabung: 'Sebelum penggabungan',
  pribadi: 'Sebelum hapus data pribadi',
};

/** `840 KB`, `12,4 MB` */
export const ukuranTeks = (bytes: number): string =>
  bytes < 1_000_000
    ? `${angka(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${desimalRingkas(bytes / 1_000_000, 1)} MB`;

export const teks = {
  judul: 'Cadangan',
  arti: 'Dibuat otomatis setiap jam selama berkas berubah, dan sebelum hal besar seperti impor dan penggabungan. Tersimpan di komputer ini, terpisah dari berkas.',
  buat: 'Buat cadangan sekarang',
  dibuat: 'Cadangan dibuat.',
  salinan: 'Simpan salinan…',
  hapusLama: 'Hapus cadangan lama…',
  kosong: 'Belum ada cadangan untuk berkas ini. Cadangan pertama dibuat otomatis setelah perubahan pertama tersimpan.',
  daftar: 'Daftar cadangan',
  ruang: (jumlah: number, ukuran: number) => `${angka(jumlah)} cadangan memakai ${ukuranTeks(ukuran)}`,
  ruangJenis: (nama: string, jumlah: number, ukuran: number) => `${nama} ${angka(jumlah)} · ${ukuranTeks(ukuran)}`,
  kelompok: {
    khusus: 'Dibuat Anda, atau sebelum perubahan besar',
    berkala: 'Berkala: tiap jam sehari terakhir, lalu satu sehari selama dua minggu, lalu satu seminggu',
  },
  lihat: 'Lihat & pulihkan',
  lihatNama: (waktu: string) => `Lihat dan pulihkan cadangan ${waktu}`,
  lain: (waktu: string) => `Tindakan lain untuk cadangan ${waktu}`,
  bukaLain: 'Buka sebagai berkas lain…',
  hapus: 'Hapus…',
  tidakTerbaca: 'tidak terbaca',
  pratinjau: (waktu: string) => `Cadangan ${waktu}`,
  membandingkan: 'Membandingkan dengan keadaan sekarang',
  sama: 'Isi cadangan ini sama dengan keadaan sekarang; tidak ada yang perlu dipulihkan.',
  sejak: (perubahan: number) => `${angka(perubahan)} perubahan sejak cadangan ini dibuat`,
  bedaTabel: 'Beda dengan sekarang',
  tetap: (n: number) =>
    `${angka(n)} naskah bernomor tetap seperti sekarang: nomor yang sudah keluar tidak ditarik kembali.`,
  apa: { tambah: 'ditambahkan sejak itu', ubah: 'diubah sejak itu', hapus: 'dihapus sejak itu' },
  contoh: (n: number) => (n < 100 ? 'Rincian' : `Rincian (${angka(n)} yang pertama)`),
  pulihkan: 'Pulihkan keadaan ini',
  memulihkan: 'Memulihkan cadangan',
  artiPulih: 'Keadaan sekarang dicadangkan dahulu, dan pemulihan dapat diurungkan dengan Ctrl+Z.',
  dipulihkan: (n: number, naskah: number) =>
    n === 0
      ? 'Tidak ada yang berbeda; tidak ada yang diubah.'
      : `Cadangan dipulihkan: ${angka(n)} baris berubah${naskah > 0 ? `; ${angka(naskah)} naskah bernomor tetap` : ''}.`,
  tanyaHapus: 'Hapus cadangan ini?',
  isiHapus: (waktu: string) =>
    `Cadangan ${waktu} dihapus dari komputer ini dan tidak dapat dikembalikan. Berkas Anda tidak berubah.`,
  tanyaLama: 'Hapus cadangan lama?',
  hari: 'Yang lebih lama dari',
  pilihanHari: [7, 30, 90, 180],
  satuanHari: (n: number) => `${n} hari`,
  isiLama: (n: number, ukuran: number) =>
    n === 0
      ? 'Tidak ada cadangan yang selama itu.'
      : `${angka(n)} cadangan (${ukuranTeks(ukuran)}) dihapus dari komputer ini dan tidak dapat dikembalikan. Berkas Anda tidak berubah.`,
  dihapus: (n: number) => `${angka(n)} cadangan dihapus.`,
  aksiHapus: 'Hapus cadangan',
} as const;

export const teksSehat = {
  judul: 'Pemeriksaan berkas',
  arti: 'Sekali seminggu seluruh berkas diperiksa di latar belakang: setiap halaman, dan apakah isi setiap tabel sama dengan riwayatnya.',
  belum: 'Belum pernah diperiksa di komputer ini.',
  beres: (waktu: string) => `Terakhir diperiksa ${waktu}: tidak ada temuan.`,
  lama: (waktu: string, n: number) => `Terakhir diperiksa ${waktu}: ${angka(n)} temuan. Periksa lagi untuk melihatnya.`,
  temuan: (n: number) => `${angka(n)} temuan`,
  periksa: 'Periksa sekarang',
  memeriksa: 'Memeriksa berkas',
  pita: (n: number) => `Pemeriksaan menemukan ${angka(n)} hal yang tidak sesuai pada berkas ini.`,
  lihat: 'Lihat temuan',
  beda: (n: number) => `${angka(n)} isian berbeda dengan riwayatnya`,
  bangun: 'Bangun ulang dari riwayat',
  membangun: 'Membangun ulang dari riwayat',
  artiBangun:
    'Riwayat mencatat setiap nilai, jadi isi tabel dapat disusun lagi darinya. Keadaan sekarang dicadangkan dahulu.',
  terbangun: 'Isi tabel sudah disusun lagi dari riwayat.',
  basisData: 'Basis data rusak. Tutup berkas, lalu buka lagi: cara memperbaikinya ditawarkan saat itu.',
  kolom: ['Baris', 'Isian', 'Isi tabel', 'Isi riwayat'],
} as const;
