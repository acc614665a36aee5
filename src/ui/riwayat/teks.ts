export const teks = {
  kosongJudul: 'Belum ada perubahan',
  kosong: 'Setiap perubahan di berkas ini tercatat di sini dengan nama, jabatan, dan waktunya, dan dapat diurungkan.',
  tidakCocok: 'Tidak ada perubahan yang cocok dengan pencarian ini.',
  sampaiSini: 'Urungkan sampai di sini',
  rincian: 'Rincian perubahan',
  pilih: 'Pilih satu perubahan untuk melihat rinciannya.',
} as const;

const TABEL: Readonly<Record<string, string>> = {
  sub_kegiatan: 'Sub kegiatan',
  anggaran_sub_kegiatan: 'Anggaran',
  dpa: 'DPA',
  tugas: 'Tugas',
  penugasan: 'Penugasan',
  pegawai: 'Pegawai',
  penempatan: 'Penempatan',
  ketidakhadiran: 'Ketidakhadiran',
  bagian: 'Bagian',
  tim_kerja: 'Tim kerja',
  surat: 'Naskah',
  pengaturan: 'Pengaturan',
  hari_libur: 'Hari libur',
  ramadan: 'Ramadan',
};

const awalBesar = (kata: string): string => kata.charAt(0).toUpperCase() + kata.slice(1);
export const namaTabel = (tabel: string): string => TABEL[tabel] ?? awalBesar(tabel.replaceAll('_', ' '));
export const namaKolom = (kolom: string): string => awalBesar(kolom.replace(/_id$/, '').replaceAll('_', ' '));
