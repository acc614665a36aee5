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

/** Layouts the importer knows, in the words of the office. */
const TATA_LETAK: Readonly<Record<string, string>> = {
  A: 'pagu per akun',
  B: 'rekap per rekening dan sub unit',
  C: 'rekap per rekening',
  F: 'templat Perangkat Daerah',
  polos: 'tabel sendiri',
};
export const namaTataLetak = (kode: string): string => TATA_LETAK[kode] ?? kode;
