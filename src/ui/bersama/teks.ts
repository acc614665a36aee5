import { angka } from '../../domain/tampil';

/** Without the title after the comma: "Rina Wulandari, S.E." is Rina Wulandari in a line of news. */
export const namaRingkas = (nama: string): string => nama.split(',')[0]?.trim() || nama;

const daftarNama = (nama: readonly string[]): string => {
  const ringkas = nama.map(namaRingkas);
  return ringkas.length < 3 ? ringkas.join(' dan ') : `${ringkas.slice(0, -1).join(', ')}, dan ${ringkas.at(-1) ?? ''}`;
};

export const teksBersama = {
  judul: 'Berbagi berkas',
  chip: {
    sendiri: 'Dipakai sendiri',
    hanyaAnda: 'Tersambung · hanya Anda',
    tersambung: (orang: number) => `Tersambung · ${angka(orang)} orang lain`,
    mengirim: (n: number) => (n === 0 ? 'Mengirim…' : `Mengirim ${angka(n)} perubahan…`),
    terputus: (n: number) => `Tersimpan di komputer ini, belum ke folder bersama (${angka(n)})`,
    terputusKosong: 'Folder bersama tidak terjangkau',
    terputusMungkin: 'Folder bersama tidak terjangkau; mungkin ada yang belum terkirim',
    perluVersi: 'Perlu BagiHabis versi lebih baru',
    perluDilihat: (n: number) => `${angka(n)} perlu dilihat`,
  },
  keadaan: {
    tersambung: 'Semua perubahan sudah sama dengan folder bersama.',
    mengirim: 'Perubahan Anda sedang dikirim.',
    terputus: 'Folder bersama tidak terjangkau. Lanjutkan bekerja: perubahan terkirim sendiri begitu folder kembali.',
    perluVersi:
      'Ada rekan yang memakai BagiHabis versi lebih baru. Perubahan Anda tersimpan di komputer ini; perbarui BagiHabis agar dapat bertukar lagi.',
  },
  simpan: {
    tersimpan: 'Berkas tersimpan.',
    diKomputer: 'Tersimpan di komputer ini; akan dikirim saat folder terhubung lagi.',
    perluVersi: 'Tersimpan di komputer ini; akan dikirim setelah BagiHabis diperbarui.',
  },
  orang: 'Sedang membuka berkas ini',
  orangLampau: 'Terakhir terlihat membuka berkas ini',
  tidakAda: 'Tidak ada orang lain sekarang.',
  sedang: (apa: string) => `sedang mengubah ${apa}`,
  melihat: 'melihat',
  terakhir: 'Terakhir bertukar',
  belumPernah: 'belum sejak berkas dibuka',
  utama: 'Berkas utama diperbarui',
  utamaBelum: 'belum perlu',
  belumTerkirim: 'Belum terkirim',
  perubahan: (n: number) => `${angka(n)} perubahan`,
  semuaTerkirim: 'tidak ada',
  belumDiketahui: 'diketahui setelah folder terhubung',
  bertukar: 'Kirim dan terima sekarang',
  sudahBertukar: 'Sudah bertukar dengan folder bersama',
  belumBertukar: 'Folder bersama belum terjangkau; perubahan Anda aman di komputer ini',
  kabar: 'Perubahan rekan',
  kabarSatu: (nama: string, label: string) => `${namaRingkas(nama)}: ${label}`,
  kabarBanyak: (nama: string, n: number, label: string) =>
    `${namaRingkas(nama)}, ${angka(n)} perubahan; terakhir: ${label}`,
  riwayat: 'Riwayat',
  bukaRiwayat: 'Lihat di Riwayat',
  salinan: {
    judul: 'Salinan lain di folder yang sama',
    arti: 'Biasanya dibuat sendiri oleh folder awan ketika dua komputer menyimpan bersamaan. Gabungkan agar isinya tidak tertinggal.',
    isi: (n: number) => `${angka(n)} perubahan yang belum ada di sini`,
    gabungkan: 'Gabungkan…',
  },
  jam: {
    judul: 'Menunggu persetujuan: jam komputer terlalu maju',
    isi: (nama: string, pc: string, lama: string, n: number) =>
      `${nama} (${pc}): ${angka(n)} perubahan dengan jam ${lama} di depan komputer ini.`,
    arti: 'Jam yang salah membuat perubahannya menang atas semua yang ditulis sesudahnya. Betulkan jam komputer itu, lalu terima.',
    terima: 'Terima',
    diterima: 'Perubahan diterima',
    hari: (n: number) => `${angka(n)} hari`,
    jamSaja: (n: number) => `${angka(n)} jam`,
  },
  rusak: (n: number) =>
    `${angka(n)} potongan perubahan belum terbaca. Tidak ada yang hilang: pengirimnya akan mengirim ulang.`,
  benturan: {
    judul: 'Dua orang mengisi hal yang sama',
    isi: (nama: string, apa: string) =>
      `${namaRingkas(nama)} dan Anda bersamaan mengubah ${apa}. Nilai mana yang dipakai?`,
    petunjuk: 'Klik nilai yang dipakai. Keduanya tetap ada di Riwayat.',
    menunggu: (n: number) => `${angka(n)} benturan menunggu keputusan Anda`,
    lihat: 'Putuskan',
    nanti: 'Nanti',
    lain: (n: number) => `dan ${angka(n)} benturan lain`,
    diputuskan: 'Benturan diputuskan',
  },
  cara: {
    judul: 'Cara berbagi',
    langkah: [
      'Letakkan berkas ini di folder jaringan yang dapat dibuka semua rekan.',
      'Tekan Bagikan berkas ini, satu kali saja.',
      'Rekan membuka berkas yang sama dengan BagiHabis; semua dapat bekerja bersamaan.',
    ],
    arti: 'Setiap komputer bekerja pada salinannya sendiri dan bertukar perubahan lewat folder di samping berkas. Jaringan boleh putus; tidak ada yang hilang.',
    bagikan: 'Bagikan berkas ini',
    berhasil: 'Berkas ini sekarang dapat dibuka bersama',
    tempat: 'Berkas ini di',
  },
  sedangDiubah: (nama: readonly string[], apa: string) => `${daftarNama(nama)} sedang mengubah ${apa}`,
  baruSaja: (nama: string) => `${namaRingkas(nama)}, baru saja`,
  temu: {
    rekan: 'Rekan Anda',
    anda: 'Anda',
    diubah: (nama: string, apa: string) => `${namaRingkas(nama)} baru saja mengubah ${apa}.`,
    ikut: (bidang: string) => `Sudah mengikuti: ${bidang}.`,
    bertemu: (bidang: string) => `Anda berdua mengisi: ${bidang}. Isian Anda belum tersimpan.`,
    dihapus: (nama: string, apa: string) =>
      `${namaRingkas(nama)} menghapus ${apa}. Isian Anda tidak dapat disimpan kecuali dipulihkan dari Riwayat.`,
    lihat: 'Lihat perbedaan',
    sembunyi: 'Sembunyikan perbedaan',
    tetap: 'Pertahankan isian saya',
    jadikanBaru: 'Jadikan tugas baru',
    mengerti: 'Tutup pemberitahuan',
    kolom: { isian: 'Isian', saya: 'Isian Anda', semula: 'Semula', kini: 'Sekarang' },
    semula: (isi: string) => `semula: ${isi}`,
    pakai: 'Pakai ini',
    kosong: '(kosong)',
  },
} as const;
