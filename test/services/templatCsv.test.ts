import { expect, test } from 'vitest';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import type { TemplatTugas } from '../../src/domain/templat';
import type { Jendela } from '../../src/domain/tugas';
import { bacaLembar } from '../../src/importers/lembar';
import { bacaTemplat } from '../../src/importers/templatTabel';
import { templatCsv } from '../../src/services/templatCsv';

const templat = (nama: string, jendela: Jendela): TemplatTugas => ({
  kode: 'X.XX.01.2.13.0001',
  namaSubKegiatan: 'Pengelolaan Kelembagaan',
  nama,
  keluaran: 'Laporan',
  satuan: 'Dokumen',
  jenis: 'hasil',
  sifat: 'rutin',
  volume: 12,
  norma: 120,
  satuanNorma: 'menit',
  jendela,
  dasar: '',
  petunjuk: '',
  status: 'kantor',
  sumber: '',
});
const jam = pengaturanBawaan({
  opd: 'Setda',
  daerah: 'Kabupaten Contoh',
  tahun: 2026,
  kodeUnit: '',
  jenisPemda: 'kabkota',
  contoh: false,
});

test('drafts written as CSV are read back the same: whole year, months, and what recurs', () => {
  const ulang = (tiap: 'minggu' | 'bulan' | 'triwulan'): Jendela => ({
    jenis: 'berulang',
    tiap,
    mulai: null,
    akhir: null,
  });
  const semua = [
    templat('setahun', { jenis: 'tahun' }),
    templat('bulan', { jenis: 'bulan', bulan: [1, 2, 9] }),
    templat('mingguan', ulang('minggu')),
    templat('bulanan', ulang('bulan')),
    templat('triwulanan', ulang('triwulan')),
  ];
  const hasil = bacaTemplat(bacaLembar(new TextEncoder().encode(templatCsv(semua)), 'templat.csv').lembar, jam);
  expect(hasil.temuan).toEqual([]);
  expect(hasil.templat).toEqual(semua);
});
