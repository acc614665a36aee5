import { expect, test } from 'vitest';
import { batasTeks } from '../../src/domain/bagiHabisBatasTeks';
import { batasPuncak } from '../../src/domain/bagiHabisPuncak';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import { kantorContoh } from './kantorContoh';
import { kantorKecil, orang, tugas } from './kantorKecil';
import { usulkan } from './usulkan';

const kantor = kantorKecil([orang(1), orang(2)], [tugas(1, { norma: 60_000 })]);
const soal = susunSoal(kantor, { bagianId: null, pertahankan: true });
const batas = batasPuncak(soal);

test('the distance to the limit is what the proposal has above it', () => {
  expect(batasTeks(kantor, soal, batas, batas.rasio + 0.25)!.jarak).toBeCloseTo(0.25, 9);
  expect(batasTeks(kantor, soal, batas, batas.rasio)!.jarak).toBe(0);
});

test('rounding to whole minutes is no distance', () => {
  expect(batasTeks(kantor, soal, batas, batas.rasio - 1e-5)!.jarak).toBe(0);
});

test('a limit above the proposal is no limit and is not shown as one', () => {
  expect(batasTeks(kantor, soal, batas, batas.rasio - 0.01)).toBeNull();
});

test('the proposal for the drafted office never lies below its limit', () => {
  const { batas: tampil, sesudah } = usulkan(kantorContoh());
  expect(tampil).not.toBeNull();
  expect(tampil!.jarak).toBeCloseTo(sesudah.rasioTertinggi - tampil!.rasio, 6);
});
