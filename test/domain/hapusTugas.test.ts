import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sudahDikerjakan, sudahDitutup } from '../../src/domain/hapusTugas';
import type { PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import type { Realisasi } from '../../src/domain/realisasi';
import type { Penugasan } from '../../src/domain/tugas';
import { tugas } from './kantorKecil';

const porsi = (over: Partial<Penugasan>): Penugasan => ({
  id: 'p' as PenugasanId,
  tugasId: 't' as TugasId,
  pegawaiId: 'a' as PegawaiId,
  porsi: 12,
  peran: 'anggota',
  terkunci: false,
  persetujuanLintas: '',
  ...over,
});
const catatan = (volume: number): Realisasi => ({
  tugasId: 't' as TugasId,
  pegawaiId: 'a' as PegawaiId,
  bulan: 3,
  volume,
  mutu: '',
  bukti: '',
});
const dokumen = (penugasan: readonly Penugasan[], batal = 0) => ({ ...tugas(1, { volume: 12 }), penugasan, batal });

describe('a task somebody has worked on is not deleted', () => {
  test('by what was noted, however little', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 12 }), (volume) => {
        const jumlah = volume.reduce((a, b) => a + b, 0);
        const teks = sudahDikerjakan(dokumen([porsi({})]), volume.map(catatan), '2026-06-01');
        expect(teks !== '').toBe(jumlah > 0);
      }),
    );
    expect(sudahDikerjakan(dokumen([]), [catatan(52)], '2026-06-01')).toBe('0,52 Dokumen sudah dicatat');
  });
  test('by a share that was handed over and is over, not by one that ends later', () => {
    const alih = dokumen([porsi({ porsi: 5, sampai: '2026-05-31' }), porsi({ porsi: 7, mulai: '2026-06-01' })]);
    expect(sudahDikerjakan(alih, [], '2026-06-01')).toBe('5 Dokumen sudah dialihkan');
    expect(sudahDikerjakan(alih, [], '2026-05-31')).toBe('');
  });
});

test('a task is closed when every share has its last day and nothing is left over', () => {
  const lama = porsi({ porsi: 5, sampai: '2026-05-31' });
  expect(sudahDitutup(dokumen([lama], 7))).toBe(true);
  expect(sudahDitutup(dokumen([lama]))).toBe(false);
  expect(sudahDitutup(dokumen([lama, porsi({ porsi: 7 })]))).toBe(false);
  expect(sudahDitutup(dokumen([], 12))).toBe(false);
});
