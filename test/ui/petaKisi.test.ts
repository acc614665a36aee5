import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SelBaris } from '../../src/api/petaViews';
import { KOLOM_NAMA, KOLOM_SETAHUN } from '../../src/ui/beban/barisTampil';
import {
  barisTampak, buatGeometri, gulirKeBaris, gulirKeKolom, kiriKolom, kolomTampak, lebarIsi, tinggiIsi,
} from '../../src/ui/beban/geometri'; // prettier-ignore
import { BARIS_JUMLAH, geserSel } from '../../src/ui/beban/geserSel';
import { kotakDalam, selPada } from '../../src/ui/beban/kotakSel';
import { isiSel, selisihSel } from '../../src/ui/beban/isiSel';
import { createKetikCari, namaCocok } from '../../src/ui/beban/ketikCari';

const BATAS = { d: 50, c: 70, b: 90 };
const sel = (beban: number, kapasitas: number): SelBaris => ({
  beban: Float64Array.of(beban),
  kapasitas: Float64Array.of(kapasitas),
});

test('arrow keys, Home, End and Page keys walk the grid and stop at its edges', () => {
  const ukuran = { baris: 10, kolom: 53 };
  const dari = (baris: number, kolom: number) => ({ baris, kolom });
  expect(geserSel('ArrowLeft', false, dari(0, 0), ukuran, 5)).toEqual(dari(0, KOLOM_SETAHUN));
  expect(geserSel('ArrowLeft', false, dari(0, KOLOM_NAMA), ukuran, 5)).toEqual(dari(0, KOLOM_NAMA));
  expect(geserSel('ArrowUp', false, dari(0, 3), ukuran, 5)).toEqual(dari(BARIS_JUMLAH, 3));
  expect(geserSel('ArrowUp', false, dari(BARIS_JUMLAH, 3), ukuran, 5)).toEqual(dari(BARIS_JUMLAH, 3));
  expect(geserSel('Home', false, dari(4, 9), ukuran, 5)).toEqual(dari(4, KOLOM_NAMA));
  expect(geserSel('Home', true, dari(4, 9), ukuran, 5)).toEqual(dari(0, KOLOM_NAMA));
  expect(geserSel('End', true, dari(0, 0), ukuran, 5)).toEqual(dari(9, 52));
  expect(geserSel('PageDown', false, dari(7, 3), ukuran, 5)).toEqual(dari(9, 3));
  expect(geserSel('PageUp', false, dari(2, 3), ukuran, 5)).toEqual(dari(0, 3));
  expect(geserSel('x', false, dari(0, 0), ukuran, 5)).toBeNull();
  expect(geserSel('ArrowDown', false, dari(0, 0), { baris: 0, kolom: 53 }, 5)).toBeNull();
});

test('a cell scrolled to is whole on screen, wherever one comes from', () => {
  const angka = fc.record({
    lebar: fc.integer({ min: 500, max: 2500 }),
    tinggi: fc.integer({ min: 100, max: 1200 }),
    jumlahBaris: fc.integer({ min: 1, max: 12_000 }),
    per: fc.constantFrom('minggu' as const, 'bulan' as const),
    kerapatan: fc.constantFrom('rapat' as const, 'lega' as const),
    x: fc.nat(3000),
    y: fc.nat(400_000),
    baris: fc.nat(),
    kolom: fc.nat(),
  });
  fc.assert(
    fc.property(angka, ({ x, y, baris, kolom, ...masukan }) => {
      const g = buatGeometri({ ...masukan, jumlahKolom: masukan.per === 'minggu' ? 53 : 12 });
      const [i, k] = [baris % g.jumlahBaris, kolom % g.jumlahKolom];
      const atas = Math.min(y, Math.max(0, tinggiIsi(g) - g.tinggi));
      const kiri = Math.min(x, Math.max(0, lebarIsi(g) - g.lebar));
      const [gulirY, gulirX] = [gulirKeBaris(g, i, atas), gulirKeKolom(g, k, kiri)];
      expect(i * g.tinggiBaris - gulirY).toBeGreaterThanOrEqual(0);
      expect((i + 1) * g.tinggiBaris - gulirY).toBeLessThanOrEqual(Math.max(g.tinggi, g.tinggiBaris));
      expect(k * g.langkah - gulirX).toBeGreaterThanOrEqual(0);
      expect((k + 1) * g.langkah - gulirX).toBeLessThanOrEqual(Math.max(g.langkah, g.lebar - kiriKolom(g)));
      const tampak = barisTampak(g, gulirY);
      expect(tampak.awal <= i && i <= tampak.akhir).toBe(true);
      const kolomnya = kolomTampak(g, gulirX);
      expect(kolomnya.awal <= k && k <= kolomnya.akhir).toBe(true);
    }),
  );
});

test('the cell under a point is the cell whose box holds the point', () => {
  const g = buatGeometri({ lebar: 1250, tinggi: 520, per: 'minggu', jumlahKolom: 53, jumlahBaris: 900, kerapatan: 'rapat' }); // prettier-ignore
  const gulir = { x: 390, y: 2600 };
  for (const sel of [
    { baris: BARIS_JUMLAH, kolom: KOLOM_NAMA },
    { baris: 101, kolom: KOLOM_SETAHUN },
    { baris: 105, kolom: 12 },
    { baris: 110, kolom: 30 },
  ]) {
    const { x, y, lebar, tinggi } = kotakDalam(g, gulir, sel);
    expect(selPada(g, gulir, x + lebar / 2, y + tinggi / 2)).toEqual(sel);
  }
  expect(selPada(g, gulir, -1, 5)).toBeNull();
  expect(selPada(g, { x: 0, y: 0 }, 5, 30_000)).toBeNull();
});

test('a cell says its ratio or its room, in the class of the office', () => {
  expect(isiSel(sel(60, 100), 0, 'persen', BATAS)).toEqual({ rupa: 'd', teks: '60' });
  expect(isiSel(sel(0, 100), 0, 'persen', BATAS)).toEqual({ rupa: 'e', teks: '0' });
  expect(isiSel(sel(101, 100), 0, 'persen', BATAS)).toEqual({ rupa: 'a', teks: '101' });
  expect(isiSel(sel(5, 0), 0, 'persen', BATAS)).toEqual({ rupa: 'tanpa', teks: '' });
  expect(isiSel(sel(600, 750), 0, 'jam', BATAS)).toEqual({ rupa: 'c', teks: '+2,5' });
  expect(isiSel(sel(1500, 750), 0, 'jam', BATAS)).toEqual({ rupa: 'a', teks: '−13' });
  expect(isiSel(sel(750, 750), 0, 'jam', BATAS).teks).toBe('0');
});

test('a difference has its sign and direction; who was not there before goes up from nothing', () => {
  expect(selisihSel(sel(60, 100), sel(80, 100), 0, 'persen')).toEqual({ rupa: 'naik', teks: '▲20' });
  expect(selisihSel(sel(80, 100), sel(60, 100), 0, 'persen')).toEqual({ rupa: 'turun', teks: '▼20' });
  expect(selisihSel(sel(80, 100), sel(80, 100), 0, 'persen').rupa).toBe('tetap');
  expect(selisihSel(sel(0, 0), sel(50, 100), 0, 'persen')).toEqual({ rupa: 'naik', teks: '▲50' });
  expect(selisihSel(sel(0, 0), sel(0, 0), 0, 'persen').rupa).toBe('tanpa');
  expect(selisihSel(sel(60, 600), sel(150, 600), 0, 'jam')).toEqual({ rupa: 'naik', teks: '▲1,5' });
});

test('typed letters become one word until a pause, and find names behind titles', () => {
  const ketik = createKetikCari();
  expect(ketik.tekan('D', 0)).toBe('d');
  expect(ketik.tekan('e', 300)).toBe('de');
  expect(ketik.tekan(' ', 500)).toBe('de ');
  expect(ketik.tekan('b', 2000)).toBe('b');
  expect(ketik.tekan('Enter', 2100)).toBeNull();
  expect(ketik.tekan(' ', 5000)).toBeNull();
  const info = { jenis: 'orang', nama: 'Hj. Dewi Lestari, S.Sos.' } as never;
  expect(namaCocok(info, 'dewi')).toBe(true);
  expect(namaCocok(info, 'lest')).toBe(true);
  expect(namaCocok(info, 'ewi')).toBe(false);
});
