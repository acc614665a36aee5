import { expect, test } from 'vitest';
import { saranTanpaTugas } from '../../src/domain/saranTanpaTugas';

const rekening = (kode: string, pagu: number) => ({ kode, nama: '', pagu });
const saran = (nama: string, kode = '', pagu = 100, akun = [rekening('5.1.02.01.01.0024', 100)]): string =>
  saranTanpaTugas({ kode, nama, pagu, rekening: akun })?.alasan ?? '';

test('pay, BLUD, grants and pay of the DPRD are suggested, ordinary work is not', () => {
  expect(saran('Penyediaan Gaji dan Tunjangan ASN', '4.01.01.2.02.0001')).toContain('gaji');
  expect(saran('Penyediaan Gaji dan Tunjangan DPRD', '4.02.01.2.09.0001')).toContain('DPRD');
  expect(saran('Pelayanan dan Penunjang Pelayanan BLUD', '1.02.01.2.10.0001')).toContain('BLUD');
  expect(saran('Penyaluran Hibah kepada Lembaga', '4.01.02.2.02.0009')).toContain('hibah');
  expect(saran('Pengelolaan Kelembagaan dan Analisis Jabatan', '4.01.01.2.13.0001')).toBe('');
  expect(saran('Monitoring dan Evaluasi Hibah Bansos', '4.01.02.2.02.0003')).toBe('');
});

test('accounts tell too, when (almost) the whole amount lies on them', () => {
  expect(
    saran('Administrasi', '', 100, [rekening('5.1.01.01.01.0001', 96), rekening('5.1.02.01.01.0024', 4)]),
  ).toContain('gaji');
  expect(saran('Administrasi', '', 100, [rekening('5.1.01.01.01.0001', 60), rekening('5.1.02.01.01.0024', 40)])).toBe(
    '',
  );
  expect(saran('Fasilitasi', '', 100, [rekening('5.1.05.05.01.0001', 100)])).toContain('hibah');
});

test('every suggestion says where it comes from and that nobody has confirmed it', () => {
  const satu = saranTanpaTugas({ kode: '4.01.01.2.02.0001', nama: 'Gaji', pagu: 1, rekening: [] });
  expect(satu?.sumber).toContain('belum dikonfirmasi');
});
