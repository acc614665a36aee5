import { expect, test } from 'vitest';
import { refuseTooLarge } from '../../src/services/batasDokumen';

const baris = { jenis: 'isi', sel: [] } as const;
const naskah = (lembar: number, barisnya: number) => ({
  bagian: Array.from({ length: lembar }, () => ({
    tabel: [{ kolom: [], baris: Array.from({ length: barisnya }, () => baris) }],
  })),
});

test('a workbook of an office of a few thousand people is written', () => {
  expect(() => refuseTooLarge(naskah(4000, 10))).not.toThrow();
  expect(() => refuseTooLarge(naskah(1, 40_000))).not.toThrow();
});

test.each([
  [naskah(4001, 1), '4.001 lembar'],
  [naskah(2, 20_001), '40.002 baris'],
])('one that a PC of 4 GB could not write is refused with its size and the way out', (terlalu, ukuran) => {
  expect(() => refuseTooLarge(terlalu)).toThrow(
    expect.objectContaining({
      code: 'masukanTidakSah',
      detail: expect.objectContaining({ sebab: expect.stringContaining(ukuran) as string }) as object,
    }) as Error,
  );
  expect(() => refuseTooLarge(terlalu)).toThrow(/susun per bagian/);
});
