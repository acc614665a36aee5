import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ambilSewa, lepasSewa } from '../../../src/data/bersama/sewa';

const tempat = (): string => mkdtempSync(join(tmpdir(), 'bagihabis-sewa-'));
function menua(folder: string, detik: number): void {
  const lalu = Date.now() / 1000 - detik;
  utimesSync(join(folder, 'sewa.json'), lalu, lalu);
}

test('one at a time has the lease; its holder gets it again, others when it was given back or ran out', () => {
  const folder = tempat();
  expect(ambilSewa(folder, 'satu', 'Rina')).toBe(true);
  expect(ambilSewa(folder, 'satu', 'Rina')).toBe(true);
  expect(ambilSewa(folder, 'dua', 'Sari')).toBe(false);
  lepasSewa(folder, 'dua');
  expect(ambilSewa(folder, 'dua', 'Sari')).toBe(false);
  lepasSewa(folder, 'satu');
  expect(ambilSewa(folder, 'dua', 'Sari')).toBe(true);
  menua(folder, 61);
  expect(ambilSewa(folder, 'satu', 'Rina')).toBe(true);
  expect(readdirSync(folder)).toEqual(['sewa.json']);
});

test('asking again renews the lease, and one that cannot be read holds only as long as it could be being written', () => {
  const folder = tempat();
  expect(ambilSewa(folder, 'satu', 'Rina')).toBe(true);
  menua(folder, 55);
  expect(ambilSewa(folder, 'satu', 'Rina')).toBe(true);
  expect(Date.now() - statSync(join(folder, 'sewa.json')).mtimeMs).toBeLessThan(30_000);
  writeFileSync(join(folder, 'sewa.json'), '');
  expect(ambilSewa(folder, 'dua', 'Sari')).toBe(false);
  menua(folder, 6);
  expect(ambilSewa(folder, 'dua', 'Sari')).toBe(true);
});
