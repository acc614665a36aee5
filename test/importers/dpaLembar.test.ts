import { describe, expect, it } from 'vitest';
import type { DokumenMentah, PilihanDpa, SubMentah } from '../../src/importers/dpaHasil';
import { susunDpa } from '../../src/importers/dpaSusun';
import { bacaDpaLembar } from '../../src/importers/dpaTabel';
import { bacaLembar } from '../../src/importers/lembar';
import type { Temuan } from '../../src/importers/temuan';
import { GalatImpor } from '../../src/importers/temuan';
import { berkas, galatDari } from './buku';
import { nomenklatur } from './daftar';

const pilihan: PilihanDpa = { nomenklatur: nomenklatur(), tahun: 2026 };
const baca = (nama: string, lain: Partial<PilihanDpa> = {}): DokumenMentah =>
  bacaDpaLembar(bacaLembar(berkas(`test/fixtures/dpa-lembar/${nama}`), nama).lembar, nama, { ...pilihan, ...lain });
const ada = (d: { readonly temuan: readonly Temuan[] }, kode: string): readonly Temuan[] =>
  d.temuan.filter((t) => t.kode === kode);
const penting = (d: DokumenMentah): readonly string[] =>
  [...d.temuan, ...d.sub.flatMap((s) => s.temuan)].filter((t) => t.tingkat !== 'info').map((t) => t.kode);
const sub = (d: DokumenMentah, kode: string): SubMentah => {
  const s = d.sub.find((satu) => satu.kode === kode);
  if (!s) throw new Error(`${kode} tidak terbaca`);
  return s;
};

const O1 = '4.01.01.2.13.0001';
const O2 = '4.01.01.2.13.0002';
const U1 = '4.01.01.2.06.0002';
/** What every sheet of the folder says, to the rupiah. */
const PAGU = { [O1]: 75_939_100, [O2]: 13_362_400, [U1]: 65_000_000 };
const TOTAL = 154_301_500;
const pagu = (d: DokumenMentah): Record<string, number> => Object.fromEntries(d.sub.map((s) => [s.kode, s.pagu]));

describe('every layout and format gives the same lines', () => {
  it.each([
    ['a.xlsx', 'A', TOTAL],
    ['a.xls', 'A', TOTAL],
    ['a-html.xls', 'A', TOTAL],
    ['b.xlsx', 'B', null],
    ['b.ods', 'B', null],
    ['b-titik-koma.csv', 'B', null],
    ['b-koma-bom.csv', 'B', null],
    ['b-tab-1252.csv', 'B', null],
    ['b-utf16le.csv', 'B', null],
    ['b-utf16be.csv', 'B', null],
    ['c.xlsx', 'C', null],
    ['d.xlsx', 'D', null],
    ['d.csv', 'D', null],
    ['f.xlsx', 'F', null],
    ['terpisah.xlsx', 'polos', TOTAL],
    ['terpisah.xls', 'polos', TOTAL],
    ['terpisah.ods', 'polos', TOTAL],
    ['satu-kolom.xlsx', 'polos', null],
    ['rumus.xlsx', 'polos', TOTAL],
  ] as const)('%s is layout %s', (nama, tataLetak, total) => {
    const d = baca(nama);
    expect(d.tataLetak).toBe(tataLetak);
    expect(pagu(d)).toEqual(PAGU);
    expect(d.totalTercetak).toBe(total);
    expect(d.pemetaan).toMatchObject({ yakin: true, alasan: '', diingat: false });
    expect(penting(d)).toEqual(nama === 'f.xlsx' ? ['target_nol'] : []);
    expect(d.sub.every((s) => s.asal.berkas === nama && s.asal.baris.length > 0)).toBe(true);
  });

  it.each(['g.xlsx', 'g.xls', 'g.ods'])('%s: a DPPA rebuilt as a sheet, amounts before and after', (nama) => {
    const d = baca(nama);
    expect(d.tataLetak).toBe('G');
    expect(d.dokumen).toMatchObject({
      jenis: 'perubahan',
      tahun: 2026,
      nomor: 'DPPA/B.1/4.01.0.00.0.00.01.0000/001/2026',
    });
    expect(d.sub.map((s) => [s.kode, s.paguSebelum, s.pagu, s.namaSubUnit])).toEqual([
      [O1, 125_939_100, 75_939_100, 'Bagian Organisasi'],
      [O2, 13_362_400, 13_362_400, 'Bagian Organisasi'],
    ]);
    expect(d.sub[0]).toMatchObject({ waktu: { mulai: 1, akhir: 12 }, lokasi: ['Kab. Rawa Indah, Semua Kecamatan'] });
    expect(d.sub[0]?.rekening.map((r) => [r.kode, r.pagu])).toEqual([
      ['5.1.02.01.01.0024', 24_130_000],
      ['5.1.02.04.01.0001', 51_809_100],
    ]);
    expect(d.cakupan).toEqual({
      seluruh: false,
      kegiatan: [{ kodeSubUnit: '4.01.0.00.0.00.01.0006', kodeKegiatan: '4.01.01.2.13' }],
    });
    expect(penting(d)).toEqual([]);
  });
});

describe('what each layout says beside the amount', () => {
  it('A: accounts of level 6 alone are money, the levels above are told', () => {
    const d = baca('a.xlsx');
    expect(sub(d, O1)).toMatchObject({
      namaKegiatan: 'Penataan Organisasi',
      namaProgram: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      rekening: [
        {
          kode: '5.1.02.01.01.0024',
          nama: 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor',
          pagu: 24_130_000,
        },
        { kode: '5.1.02.04.01.0001', nama: 'Belanja Perjalanan Dinas Biasa', pagu: 51_809_100 },
      ],
    });
    expect(ada(d, 'subjumlah_rekening')[0]?.pesan).toContain('17 baris subjumlah');
    expect(d.dokumen.tahun).toBe(2026);
  });

  it('B: sub units, funds with their amounts, and rows without account left out in words', () => {
    const d = baca('b.xlsx');
    expect(sub(d, O1)).toMatchObject({
      kodeSubUnit: '4.01.0.00.0.00.01.0006',
      namaSubUnit: 'Bagian Organisasi',
      sumberDana: [
        { kode: '1.2.01', nama: 'Dana Alokasi Umum', pagu: 24_130_000 },
        { kode: '1.1.01', nama: 'Pendapatan Asli Daerah', pagu: 51_809_100 },
      ],
    });
    expect(ada(d, 'tanpa_rekening')[0]?.pesan).toBe(
      'Lembar “Rekap”: 1 baris tanpa kode rekening dilewati (jumlahnya Rp75.939.100).',
    );
    expect(sub(baca('b-tab-1252.csv'), U1).sumberDana[0]?.nama).toBe('Dana Alokasi Umum – DAU');
  });

  it('C: added zeros in codes are repaired and said at their cell; amounts of both styles', () => {
    const d = baca('c.xlsx');
    expect(sub(d, O1).kodeTertulis).toBe('4.01.01.02.13.0001');
    expect(ada(d, 'kode_dirapikan')[0]).toMatchObject({ baris: 2, kolom: 'F', tingkat: 'info' });
  });

  it('D: months are summed per line; pagu and total of the kegiatan agree', () => {
    const d = baca('d.xlsx');
    expect(sub(d, O1).bulan).toEqual([...Array.from({ length: 11 }, () => 6_328_258), 6_328_262]);
    expect(d.dokumen.tahun).toBe(2026);
  });

  it('F: indicators of all kinds, a second one in the next row, places, dates as months, remarks', () => {
    const d = baca('f.xlsx');
    expect(sub(d, O1)).toMatchObject({
      indikator: [
        { uraian: 'Jumlah Dokumen Pengelolaan Kelembagaan dan Analisis Jabatan', target: '4', satuan: 'Dokumen' },
        { uraian: 'Indeks kelembagaan', target: 'B', satuan: '' },
      ],
      waktu: { mulai: 2, akhir: 12 },
      lokasi: ['Kab. Rawa Indah, Semua Kecamatan'],
      keterangan: 'Prioritas',
      sumberDana: [{ nama: 'Dana Alokasi Umum', pagu: 75_939_100 }],
    });
    expect(sub(d, O2).indikator.map((i) => `${i.target} ${i.satuan}`)).toEqual(['2 Laporan', '0 Orang']);
    expect(ada(sub(d, O2), 'target_nol')[0]).toMatchObject({ baris: 6, tingkat: 'peringatan' });
  });

  it('codes in five cells that became numbers, before and after the change, under a three-row header', () => {
    const d = baca('terpisah.xlsx');
    expect(d.pemetaan?.peta.kolom).toMatchObject({ kode: [0, 1, 2, 3, 4], paguSebelum: [6], pagu: [7], bagian: [9] });
    expect(d.pemetaan?.peta).toMatchObject({ lembar: 'Lamp. I', awalData: 6 });
    expect(d.sub.map((s) => [s.kode, s.bagian, s.paguSebelum])).toEqual([
      [O1, 'Bagian Organisasi', 125_939_100],
      [O2, 'Bagian Organisasi', 13_362_400],
      [U1, 'Bagian Umum', 0],
    ]);
    expect(ada(d, 'kode_dirapikan').map((t) => t.baris)).toEqual([11, 12, 14]);
    expect(d.dokumen.kodeOrganisasi).toBe('4.01.0.00.0.00.01.0000');
  });

  it('program, sub kegiatan and accounts in one column: items are not counted again', () => {
    const d = baca('satu-kolom.xlsx');
    expect(sub(d, O1).rekening).toHaveLength(2);
    expect(ada(d, 'baris_rincian')[0]?.pesan).toContain('4 baris rincian');
  });

  it('names alone, indented: program and kegiatan are headings, never lines', () => {
    const d = baca('indentasi.xlsx');
    expect(d.sub.map((s) => [s.nama, s.namaKegiatan, s.pagu])).toEqual([
      ['Pengelolaan Kelembagaan dan Analisis Jabatan', 'Penataan Organisasi', 75_939_100],
      ['Fasilitasi Pelayanan Publik dan Tata Laksana', 'Penataan Organisasi', 13_362_400],
      ['Penyediaan Peralatan dan Perlengkapan Kantor', 'Administrasi Umum Perangkat Daerah', 65_000_000],
    ]);
    expect(d.totalTercetak).toBe(TOTAL);
    expect(susunDpa([d], { ...pilihan, bidang: '4.01' }).baris.map((b) => b.kode)).toEqual([O1, O2, U1]);
  });

  it('one sheet per bagian is one table, with the bagian from the name of the sheet', () => {
    const d = baca('per-bagian.xlsx');
    expect(pagu(d)).toEqual(PAGU);
    expect(d.totalTercetak).toBe(TOTAL);
    expect(d.sub.map((s) => [s.bagian, s.asal.lembar])).toEqual([
      ['Organisasi', 'Bagian Organisasi'],
      ['Organisasi', 'Bagian Organisasi'],
      ['Umum', 'Bagian Umum'],
    ]);
    expect(ada(d, 'lembar_digabung')[0]?.pesan).toContain(
      '“Bagian Organisasi” Rp89.301.500, “Bagian Umum” Rp65.000.000',
    );
  });

  it('formulas without a stored value are an error that says what to do, not Rp0', () => {
    const d = baca('rumus-tanpa-nilai.xlsx');
    expect(ada(d, 'rumus_tanpa_nilai')[0]).toMatchObject({ tingkat: 'galat', baris: 2, kolom: 'E' });
    expect(ada(d, 'rumus_tanpa_nilai')[0]?.pesan).toContain('4 sel rumus belum dihitung');
  });
});

describe('wrong files are named with what to export instead', () => {
  it.each([
    ['realisasi.xlsx', 'realisasi per dokumen (kolom “Nilai Realisasi”)'],
    ['rak.xlsx', 'rencana anggaran kas'],
    ['nomenklatur.xlsx', 'daftar nomenklatur'],
  ])('%s', (nama, kata) => {
    const g = galatDari(() => baca(nama)) as GalatImpor;
    expect(g).toBeInstanceOf(GalatImpor);
    expect(g.kode).toBe('tabel_lain');
    expect(g.pesan).toContain(kata);
    expect(g.pesan).toContain('rekap pagu per sub kegiatan');
  });
});

describe('mappings', () => {
  const awal = baca('terpisah.xlsx').pemetaan;

  it('shows the columns, their headers and examples, and the head of the sheet', () => {
    expect(awal?.lembarAda).toEqual(['Lamp. I']);
    expect(awal?.kolom[7]).toMatchObject({ indeks: 7, huruf: 'H', judul: 'PAGU ANGGARAN SETELAH' });
    expect(awal?.kolom[5]?.contoh[0]).toBe('UNSUR PENDUKUNG');
    expect(awal?.cuplikan[0]?.[0]).toBe('DAFTAR PAGU SUB KEGIATAN (DALAM RUPIAH)');
    expect(awal?.bidang.find((b) => b.kunci === 'pagu')).toEqual({ kunci: 'pagu', nama: 'Pagu', wajib: true });
  });

  it('a mapping of the user is used exactly', () => {
    const peta = { ...awal!.peta, kolom: { kode: [0, 1, 2, 3, 4], nama: [5], pagu: [6] } };
    const d = baca('terpisah.xlsx', { peta });
    expect(d.tataLetak).toBe('peta');
    expect(d.sub.map((s) => s.pagu)).toEqual([125_939_100, 13_362_400, 0]);
    expect(d.pemetaan).toMatchObject({ yakin: true, diingat: true, peta: { kolom: { pagu: [6] } } });
  });

  it('is remembered by the header: also for another format of the same sheet', () => {
    const peta = { ...awal!.peta, kolom: { ...awal!.peta.kolom, pagu: [6], paguSebelum: [] } };
    const d = baca('terpisah.ods', { petaDiingat: { [peta.sidik]: peta } });
    expect(d.tataLetak).toBe('peta');
    expect(d.sub.map((s) => s.pagu)).toEqual([125_939_100, 13_362_400, 0]);
    expect(baca('b.xlsx', { petaDiingat: { [peta.sidik]: peta } }).tataLetak).toBe('B');
  });

  it('that does not fit is refused in words', () => {
    const salah = { ...awal!.peta, kolom: { kode: [0], pagu: [99] } };
    const g = galatDari(() => baca('terpisah.xlsx', { peta: salah })) as GalatImpor;
    expect([g.kode, g.pesan]).toEqual([
      'peta_salah',
      'Pemetaan kolom tidak cocok dengan lembar “Lamp. I”: “Pagu” disebut di kolom CV, sedangkan lembar itu hanya sampai kolom J. Petakan ulang kolomnya.',
    ]);
    const lembar = { ...awal!.peta, sidik: 'x', lembar: 'Lain' };
    expect((galatDari(() => baca('per-bagian.xlsx', { peta: lembar })) as GalatImpor).pesan).toContain(
      'Yang ada: “Bagian Organisasi”, “Bagian Umum”',
    );
  });

  it('another sheet or other header rows chosen in the screen: guessed again there', () => {
    const kosong = { sidik: '', judulAwal: 0, judulAkhir: 0, awalData: 0, kolom: {} };
    const d = baca('per-bagian.xlsx', { peta: { ...kosong, lembar: 'Bagian Umum' } });
    expect(d.sub.map((s) => s.kode)).toEqual([U1]);
    expect(d.pemetaan).toMatchObject({ yakin: true, lembarAda: ['Bagian Organisasi', 'Bagian Umum'] });
    const lain = baca('per-bagian.xlsx', {
      peta: { ...kosong, lembar: 'Bagian Umum', judulAwal: 1, judulAkhir: 1, awalData: 2 },
    });
    expect(lain.pemetaan).toMatchObject({
      yakin: false,
      peta: { judulAwal: 1, kolom: { kode: [0], nama: [1], pagu: [2] } },
    });
  });
});
