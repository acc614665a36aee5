import { expect, test } from 'vitest';
import type { Halaman } from '../e2e/naskah/halamanPdf';
import { bacaTata, beda, tulisTata } from '../e2e/naskah/tataNaskah';

const halaman = (...baris: readonly (readonly [number, number, string])[]): Halaman => ({
  lebar: 210,
  tinggi: 297,
  baris: baris.map(([x, y, teks]) => ({ x, y, teks })),
});
const SURAT = [halaman([30, 24.63, 'SURATTUGAS'], [30, 40, 'Dasar:1.Peraturan']), halaman([30, 24.6, 'Demikian'])];

test('where lines stand is written and read back, with either end of line', () => {
  const isi = tulisTata(SURAT);
  expect(isi.split('\n')[0]).toBe('1   30.0   24.6 SURATTUGAS');
  expect(beda(SURAT, bacaTata(isi))).toEqual([]);
  expect(beda(SURAT, bacaTata(isi.replaceAll('\n', '\r\n')))).toEqual([]);
});

test('a page more, a line less, other words and a line that moved are said', () => {
  const dulu = bacaTata(tulisTata(SURAT));
  const kedua = SURAT.slice(1);
  expect(beda(SURAT.slice(0, 1), dulu)).toEqual(['1 pages, before 2']);
  expect(beda([halaman([30, 24.6, 'SURATTUGAS']), ...kedua], dulu)).toEqual(['page 1: 1 lines, before 2']);
  const lain = halaman([30, 24.6, 'SURATTUGAS'], [30, 40, 'Untuk:1.']);
  expect(beda([lain, ...kedua], dulu)).toEqual(['page 1: "Untuk:1.", before "Dasar:1.Peraturan"']);
  const turun = halaman([30, 24.6, 'SURATTUGAS'], [30, 41, 'Dasar:1.Peraturan']);
  expect(beda([turun, ...kedua], dulu)).toEqual(['page 1: "Dasar:1.Peraturan" moved 1.0 mm']);
});
