import { describe, expect, it } from 'vitest';
import { kalimatHasil } from '../../src/domain/kalimatHasil';

const TABEL: readonly (readonly [rule: string, nama: string, hasil: string])[] = [
  ['K1', 'Penyusunan Laporan Kinerja', 'Tersusunnya Laporan Kinerja'],
  ['K1', 'Menyusun laporan kinerja', 'Tersusunnya laporan kinerja'],
  ['K1', 'Penyusunan LPPD dan Ringkasan LPPD', 'Tersusunnya LPPD dan Ringkasan LPPD'],
  ['K1', 'Koordinasi dan Penyusunan Dokumen RKA SKPD', 'Terkoordinasinya dan tersusunnya Dokumen RKA SKPD'],
  ['K1', 'Koordinasi Penyusunan Dokumen', 'Terkoordinasinya Penyusunan Dokumen'],
  ['K1', 'Monitoring dan evaluasi pelayanan publik', 'Termonitornya dan terevaluasinya pelayanan publik'],
  ['K1', 'Pengumpulan, verifikasi, dan validasi data', 'Terkumpulnya, terverifikasinya dan tervalidasinya data'],
  ['K1', 'Fasilitasi Kunjungan Tamu', 'Terfasilitasinya Kunjungan Tamu'],
  ['K1', 'Pengelolaan arsip', 'Terkelolanya arsip'],
  ['K1', 'Pembinaan dan Pengawasan Perangkat Daerah', 'Terbinanya dan terawasinya Perangkat Daerah'],
  ['K1', 'Penataan Organisasi', 'Tertatanya Organisasi'],
  ['K1', 'Penyediaan Gaji dan Tunjangan ASN', 'Tersedianya Gaji dan Tunjangan ASN'],
  ['K1', 'Peningkatan Kapasitas Aparatur', 'Meningkatnya Kapasitas Aparatur'],
  ['K2', 'Melaksanakan penyusunan laporan', 'Tersusunnya laporan'],
  ['K2', 'Pelaksanaan Verifikasi Dokumen', 'Terverifikasinya Dokumen'],
  ['K2', 'Pelaksanaan upacara', 'Terlaksananya upacara'],
  ['K2', 'Melakukan rapat bulanan', 'Terlaksananya rapat bulanan'],
  ['K3', 'Tersusunnya laporan', 'Tersusunnya laporan'],
  ['K3', 'Meningkatnya mutu layanan', 'Meningkatnya mutu layanan'],
  ['K4', 'Rapat koordinasi mingguan', 'Terlaksananya rapat koordinasi mingguan'],
  ['K4', 'Rapat Koordinasi Kepala Daerah', 'Terlaksananya Rapat Koordinasi Kepala Daerah'],
  ['K4', 'Pembukuan BKU dan LPJ bendahara', 'Terlaksananya pembukuan BKU dan LPJ bendahara'],
  ['K4', 'SPIP perangkat daerah', 'Terlaksananya SPIP perangkat daerah'],
  ['K4', 'Memimpin dan menghadiri rapat', 'Terlaksananya tugas memimpin dan menghadiri rapat'],
  ['K4', 'Penyusunan dan pembahasan RKA', 'Terlaksananya penyusunan dan pembahasan RKA'],
  [
    'K4',
    'Memeriksa, mendisposisi dan mengoreksi naskah',
    'Terlaksananya tugas memeriksa, mendisposisi dan mengoreksi naskah',
  ],
  ['K4', 'Media sosial pemerintah daerah', 'Terlaksananya media sosial pemerintah daerah'],
  ['K4', 'Penyusunan', 'Terlaksananya penyusunan'],
];

describe('kalimatHasil', () => {
  it.each(TABEL)('%s: %s', (_, nama, hasil) => expect(kalimatHasil(nama)).toBe(hasil));

  it('numbering, blanks and end marks are no part of a name; nothing stays nothing', () => {
    expect(kalimatHasil('  1. Penyusunan   laporan ; ')).toBe('Tersusunnya laporan');
    expect(kalimatHasil('')).toBe('');
  });
});
