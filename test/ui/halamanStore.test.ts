import { expect, test } from 'vitest';
import type { Halaman } from '../../src/api/views';
import { geserFokus } from '../../src/ui/parts/geserFokus';
import { barisKe, createHalamanStore, UKURAN_HALAMAN } from '../../src/ui/parts/halamanStore';

const TOTAL = 100_000;
const sumber = (awalan: string, baca: number[] = []) => ({
  baca,
  muat: (offset: number, limit: number): Promise<Halaman<string>> => {
    baca.push(offset);
    const baris = Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, i) => `${awalan}${offset + i}`);
    return Promise.resolve({ total: TOTAL, baris });
  },
});
const tunggu = (): Promise<void> => new Promise((selesai) => setImmediate(selesai));

test('only the pages on screen are read, each once', async () => {
  const { muat, baca } = sumber('a');
  const store = createHalamanStore(muat);
  store.getState().butuh(0, 30);
  store.getState().butuh(0, 40);
  await tunggu();
  store.getState().butuh(50_190, 50_210);
  await tunggu();
  expect(baca).toEqual([0, 50_000, 50_200]);
  expect(barisKe(store.getState(), 50_205)).toBe('a50205');
  expect(barisKe(store.getState(), 10_000)).toBeUndefined();
  expect(store.getState().total).toBe(TOTAL);
});

test('after a change the rows on screen stay until the new ones are here', async () => {
  const { muat } = sumber('a');
  const store = createHalamanStore(muat);
  store.getState().butuh(0, 10);
  await tunggu();
  const janji = store.getState().muatUlang();
  expect(barisKe(store.getState(), 3)).toBe('a3');
  await janji;
  expect(store.getState().halaman.size).toBe(1);
});

test('an answer of the old filter never lands in the new list', async () => {
  let lepas: (hasil: Halaman<string>) => void = () => undefined;
  const store = createHalamanStore<string>(() => new Promise((selesai) => (lepas = selesai)));
  store.getState().butuh(0, 10);
  const lama = lepas;
  await store.getState().ganti(sumber('baru').muat);
  lama({ total: 1, baris: ['lama'] });
  await tunggu();
  expect(barisKe(store.getState(), 0)).toBe('baru0');
  expect(store.getState().total).toBe(TOTAL);
});

test('keys move the focus inside the list and nowhere else', () => {
  expect(geserFokus('ArrowDown', 3, 10, 5)).toBe(4);
  expect(geserFokus('PageDown', 8, 10, 5)).toBe(9);
  expect(geserFokus('Home', 8, UKURAN_HALAMAN, 5)).toBe(0);
  expect(geserFokus('ArrowUp', 0, 10, 5)).toBe(0);
  expect(geserFokus('a', 0, 10, 5)).toBeNull();
  expect(geserFokus('End', 0, 0, 5)).toBeNull();
});
