export const teks = {
  awal: 'Berkas ini masih kosong. Mulai dari langkah pertama:',
  tersisa: 'Yang tersisa',
  perbaiki: 'Yang perlu diperiksa',
  berikut: 'Langkah berikutnya',
  perBagian: 'Per bagian',
  semuaSelesai: 'Semua langkah selesai. Perubahan tugas atau pegawai akan muncul lagi di sini.',
  tidakAdaSisa: 'Tidak ada yang tersisa.',
  tidakAdaSalah: 'Tidak ada yang perlu diperiksa.',
  langkah: {
    dpa: {
      judul: 'DPA',
      belum: 'belum ada sub kegiatan',
      aksi: 'Impor DPA',
      arti: 'Ambil sub kegiatan dan pagu dari cetakan SIPD (PDF), Excel, CSV, atau JSON. Hasil bacaan diperiksa dahulu; belum ada yang ditulis.',
    },
    pegawai: {
      judul: 'Pegawai',
      belum: 'belum ada pegawai',
      aksi: 'Impor pegawai',
      arti: 'Ambil daftar pegawai dari Excel atau CSV: nama, NIP, golongan, jabatan, kelas, bagian. Urutan kolom bebas.',
    },
    tugas: {
      judul: 'Tugas',
      belum: 'belum ada tugas',
      aksi: 'Uraikan menjadi tugas',
      arti: 'Tiap sub kegiatan diuraikan menjadi tugas dengan volume dan norma waktu, atau ditandai tidak memerlukan tugas.',
    },
    pembagian: {
      judul: 'Pembagian',
      belum: 'menunggu tugas',
      aksi: 'Bagi tugas',
      arti: 'Seret tugas ke pegawai, atau minta usulan pembagian lalu periksa dan terapkan.',
    },
    beban: {
      judul: 'Beban kerja',
      belum: 'menunggu pembagian',
      aksi: 'Periksa beban',
      arti: 'Pindahkan tugas dari yang melebihi kapasitas kepada yang bebannya rendah, atau catat alasannya.',
    },
    naskah: {
      judul: 'Naskah dinas',
      belum: 'belum ada naskah',
      aksi: 'Siapkan naskah',
      arti: 'Terbitkan Surat Tugas atau petikan pembagian tugas bernomor sebagai PDF.',
    },
  },
  status: { konsep: 'Konsep', diusulkan: 'Diusulkan', ditetapkan: 'Ditetapkan' },
} as const;
