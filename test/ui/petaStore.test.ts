import { expect, test } from 'vitest';
import { geserSel } from '../../src/ui/beban/geserSel';
import { createPetaStore } from '../../src/ui/beban/petaStore';
import { gulirKeKolom, kolomHari, rentangKolom } from '../../src/ui/beban/rentangKolom';
import { mingguPendek, pitaBulan } from '../../src/ui/beban/susunKolom';
import { barisKe } from '../../src/ui/parts/halamanStore';
import { sampleOffice } from '../workspace';

test('the map shows its head together with the rows it belongs to, by weeks and by months', async () => {
  const { api } = await sampleOffice();
  const { peta, halaman } = createPetaStore(api);
  await peta.getState().lihat(null, 'minggu');
  const kepala = peta.getState().kepala;
  expect(kepala?.kolom.length).toBeGreaterThanOrEqual(52);
  expect(barisKe(halaman.getState(), 0)?.sel.length).toBe(kepala?.kolom.length);
  await peta.getState().lihat(null, 'bulan');
  expect(peta.getState().kepala?.kolom.length).toBe(12);
  expect(barisKe(halaman.getState(), 0)?.sel.length).toBe(12);
  const pita = pitaBulan(kepala?.kolom ?? []);
  expect(pita.map((p) => p.nama)).toEqual([
    'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des',
  ]); // prettier-ignore
  expect(pita.reduce((n, p) => n + p.lebar, 0)).toBe(kepala?.kolom.length);
  expect(kepala?.kolom.filter((k) => mingguPendek(k, 5)).length).toBeGreaterThan(5);
});

test('arrow keys, Home, End and Page keys walk the grid and stop at its edges', () => {
  const ukuran = { baris: 10, kolom: 53 };
  expect(geserSel('ArrowLeft', false, { baris: 0, kolom: 0 }, ukuran, 5)).toEqual({ baris: 0, kolom: -1 });
  expect(geserSel('ArrowLeft', false, { baris: 0, kolom: -1 }, ukuran, 5)).toEqual({ baris: 0, kolom: -1 });
  expect(geserSel('End', true, { baris: 0, kolom: 0 }, ukuran, 5)).toEqual({ baris: 9, kolom: 52 });
  expect(geserSel('PageDown', false, { baris: 7, kolom: 3 }, ukuran, 5)).toEqual({ baris: 9, kolom: 3 });
  expect(geserSel('x', false, { baris: 0, kolom: 0 }, ukuran, 5)).toBeNull();
});

test('the map knows the column of a day, and none for a day of another year', () => {
  const kolom = [
    { mulai: '2026-01-01', akhir: '2026-01-04' },
    { mulai: '2026-01-05', akhir: '2026-01-11' },
  ];
  expect(kolomHari(kolom, '2026-01-07')).toBe(1);
  expect(kolomHari(kolom, '2027-01-07')).toBe(-1);
});

test('only the weeks on screen are mounted, and any week can be scrolled to', () => {
  expect(rentangKolom(0, 1236, 258, 53)).toEqual({ awal: 0, akhir: 32 });
  for (let minggu = 0; minggu < 53; minggu++) {
    const gulir = gulirKeKolom(minggu, 500, 1236, 258);
    const { awal, akhir } = rentangKolom(gulir, 1236, 258, 53);
    expect(awal <= minggu && minggu <= akhir).toBe(true);
  }
});
