import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kemiripan, normalNama, sidikNama } from '../../src/domain/mirip';

describe('mirip', () => {
  it('sees through the spellings of offices', () => {
    const sama: [string, string][] = [
      ['Kegiatan Penataan  Organisasi', 'Penataan Organisasi'],
      [
        'Pengadaan Kendaraan Dinas Operasional atau Lapangan (Sekretariat Daerah)',
        'Pengadaan Kendaraan Dinas Operasional atau Lapangan',
      ],
      ['Koordinasi dan Penyusunan DPA- SKPD', 'Koordinasi dan Penyusunan DPA SKPD'],
      ['Pendidikan Non Formal', 'Pendidikan Nonformal'],
    ];
    for (const [a, b] of sama) {
      expect(normalNama(a)).toBe(normalNama(b));
      expect(kemiripan(a, b)).toBe(1);
    }
  });

  it('finds the nomenclature name of a misspelt one before its neighbours', () => {
    const daftar = ['Fasilitasi Kunjungan Tamu', 'Fasilitasi Keprotokolan', 'Fasilitasi Komunikasi Pimpinan'];
    const nilai = daftar.map((d) => kemiripan('Fasilitas Kunjungan Tamu', d));
    expect(nilai[0]).toBeGreaterThan(0.85);
    expect(Math.max(...nilai.slice(1))).toBeLessThan(0.6);
  });

  it('is symmetric, between 0 and 1, and 1 only for the same name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const n = kemiripan(a, b);
        expect(n).toBe(kemiripan(b, a));
        expect(n).toBeGreaterThanOrEqual(0);
        expect(n === 1).toBe(sidikNama(a).normal === sidikNama(b).normal);
      }),
    );
    expect(kemiripan('abc', 'xyz')).toBe(0);
  });
});
