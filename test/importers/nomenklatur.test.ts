import { describe, expect, it } from 'vitest';
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
});
