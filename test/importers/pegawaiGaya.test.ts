import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaLembar } from '../../src/importers/lembar';
import type { BarisPegawai, HasilPegawai, PilihanPegawai } from '../../src/importers/pegawaiTabel';
import { bacaPegawai } from '../../src/importers/pegawaiTabel';
import type { Isi } from './buku';
import { buku } from './buku';

/** Every style of staff list, written by other libraries than the reader (test/fixtures/pegawai/buat.mjs). */
const baca = (nama: string, pilihan: PilihanPegawai & { hariIni?: string } = {}): HasilPegawai =>
  bacaPegawai(
    bacaLembar(new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/pegawai', nama))), nama).lembar,
    pilihan,
  );
const satu = (p: BarisPegawai): string =>
  [
    p.nama,
    p.nip || '-',
    p.jenisPegawai,
    p.golongan || '-',
    p.jabatan || '-',
    p.jenisJabatan ?? '-',
    p.kelas ?? '-',
    p.bagian || '-',
    p.timKerja || '-',
    p.fte,
    p.status,
  ].join(' | ');
const semua = ({ pegawai }: HasilPegawai): string[] => pegawai.map(satu);
const kode = ({ temuan }: HasilPegawai): string[] => temuan.map((t) => `${t.tingkat} ${t.kode}`);

describe('golden lists', () => {
  it('DUK: two header rows whose merged groups have a NAMA and a TMT of their own, signatures', () => {
    const h = baca('duk.xlsx');
    expect(semua(h)).toEqual([
      'Drs. H. ANTON REKAAN, M.Si | 197001011995011900 | PNS | IV/b | Kepala Bagian Hukum | Administrator | - | - | - | 1000 | aktif',
      'DEWI MISAL, S.H. | 198505152010012901 | PNS | III/d | Analis Hukum Ahli Muda | Fungsional | - | - | - | 1000 | tugas_belajar',
      'BUDI CONTOH | 199003032014031902 | PNS | II/d | - | - | - | - | - | 1000 | aktif',
    ]);
    expect(h).toMatchObject({ tanggal: '2025-12-31', kolomPribadi: ['TEMPAT / TGL LAHIR'], pemetaan: { yakin: true } });
    expect(kode(h)).toEqual(['info kolom_pribadi', 'info kolom_lain']);
  });

  it('SIMPEG: any order, titles apart, quoted NIP, units with their parents; eleven private columns stay unread', () => {
    const h = baca('simpeg.csv');
    expect(semua(h)).toEqual([
      'Drs. H. Anton Rekaan, M.Si. | 197001011995011900 | PNS | IV/b | Kepala Bagian Hukum | Administrator | 12 | Bagian Hukum | - | 1000 | aktif',
      'Dewi Misal, S.H. | 198505152010012901 | PNS | III/d | Analis Hukum Ahli Muda | Fungsional | 9 | Bagian Hukum | Sub Bagian Bantuan Hukum | 1000 | aktif',
      'Citra Andai | 199505052025211903 | PPPK | IX | Penata Layanan Operasional | Pelaksana | 7 | Bagian Umum | - | 1000 | aktif',
    ]);
    expect(h.kolomPribadi).toHaveLength(11);
    expect(h.temuan[0]?.pesan).toContain(
      'Kolom tidak dibaca karena tidak diperlukan: JENIS KELAMIN, TEMPAT LAHIR, TANGGAL LAHIR, AGAMA',
    );
    // Not even the mapping screen shows what stands in them.
    expect(JSON.stringify(h)).not.toMatch(/Rahasia|0812000|123-456|Kristen/);
  });

  it('SIASN: columns called "… NAMA" beside ids, old golongan, CPNS by its letter', () => {
    const h = baca('siasn.xlsx');
    expect(semua(h)).toEqual([
      'Drs. ANTON REKAAN, M.Si | 197001011995011900 | PNS | IV/b | KEPALA BAGIAN HUKUM | Administrator | - | Bagian Hukum | - | 1000 | aktif',
      'DEWI MISAL, S.H. | 198505152010012901 | PNS | III/d | ANALIS HUKUM AHLI MUDA | Fungsional | - | Bagian Hukum | - | 1000 | mpp',
      'EKA DUMMY, S.Kom | 200001012025041904 | CPNS | III/a | PENATA KELOLA SISTEM | Pelaksana | - | Bagian Organisasi | - | 1000 | aktif',
    ]);
    expect(h.kolomPribadi).toContain('NIK');
  });

  it('bezetting: sections of bagian and subbagian, name over NIP, totals, a signature with a NIP', () => {
    const h = baca('bezetting.xlsx');
    expect(semua(h)).toEqual([
      'Drs. H. Anton Rekaan, M.Si. | 197001011995011900 | PNS | IV/b | Kepala Bagian Hukum | Administrator | 12 | Bagian Hukum | - | 1000 | aktif',
      'Dewi Misal, S.H. | 198505152010012901 | PNS | III/d | Sub Koordinator Bantuan Hukum | Fungsional (penyetaraan) | 9 | Bagian Hukum | Sub Bagian Bantuan Hukum | 1000 | mpp',
      'Citra Andai | 199505052025211903 | PPPK | IX | Penata Layanan Operasional | Pelaksana | 7 | Bagian Umum | - | 1000 | aktif',
      'Fajar Tiruan | - | Non-ASN | - | Pramu Kebersihan | Pelaksana | - | Bagian Umum | - | 1000 | aktif',
    ]);
    expect(h).toMatchObject({ tanggal: '2026-07-01', temuan: [] });
  });

  it('one sheet per bagian: all are read, units by their names, a sheet of all adds nobody twice', () => {
    const h = baca('per_bagian.xlsx');
    expect(h.pegawai.map((p) => [p.nama, p.golongan, p.bagian, p.asal.lembar])).toEqual([
      ['Anton Rekaan', 'IV/b', 'Bagian Hukum', 'Hukum'],
      ['Dewi Misal', 'III/d', 'Bagian Hukum', 'Hukum'],
      ['Citra Andai', 'IX', 'Bagian Umum', 'BAG. UMUM'],
    ]);
    expect(kode(h)).toEqual(Array.from({ length: 3 }, () => 'info ganda_antar_lembar'));
  });

  it('attendance: the unit above the table, days unread, a NIK in the NIP column left out', () => {
    const h = baca('absensi.csv');
    expect(h.pegawai.map((p) => [p.nama, p.nip, p.jenisPegawai, p.bagian])).toEqual([
      ['Eka Dummy, S.Kom', '200001012025041904', 'PNS', 'Bagian Organisasi'],
      ['Fajar Tiruan', '', 'Non-ASN', 'Bagian Organisasi'],
    ]);
    expect(h.tanggal).toBe('2026-06-01');
    expect(kode(h)).toContain('info nik_tidak_dibaca');
    expect(JSON.stringify([h.pegawai, h.temuan])).not.toContain('1603010101900001');
  });

  it('annex of a letter: the NIP one row below, second lines of pangkat and jabatan', () => {
    expect(baca('lampiran.xlsx').pegawai.map((p) => [p.nama, p.nip, p.golongan, p.jabatan])).toEqual([
      ['Anton Rekaan, S.H., M.Si', '197001011995011900', 'IV/b', 'Kepala Bagian Hukum'],
      ['Dewi Misal, S.H.', '198505152010012901', 'III/d', 'Analis Hukum Ahli Muda'],
      ['Fajar Tiruan', '', '', 'Pramu Bakti'],
    ]);
  });

  it('part-time PPPK by hours, non-ASN by the sheet, states by the remarks; a retirement to come is only said', () => {
    const h = baca('pppk_pw.xlsx', { hariIni: '2026-07-01' });
    expect(h.pegawai.map((p) => [p.nama, p.jenisPegawai, p.fte, p.status, p.sebabKeluar, p.keluar])).toEqual([
      ['Citra Andai', 'PPPK', 1000, 'aktif', undefined, null],
      ['Hadi Semu', 'PPPK Paruh Waktu', 533, 'aktif', undefined, null],
      ['Indah Fiktif', 'PPPK Paruh Waktu', 493, 'aktif', undefined, null],
      ['Joko Bayang', 'PPPK Paruh Waktu', 533, 'aktif', undefined, null],
      ['Fajar Tiruan', 'Non-ASN', 1000, 'aktif', undefined, null],
      ['Kiki Andalan', 'Non-ASN', 1000, 'keluar', 'kontrak_habis', '2026-05-31'],
      ['Lina Rupa', 'PNS', 1000, 'cltn', undefined, null],
      ['Mira Rupa', 'PNS', 1000, 'diperbantukan', undefined, null],
      ['Nana Rupa', 'PNS', 1000, 'aktif', undefined, null],
      ['Oki Rupa', 'PNS', 1000, 'aktif', undefined, null],
      ['Puji Rupa', 'PNS', 1000, 'keluar', 'meninggal', null],
    ]);
    expect(kode(h)).toEqual(['info kolom_pribadi', 'info akan_keluar']);
    const later = baca('pppk_pw.xlsx', { hariIni: '2026-08-15' }).pegawai.find((p) => p.nama === 'Nana Rupa');
    expect(later).toMatchObject({ status: 'keluar', sebabKeluar: 'pensiun', keluar: '2026-07-31' });
  });

  it('by hand, .xls: headings with blanks inside, small letters, half time by percent', () => {
    expect(semua(baca('buatan_tangan.xls'))).toEqual([
      'gina khayal s.ip | 197212121998032905 | PNS | IV/a | kabag organisasi | Administrator | 12 | Bagian Organisasi | - | 1000 | aktif',
      'eka dummy skom | 200001012025041904 | PNS | III/a | penata kelola sistem | Pelaksana | 7 | Bagian Organisasi | - | 1000 | aktif',
      'fajar tiruan | - | PNS | - | staf | Pelaksana | - | Bagian Organisasi | - | 500 | aktif',
    ]);
  });
});

describe('columns that are not sure', () => {
  const tabel = (isi: Isi, pilihan: PilihanPegawai = {}): HasilPegawai =>
    bacaPegawai(bacaLembar(buku({ Data: isi }, 'xlsx'), 'x.xlsx').lembar, pilihan);
  const ORANG = ['Anton', 'Dewi', 'Citra', 'Eka'].map((n, i) => [
    `${n} Rekaan`,
    `19850515201001290${i}`,
    'Analis Hukum',
    'III/c',
  ]);

  it('no header at all: told by content, and a person must look', () => {
    const h = tabel(ORANG);
    expect(h.pemetaan).toMatchObject({
      yakin: false,
      peta: { kolom: { nama: [0], nip: [1], jabatan: [2], golongan: [3] } },
    });
    expect(h.pegawai).toHaveLength(4);
  });

  it('a header over the wrong column: a person must look; the mapping given is then used and sure', () => {
    const isi = [['Nama', 'Jabatan', 'NIP', 'Golongan'], ...ORANG.map(([a, b, c, d]) => [b, c, a, d])] as Isi;
    const h = tabel(isi);
    expect(h.pemetaan).toMatchObject({
      yakin: false,
      alasan: 'Isi kolom yang berjudul “Nama” tidak tampak seperti Nama.',
    });
    const { peta } = h.pemetaan;
    const benar = { ...peta, kolom: { ...peta.kolom, nama: [2], nip: [0] } };
    expect(tabel(isi, { peta: benar })).toMatchObject({
      pemetaan: { yakin: true, diingat: true },
      pegawai: ORANG.map(([nama, nip]) => ({ nama, nip })),
    });
    // Next month the same layout stands three rows lower.
    const bergeser = [['DAFTAR'], [], [], ...isi] as Isi;
    const diingat = tabel(bergeser, { petaDiingat: { [peta.sidik]: benar } });
    expect(diingat.pegawai.map((p) => p.nama)).toEqual(ORANG.map(([nama]) => nama));
  });

  it('a mapping without names is refused', () => {
    const { peta } = tabel([['Nama', 'NIP'], ...ORANG.map((o) => o.slice(0, 2))]).pemetaan;
    expect(() => tabel([['Nama', 'NIP']], { peta: { ...peta, kolom: { nip: [1] } } })).toThrow(
      /belum menunjuk kolom “Nama”/,
    );
  });
});
