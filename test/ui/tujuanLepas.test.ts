import { expect, test } from 'vitest';
import { tujuanLepas } from '../../src/ui/frame/tujuanLepas';

test('a dropped document opens, whatever else was dropped with it', () => {
  expect(tujuanLepas(['/a.csv', '/Setda.BAGIHABIS'], null)).toEqual({ jenis: 'dokumen', path: '/Setda.BAGIHABIS' });
  expect(tujuanLepas(['/kirim.bagihabis-sandi'], 'tugas')).toMatchObject({ jenis: 'dokumen' });
});

test('prints and JSON are a DPA on every screen; tables ask, except on the DPA screen', () => {
  expect(tujuanLepas(['/1.pdf', '/2.PDF'], 'beranda')).toEqual({ jenis: 'dpa', paths: ['/1.pdf', '/2.PDF'] });
  expect(tujuanLepas(['/rekap.xlsx'], 'tugas')).toMatchObject({ jenis: 'tanya' });
  expect(tujuanLepas(['/rekap.xlsx', '/b.ods'], 'dpa')).toMatchObject({ jenis: 'dpa' });
});

test('what cannot be read is named with what can; without an open file nothing is imported', () => {
  expect(tujuanLepas(['/C:\\foto\\surat.jpg'], 'dpa')).toMatchObject({ jenis: 'tolak' });
  expect(JSON.stringify(tujuanLepas(['/a.pdf', '/foto.jpg'], 'dpa'))).toContain('foto.jpg');
  expect(JSON.stringify(tujuanLepas(['/a.pdf'], null))).toContain('Buka atau buat berkas');
});
