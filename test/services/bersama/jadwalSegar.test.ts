import { expect, test } from 'vitest';
import { JadwalSegar } from '../../../src/services/bersama/jadwalSegar';

const MENIT = 60_000;
const saat = (menit: number, diamDetik: number, terpilih = true, hilang = false) => ({
  kini: menit * MENIT,
  diamSejak: menit * MENIT - diamDetik * 1000,
  hilang,
  terpilih,
});

test('after ten minutes the next pause of two seconds is enough, after twenty none is needed', () => {
  const jadwal = new JadwalSegar(0);
  expect(jadwal.waktunya(saat(9, 60))).toBe(false);
  expect(jadwal.waktunya(saat(11, 1))).toBe(false);
  expect(jadwal.waktunya(saat(11, 2))).toBe(true);
  expect(jadwal.waktunya(saat(20, 0))).toBe(true);
});

test('only the chosen window goes by the clock; another one when ten minutes more have passed', () => {
  const jadwal = new JadwalSegar(0);
  expect(jadwal.waktunya(saat(25, 60, false))).toBe(false);
  expect(jadwal.waktunya(saat(30, 60, false))).toBe(true);
});

test('what a colleague brought up to date counts as done', () => {
  const jadwal = new JadwalSegar(0);
  jadwal.terlihat('lama', 0);
  jadwal.terlihat('baru', 10 * MENIT);
  jadwal.terlihat('baru', 15 * MENIT);
  expect(jadwal.waktunya(saat(19, 60))).toBe(false);
  expect(jadwal.waktunya(saat(20, 60))).toBe(true);
});

test('a main file that is not there is put back after a quarter of a minute of rest', () => {
  const jadwal = new JadwalSegar(0);
  expect(jadwal.waktunya(saat(1, 14, true, true))).toBe(false);
  expect(jadwal.waktunya(saat(1, 15, true, true))).toBe(true);
});

test('what fails is tried again after 1, 2, 5, 10 and 10 minutes, and after a success as before', () => {
  const jadwal = new JadwalSegar(-60 * MENIT);
  let kini = 0;
  for (const jeda of [1, 2, 5, 10, 10]) {
    expect(jadwal.waktunya(saat(kini, 60))).toBe(true);
    jadwal.gagal(kini * MENIT);
    expect(jadwal.waktunya(saat(kini + jeda - 0.01, 60))).toBe(false);
    kini += jeda;
  }
  jadwal.berhasil(kini * MENIT);
  expect(jadwal.waktunya(saat(kini + 10, 60))).toBe(true);
  jadwal.gagal((kini + 10) * MENIT);
  expect(jadwal.waktunya(saat(kini + 11, 60))).toBe(true);
});
