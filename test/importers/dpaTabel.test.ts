import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { HasilDpa, PilihanDpa } from '../../src/importers/dpaHasil';
import { susunDpa } from '../../src/importers/dpaSusun';
import { bacaDpaLembar } from '../../src/importers/dpaTabel';
import type { Lembar } from '../../src/importers/lembar';
import { bacaLembar } from '../../src/importers/lembar';
import type { Temuan } from '../../src/importers/temuan';
import { GalatImpor } from '../../src/importers/temuan';
import type { Isi } from './buku';
import { berkas, buku, galatDari, teks } from './buku';
import { nomenklatur } from './daftar';

const bacaDpa = (lembar: readonly Lembar[], pilihan: PilihanDpa): HasilDpa =>
  susunDpa([bacaDpaLembar(lembar, 'dpa.xlsx', pilihan)], pilihan);
const baca = (isi: Isi, lain: Partial<PilihanDpa> = {}, gabung: readonly string[] = []): HasilDpa =>
  bacaDpa(bacaLembar(buku({ Rekap: isi }, 'xlsx', gabung), 'dpa.xlsx').lembar, {
    nomenklatur: nomenklatur(),
    tahun: 2026,
    ...lain,
  });
const temuan = (h: HasilDpa, kode: string): readonly Temuan[] => h.temuan.filter((t) => t.kode === kode);
const galat = (isi: Isi): GalatImpor => galatDari(() => baca(isi)) as GalatImpor;

const A = [
  'KODE BIDANG URUSAN',
  'NAMA BIDANG URUSAN',
  'KODE PROGRAM',
  'NAMA PROGRAM',
  'KODE KEGIATAN',
  'NAMA KEGIATAN',
  'KODE SUB KEGIATAN',
  'NAMA SUB KEGIATAN',
  'KODE AKUN',
  'NAMA AKUN',
  'NILAI',
];
const barisA = (kode: string, nama: string, akun: string, nilai: string | number | null): Isi[number] => [
  '4.01',
  'SEKRETARIAT DAERAH',
  '4.01.01',
  'PROGRAM PENUNJANG',
  '4.01.01.2.13',
  'Penataan Organisasi',
  kode,
  nama,
  akun,
  'Belanja',
  nilai,
];
const KELEMBAGAAN = 'Pengelolaan Kelembagaan dan Analisis Jabatan';
const B = [
  'KODE SUB UNIT',
  'NAMA SUB UNIT',
  'KODE SUB KEGIATAN',
  'NAMA SUB KEGIATAN',
  'KODE SUMBER DANA',
  'NAMA SUMBER DANA',
  'KODE REKENING',
  'NAMA REKENING',
  'PAGU',
];
const barisB = (unit: string, nama: string, kode: string, rekening: string, pagu: string | number): Isi[number] => [
  unit,
  nama,
  kode,
  KELEMBAGAAN,
  '1.1',
  'PAD',
  rekening,
  'x',
  pagu,
];

describe('layout A', () => {
  it('groups rows per sub kegiatan, sums level 6 only and compares GRAND TOTAL', () => {
    const h = baca([
      ['PAGU ANGGARAN TAHUN ANGGARAN 2026'],
      [],
      A,
      A.map((_, i) => i + 1),
      barisA('4.01.01.2.13.0001', KELEMBAGAAN, '5', 3_000),
      barisA('4.01.01.2.13.0001', KELEMBAGAAN, '5.1', 3_000),
      barisA('4.01.01.2.13.0001', KELEMBAGAAN, '5.1.02.01.01.0024', 1_000),
      barisA('4.01.01.2.13.0001', KELEMBAGAAN, '5.1.02.04.01.0001', 'Rp2.000,00'),
      barisA('4.01.01.2.13.0003', 'Peningkatan Kinerja dan Reformasi Birokrasi', '5.1.02.01.01.0024', '1.500'),
      ['GRAND TOTAL', null, null, null, null, null, null, null, null, null, 4_500],
      ['', '', '', '', '', '', '', '', '', '', 'Sekretaris Daerah,'],
    ]);
    expect(h.tataLetak).toBe('A');
    expect(h.baris.map((b) => [b.kode, b.pagu, b.asal.baris])).toEqual([
      ['4.01.01.2.13.0001', 3_000, [5, 6, 7, 8]],
      ['4.01.01.2.13.0003', 1_500, [9]],
    ]);
    expect([h.total, h.totalTercetak]).toEqual([4_500, 4_500]);
    expect(h.baris[0]).toMatchObject({
      keyakinan: 'pasti',
      kodeKegiatan: '4.01.01.2.13',
      namaKegiatan: 'Penataan Organisasi',
      kodeProgram: '4.01.01',
    });
    expect(temuan(h, 'subjumlah_rekening')[0]?.pesan).toContain('2 baris subjumlah');
    expect(h.temuan.filter((t) => t.tingkat !== 'info')).toEqual([]);
  });

  it('shows a printed total that differs, with both amounts', () => {
    const h = baca([
      A,
      barisA('4.01.01.2.13.0001', KELEMBAGAAN, '5.1.02.01.01.0024', 1_000),
      ['GRAND TOTAL', '', '', '', '', '', '', '', '', '', 1_250],
    ]);
    expect(temuan(h, 'total_berbeda')[0]).toMatchObject({ tingkat: 'peringatan', baris: 3 });
    expect(temuan(h, 'total_berbeda')[0]?.pesan).toContain(
      'total tercetak Rp1.250, jumlah baris Rp1.000 (selisih Rp250)',
    );
  });

  it('fills a code merged over its rekening rows', () => {
    const isi = [
      A,
      barisA('4.01.01.2.13.0001', KELEMBAGAAN, '5.1.02.01.01.0024', 1_000),
      barisA('', '', '5.1.02.04.01.0001', 500),
    ];
    const h = baca(isi, {}, ['G2:G3', 'H2:H3']);
    expect(h.baris.map((b) => b.pagu)).toEqual([1_500]);
  });
});

describe('layouts B and C', () => {
  const isi = [
    B,
    barisB('4.01.0.00.0.00.01.0006', 'Bagian Organisasi', '4.01.01.2.13.0001', '5.1.02.01.01.0024', 700),
    barisB('4.01.0.00.0.00.01.0006', 'Bagian Organisasi', '4.01.01.2.13.0001', '', 999),
    barisB('4.01.0.00.0.00.01.0007', 'Bagian Umum', '4.01.01.2.13.0001', '5.1.02.01.01.0024', 300),
  ];
  it('B: one line per sub unit × sub kegiatan, rows without rekening skipped and said, sub units listed', () => {
    const h = baca(isi);
    expect(h.tataLetak).toBe('B');
    expect(h.baris.map((b) => [b.kodeSubUnit, b.pagu])).toEqual([
      ['4.01.0.00.0.00.01.0006', 700],
      ['4.01.0.00.0.00.01.0007', 300],
    ]);
    expect(temuan(h, 'tanpa_rekening')[0]).toMatchObject({
      tingkat: 'info',
      pesan: 'Lembar “Rekap”: 1 baris tanpa kode rekening dilewati (jumlahnya Rp999).',
    });
    expect(temuan(h, 'banyak_sub_unit')[0]?.pesan).toContain(
      '2 sub unit (4.01.0.00.0.00.01.0006 Bagian Organisasi; 4.01.0.00.0.00.01.0007 Bagian Umum)',
    );
    expect(h.subUnit).toHaveLength(2);
  });

  it('B: one sub unit by code or name; an unknown one names those that exist', () => {
    expect(baca(isi, { subUnit: '4.01.0.00.0.00.01.0007' }).total).toBe(300);
    expect(baca(isi, { subUnit: 'bagian organisasi' }).total).toBe(700);
    const h = baca(isi, { subUnit: '9.99' });
    expect(h.baris).toEqual([]);
    expect(temuan(h, 'sub_unit_tidak_ada')[0]).toMatchObject({ tingkat: 'galat' });
    expect(temuan(h, 'sub_unit_tidak_ada')[0]?.pesan).toContain('Yang ada: 4.01.0.00.0.00.01.0006 Bagian Organisasi;');
  });

  it('C: title case, sub units by name, several paket of one rekening', () => {
    const h = baca([
      [
        'Nama SKPD',
        'Nama Sub Unit',
        'Kode Bidang Urusan',
        'Kode Kegiatan',
        'Nama Kegiatan',
        'Kode Sub Kegiatan',
        'Nama Sub Kegiatan',
        'Nama Sumber Dana',
        'Kode Rekening',
        'Nama Rekening',
        'Nama Paket Kelompok',
        'Pagu',
      ],
      [
        'Setda',
        'Bagian Organisasi',
        '4.01',
        '4.01.01.2.13',
        'Penataan Organisasi',
        '4.01.01.2.13.01',
        KELEMBAGAAN,
        'DAU',
        '5.1.02.01.01.0024',
        'ATK',
        'Paket 1',
        100,
      ],
      [
        'Setda',
        'Bagian Organisasi',
        '4.01',
        '4.01.01.2.13',
        'Penataan Organisasi',
        '4.01.01.02.13.0001',
        KELEMBAGAAN,
        'DAU',
        '5.1.02.01.01.0024',
        'ATK',
        'Paket 2',
        '66,770,000',
      ],
    ]);
    expect(h.tataLetak).toBe('C');
    expect(h.baris).toHaveLength(1);
    expect(h.baris[0]).toMatchObject({ kode: '4.01.01.2.13.0001', namaSubUnit: 'Bagian Organisasi', pagu: 66_770_100 });
    expect(temuan(h, 'kode_dirapikan')[0]?.pesan).toContain('“4.01.01.02.13.0001” dibaca 4.01.01.2.13.0001');
  });
});

describe('layout F and hand-made tables', () => {
  it('F: indicators and targets, parent rows are names and subtotals', () => {
    const h = baca([
      [
        'KODE SUB KEGIATAN',
        'PROGRAM DAN KEGIATAN',
        'TOLAK UKUR KELUARAN',
        'TARGET KINERJA KELUARAN',
        'KELUARAN SUB KEG.',
        'JUMLAH PAGU',
        'KETERANGAN',
      ],
      ['4.01.01', 'PROGRAM PENUNJANG', '', '', '', 500, ''],
      ['4.01.01.2.13', 'PENATAAN ORGANISASI KANTOR', '', '', '', 450, ''],
      ['4.01.01.2.13.0001', KELEMBAGAAN, '', '1 Dokumen', 'Jumlah dokumen', 'Rp. 500', ''],
    ]);
    expect(h.tataLetak).toBe('F');
    expect(h.baris[0]).toMatchObject({
      pagu: 500,
      namaKegiatan: 'PENATAAN ORGANISASI KANTOR',
      namaProgram: 'PROGRAM PENUNJANG',
      indikator: [{ uraian: 'Jumlah dokumen', target: '1', satuan: 'Dokumen' }],
    });
    expect(temuan(h, 'subjumlah_berbeda').map((t) => t.baris)).toEqual([3]);
  });

  it('accepts a plain list with codes, bagian subtotals and a two-line header', () => {
    const h = baca([
      ['No', 'Sub Kegiatan', null, 'Bagian Pengampu', 'Pagu\n(Rp)'],
      [null, 'Kode', 'Nama Sub Kegiatan', null, null],
      [1, '4.01.01.2.13.0001', KELEMBAGAAN, 'Organisasi', 10],
      [null, null, 'Jumlah Bagian Organisasi', null, 10],
      [2, '9.99.09.2.99.0099', 'Sub Kegiatan Rekaan Belaka', 'Umum', 5],
      [null, null, 'TOTAL', null, 15],
    ]);
    expect(h.tataLetak).toBe('polos');
    expect(h.baris.map((b) => [b.kode, b.bagian, b.keyakinan])).toEqual([
      ['4.01.01.2.13.0001', 'Organisasi', 'pasti'],
      ['9.99.09.2.99.0099', 'Umum', 'tidak_dikenal'],
    ]);
    expect(h.totalTercetak).toBe(15);
    expect(temuan(h, 'kode_tidak_dikenal')[0]?.tingkat).toBe('peringatan');
  });

  it('never gives one code to two different names, and doubts the second', () => {
    const h = baca([
      ['Program', 'Kegiatan', 'Sub Kegiatan', 'Pagu'],
      ['PROGRAM PEREKONOMIAN DAN PEMBANGUNAN', 'x', 'Pengelolaan Pengadaan Barang dan Jasa', 1],
      ['PROGRAM PEREKONOMIAN DAN PEMBANGUNAN', 'x', 'Pengelolaan Pengadaan Barang/Jasa Tambahan', 2],
      ['PROGRAM PEREKONOMIAN DAN PEMBANGUNAN', 'x', 'Zzz qqq', 3],
    ]);
    expect(h.baris[0]).toMatchObject({ kode: '4.01.03.2.03.0001', keyakinan: 'pasti' });
    expect(h.baris[1]?.keyakinan).not.toBe('pasti');
    expect(h.baris[1]?.kode).not.toBe('4.01.03.2.03.0001');
    expect(h.baris[2]).toMatchObject({ kode: '', keyakinan: 'tidak_dikenal' });
    expect(h.baris[1]?.calon.length).toBeGreaterThan(1);
  });

  it('warns about another budget year and other sheets with budget tables', () => {
    const isi = [['Tahun Anggaran 2025'], ['Kode Sub Kegiatan', 'Pagu'], ['4.01.01.2.13.0001', 1]];
    const { lembar } = bacaLembar(buku({ Satu: isi, Dua: isi }), 'a.xlsx');
    const h = bacaDpa(lembar, { nomenklatur: nomenklatur(), tahun: 2026 });
    expect(temuan(h, 'tahun_berbeda')[0]?.pesan).toContain('tahun anggaran 2025');
    expect(temuan(h, 'lembar_termuat')[0]?.pesan).toContain('“Dua”');
    expect(h.baris[0]?.nama).toBe(KELEMBAGAAN);
  });
});

describe('the table of a real Setda without codes', () => {
  const hasil = bacaDpa(
    bacaLembar(berkas('test/fixtures/setda_muara_enim_2025_subkegiatan_pagu.csv'), 'setda.csv').lembar,
    {
      nomenklatur: nomenklatur(),
      tahun: 2025,
    },
  );
  it('keeps every rupiah and finds all 65 codes by name, with the office wording', () => {
    expect(hasil.baris).toHaveLength(65);
    expect(hasil.total).toBe(64_010_663_600);
    expect(new Set(hasil.baris.map((b) => b.bagian)).size).toBe(11);
    const tugas = Papa.parse<Record<string, string>>(new TextDecoder().decode(berkas('resources/contoh/tugas.csv')), {
      header: true,
      skipEmptyLines: true,
    });
    const benar = new Map(
      tugas.data.map((t) => [t['nama_sub_kegiatan']?.replace(/\s+/g, ' '), t['kode_sub_kegiatan']]),
    );
    for (const b of hasil.baris) if (benar.has(b.nama)) expect(b.kode, b.nama).toBe(benar.get(b.nama));
    expect(hasil.temuan.filter((t) => t.tingkat !== 'info')).toEqual([]);
    expect(hasil.baris.find((b) => b.kode === '4.01.01.2.06.0008')?.nama).toBe('Fasilitas Kunjungan Tamu');
  });
  it('names the kegiatan of the code where the table files a line under another one', () => {
    expect(hasil.baris.find((b) => b.kode === '4.01.01.2.11.0001')?.namaKegiatan).toBe(
      'Administrasi Keuangan dan Operasional Kepala Daerah dan Wakil Kepala Daerah',
    );
    expect(temuan(hasil, 'kegiatan_beda').length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  const H = ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'];
  it.each([
    [
      'text where a number belongs',
      ['4.01.01.2.13.0001', 'x', 'belum ada'],
      'pagu_bukan_angka',
      'baris 2 kolom C: pagu “belum ada” tidak terbaca',
    ],
    ['negative pagu', ['4.01.01.2.13.0001', 'x', -5], 'pagu_negatif', 'baris 2 kolom C: pagu negatif (-5)'],
    ['negative pagu in brackets', ['4.01.01.2.13.0001', 'x', '(5.000)'], 'pagu_negatif', 'pagu negatif ((5.000))'],
    ['fraction of a rupiah', ['4.01.01.2.13.0001', 'x', 10.5], 'pagu_bukan_angka', 'pecahan rupiah'],
    [
      'code of 5 parts',
      ['4.01.01.2.13', 'x', 5],
      'kode_salah',
      'baris 2 kolom A: kode “4.01.01.2.13” hanya 5 bagian (kode kegiatan)',
    ],
    ['code of 4 parts', ['4.01.01.2', 'x', 5], 'kode_salah', '“4.01.01.2” terdiri atas 4 bagian'],
    ['wrong shape', ['4.01.01.2.13.A001', 'x', 5], 'kode_salah', 'bentuknya salah'],
    ['code turned to a number', [4.01, 'x', 5], 'kode_angka', 'kode sub kegiatan terbaca sebagai angka 4.01'],
  ] as const)('%s is an error with row and column', (_, baris, kode, pesan) => {
    const t = temuan(baca([H, [...baris], ['4.01.01.2.13.0002', 'y', 1]]), kode)[0];
    expect(t?.tingkat).toBe('galat');
    expect(t?.lembar).toBe('Rekap');
    expect(t?.baris).toBe(2);
    expect(t?.pesan).toContain(pesan);
  });

  it('an amount without code and name is an error, not lost money', () => {
    expect(
      temuan(
        baca([H, ['4.01.01.2.13.0001', 'x', 5], ['', '', 7], ['4.01.01.2.13.0002', 'x', 5]]),
        'jumlah_tanpa_kode',
      )[0],
    ).toMatchObject({ tingkat: 'galat', baris: 3, kolom: 'C' });
  });

  it('a sheet without a header is put to the user with the missing columns named', () => {
    const polos = baca([
      ['a', 'b'],
      [1, 2],
    ]);
    expect(polos.pemetaan).toMatchObject({ yakin: false, diingat: false, lembarAda: ['Rekap'] });
    expect(temuan(polos, 'tanpa_judul')[0]).toMatchObject({ tingkat: 'galat' });
    expect(temuan(polos, 'tanpa_judul')[0]?.pesan).toContain('baris judul tidak ditemukan');
    const sebagian = baca([['Judul'], ['Kode Sub Kegiatan', 'Uraian'], ['4.01.01.2.13.0001', 'x']]);
    expect(sebagian.pemetaan).toMatchObject({ yakin: false, peta: { judulAwal: 1, kolom: { kode: [0], nama: [1] } } });
    expect(temuan(sebagian, 'tanpa_judul')[0]).toMatchObject({ baris: 2 });
    expect(temuan(sebagian, 'tanpa_judul')[0]?.pesan).toContain(
      'kolom “Pagu” (atau “Nilai”, “Jumlah Pagu”) tidak ditemukan',
    );
  });

  it.each([
    [
      'realisasi',
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Nomor Dokumen', 'Nilai Realisasi', 'Nilai'],
      'tabel realisasi',
    ],
    [
      'RAK',
      ['Nama OPD', 'Total Anggaran', ...Array.from({ length: 12 }, (_, i) => `Bulan ${i + 1}`)],
      'rencana anggaran kas',
    ],
    [
      'nomenclature',
      ['URUSAN', 'SUBKEGIATAN', 'KINERJA', 'INDIKATOR', 'SATUAN', 'SUBKEGIATAN SEBELUMNYA'],
      'daftar nomenklatur',
    ],
    ['staff', ['Nama', 'NIP', 'Jabatan'], 'daftar pegawai'],
    ['tasks', ['bagian', 'tugas', 'volume', 'norma_menit'], 'daftar tugas'],
    ['rincian', ['KODE AKUN', 'URAIAN', 'JENIS KELOMPOK', 'NAMA KOMPONEN', 'VOLUME'], 'rincian belanja'],
  ])('the wrong kind of table is named: %s', (_, judul, kata) => {
    const g = galat([judul, judul.map((_x, i) => i + 100)]);
    expect(g).toBeInstanceOf(GalatImpor);
    expect(g.kode).toBe('tabel_lain');
    expect(g.pesan).toContain(kata);
  });

  it('recognises two real workbooks of another kind', () => {
    const dari = (nama: string): GalatImpor =>
      galatDari(() =>
        bacaDpa(bacaLembar(berkas(`test/fixtures/${nama}`), nama).lembar, { nomenklatur: nomenklatur(), tahun: 2026 }),
      ) as GalatImpor;
    expect(dari('format_anggaran_kas_pakpak_bharat.xlsx').pesan).toContain('rencana anggaran kas');
    expect(dari('format_lra_pakpak_bharat_merged.xlsx').pesan).toContain('laporan realisasi anggaran');
  });
});

describe('properties', () => {
  const baris = fc.record({
    unit: fc.integer({ min: 0, max: 3 }),
    sub: fc.integer({ min: 1, max: 5 }),
    pagu: fc.integer({ min: 0, max: 40_000_000_000 }),
  });
  it('grouping keeps the sum to the rupiah, in any order of rows and columns, from CSV as from XLSX', () => {
    fc.assert(
      fc.property(
        fc.array(baris, { minLength: 1, maxLength: 40 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.boolean(),
        (data, urut, csv) => {
          const judul = ['Kode Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Rekening', 'Pagu'];
          const isi = data.map((d) => [
            `4.01.0.00.0.00.01.000${d.unit}`,
            `4.01.01.2.13.000${d.sub}`,
            'x',
            '5.1.02.01.01.0024',
            d.pagu,
          ]);
          const tabel = [judul, ...isi].map((b) => urut.map((k) => b[k] ?? null));
          const bytes = csv ? teks(Papa.unparse(tabel, { delimiter: ';' })) : buku({ Rekap: tabel });
          const h = bacaDpa(bacaLembar(bytes, csv ? 'a.csv' : 'a.xlsx').lembar, {
            nomenklatur: nomenklatur(),
            tahun: 2026,
          });
          expect(h.total).toBe(data.reduce((n, d) => n + d.pagu, 0));
          expect(new Set(h.baris.map((b) => `${b.kodeSubUnit}|${b.kode}`)).size).toBe(h.baris.length);
          expect(h.baris.flatMap((b) => b.asal.baris).sort((a, b) => a - b)).toEqual(data.map((_, i) => i + 2));
        },
      ),
      { numRuns: 60 },
    );
  });
});
