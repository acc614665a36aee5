import { describe, expect, it } from 'vitest';
import { JENIS_JABATAN } from '../../src/domain/pegawai';
import { bup, tanggalBup } from '../../src/domain/pensiun';

describe('pensiun', () => {
  it('takes the age from the kind and level of the jabatan and names the rule', () => {
    expect(bup('JPT', 'Sekretaris Daerah').usia).toBe(60);
    expect(bup('Administrator', 'Kepala Bagian Organisasi').usia).toBe(58);
    expect(bup('Pelaksana', 'Pengadministrasi Perkantoran').usia).toBe(58);
    expect(bup('Fungsional', 'Pengelola Pengadaan Barang/Jasa Ahli Madya').usia).toBe(60);
    expect(bup('Fungsional', 'Analis Kebijakan Ahli Utama').usia).toBe(65);
    expect(bup('Fungsional (penyetaraan)', 'Analis Kebijakan Ahli Muda').usia).toBe(58);
    for (const jenis of [...JENIS_JABATAN, null]) expect(bup(jenis, '').sumber).not.toBe('');
  });

  it('is the first day of the month after the birthday', () => {
    expect(tanggalBup('1968-05-04', 58)).toBe('2026-06-01');
    expect(tanggalBup('1968-12-31', 58)).toBe('2027-01-01');
    expect(tanggalBup('1968-13-01', 58)).toBeNull();
  });
});
