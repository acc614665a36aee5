import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import { dokumenMinggu } from '../../src/documents/daftarMingguCetak';
import { awalTahun, hariDari, tanggalDari } from '../../src/domain/hari';
import { tanggalPanjang } from '../../src/domain/tampil';
import { hariTeks } from '../../src/domain/teksMinggu';
import { HURUF } from './baca';

const PT = 72 / 25.4;
const sans = fontkit.create(
  readFileSync(join(import.meta.dirname, '../../resources/fonts/LiberationSans-Regular.ttf')),
) as unknown as {
  readonly unitsPerEm: number;
  glyphForCodePoint(kode: number): { readonly advanceWidth: number };
};
/** Widest of them in millimetres, in the 10 pt of the paper. */
const terlebar = (teks: readonly string[]): number =>
  (Math.max(
    ...teks.map((satu) =>
      [...satu].reduce((n, huruf) => n + sans.glyphForCodePoint(huruf.codePointAt(0) ?? 0).advanceWidth, 0),
    ),
  ) *
    10) /
  sans.unitsPerEm /
  PT;

test('every day of the year fits into its column on the weekly list', () => {
  const html = dokumenMinggu(
    {
      kantor: 'Setda',
      minggu: { nomor: 1, mulai: '2026-01-01', akhir: '2026-01-04' },
      dicetak: '2026-01-01',
      lembar: [],
    },
    { huruf: HURUF, judul: 'Minggu' },
  );
  const kolom = (kelas: string): number => Number(new RegExp(`\\.${kelas}\\{width:(\\d+)mm\\}`).exec(html)?.[1]);
  const awal = awalTahun(2026);
  const semua = Array.from({ length: hariDari('2026-12-31') - awal + 1 }, (_, i) => tanggalDari(awal + i));
  // What every cell keeps free beside its text, with its line.
  const pinggir = 3.4;
  expect(terlebar(semua.map(hariTeks)) + pinggir).toBeLessThanOrEqual(kolom('k-hari'));
  expect(terlebar(semua.map(tanggalPanjang)) + pinggir).toBeLessThanOrEqual(kolom('k-tenggat'));
});
