import { describe, expect, it } from 'vitest';
import { bacaLembar } from '../../src/importers/lembar';
import type { HasilTugas } from '../../src/importers/tugasTabel';
import { bacaTugas } from '../../src/importers/tugasTabel';
import { bacaTempelan } from '../../src/importers/tugasTempel';
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
    [{ volume: '12\n800' }, 'volume_salah', 'G', 'volume “12 800” salah'],
    [{ volume: '12\n800 OPD' }, 'volume_salah', 'G', '“12 800 OPD” salah'],
    [{ norma_menit: '30\n600 menit' }, 'norma_salah', 'H', '“30 600 menit”'],
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

  it('asks a person for the columns it does not find, and says which', () => {
    const h = baca([
      ['bagian', 'tugas', 'satuan'],
      ['a', 'b', 'c'],
    ]);
    expect(h.tugas).toEqual([]);
    expect(temuan(h, 'tanpa_judul')).toMatchObject({ tingkat: 'galat', lembar: 'Tugas' });
    expect(h.pemetaan).toMatchObject({ yakin: false, alasan: 'Kolom “Volume” tidak ditemukan pada lembar “Tugas”.' });
    expect(h.pemetaan.peta.kolom).toMatchObject({ nama: [1], satuan: [2] });
  });

  it('reads by the mapping a person gave; without a volume column every volume is 1', () => {
    const isi: Isi = [
      ['Apa', 'Siapa', 'Kapan'],
      ['Menyusun LKjIP', 'Organisasi', 'Jan-Mar'],
    ];
    const lembar = bacaLembar(buku({ Tugas: isi }), 'tugas.xlsx').lembar;
    const { peta } = bacaTugas(lembar).pemetaan;
    const h = bacaTugas(lembar, { peta: { ...peta, kolom: { nama: [0], bagian: [1], bulan: [2] } } });
    expect(h.pemetaan).toMatchObject({ yakin: true, diingat: true });
    expect(h.tugas).toMatchObject([
      { nama: 'Menyusun LKjIP', bagian: 'Organisasi', volume: 1, jendela: { jenis: 'bulan', bulan: [1, 2, 3] } },
    ]);
    expect(bacaTugas(lembar, { petaDiingat: { [h.pemetaan.peta.sidik]: h.pemetaan.peta } }).tugas).toEqual(h.tugas);
  });

  it('a file without any table is refused', () => {
    const g = galatDari(() => baca([['Catatan rapat'], ['Hadir semua']])) as GalatImpor;
    expect(g.kode).toBe('tanpa_judul');
  });

  it('reads every sheet that has a list and names the others', () => {
    const lembar = bacaLembar(
      buku({
        Hukum: [
          ['Tugas', 'Volume'],
          ['Menelaah perkara', 12],
        ],
        Petunjuk: [['Cara mengisi'], ['Isi kolom tugas']],
        Organisasi: [
          ['Uraian pekerjaan', 'Kuantitas', 'Hasil kerja'],
          ['Validasi anjab', 30, 'Dokumen'],
        ],
      }),
      'tugas.xlsx',
    ).lembar;
    const h = bacaTugas(lembar);
    expect(h.tugas.map((t) => [t.asal.lembar, t.nama, t.volume])).toEqual([
      ['Hukum', 'Menelaah perkara', 12],
      ['Organisasi', 'Validasi anjab', 30],
    ]);
    expect(h.lembar).toBe('Hukum, Organisasi');
    expect(temuan(h, 'lembar_dilewati')).toMatchObject({ tingkat: 'info', lembar: 'Petunjuk' });
  });

  it('hand-made lists: code and name in one cell, unit beside the number, headings, sums, a schedule by month', () => {
    const h = baca([
      ['RENCANA KERJA', null, null, null, null, null],
      ['Sub Kegiatan', 'Uraian Pekerjaan', 'Target', 'Waktu Penyelesaian (jam)', 'Jan', 'Feb', 'Mar'],
      ['4.01.01.2.13.0003 - Peningkatan Kinerja', 'Rencana aksi RB', '1 Dokumen', 8, 'x', 'x', null],
      ['4.01.01.2.13.0005 Koordinasi Laporan Kinerja', null, null, null, null, null, null],
      [null, 'Pengumpulan data', '30 OPD', '1,5', null, null, 1],
      ['Jumlah', null, 31, null, null, null, null],
    ]);
    expect(h.temuan).toEqual([]);
    expect(h.tugas.map((t) => [t.kode, t.namaSubKegiatan, t.volume, t.satuan, t.norma, t.satuanNorma])).toEqual([
      ['4.01.01.2.13.0003', 'Peningkatan Kinerja', 1, 'Dokumen', 8, 'jam'],
      ['4.01.01.2.13.0005', 'Koordinasi Laporan Kinerja', 30, 'OPD', 1.5, 'jam'],
    ]);
    expect(h.tugas.map((t) => t.jendela)).toEqual([
      { jenis: 'bulan', bulan: [1, 2] },
      { jenis: 'bulan', bulan: [3] },
    ]);
  });

  it('says which fields a row fills, so that an empty cell overwrites nothing', () => {
    expect(baca([H, satu({ dasar: null })]).tugas[0]?.terisi).not.toContain('dasar');
  });
});

describe('bacaTempelan', () => {
  it('cells of Excel: a quoted cell with line breaks, a header, findings by row', () => {
    const h = bacaTempelan('Tugas\tVolume\tSatuan\r\n"Menyusun\nlaporan ""A"""\t4\tLaporan\r\nRapat\tbanyak\tkali\r\n');
    expect(h.tugas.map((t) => [t.nama, t.volume, t.satuan])).toEqual([
      ['Menyusun laporan "A"', 4, 'Laporan'],
      ['Rapat', 0, 'kali'],
    ]);
    expect(temuan(h, 'volume_salah')).toMatchObject({ baris: 3, kolom: 'B', lembar: 'tempelan' });
  });

  it.each([
    [
      'names alone',
      'Menyusun LKjIP kabupaten\nMengumpulkan data kinerja',
      [
        ['Menyusun LKjIP kabupaten', 1, '', ''],
        ['Mengumpulkan data kinerja', 1, '', ''],
      ],
    ],
    [
      'numbered, with unit and months',
      '1\tMenyusun LKjIP kabupaten\t1\tDokumen\tJan-Mar\n2\tMengumpulkan data kinerja\t30\tOPD\tJan-Feb',
      [
        ['Menyusun LKjIP kabupaten', 1, '', 'Dokumen'],
        ['Mengumpulkan data kinerja', 30, '', 'OPD'],
      ],
    ],
    [
      'a row of a Word table',
      'Validasi anjab per OPD\tDokumen anjab tervalidasi\tOPD\t30\t600',
      [['Validasi anjab per OPD', 30, 'Dokumen anjab tervalidasi', 'OPD']],
    ],
    [
      'one column short and one long',
      '4.01.01.2.13.0003\tMenyusun rencana aksi RB\t1 Dokumen',
      [['Menyusun rencana aksi RB', 1, '', 'Dokumen']],
    ],
  ])('without a header, columns told by their content: %s', (_, isi, hasil) => {
    const h = bacaTempelan(isi);
    expect(h.temuan).toEqual([]);
    expect(h.tugas.map((t) => [t.nama, t.volume, t.keluaran, t.satuan])).toEqual(hasil);
    expect(h.pemetaan.yakin).toBe(true);
  });

  it('minutes behind the volume are the norm; months become the window', () => {
    expect(bacaTempelan('Validasi anjab per OPD\tOPD\t30\t600\tFeb-Jul').tugas[0]).toMatchObject({
      norma: 600,
      jendela: { jenis: 'bulan', bulan: [2, 3, 4, 5, 6, 7] },
    });
  });

  it('nothing on the clipboard is said', () => {
    expect((galatDari(() => bacaTempelan(' \n\t\n')) as GalatImpor).pesan).toContain('Tidak ada isi');
  });
});

describe('recurring work in lists', () => {
  const jendela = (bulan: string, mulai: string | null = null, akhir: string | null = null) => {
    const isi: Isi = [
      [...H, 'mulai', 'selesai'],
      [...(satu({ bulan }) ?? []), mulai, akhir],
    ];
    return baca(isi).tugas[0]?.jendela;
  };

  it('is read from the column of the months, alone or with its first and last day', () => {
    const mingguan = { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null };
    expect(jendela('setiap minggu')).toEqual(mingguan);
    expect(jendela('Mingguan')).toEqual(mingguan);
    expect(jendela('bulanan')).toEqual({ ...mingguan, tiap: 'bulan' });
    expect(jendela('per triwulan 1/4/2026 - 31/12/2026')).toEqual({
      ...mingguan,
      tiap: 'triwulan',
      mulai: '2026-04-01',
      akhir: '2026-12-31',
    });
    expect(jendela('mingguan', '2/3/2026', '30/6/2026')).toEqual({
      ...mingguan,
      mulai: '2026-03-02',
      akhir: '2026-06-30',
    });
    expect(jendela('mingguan', null, '30/6/2026')).toEqual({ ...mingguan, akhir: '2026-06-30' });
  });

  it('is recognised in pasted cells without a header', () => {
    const teks =
      'Menyusun laporan kas\tLaporan\t52\tDokumen\tsetiap minggu\nRekonsiliasi\tBerita acara\t12\tDokumen\tbulanan';
    expect(bacaTempelan(teks).tugas.map((t) => [t.volume, t.jendela])).toEqual([
      [52, { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null }],
      [12, { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null }],
    ]);
  });

  it('an end before its beginning is named', () => {
    const h = baca([H, satu({ bulan: 'setiap minggu 30/6/2026 - 1/3/2026' })]);
    expect(temuan(h, 'bulan_salah')?.pesan).toContain('berakhir sebelum mulai');
  });
});
