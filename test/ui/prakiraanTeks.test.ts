import { expect, test } from 'vitest';
import { angkaBaris } from '../../src/ui/realisasi/angkaBaris';
import { prakiraanTeks } from '../../src/ui/realisasi/prakiraanTeks';

const bulan = (isi: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: 12 }, (_, i) => isi[i + 1] ?? 0);
const lihat = (rencana: number, rencanaBulan: readonly number[], isi: Readonly<Record<number, number>>, b: number) => {
  const realisasi = rencanaBulan.map((_, i) => isi[i + 1] ?? null);
  return prakiraanTeks(angkaBaris({ rencana, rencanaBulan, realisasi }, b), rencana);
};
const akhirTahun = bulan({ 11: 400, 12: 600 });

test('a share on its plan will be done; one that is due after the year is on its plan (F5)', () => {
  expect(lihat(1000, akhirTahun, { 11: 400 }, 11)).toEqual({ isi: 'selesai', kurang: false });
  expect(lihat(3000, akhirTahun, { 11: 400 }, 11)).toEqual({
    isi: 'sesuai rencana',
    kurang: false,
    ket: 'Tenggatnya tahun depan; menurut rencana selesai 10 dari 30 pada akhir tahun',
  });
  expect(lihat(3000, akhirTahun, { 11: 3000 }, 11)).toEqual({ isi: 'selesai', kurang: false });
});

test('what lacks is told of what is planned within the year (F5)', () => {
  expect(lihat(3000, akhirTahun, { 11: 200 }, 11)).toEqual({
    isi: 'kurang 5',
    kurang: true,
    ket: 'Dengan laju sampai sekarang selesai 5 dari 10 pada akhir tahun',
  });
});

test('nothing noted, and months that are blank', () => {
  expect(lihat(3000, akhirTahun, {}, 10)).toEqual({ isi: 'belum mulai', kurang: false });
  expect(lihat(1000, akhirTahun, {}, 12)).toEqual({ isi: 'belum dicatat', kurang: false });
  expect(lihat(1000, akhirTahun, { 11: 400 }, 12)).toMatchObject({ isi: 'belum lengkap', kurang: false });
});
