import { describe, expect, it } from 'vitest';
import { JENIS_JABATAN } from '../../src/domain/pegawai';
import { akhirKerja, bup, keadaanPensiun, pensiun, tanggalBup } from '../../src/domain/pensiun';
import { PENGATURAN, pegawai } from './kantorUji';

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

  const akan = (isi: Partial<Parameters<typeof pegawai>[0]> = {}) =>
    pegawai({ id: 'a', nip: '196808151995031901', ...isi });

  it('N1 reads the birthday out of the NIP, N2 also of PPPK, N3 nobody outside the ASN', () => {
    expect(pensiun(akan())).toMatchObject({ tanggal: '2026-09-01', usia: 58 });
    expect(pensiun(akan({ jenisPegawai: 'PPPK', nip: '196808152022211901' }))?.tanggal).toBe('2026-09-01');
    expect(pensiun(akan({ jenisPegawai: 'Non-ASN' }))).toBeNull();
    expect(pensiun(akan({ nip: '' }))).toBeNull();
    expect(pensiun(akan({ nip: '19680815' }))).toBeNull();
  });

  it('N4 the last day of work is the day before the TMT inside the year, when the office counts it', () => {
    expect(akhirKerja(akan(), PENGATURAN)).toBe('2026-08-31');
    expect(akhirKerja(akan(), { ...PENGATURAN, hitungBup: false })).toBeNull();
    expect(akhirKerja(akan({ nip: '196912151995031901' }), PENGATURAN)).toBeNull();
    expect(akhirKerja(akan({ nip: '196712151995031901' }), PENGATURAN)).toBe('2025-12-31');
  });

  it('N5 an unknown jenis jabatan and N6 a TMT before the year cut nothing but are doubtful', () => {
    const tidakTahu = akan({ jenisJabatan: null });
    expect([akhirKerja(tidakTahu, PENGATURAN), keadaanPensiun(tidakTahu, PENGATURAN)]).toEqual([null, 'jenisJabatan']);
    const lewat = akan({ nip: '196008151985031901' });
    expect([akhirKerja(lewat, PENGATURAN), keadaanPensiun(lewat, PENGATURAN)]).toEqual([null, 'lewat']);
  });

  it('N7 a day of leaving of their own is stronger, and only working people retire', () => {
    expect(akhirKerja(akan({ keluar: '2026-03-31' }), PENGATURAN)).toBe('2026-03-31');
    expect(akhirKerja(akan({ status: 'mpp' }), PENGATURAN)).toBeNull();
    expect(akhirKerja(akan({ status: 'pola_khusus' }), PENGATURAN)).toBe('2026-08-31');
  });
});
