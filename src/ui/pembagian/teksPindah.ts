/** Words of "Pindahkan ke…", used by the board and the map. */
export const teksPindah = {
  judul: 'Pindahkan ke…',
  cari: 'Ketik nama atau jabatan',
  daftar: 'Calon pelaksana',
  cara: 'Cara membagi',
  sisa: 'Sisanya',
  rata: 'Bagi rata',
  seluruhnya: 'Seluruhnya',
  kosong: 'Tidak ada pegawai yang cocok. Ubah pencarian atau tampilkan semua bagian.',
  lebih: (n: number) => `${n} nama lagi; ketik nama untuk mempersempit.`,
  danLain: (n: number) => `dan ${n} tugas lain`,
  anggotaSaja: 'sebagai anggota, bukan ketua',
  sisaJam: (jam: string) => `sisa ${jam}`,
  lebihJam: (jam: string) => `lebih ${jam}`,
} as const;
