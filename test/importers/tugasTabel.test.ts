import { describe, expect, it } from 'vitest';
import { bacaLembar } from '../../src/importers/lembar';
import type { HasilTugas } from '../../src/importers/tugasTabel';
import { bacaTugas } from '../../src/importers/tugasTabel';
import type { GalatImpor, Temuan } from '../../src/importers/temuan';
import type { Isi } from './buku';
import { berkas, buku, galatDari } from './buku';

const baca = (isi: Isi): HasilTugas => bacaTugas(bacaLembar(buku({ Tugas: isi }), 'tugas.xlsx').lembar);
const temuan = (h: HasilTugas, kode: string): Temuan | undefined => h.temuan.find((t) => t.kode === kode);
const H = [
  'bagian',
  'kode_sub_kegiatan',
  'nama_sub_kegiatan',
  'tugas',
  'keluaran',
  'satuan',
  'volume',
  'norma_menit',
  'bulan',
  'sifat',
  'dasar',
  'syarat',
];
const satu = (lain: Partial<Record<string, string | number | null>> = {}): Isi[number] => {
  const isi: Record<string, string | number | null> = {
    bagian: 'Organisasi', kode_sub_kegiatan: '4.01.01.2.13.0001', nama_sub_kegiatan: 'x', tugas: 'Validasi Anjab', keluaran: 'Anjab', satuan: 'Perangkat Daerah',
    volume: 30, norma_menit: 960, bulan: 'Jan-Mar; Sep', sifat: 'strategis', dasar: 'PermenPANRB 1/2020', syarat: 'kelas 7-10; jabatan=Analis atau Penelaah', ...lain,
  }; // prettier-ignore
  return H.map((h) => isi[h] ?? null);
};

describe('bacaTugas', () => {
  it('reads the shipped task list whole: DPA with code, Tusi without, months and syarat', () => {
    const h = bacaTugas(bacaLembar(berkas('resources/contoh/tugas.csv'), 'tugas.csv').lembar);
    expect(h.temuan).toEqual([]);
    expect(h.tugas).toHaveLength(337);
    expect(h.tugas[0]).toMatchObject({
      sumber: 'dpa', kode: '4.01.02.2.01.0001', bagian: 'Tata Pemerintahan', volume: 30, norma: 960, satuanNorma: 'menit', sifat: 'strategis',
      jendela: { jenis: 'bulan', bulan: [1, 2, 3] }, syarat: { kelasMin: 7, kelasMax: 10 },
    }); // prettier-ignore
    expect(h.tugas.filter((t) => t.sumber === 'tusi').length).toBeGreaterThan(100);
    expect(h.tugas.find((t) => t.nama.startsWith('Pelayanan konsultasi kecamatan'))?.jendela).toEqual({
      jenis: 'tahun',
    });
  });

  it('reads norms in jam and hari, empty norms, dates and other sources', () => {
    const h = baca([
      ['Uraian Tugas', 'Volume', 'Norma (jam)', 'Norma (hari)', 'Mulai', 'Selesai', 'Sumber', 'Jenis'],
      ['Satu', '1.200', '1,5', null, null, null, null, null],
      ['Dua', 4, null, 3, '4/5/2026', '8 Mei 2026', 'Disposisi', null],
      ['Tiga', 0, null, null, null, null, 'Tugas tambahan', 'layanan'],
    ]);
    expect(h.temuan).toEqual([]);
    expect(h.tugas.map((t) => [t.volume, t.norma, t.satuanNorma, t.sumber, t.jenis])).toEqual([
      [1200, 1.5, 'jam', 'tusi', 'hasil'],
      [4, 3, 'hari', 'disposisi', 'hasil'],
      [0, null, 'menit', 'tambahan', 'layanan'],
    ]);
    expect(h.tugas[1]?.jendela).toEqual({ jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' });
  });

  it('a name without a code still belongs to the DPA', () => {
    expect(baca([H, satu({ kode_sub_kegiatan: null })]).tugas[0]).toMatchObject({
      sumber: 'dpa',
      kode: '',
      namaSubKegiatan: 'x',
    });
  });

  it.each([
    [{ volume: 'tiga puluh' }, 'volume_salah', 'G', 'volume “tiga puluh” salah'],
    [{ volume: -1 }, 'volume_salah', 'G', 'bilangan bulat 0 atau lebih'],
    [{ volume: 2.5 }, 'volume_salah', 'G', '“2.5”'],
    [{ volume: null }, 'volume_salah', 'G', 'volume kosong'],
    [{ norma_menit: '1,5' }, 'norma_salah', 'H', 'bilangan bulat menit'],
    [{ norma_menit: 'lama' }, 'norma_salah', 'H', '“lama”'],
    [{ bulan: 'Foo-Mar' }, 'bulan_salah', 'I', 'tidak terbaca'],
    [{ kode_sub_kegiatan: '4.01.01.2.13' }, 'kode_salah', 'B', '(5 bagian)'],
    [{ tugas: null }, 'tugas_kosong', 'D', 'nama tugas kosong'],
  ])('%o is an error with row and column', (lain, kode, kolom, pesan) => {
    const t = temuan(baca([H, satu(lain), satu()]), kode);
    expect(t).toMatchObject({ tingkat: 'galat', baris: 2, kolom, lembar: 'Tugas' });
    expect(t?.pesan).toContain(pesan);
  });

  it('an unread part of the syarat is a warning that quotes it', () => {
    expect(temuan(baca([H, satu({ syarat: 'kelas 7-10; rajin' })]), 'syarat_tidak_dikenal')).toMatchObject({
      tingkat: 'peringatan',
      kolom: 'L',
    });
  });

  it('names the missing columns', () => {
    const g = galatDari(() =>
      baca([
        ['bagian', 'tugas', 'satuan'],
        ['a', 'b', 'c'],
      ]),
    ) as GalatImpor;
    expect([g.kode, g.pesan.includes('kolom “Volume” tidak ditemukan')]).toEqual(['tanpa_judul', true]);
  });
});
