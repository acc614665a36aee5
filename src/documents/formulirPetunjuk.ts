/** What a head of section must know to fill the form in; short, in the order of the work. */
export const PETUNJUK = (menitHari: number): readonly string[] => [
  'Isi sel berwarna kuning pada lembar “Isian tugas”. Sel abu-abu dihitung sendiri; judul dan baris sub kegiatan tidak perlu diubah.',
  'Periksa tugas yang sudah ada, lalu tambahkan tugas baru pada baris kosong di bawah sub kegiatannya. Tugas yang bukan dari DPA ditulis di bagian paling bawah. Bila baris kosong kurang, sisipkan baris di antaranya.',
  'Satu baris satu tugas: tulis nama tugas, keluarannya, volume setahun dengan satuannya (misalnya 30 Perangkat Daerah), dan waktu untuk menyelesaikan satu satuan.',
  `Norma waktu ditulis sebagai angka dan satuannya dipilih: menit, jam, atau hari (satu hari = ${menitHari} menit efektif). Jumlah jam setahun terhitung sendiri.`,
  'Bulan: pilih dari daftar, atau tulis misalnya Jan-Mar; Sep. Tanggal pasti ditulis 4/5/2026 - 8/5/2026. Pekerjaan yang berulang ditulis Setiap minggu, Setiap bulan, atau Setiap triwulan (boleh dengan tanggal: Setiap minggu 2/3/2026 - 30/6/2026); volumenya tetap volume setahun dan terbagi rata. Kosong berarti sepanjang tahun.',
  'Pelaksana: pilih satu nama. Bila dikerjakan beberapa orang, pilih ketua timnya, lalu beri tanda x di bawah nama tiap anggota (terbagi rata) atau tulis banyaknya satuan yang dikerjakan (misalnya 8 dari 30). Tugas yang volumenya 1 dibagi dalam persen.',
  'Baris “Jam setahun” dan “Terhadap kapasitas” di atas nama pegawai menunjukkan beban tiap orang, termasuk tugasnya di luar formulir ini. Usahakan tidak melebihi 1,00 dan tidak ada pegawai tanpa tugas.',
  'Kolom “Belum terbagi” yang kosong berarti tugas itu sudah terbagi habis.',
  'Tugas yang tidak lagi dikerjakan: kosongkan nama dan volumenya. Penghapusannya diputuskan saat formulir dibaca kembali.',
  'Kolom Jenis, Dasar, Petunjuk, dan Syarat pelaksana boleh dikosongkan dan tidak ikut tercetak. Jenis “Layanan” dipakai untuk pekerjaan dengan jam tetap, misalnya pengemudi: volume = banyaknya minggu, norma = waktu per minggu, Bulan = Setiap minggu.',
  'Syarat pelaksana ditulis bila tidak semua pegawai boleh mengerjakan, dipisahkan titik koma, misalnya: kelas 7-10; jenis=Fungsional; jabatan=Analis atau Penelaah; kompetensi=PBJ; orang 2-4; ketua kelas 9.',
  'Simpan sebagai .xlsx (atau .ods) dengan nama apa pun, lalu kirim kembali. Berkas ini tidak memerlukan aplikasi lain selain Excel, LibreOffice, atau Google Spreadsheet.',
];
