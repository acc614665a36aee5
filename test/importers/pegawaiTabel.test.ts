import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaLembar } from '../../src/importers/lembar';
import type { HasilPegawai } from '../../src/importers/pegawaiTabel';
import { bacaPegawai } from '../../src/importers/pegawaiTabel';
import type { GalatImpor, Temuan } from '../../src/importers/temuan';
import type { Isi } from './buku';
import { berkas, buku, galatDari } from './buku';

const baca = (isi: Isi, gabung: readonly string[] = []): HasilPegawai =>
  bacaPegawai(bacaLembar(buku({ DUK: isi }, 'xlsx', gabung), 'duk.xlsx').lembar);
const temuan = (h: HasilPegawai, kode: string): readonly Temuan[] => h.temuan.filter((t) => t.kode === kode);
const H = ['No', 'Nama', 'NIP', 'Pangkat', 'Gol/Ruang', 'Jabatan', 'Kelas Jabatan', 'Bagian', 'Jenis Pegawai', 'FTE'];
const N1 = '198502022010011901';
const N2 = '199003032015042902';
const orang = (lain: Partial<Record<number, string | number | null>> = {}): Isi[number] =>
  [1, 'Contoh Satu, S.E.', N1, 'Penata', 'III/c', 'Penelaah Teknis Kebijakan', 7, 'Umum', 'PNS', 1].map((v, i) =>
    i in lain ? (lain[i] ?? null) : v,
  );

describe('bacaPegawai', () => {
  it('reads a DUK below title rows and above signatures', () => {
    const h = baca([
      ['DAFTAR URUT KEPANGKATAN'],
      ['TAHUN 2026'],
      [],
      H,
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      orang(),
      orang({ 1: 'Contoh Dua', 2: N2, 8: 'PPPK Paruh Waktu', 9: null, 4: null, 3: null }),
      [],
      [null, 'Sekretaris Daerah,'],
    ]);
    expect(h.pegawai).toHaveLength(2);
    expect(h.pegawai[0]).toMatchObject({
      nama: 'Contoh Satu, S.E.',
      nip: N1,
      golongan: 'III/c',
      kelas: 7,
      bagian: 'Umum',
      fte: 1000,
      jenisPegawai: 'PNS',
      jenisJabatan: 'Pelaksana',
      status: 'aktif',
      asal: { lembar: 'DUK', baris: 6 },
    });
    expect(h.pegawai[1]).toMatchObject({ jenisPegawai: 'PPPK Paruh Waktu', fte: 500, golongan: '' });
    expect(h.temuan).toEqual([]);
  });

  it('joins titles, splits name and NIP of one cell, reads pangkat and golongan of one column, eselon and sections', () => {
    const h = baca([
      ['Nama / NIP', 'Gelar Depan', 'Gelar Belakang', 'Pangkat (Gol/Ruang)', 'Nama Jabatan', 'Eselon', 'Kls'],
      ['BAGIAN HUKUM'],
      [`Contoh Tiga\nNIP. ${N1}`, 'Dr.', 'S.H., M.H.', 'Pembina Tk. I (IV/b)', 'Kepala Bagian Hukum', 'III.a', '12'],
      [`Contoh Empat / ${N2}`, '-', '', 'IX', 'Penata Layanan Operasional', '', '-'],
    ]);
    expect(h.pegawai[0]).toMatchObject({
      nama: 'Dr. Contoh Tiga, S.H., M.H.',
      nip: N1,
      golongan: 'IV/b',
      jenisJabatan: 'Administrator',
      kelas: 12,
      bagian: 'Bagian Hukum',
    });
    expect(h.pegawai[1]).toMatchObject({ nama: 'Contoh Empat', nip: N2, golongan: 'IX', kelas: null });
  });

  it.each([
    ['0,5', 500],
    [0.5, 500],
    ['50%', 500],
    [50, 500],
    ['1', 1000],
    ['0.125', 125],
  ])('FTE %s is %i thousandths', (tertulis, ribuan) => {
    expect(baca([H, orang({ 9: tertulis })]).pegawai[0]?.fte).toBe(ribuan);
  });

  it('takes the apostrophe and blanks of a NIP away', () => {
    expect(baca([H, orang({ 2: `'19850202 201001 1 901` })]).pegawai[0]?.nip).toBe(N1);
  });

  it('reads dates of coming and going, working state, tim kerja and kompetensi', () => {
    const h = baca([
      [...H, 'Status', 'TMT Masuk', 'Tanggal Keluar', 'Tim Kerja', 'Kompetensi'],
      [...orang(), 'Tugas Belajar', new Date(Date.UTC(2026, 2, 1)), '31/12/2026', 'SAKIP', 'PBJ, Akuntansi'],
    ]);
    expect(h.pegawai[0]).toMatchObject({
      status: 'tugas_belajar',
      masuk: '2026-03-01',
      keluar: '2026-12-31',
      timKerja: 'SAKIP',
      kompetensi: ['PBJ', 'Akuntansi'],
    });
  });

  it('the order of the columns is free', () => {
    const urut = H.map((_, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(urut, { minLength: urut.length }), (acak) => {
        const h = baca([H, orang(), orang({ 1: 'Contoh Dua', 2: N2 })].map((b) => acak.map((k) => b[k] ?? null)));
        expect(h.pegawai.map((p) => [p.nama, p.nip, p.kelas, p.golongan, p.fte])).toEqual([
          ['Contoh Satu, S.E.', N1, 7, 'III/c', 1000],
          ['Contoh Dua', N2, 7, 'III/c', 1000],
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('bad input', () => {
  it('two people of one NIP stop the import and both rows are named', () => {
    const t = temuan(baca([H, orang(), orang({ 1: 'Contoh Dua' })]), 'nip_ganda')[0];
    expect(t).toMatchObject({ tingkat: 'galat', baris: 3, kolom: 'C' });
    expect(t?.pesan).toBe(
      `Lembar “DUK” baris 3 kolom C: NIP ${N1} (Contoh Dua) sama dengan baris 2 (Contoh Satu, S.E.). Perbaiki salah satunya.`,
    );
  });

  it('a NIP of 17 digits is a warning with its row', () => {
    const t = temuan(baca([H, orang({ 2: N1.slice(0, 17) })]), 'nip_janggal')[0];
    expect(t).toMatchObject({ tingkat: 'peringatan', baris: 2, kolom: 'C' });
    expect(t?.pesan).toContain('NIP 17 angka, seharusnya 18');
  });

  it.each([[1.98502022010011e17], ['1.98502E+17'], ['1,98502E+17']])(
    'a NIP that lost its last digits (%s) is an error that says what to do',
    (nip) => {
      const t = temuan(baca([H, orang({ 2: nip })]), 'nip_rusak')[0];
      expect(t?.tingkat).toBe('galat');
      expect(t?.pesan).toMatch(
        /baris 2 kolom C: NIP terbaca sebagai angka 1[.,]98502E\+17 sehingga digit terakhirnya hilang/,
      );
      expect(t?.pesan).toContain('menjadi Teks');
    },
  );

  it.each([
    [6, 'tujuh', 'kelas_salah', 'kelas jabatan “tujuh” bukan angka 1 sampai 17'],
    [6, 18, 'kelas_salah', '“18”'],
    [9, 'penuh', 'fte_salah', 'FTE “penuh” tidak terbaca'],
    [9, 0, 'fte_salah', 'antara 0 dan 1'],
    [9, 2, 'fte_salah', 'antara 0 dan 1'],
  ])('text or a wrong number in column %i (%s) is an error', (kolom, isi, kode, pesan) => {
    const t = temuan(baca([H, orang({ [kolom]: isi })]), kode)[0];
    expect(t).toMatchObject({ tingkat: 'galat', baris: 2 });
    expect(t?.pesan).toContain(pesan);
  });

  it('an unknown golongan, jenis or status is only a warning', () => {
    const h = baca([
      [...H, 'Status'],
      [...orang({ 4: 'XX/z', 3: null, 8: 'Sukarela' }), 'entah'],
    ]);
    expect(h.temuan.map((t) => [t.tingkat, t.kode]).sort()).toEqual([
      ['peringatan', 'golongan_tidak_dikenal'],
      ['peringatan', 'jenis_tidak_dikenal'],
      ['peringatan', 'status_tidak_dikenal'],
    ]);
  });

  it('names a list of posts, a budget table and a sheet without a name column', () => {
    const posisi = galatDari(() =>
      bacaPegawai(bacaLembar(berkas('resources/contoh/formasi.csv'), 'formasi.csv').lembar),
    ) as GalatImpor;
    expect(posisi.pesan).toContain('daftar formasi jabatan');
    expect(
      (
        galatDari(() =>
          baca([
            ['Kode Sub Kegiatan', 'Pagu'],
            ['4.01.01.2.13.0001', 1],
          ]),
        ) as GalatImpor
      ).pesan,
    ).toContain('tabel anggaran');
    expect(
      (
        galatDari(() =>
          baca([
            ['a', 'b'],
            [1, 2],
          ]),
        ) as GalatImpor
      ).pesan,
    ).toContain('kolom “Nama” tidak ditemukan');
  });
});
