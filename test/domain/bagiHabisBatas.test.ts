import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import { batasBagian } from '../../src/domain/bagiHabisBatas';
import { komponen } from '../../src/domain/bagiHabisKomponen';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import { kantorAcak } from './kantorAcak';
import { kantorKecil, orang, tugas } from './kantorKecil';

const SEMUA = { bagianId: null, pertahankan: true } as const;

test('no plan has less overload or less missing work than the bounds of its parts say', () => {
  fc.assert(
    fc.property(kantorAcak, (kantor) => {
      const soal = susunSoal(kantor, SEMUA);
      const batas = batasBagian(soal, komponen(soal));
      const { nilai } = bagiHabis(soal, { benih: 3 });
      expect(nilai.menitLebih).toBeGreaterThanOrEqual(batas.reduce((n, b) => n + b.lebih, 0) - 1e-6);
      expect(nilai.menitKurang).toBeGreaterThanOrEqual(batas.reduce((n, b) => n + b.kurang, 0) - 1e-6);
    }),
    { numRuns: 100 },
  );
});

test('work for three people given to two: what is over is known before anything is divided', () => {
  const soal = susunSoal(
    kantorKecil(
      [orang(1), orang(2)],
      [1, 2, 3].map((n) => tugas(n, { norma: 70_000 })),
    ),
    SEMUA,
  );
  const [bagian] = batasBagian(soal, komponen(soal));
  const ruang = soal.batasAtas[0]! + soal.batasAtas[1]!;
  expect(bagian).toEqual({ lebih: 210_000 - ruang, kurang: 0, tanpaTugas: 0 });
});
