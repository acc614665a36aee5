import { describe, expect, it } from 'vitest';
import { parseJenisJabatan, parseJenisPegawai, tebakJenisJabatan } from '../../src/domain/jabatan';
import { JENIS_JABATAN, JENIS_PEGAWAI } from '../../src/domain/pegawai';
import { bacaCsv } from './kantorUji';

describe('jabatan', () => {
  it('reads its own names and those of staff lists', () => {
    for (const jenis of JENIS_JABATAN) expect(parseJenisJabatan(jenis)).toBe(jenis);
    for (const jenis of JENIS_PEGAWAI) expect(parseJenisPegawai(jenis.toUpperCase())).toBe(jenis);
    expect(parseJenisJabatan('Eselon III.a')).toBe('Administrator');
    expect(parseJenisJabatan('Eselon IV/a')).toBe('Pengawas');
    expect(parseJenisJabatan('Jabatan Pimpinan Tinggi Pratama')).toBe('JPT');
    expect(parseJenisJabatan('Fungsional Umum')).toBe('Pelaksana');
    expect(parseJenisJabatan('JF hasil penyetaraan')).toBe('Fungsional (penyetaraan)');
    expect(parseJenisJabatan('?')).toBeNull();
    expect(parseJenisPegawai('P3K')).toBe('PPPK');
    expect(parseJenisPegawai('PPPK-PW')).toBe('PPPK Paruh Waktu');
    expect(parseJenisPegawai('Tenaga Honorer')).toBe('Non-ASN');
    expect(parseJenisPegawai('')).toBeNull();
  });

  it('guesses the kind of every jabatan of the drafted office, penyetaraan apart', () => {
    for (const b of bacaCsv<{ jabatan: string; jenis_jabatan: string }>('test/fixtures/contoh_pegawai.csv')) {
      const dasar = b.jenis_jabatan.replace(' (penyetaraan)', '');
      expect(tebakJenisJabatan(b.jabatan), b.jabatan).toBe(dasar);
    }
    expect(tebakJenisJabatan('Plt. Kepala Dinas Kesehatan')).toBe('JPT');
    expect(tebakJenisJabatan('')).toBeNull();
  });
});
