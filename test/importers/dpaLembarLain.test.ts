import { describe, expect, it } from 'vitest';
import type { DokumenMentah } from '../../src/importers/dpaHasil';
import { susunDpa } from '../../src/importers/dpaSusun';
import { bacaDpaLembar } from '../../src/importers/dpaTabel';
import { bacaLembar } from '../../src/importers/lembar';
import type { GalatImpor, Temuan } from '../../src/importers/temuan';
import type { Isi } from './buku';
import { buku, galatDari, teks } from './buku';
import { nomenklatur } from './daftar';

const NAMA = 'Pengelolaan Kelembagaan dan Analisis Jabatan';
const O1 = '4.01.01.2.13.0001';
const O2 = '4.01.01.2.13.0002';
const bacaBuku = (lembar: Readonly<Record<string, Isi>>, gabung: readonly string[] = []): DokumenMentah =>
  bacaDpaLembar(bacaLembar(buku(lembar, 'xlsx', gabung), 'a.xlsx').lembar, 'a.xlsx', {
    nomenklatur: nomenklatur(),
    tahun: 2026,
  });
const baca = (isi: Isi, gabung: readonly string[] = []): DokumenMentah => bacaBuku({ S: isi }, gabung);
const semua = (d: DokumenMentah): readonly Temuan[] => [...d.temuan, ...d.sub.flatMap((s) => s.temuan)];
const pesan = (d: DokumenMentah, kode: string): string => semua(d).find((t) => t.kode === kode)?.pesan ?? '';
const pagu = (d: DokumenMentah): readonly (readonly [string, number])[] => d.sub.map((s) => [s.kode, s.pagu]);
const KODE = ['Kode Sub Kegiatan', 'Nama Sub Kegiatan'];

describe('headers found by meaning', () => {
  it('years below one "Pagu": the year of the open file is read', () => {
    const isi = [
      ['Kode', 'Uraian', 'Pagu', null, null],
      [null, null, 2025, 2026, 2027],
      [O1, NAMA, 5, 10, 15],
    ];
    expect(pagu(baca(isi, ['C1:E1']))).toEqual([[O1, 10]]);
    expect(pagu(baca(isi))).toEqual([[O1, 10]]);
  });
  it('only an amount of another year: read, but a person must look', () => {
    const d = baca([
      [...KODE, 'Pagu 2025'],
      [O1, NAMA, 5],
    ]);
    expect([pagu(d), d.pemetaan?.yakin]).toEqual([[[O1, 5]], false]);
    expect(d.pemetaan?.alasan).toContain('untuk tahun 2025, bukan 2026');
  });
  it('"Pagu" beside "Pagu Perubahan" is the amount before, and is put to the user', () => {
    const d = baca([
      [...KODE, 'Pagu', 'Pagu Perubahan', 'Selisih'],
      [O1, NAMA, 5, 10, 5],
    ]);
    expect(d.sub[0]).toMatchObject({ paguSebelum: 5, pagu: 10 });
    expect(d.pemetaan).toMatchObject({ yakin: false, peta: { kolom: { paguSebelum: [2], pagu: [3] } } });
    expect(pesan(d, 'pemetaan_ragu')).toContain('D “Pagu Perubahan”, C “Pagu”');
  });
  it.each([
    [['Sebelum Perubahan', 'Setelah Perubahan', 'Bertambah/(Berkurang)']],
    [['Anggaran Murni', 'Anggaran Perubahan', 'Naik/Turun']],
    [['APBD Semula', 'APBD Menjadi', 'Selisih']],
    [['Jumlah Sebelum (Rp)', 'Jumlah Setelah Pergeseran (Rp)', 'Bertambah (Berkurang)']],
  ])('%s are before and after', (judul) => {
    const d = baca([
      [...KODE, ...judul],
      [O1, NAMA, 8, 5, -3],
    ]);
    expect(d.sub[0]).toMatchObject({ paguSebelum: 8, pagu: 5 });
    expect(d.pemetaan?.yakin).toBe(true);
  });
  it('pagu, realisasi and sisa: the pagu', () => {
    const d = baca([
      [...KODE, 'Anggaran', 'Realisasi', 'Sisa Anggaran', '%'],
      [O1, NAMA, 100, 60, 40, 60],
    ]);
    expect([pagu(d), d.pemetaan?.yakin]).toEqual([[[O1, 100]], true]);
  });
  it('two amounts that differ and no word tells them apart: doubt, with both columns named', () => {
    const d = baca([
      [...KODE, 'Nilai', 'Jumlah'],
      [O1, NAMA, 5, 6],
    ]);
    expect(d.pemetaan?.yakin).toBe(false);
    expect(d.pemetaan?.alasan).toContain('C “Nilai”, D “Jumlah”');
  });
  it('no header at all: a guess by the contents, to be confirmed', () => {
    const d = baca([['Lampiran'], [`${O1} - ${NAMA}`, 5_000_000], [`${O2} Fasilitasi`, 7_000_000]]);
    expect(pagu(d)).toEqual([
      [O1, 5_000_000],
      [O2, 7_000_000],
    ]);
    expect(d.sub[0]?.nama).toBe(NAMA);
    expect(d.pemetaan?.yakin).toBe(false);
  });
  it('a header repeated in the middle with its column numbers is no row', () => {
    const d = baca([
      [...KODE, 'Pagu'],
      [O1, NAMA, 300],
      [...KODE, 'Pagu'],
      [1, 2, 3],
      [O2, 'F', 3],
    ]);
    expect(pagu(d)).toEqual([
      [O1, 300],
      [O2, 3],
    ]);
  });
  it('thousands of rupiah are multiplied, and said', () => {
    const d = baca([['Pagu (dalam ribuan rupiah)'], ['Sub Kegiatan', 'Pagu'], [NAMA, 475_939.1]]);
    expect(d.sub[0]?.pagu).toBe(475_939_100);
    expect(pesan(d, 'skala_rupiah')).toContain('dikalikan 1.000');
  });
  it('the title names document, number, date, unit and year', () => {
    const d = baca([
      ['DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN'],
      ['Nomor DPA', ':', 'DPA/A.1/4.01.0.00.0.00.01.0000/001/2026'],
      ['Tanggal', ':', '2 Januari 2026'],
      ['Organisasi', ':', '4.01.0.00.0.00.01.0000 - Sekretariat Daerah'],
      ['Sub Unit', ':', '4.01.0.00.0.00.01.0006 Bagian Organisasi'],
      ['Tahun Anggaran', ':', 2026],
      [...KODE, 'Pagu'],
      [O1, NAMA, 300],
    ]);
    expect(d.dokumen).toEqual({
      sebutan: 'DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN',
      jenis: 'pergeseran',
      nomor: 'DPA/A.1/4.01.0.00.0.00.01.0000/001/2026',
      tanggal: '2026-01-02',
      tahun: 2026,
      kodeOrganisasi: '4.01.0.00.0.00.01.0000',
      namaOrganisasi: 'Sekretariat Daerah',
    });
    expect(d.sub[0]).toMatchObject({ kodeSubUnit: '4.01.0.00.0.00.01.0006', namaSubUnit: 'Bagian Organisasi' });
    expect(d.cakupan).toEqual({
      seluruh: false,
      kegiatan: [{ kodeSubUnit: '4.01.0.00.0.00.01.0006', kodeKegiatan: '' }],
    });
  });
});

describe('codes and rows', () => {
  it('each level in its own column, numbers that lost their zeros (the "900" sheet)', () => {
    const d = baca([
      [
        'Kode Urusan',
        'Kode Bidang Urusan',
        'Kode Program',
        'Kode Kegiatan',
        'Kode Sub Kegiatan',
        'Nomenklatur',
        'Pagu',
      ],
      [4, '4.01', 1, null, null, 'PROGRAM PENUNJANG', 300],
      [4, '4.01', 1, '2.13', null, 'Penataan Organisasi', 300],
      [4, '4.01', 1, '2.13', 1, NAMA, 100],
      [4, 4.01, 1, 2.1, '0002', 'Fasilitasi', 200],
    ]);
    expect(d.sub.map((s) => [s.kode, s.namaKegiatan])).toEqual([
      [O1, 'Penataan Organisasi'],
      ['4.01.01.2.10.0002', 'Penataan Organisasi'],
    ]);
  });
  it('equal parts side by side are two parts, not one repeated', () => {
    const d = baca(
      [
        ['KODE', null, null, null, null, 'Uraian', 'Pagu'],
        [1, 1, 1, 2.01, 1, 'x', 5],
        [1, 1, 1, 2.1, 12, 'y', 6],
      ],
      ['A1:E1'],
    );
    expect(pagu(d)).toEqual([
      ['1.01.01.2.01.0001', 5],
      ['1.01.01.2.10.0012', 6],
    ]);
  });
  it('"2.1" as text: 2.10 where other cells keep their zeros, else in doubt', () => {
    const csv = (k: string): DokumenMentah =>
      bacaDpaLembar(
        bacaLembar(teks(`KODE;;;;;Uraian;Pagu\n4;01;01;2.1;0001;x;5\n4;01;01;${k};0002;y;6\n`), 'a.csv').lembar,
        'a.csv',
        { nomenklatur: nomenklatur(), tahun: 2026 },
      );
    expect(pagu(csv('2.01'))).toEqual([
      ['4.01.01.2.10.0001', 5],
      ['4.01.01.2.01.0002', 6],
    ]);
    expect(pesan(csv('2.1'), 'kode_ambigu')).toContain('“2.1” dapat berarti 2.01 atau 2.10; dibaca 4.01.01.2.01.0001');
  });
  it('months as names, dates that lost their format, or one text', () => {
    const d = baca([
      [...KODE, 'Pagu', 'Awal Pelaksanaan', 'Akhir Pelaksanaan', 'Waktu Pelaksanaan'],
      [O1, NAMA, 1, 46_055, 'Nopember', null],
      [O2, 'F', 1, null, null, 'Maret s.d. Agustus'],
    ]);
    expect(d.sub.map((s) => s.waktu)).toEqual([
      { mulai: 2, akhir: 11 },
      { mulai: 3, akhir: 8 },
    ]);
  });
  it('units as rows, the same code in two of them', () => {
    const d = baca([
      ['Kode', 'Uraian', 'Anggaran'],
      ['4.01.0.00.0.00.01.0006', 'Bagian Organisasi', 100],
      [O1, NAMA, 100],
      ['4.01.0.00.0.00.01.0007', 'Bagian Umum', 50],
      [O1, NAMA, 50],
      [null, 'Jumlah', 150],
    ]);
    expect(d.sub.map((s) => [s.namaSubUnit, s.pagu])).toEqual([
      ['Bagian Organisasi', 100],
      ['Bagian Umum', 50],
    ]);
    expect(d.totalTercetak).toBe(150);
  });
  it('accounts below a code written once: their sum counts, a differing total of the sub kegiatan is told at its row', () => {
    const d = baca([
      [...KODE, 'Kode Rekening', 'Uraian Rekening', 'Jumlah'],
      [O1, NAMA, null, null, 300],
      [null, null, '5', 'BELANJA', 300],
      [null, null, '5.1.02.01.01.0024', 'ATK', 100],
      [null, null, '5.1.02.01.01.0025', 'Kertas', 200],
      [O2, 'Fasilitasi', null, null, 90],
      [null, null, '5.1.02.01.01.0024', 'ATK', 80],
    ]);
    expect(pagu(d)).toEqual([
      [O1, 300],
      [O2, 80],
    ]);
    expect(semua(d).find((t) => t.kode === 'rincian_berbeda')).toMatchObject({ baris: 6, tingkat: 'peringatan' });
    expect(pesan(d, 'rincian_berbeda')).toContain('tercetak Rp90, jumlah rincian rekeningnya Rp80 (selisih Rp10)');
  });
  it('accounts split over cells too', () => {
    const d = baca(
      [
        [...KODE, 'Kode Rekening', null, null, null, null, null, 'Uraian Rekening', 'Jumlah'],
        [O1, NAMA, 5, 1, null, null, null, null, 'Operasi', 300],
        [O1, NAMA, 5, 1, 2, 1, 1, 24, 'ATK', 300],
      ],
      ['C1:H1'],
    );
    expect(d.sub[0]?.rekening).toEqual([{ kode: '5.1.02.01.01.0024', nama: 'ATK', pagu: 300 }]);
  });
  it('funds and further indicators in rows of their own', () => {
    const d = baca([
      [...KODE, 'Pagu', 'Sumber Dana', 'Indikator', 'Target', 'Satuan'],
      [O1, NAMA, 300, null, 'Jumlah dokumen', 2, 'Dokumen'],
      [null, null, 100, 'DAU', 'Jumlah laporan', 0.96, 'Persen'],
      [null, null, 150, 'PAD', null, null, null],
    ]);
    expect(d.sub[0]).toMatchObject({
      pagu: 300,
      indikator: [
        { uraian: 'Jumlah dokumen', target: '2', satuan: 'Dokumen' },
        { uraian: 'Jumlah laporan', target: '96', satuan: 'Persen' },
      ],
      sumberDana: [
        { kode: '', nama: 'DAU', pagu: 100 },
        { kode: '', nama: 'PAD', pagu: 150 },
      ],
    });
    expect(pesan(d, 'dana_berbeda')).toContain('jumlah sumber dana 4.01.01.2.13.0001 Rp250, pagunya Rp300');
  });
  it('sections of a bagian with their own totals, and the total of all', () => {
    const d = baca([
      ['No', 'Sub Kegiatan', 'Pagu'],
      [null, 'BAGIAN ORGANISASI', null],
      [1, NAMA, 100],
      [null, 'JUMLAH', 100],
      [null, 'BAGIAN UMUM', null],
      [2, 'Penyediaan Peralatan dan Perlengkapan Kantor', 50],
      [null, 'JUMLAH', 55],
      [null, 'TOTAL', 150],
      [null, 'Kepala Bagian Umum', null],
    ]);
    expect(d.sub.map((s) => [s.bagian, s.pagu])).toEqual([
      ['ORGANISASI', 100],
      ['UMUM', 50],
    ]);
    expect(d.totalTercetak).toBe(150);
    expect(
      semua(d)
        .filter((t) => t.kode === 'total_berbeda')
        .map((t) => t.baris),
    ).toEqual([7]);
  });
  it('names of program and kegiatan without code are headings', () => {
    const d = baca([
      ['No', 'Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu'],
      ['I', null, 'PROGRAM PENUNJANG', 100],
      ['A', null, 'Kegiatan Penataan Organisasi', 100],
      [1, O1, NAMA, 100],
    ]);
    expect(d.sub.map((s) => [s.namaProgram, s.namaKegiatan, s.pagu])).toEqual([
      ['PROGRAM PENUNJANG', 'Kegiatan Penataan Organisasi', 100],
    ]);
  });
  it('a number before a name is no code, and no line is lost to it', () => {
    const d = baca([
      ['Sub Kegiatan', 'Pagu'],
      ['1 Penyediaan Jasa', 5],
      ['X Y Z', 6],
      ['1.2 Pengadaan', 7],
    ]);
    expect(d.sub.map((s) => s.pagu)).toEqual([5, 6, 7]);
  });
  it('a kegiatan with an amount but no sub kegiatan is told, not lost', () => {
    const d = baca([
      ['Kode', 'Program dan Kegiatan', 'Jumlah Pagu'],
      ['4.01.01', 'PROGRAM', 30],
      ['4.01.01.2.13', 'Penataan', 10],
      [O1, NAMA, 10],
      ['4.01.02', 'PROGRAM LAIN', 20],
    ]);
    expect(semua(d).find((t) => t.kode === 'induk_tanpa_sub')).toMatchObject({ baris: 5, tingkat: 'peringatan' });
    expect(pesan(d, 'induk_tanpa_sub')).toContain('4.01.02 tercetak Rp20');
  });
});

describe('prints rebuilt as sheets', () => {
  const kosong = (n: number): null[] => Array.from({ length: n }, () => null);
  const rka = (kode: string): Isi => [
    ['RENCANA KERJA DAN ANGGARAN'],
    ['SATUAN KERJA PERANGKAT DAERAH'],
    ['Kabupaten Rawa Indah Tahun Anggaran 2026'],
    ['Program', ':', '4.01.01 PROGRAM PENUNJANG'],
    ['Kegiatan', ':', '4.01.01.2.13 Penataan Organisasi'],
    ['Organisasi', ':', '4.01.0.00.0.00.01.0000 Sekretariat Daerah'],
    ['Unit', ':', '4.01.0.00.0.00.01.0006 Bagian Organisasi'],
    ['Sub Kegiatan', ':', `${kode} ${NAMA}`],
    ['Sumber Pendanaan', ':', 'PENDAPATAN ASLI DAERAH (PAD)'],
    ['Lokasi', ':', 'Kab. Rawa Indah'],
    ['Waktu Pelaksanaan', ':', 'Januari s.d. Desember'],
    ['Kode Rekening', ...kosong(5), 'Uraian', 'Rincian Perhitungan', ...kosong(3), 'Jumlah'],
    [...kosong(7), 'Koefisien', 'Satuan', 'Harga', 'PPN', null],
    ['5', ...kosong(5), 'BELANJA', ...kosong(4), 300_000],
    ['5', '1', '02', '01', '01', '0024', 'Alat Tulis Kantor', ...kosong(4), 300_000],
    [...kosong(6), '[-] Kertas', '6 Rim', 'Rim', 50_000, 0, 300_000],
    ['Jumlah Anggaran Sub Kegiatan', ...kosong(10), 300_000],
  ];
  const gabung = ['A12:F13', 'G12:G13', 'H12:K12', 'L12:L13'];
  it('an RKA has one block of amounts: nothing is "before"', () => {
    const d = baca(rka(O1), gabung);
    expect(d.tataLetak).toBe('G');
    expect(d.sub.map((s) => [s.kode, s.paguSebelum, s.pagu, s.waktu])).toEqual([
      [O1, null, 300_000, { mulai: 1, akhir: 12 }],
    ]);
    expect(d.sub[0]?.rekening).toEqual([{ kode: '5.1.02.01.01.0024', nama: 'Alat Tulis Kantor', pagu: 300_000 }]);
  });
  it('one sheet per sub kegiatan', () => {
    const d = bacaBuku({ A: rka(O1), B: rka(O2) }, gabung);
    expect(d.sub.map((s) => [s.kode, s.asal.lembar, s.pagu])).toEqual([
      [O1, 'A', 300_000],
      [O2, 'B', 300_000],
    ]);
  });
  it('a label over a table of sub kegiatan is its title', () => {
    expect(pagu(baca([['Sub Kegiatan : semua'], [...KODE, 'Pagu'], [O1, NAMA, 5]]))).toEqual([[O1, 5]]);
  });
});

describe('checks', () => {
  it('a list that names a code twice: a copy counts once, different amounts wait for a person', () => {
    const d = baca([
      ['No', ...KODE, 'Pagu'],
      [1, O1, NAMA, 300],
      [2, O1, NAMA, 300],
      [3, O2, 'F', 300],
      [4, O2, 'F', 301],
    ]);
    const hasil = susunDpa([d], { nomenklatur: nomenklatur(), tahun: 2026 });
    expect(hasil.baris.map((b) => [b.kode, b.pagu])).toEqual([
      [O1, 300],
      [O2, 300],
      [O2, 301],
    ]);
    expect(hasil.baris[0]?.temuan.map((t) => t.kode)).toContain('baris_ganda');
    expect(hasil.baris[1]?.temuan.map((t) => t.kode)).toContain('baris_ganda_beda');
  });
  it('rows told apart by a fund or another text are parts of one pagu, and said', () => {
    const dana = baca([
      [...KODE, 'Sumber Dana', 'Pagu'],
      [O1, NAMA, 'DAU', 300],
      [O1, NAMA, 'PAD', 300],
      [O2, 'F', 'PAD', 1],
    ]);
    expect(pagu(dana)[0]).toEqual([O1, 600]);
    const uraian = baca([
      [...KODE, 'Belanja apa', 'Pagu'],
      [O1, NAMA, 'ATK', 300],
      [O1, NAMA, 'Cetak', 300],
      [O2, 'F', 'x', 1],
    ]);
    expect(pagu(uraian)[0]).toEqual([O1, 600]);
    expect(pesan(uraian, 'baris_kembar')).toContain('Keduanya dijumlahkan');
    const rinci = baca([
      [...KODE, 'Pagu'],
      ...[O1, O2, O1, O2, O1, '4.01.01.2.13.0003'].map((k, i) => [k, 'x', 100 + i]),
    ]);
    expect(pagu(rinci)).toEqual([
      [O1, 306],
      [O2, 204],
      ['4.01.01.2.13.0003', 105],
    ]);
    expect(pesan(rinci, 'kode_berulang')).toContain('tertulis 3 kali');
  });
  it('months that are not the pagu', () => {
    const bulan = Array.from({ length: 12 }, (_, i) => `Bulan ${i + 1}`);
    const d = baca([
      [...KODE, 'Nilai Rincian', ...bulan],
      [O1, NAMA, 120, ...bulan.map((_, i) => (i === 0 ? 9 : 10))],
    ]);
    expect(d.tataLetak).toBe('D');
    expect(pesan(d, 'bulan_berbeda')).toContain('berjumlah Rp119, pagunya Rp120 (selisih Rp1)');
  });
  it('total of a kegiatan that every row repeats (layout D)', () => {
    const d = baca([
      ['Kode Kegiatan', ...KODE, 'Nilai Rincian', 'Total Rincian Anggaran Kegiatan'],
      ['4.01.01.2.13', O1, NAMA, 100, 250],
      ['4.01.01.2.13', O2, 'F', 100, 250],
    ]);
    expect(pesan(d, 'kegiatan_berbeda')).toContain(
      'total kegiatan 4.01.01.2.13 tercetak Rp250, jumlah sub kegiatannya Rp200',
    );
  });
  it('an empty sub unit beside filled ones', () => {
    const d = baca([
      ['Kode Sub Unit', 'Kode Sub Kegiatan', 'Pagu'],
      ['4.01.0.00.0.00.01.0006', O1, 5],
      [null, O2, 6],
    ]);
    expect(semua(d).find((t) => t.kode === 'sub_unit_kosong')).toMatchObject({ baris: 3 });
  });
  it('lines above the header', () => {
    const d = baca([
      [O2, 'F', 'Rp7.000'],
      [...KODE, 'Pagu'],
      [O1, NAMA, 5],
    ]);
    expect(semua(d).find((t) => t.kode === 'baris_di_atas_judul')).toMatchObject({ baris: 1, tingkat: 'peringatan' });
  });
  it('a row cut off, and an account without amount', () => {
    const d = baca([
      ['Kode Sub Unit', ...KODE, 'Kode Rekening', 'Pagu'],
      ['4.01.0.00.0.00.01.0006', O1, NAMA, '5.1.02.01.01.0024', 5],
      ['4.01.0.00.0.00.01.0006'],
      ['4.01.0.00.0.00.01.0006', O1, NAMA, '5.1.02.01.01.0025', null],
      ['4.01.0.00.0.00.01.0006', O2],
    ]);
    const kode = (k: string): readonly (number | null)[] =>
      semua(d)
        .filter((t) => t.kode === k)
        .map((t) => t.baris);
    expect([kode('baris_tak_lengkap'), kode('pagu_kosong')]).toEqual([[3], [4, 5]]);
  });
  it('program and kegiatan in columns of their own, each only where it begins', () => {
    const d = baca([
      ['Program', 'Kegiatan', 'Sub Kegiatan', 'Pagu'],
      ['PROGRAM PENUNJANG', null, null, 15],
      [null, 'Penataan Organisasi', null, 15],
      [null, null, NAMA, 10],
      [null, null, 'Fasilitasi Pelayanan Publik dan Tata Laksana', 5],
    ]);
    expect(d.sub.map((s) => [s.namaProgram, s.namaKegiatan, s.pagu])).toEqual([
      ['PROGRAM PENUNJANG', 'Penataan Organisasi', 10],
      ['PROGRAM PENUNJANG', 'Penataan Organisasi', 5],
    ]);
  });
  it('lines below the grand total', () => {
    const d = baca([
      [...KODE, 'Pagu'],
      [O1, NAMA, 5],
      ['GRAND TOTAL', null, 5],
      [O2, 'F', 7],
    ]);
    expect(pesan(d, 'baris_setelah_total')).toContain('masih ada sub kegiatan senilai Rp7');
    expect(d.totalTercetak).toBeNull();
  });
});

describe('several sheets', () => {
  it('a sheet with lines but without a header is not passed over in silence', () => {
    const d = bacaBuku({
      A: [
        [...KODE, 'Pagu'],
        [O1, NAMA, 1],
      ],
      B: [[O2, 'Fasilitasi', 2_000]],
    });
    expect(d.sub).toHaveLength(1);
    expect(pesan(d, 'lembar_tak_terbaca')).toContain('Lembar “B” memuat kode sub kegiatan');
  });
  it('hidden sheets are not read, and said', () => {
    const isi = [
      [...KODE, 'Pagu'],
      [O1, NAMA, 1],
    ];
    const { lembar } = bacaLembar(
      buku({
        Lama: isi,
        DPA: [
          [...KODE, 'Pagu'],
          [O1, NAMA, 7],
        ],
      }),
      'a.xlsx',
    );
    const d = bacaDpaLembar(
      lembar.map((l) => (l.nama === 'Lama' ? { ...l, tersembunyi: true } : l)),
      'a.xlsx',
      { nomenklatur: nomenklatur(), tahun: 2026 },
    );
    expect(pagu(d)).toEqual([[O1, 7]]);
    expect(pesan(d, 'lembar_tersembunyi')).toContain('“Lama”');
  });
  it('hold the same code with other amounts: the largest is read, in doubt', () => {
    const d = bacaBuku({
      Murni: [
        [...KODE, 'Pagu'],
        [O1, NAMA, 1],
      ],
      Perubahan: [
        [...KODE, 'Pagu'],
        [O1, NAMA, 2],
        [O2, 'F', 2],
      ],
    });
    expect(d.lembar).toBe('Perubahan');
    expect(d.pemetaan).toMatchObject({ yakin: false, lembarAda: ['Murni', 'Perubahan'] });
    expect(d.pemetaan?.alasan).toContain('Lembar lain yang juga berisi tabel DPA: “Murni”');
  });
  it('one that sums the others: it alone is read', () => {
    const d = bacaBuku({
      'Bagian A': [
        [...KODE, 'Pagu'],
        [O1, NAMA, 1],
      ],
      Rekap: [
        [...KODE, 'Pagu'],
        [O1, NAMA, 1],
        [O2, 'F', 2],
      ],
    });
    expect([d.lembar, d.pemetaan?.yakin, d.sub.length]).toEqual(['Rekap', true, 2]);
    expect(pesan(d, 'lembar_termuat')).toContain('“Bagian A”');
  });
});

describe('other kinds of tables', () => {
  it('are told by their titles, not by a sub kegiatan that reports on one', () => {
    const isi = [
      [...KODE, 'Pagu'],
      [O1, 'Penyusunan Laporan Realisasi Anggaran', 5],
    ];
    expect(pagu(baca(isi))).toEqual([[O1, 5]]);
    expect((galatDari(() => baca([['LAPORAN REALISASI ANGGARAN'], ...isi])) as GalatImpor).kode).toBe('tabel_lain');
  });
  it('a workbook of items without sub kegiatan, a summary of packages, a staff list', () => {
    const galat = (isi: Isi): string => (galatDari(() => baca(isi)) as GalatImpor).pesan;
    expect(
      galat([
        ['KODE REKENING', 'URAIAN', 'VOLUME', 'HARGA', 'JUMLAH'],
        ['5.1.02.01.01.0024', 'ATK', 1, 5, 5],
      ]),
    ).toContain('rincian belanja satu sub kegiatan');
    expect(galat([['RINGKASAN PAKET'], ['Sub Kegiatan : 4.01.01.2.13.0001 x'], ['Jumlah 2026 : Rp. 500']])).toMatch(
      /ringkasan paket/i,
    );
    expect(
      galat([
        ['No', 'Nama', 'NIP', 'Jabatan'],
        [1, 'A', '1', 'x'],
      ]),
    ).toContain('daftar pegawai');
  });
  it('a signature below a table without header makes it no staff list', () => {
    const d = baca([
      [O1, NAMA, 5_000_000],
      [O2, 'F', 7_000_000],
      [null, 'Kepala Bagian,'],
      [null, 'NIP'],
    ]);
    expect([pagu(d).length, d.pemetaan?.yakin]).toEqual([2, false]);
  });
  it('HTML with a header over two code cells', () => {
    const html = `<table><tr><th colspan=2>Kode</th><th>Sub Kegiatan</th><th>Pagu</th></tr><tr><td>4.01.01.2</td><td>13.0001</td><td>${NAMA}</td><td>1.000.000</td></tr></table>`;
    const d = bacaDpaLembar(bacaLembar(teks(html), 'a.xls').lembar, 'a.xls', {
      nomenklatur: nomenklatur(),
      tahun: 2026,
    });
    expect(pagu(d)).toEqual([[O1, 1_000_000]]);
  });
});
