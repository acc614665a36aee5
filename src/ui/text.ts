import type { NamaLayar } from './stores/layarStore';

/** Words of the frame and of what several screens use. Screens keep their own in their `teks.ts`. */
export const teks = {
  aplikasi: 'BagiHabis',
  layar: {
    beranda: 'Beranda',
    dpa: 'DPA',
    tugas: 'Tugas',
    pembagian: 'Pembagian Tugas',
    beban: 'Peta Beban Kerja',
    abk: 'Kebutuhan Pegawai',
    pegawai: 'Pegawai',
    naskah: 'Naskah Dinas',
    dokumen: 'Dokumen Kinerja',
    riwayat: 'Riwayat',
    pengaturan: 'Pengaturan',
    benturan: 'Benturan',
  } satisfies Record<NamaLayar, string>,
  urungkan: 'Urungkan',
  ulangi: 'Ulangi',
  batal: 'Batal',
  simpan: 'Simpan',
  hapus: 'Hapus',
  tutup: 'Tutup',
  cobaLagi: 'Coba lagi',
  memuat: 'Memuat…',
  semuaBagian: 'Semua bagian',
  bagian: 'Bagian',
  tanpaBagian: 'Belum ada bagian',
  terbagiHabis: 'Terbagi habis',
  pencacah: {
    pagu: 'Pagu sudah ditugaskan',
    tugas: 'Tugas belum dibagi',
    tanpaTugas: 'Belum ada tugas',
    melebihi: 'Melebihi kapasitas',
  },
  bebanDari: (beban: string, kapasitas: string) => `${beban} dari ${kapasitas}`,
} as const;
