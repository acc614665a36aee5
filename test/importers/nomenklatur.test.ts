import { describe, expect, it } from 'vitest';
import { bukaDaftarKode } from '../../src/importers/nomenklaturKode';
import { bukaSatuan } from '../../src/importers/nomenklaturSatuan';
import { berkas } from './buku';
import { nomenklatur } from './daftar';

const n = nomenklatur();

describe('nomenklatur', () => {
  it('finds program 01 under the bidang of the office and keeps other codes', () => {
    expect(n.butir('4.01.01.2.13.0001')?.nama).toBe('Pengelolaan Kelembagaan dan Analisis Jabatan');
    expect(n.butir('X.XX.01.2.13.0001')?.satuan).toBe('Dokumen');
    expect(n.butir('4.01.02.2.01.0001')).toMatchObject({ nama: 'Penataan Administrasi Pemerintahan', hanya: '' });
    expect(n.butir('4.01.02.2.01.0004')?.hanya).toBe('2027');
    expect(n.butir('9.99.09.2.99.9999')).toBeNull();
  });

  it('finds similar names of one level, best first, inside given beginnings', () => {
    const calon = n.cari('sub', 'Fasilitas Kunjungan Tamu', ['X.XX.', '4.01.']);
    expect(calon[0]).toMatchObject({ kode: 'X.XX.01.2.06.0008', nama: 'Fasilitasi Kunjungan Tamu' });
    expect(calon.every((c, i) => i === 0 || c.skor <= (calon[i - 1]?.skor ?? 1))).toBe(true);
    expect(n.cari('kegiatan', 'Kegiatan Penataan Organisasi')[0]?.kode).toBe('X.XX.01.2.13');
    expect(n.cari('program', 'PROGRAM PEREKONOMIAN DAN PEMBANGUNAN')[0]?.kode).toBe('4.01.03');
    expect(n.cari('sub', '', [])).toEqual([]);
  });

  it('knows what replaced a retired code, and what a new one came from', () => {
    expect(n.penggantiDari('1.04.02.2.02.0009')).toEqual(['1.04.02.2.02.0011']);
    expect(n.penggantiDari('1.04.02.2.02.09')).toEqual(['1.04.02.2.02.0011']);
    expect(n.pendahulu('1.04.02.2.02.0011')).toEqual(['1.04.02.2.02.0009']);
    expect(n.butir('1.04.02.2.02.0009')?.hanya).toBe('900');
    expect(n.penggantiDari('4.01.01.2.13.0001')).toEqual([]);
  });

  it('carries no dirt of the exports: line breaks, doubled blanks, [null], codes in front of names', () => {
    const isi = new TextDecoder().decode(berkas('resources/nomenklatur/nomenklatur.tsv'));
    expect(isi).not.toMatch(/\[null\]| {2}|\r| \t|\t /);
    expect(isi.split('\n').filter((b) => /^[^\t]*\t\d(\.\d+){3,}\s/.test(b))).toEqual([]);
  });
});

describe('lists beside the nomenclature', () => {
  it('name accounts and funds by their code, however padded', () => {
    const rekening = bukaDaftarKode(berkas('resources/nomenklatur/rekening.tsv'));
    expect(rekening.nama('5.1.02.01.01.0024')).toMatch(/Alat Tulis Kantor/);
    expect(rekening.nama('5.1.2.1.1.24')).toBe(rekening.nama('5.1.02.01.01.0024'));
    expect(rekening.nama('9.9')).toBe('');
    expect(bukaDaftarKode(berkas('resources/nomenklatur/sumber-dana.tsv')).nama('1.1')).toContain('PENDAPATAN ASLI');
  });

  it('spell units of measure one way and leave unknown ones alone', () => {
    const satuan = bukaSatuan(berkas('resources/nomenklatur/satuan.tsv'));
    expect(['LAPORAN', ' dokumen ', 'orang/hari', 'inci'].map((s) => satuan.rapikan(s))).toEqual([
      'Laporan',
      'Dokumen',
      'OH',
      'inch',
    ]);
    expect(satuan.rapikan('Rapat  Koordinasi')).toBe('Rapat Koordinasi');
    expect(satuan.semua).toContain('Unit');
  });
});
