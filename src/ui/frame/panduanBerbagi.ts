/** The ten lines of resources/docs/berbagi.md for whoever uses one file with others: what to do, and then what it means. */
export const PANDUAN_BERBAGI: readonly (readonly [string, string])[] = [
  [
    'Mulai berbagi',
    'Letakkan berkas di folder jaringan yang dapat dibuka semua rekan, buka dengan BagiHabis, lalu pilih Berkas › Bagikan berkas ini…, satu kali saja. Rekan membuka berkas yang sama; semua dapat bekerja bersamaan.',
  ],
  [
    'Tanpa jaringan',
    'Simpan salinan ke stik, atau kirim lewat surel dan chat dengan Simpan salinan bersandi…. Rekan bekerja pada salinannya sendiri, lalu mengirimkannya kembali.',
  ],
  [
    'Salinan yang kembali',
    'Pilih Berkas › Gabungkan berkas… dan periksa pratinjaunya: siapa mengubah apa. Urutan bebas, dua kali pun tidak apa, dan tidak ada yang hilang.',
  ],
  [
    'Tanda di bilah status',
    '“Tersambung” berarti perubahan Anda sudah di folder dan yang ada di sana sudah di sini; “Mengirim” berarti tunggu sebentar; “Tersimpan di komputer ini, belum ke folder bersama” berarti folder tidak terjangkau.',
  ],
  [
    'Saat jaringan putus',
    'Lanjutkan bekerja. Perubahan tersimpan di komputer ini, juga bila BagiHabis ditutup, dan terkirim sendiri ketika berkas dibuka lagi di komputer ini dan folder sudah kembali. Jangan hapus data aplikasi sebelum itu.',
  ],
  [
    'Nama rekan pada sebuah baris',
    'Ia sedang mengubahnya. Anda tetap boleh bekerja di sana; lebih baik bertanya dahulu.',
  ],
  [
    'Dua orang mengisi kolom yang sama',
    'Yang ditulis terakhir dipakai dahulu, yang lain tetap tersimpan. Klik nilai yang benar, atau pilih Nanti; yang belum diputuskan menunggu di layar Benturan.',
  ],
  [
    'Folder .perubahan',
    'Folder itu milik berkas di sebelahnya: pindahkan bersama-sama setelah semua “Tersambung”, jangan dihapus atau diubah isinya. Bila alamatnya berganti (huruf drive, nama folder), buka berkas di tempat barunya: yang belum terkirim dari komputer ini ikut digabungkan, dan Anda diberi tahu. Bila folder awan membuat salinan kembar, tanda di bilah status menawarkan untuk menggabungkannya.',
  ],
  [
    'Berkas rusak',
    'BagiHabis mengatakannya saat dibuka dan menawarkan cadangan terbaru atau menyelamatkan yang masih terbaca. Berkas yang rusak tetap disimpan di sebelahnya dengan nama .rusak-….',
  ],
  [
    'Jam dan versi',
    'Betulkan jam komputer: perubahan dari jam yang lebih dari sehari di depan menunggu persetujuan Anda. Pakailah versi BagiHabis yang sama di semua komputer.',
  ],
];
