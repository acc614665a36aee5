import type { JenisDpa } from '../../domain/subKegiatan';

export const NAMA_DPA: Readonly<Record<JenisDpa, string>> = {
  murni: 'DPA murni',
  pergeseran: 'DPA pergeseran',
  perubahan: 'DPPA perubahan',
};

export const teks = {
  impor: 'Impor DPA',
  kosongJudul: 'Belum ada DPA',
  kosong:
    'Impor tabel sub kegiatan dan pagu dari Excel atau CSV (ekspor SIPD, rekap, atau tabel sendiri). Hasil bacaannya ditampilkan untuk diperiksa; belum ada yang ditulis sampai Anda menerimanya. Berkas juga dapat dilepas langsung ke jendela ini.',
  tidakCocok: 'Tidak ada sub kegiatan yang cocok dengan saringan ini.',
  tanpaTugas: 'Tidak memerlukan tugas',
  belumAdaBagian: 'Belum ada bagian',
  saring: {
    semua: 'Semua',
    belum: 'Belum habis',
    tanpaTugas: 'Belum ada tugas',
    tanpaBagian: 'Tanpa bagian',
  },
  alasanUmum: [
    'Pembayaran gaji dan tunjangan, tidak ada pekerjaan tersendiri',
    'Hibah atau bantuan yang hanya disalurkan',
    'Pagu nol pada dokumen ini',
  ],
  keyakinan: { pasti: 'Pasti', ragu: 'Ragu', tidak_dikenal: 'Tidak dikenal' },
  keadaan: { baru: 'baru', sama: 'sama', paguBerubah: 'pagu berubah' },
} as const;
