import { describe, expect, it } from 'vitest';
import { menitWaktuAbk, periksaWaktuAbk } from '../../src/domain/waktuAbk';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { bacaAbk, type HasilAbk } from '../../src/importers/abkTabel';
import { bacaLembar } from '../../src/importers/lembar';
import type { GalatImpor } from '../../src/importers/temuan';
import { berkas, buku, galatDari, type Isi } from './buku';

const baca = (isi: Isi): HasilAbk => bacaAbk(bacaLembar(buku({ ABK: isi }), 'abk.xlsx').lembar);

describe('bacaAbk', () => {
  it('the paper of a BKPP: results per period become results a year, the times are minutes', () => {
    const h = bacaAbk(bacaLembar(berkas('test/fixtures/abk_contoh_bkpp.csv'), 'abk.csv').lembar);
    expect(h.temuan).toEqual([]);
    expect(h.baris).toHaveLength(12);
    expect(h.baris.slice(0, 3).map((b) => [b.volume, b.waktu, b.satuan])).toEqual([
      [45, 1, 'menit'],
      [420, 7, 'menit'],
      [12_000, 2, 'menit'],
    ]);
    expect(h.baris[0]).toMatchObject({
      hasil: '',
      uraian: expect.stringContaining('Merumuskan dan menetapkan') as string,
    });
    expect(h.baris[4]?.tugasPokok).toContain('Merumuskan Renstra');
    expect(h.baris[8]).toMatchObject({ volume: 23 * 48, waktu: 2 });
  });

  it('the usual table of PermenPANRB: unit in the header, two-row header, numbers of columns, sums', () => {
    const h = baca([
      ['ANALISIS BEBAN KERJA'],
      ['Nama Jabatan :', 'Analis Kebijakan Ahli Muda'],
      [
        'No',
        'Uraian Tugas',
        'Satuan Hasil',
        'Jumlah Hasil',
        'Waktu Penyelesaian',
        'Waktu Efektif',
        'Kebutuhan Pegawai',
      ],
      [null, null, null, null, '(Jam)', '(Jam)', null],
      [1, 2, 3, 4, 5, 6, 7],
      [1, 'Menyusun telaahan', 'Dokumen', 24, '7,5', 1250, '0,144'],
      [2, 'Rapat koordinasi', 'Laporan', '1.200', 2, 1250, '1,92'],
      [3, 'Menyusun juknis', 'Dokumen', 3, '2 hari', 1250, null],
      [null, 'JUMLAH', null, null, null, null, '2,1'],
    ]);
    expect(h.baris.map((b) => [b.uraian, b.volume, b.waktu, b.satuan, b.jabatan])).toEqual([
      ['Menyusun telaahan', 24, 7.5, 'jam', 'Analis Kebijakan Ahli Muda'],
      ['Rapat koordinasi', 1200, 2, 'jam', 'Analis Kebijakan Ahli Muda'],
      ['Menyusun juknis', 3, 2, 'hari', 'Analis Kebijakan Ahli Muda'],
    ]);
  });

  it('steps stand under their task; a unit of its own column; a missing or wrong time is said and skipped', () => {
    const h = baca([
      ['Tugas Pokok', 'Tahapan', 'Jumlah Hasil', 'Waktu Penyelesaian', 'Satuan Waktu'],
      ['Menyusun Renja', 'Mengumpulkan data', 30, 2, 'Jam'],
      [null, 'Membahas', 4, null, 'Jam'],
      [null, 'Menetapkan', 1, 'lama', 'Hari'],
      [null, 'Mengirim', 1, 1, 'Minggu'],
      [null, 'Mengarsipkan', '30\n600', '2', 'Jam'],
      [null, 'Melaporkan', 2, '1\n250', 'Jam'],
    ]);
    expect(h.baris.map((b) => [b.tugasPokok, b.uraian, b.satuan])).toEqual([
      ['Menyusun Renja', 'Mengumpulkan data', 'jam'],
      ['Menyusun Renja', 'Mengirim', 'minggu'],
      ['Menyusun Renja', 'Mengarsipkan', 'jam'],
    ]);
    expect(h.temuan.map((t) => [t.kode, t.baris])).toEqual([
      ['abk_tanpa_waktu', 3],
      ['abk_waktu_salah', 4],
      ['abk_jumlah_salah', 6],
      ['abk_waktu_salah', 7],
    ]);
  });

  it('a printed need that does not follow from its own numbers is said', () => {
    const h = baca([
      ['Uraian Tugas', 'Jumlah Hasil', 'Waktu Penyelesaian', 'Satuan Waktu', 'Waktu Efektif', 'Kebutuhan Pegawai'],
      ['Satu', 35, 7, 'Per Bulan', 6000, 0.5],
    ]);
    expect(h.temuan[0]).toMatchObject({ kode: 'abk_kebutuhan_berbeda', baris: 2 });
    expect(h.temuan[0]?.pesan).toContain('0,0408');
  });

  it('another table is refused with what is missing', () => {
    const g = galatDari(() =>
      baca([
        ['Nama', 'NIP'],
        ['Budi', '1'],
      ]),
    ) as GalatImpor;
    expect(g.pesan).toContain('Tidak ada tabel ABK');
  });
});

describe('times of ABK papers', () => {
  const jam = pengaturanBawaan({
    opd: '',
    daerah: '',
    tahun: 2026,
    kodeUnit: '',
    jenisPemda: 'kabkota',
    contoh: false,
  });
  it('are minutes by the hours of the office', () => {
    expect(
      (['menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'] as const).map((s) => menitWaktuAbk(1, s, jam)),
    ).toEqual([1, 60, 315, 1575, 6250, 75_000]);
  });
  it('that cannot be are told from those that hardly can', () => {
    expect(periksaWaktuAbk(0, 1, 75_000)?.mustahil).toBe(true);
    expect(periksaWaktuAbk(80_000, 1, 75_000)?.mustahil).toBe(true);
    expect(periksaWaktuAbk(2, 10, 75_000)).toMatchObject({ mustahil: false });
    expect(periksaWaktuAbk(600, 10_000, 75_000)).toMatchObject({ mustahil: false });
    expect(periksaWaktuAbk(600, 30, 75_000)).toBeNull();
  });
});
