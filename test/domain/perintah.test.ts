import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keadaanPerintah,
  namaTugasPerintah,
  porsiPerintah,
  tampakRapat,
  type KehadiranRapat,
} from '../../src/domain/perintah';

const HARI = '2026-05-06';
const tugas = { jenis: 'tugas', kehadiran: '', selesai: null, tanggalAcara: null } as const;
const rapat = (kehadiran: KehadiranRapat, tanggalAcara: string) =>
  ({ jenis: 'rapat', kehadiran, selesai: null, tanggalAcara }) as const;
const keadaan = (p: Parameters<typeof keadaanPerintah>[0], tenggat: string | null, jumlahOrang: number) =>
  keadaanPerintah(p, { tenggat, jumlahOrang }, HARI);

describe('what an order waits for', () => {
  test('I1 done is done, late or not', () =>
    expect(keadaan({ ...tugas, selesai: '2026-05-05' }, '2026-05-01', 1)).toBe('selesai'));
  test('I2 an invitation nobody took waits for the decision, also when its day is over', () => {
    expect(keadaan(rapat('', '2026-05-08'), '2026-05-08', 0)).toBe('putuskan');
    expect(keadaan(rapat('', '2026-05-04'), '2026-05-04', 0)).toBe('putuskan');
  });
  test('I3 a meeting waits for its notula from the day after', () => {
    expect(keadaan(rapat('sendiri', '2026-05-05'), '2026-05-05', 1)).toBe('notula');
    expect(keadaan(rapat('diwakilkan', HARI), HARI, 1)).toBe('berjalan');
  });
  test('I4 work without people waits for them, whatever its date', () => {
    expect(keadaan(tugas, '2026-05-01', 0)).toBe('belumDibagi');
    expect(keadaan(rapat('diwakilkan', '2026-05-08'), '2026-05-08', 0)).toBe('belumDibagi');
  });
  test('I5 late is the day after the last, and never without a date', () => {
    expect(keadaan(tugas, '2026-05-05', 1)).toBe('terlambat');
    expect(keadaan(tugas, HARI, 1)).toBe('berjalan');
    expect(keadaan(tugas, null, 1)).toBe('berjalan');
  });
});

test.each([
  ['rapat', 'Undangan rapat evaluasi SAKIP', 'Menghadiri rapat evaluasi SAKIP'],
  ['rapat', 'Rapat koordinasi', 'Menghadiri rapat koordinasi'],
  ['rapat', 'Menghadiri rapat koordinasi', 'Menghadiri rapat koordinasi'],
  ['rapat', 'FGD Reformasi Birokrasi', 'Menghadiri FGD Reformasi Birokrasi'],
  ['tugas', 'Menyiapkan bahan paparan', 'Menyiapkan bahan paparan'],
] as const)('the task of a %s "%s"', (jenis, perihal, nama) => expect(namaTugasPerintah(jenis, perihal)).toBe(nama));

test('an invitation is recognised by its first word', () => {
  expect(['Undangan rapat', 'rapat koordinasi', 'Rakor TPID'].every(tampakRapat)).toBe(true);
  expect(['Menyiapkan rapat', 'rapatkan barisan', ''].some(tampakRapat)).toBe(false);
});

test('the shares of an order are whole and sum to all of it', () =>
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 10_000 }), fc.integer({ min: 1, max: 100 }), (pembagi, orang) => {
      const porsi = porsiPerintah(pembagi, orang);
      expect(porsi.reduce((a, b) => a + b, 0)).toBe(pembagi);
      expect(Math.max(...porsi) - Math.min(...porsi)).toBeLessThanOrEqual(1);
    }),
  ));
