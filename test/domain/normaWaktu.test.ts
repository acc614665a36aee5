import fc from 'fast-check';
import { expect, test } from 'vitest';
import { menitNorma, menitPerSatuanNorma, nilaiNorma } from '../../src/domain/normaWaktu';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { SATUAN_NORMA } from '../../src/domain/tugas';

const jam = pengaturanBawaan({
  opd: 'Sekretariat Daerah',
  daerah: 'Kabupaten Contoh',
  tahun: 2026,
  kodeUnit: '',
  jenisPemda: 'kabkota',
  contoh: true,
});

test('a day of a five-day week is 315 effective minutes, of a six-day week 263', () => {
  expect(menitPerSatuanNorma('hari', jam)).toBe(315);
  expect(menitPerSatuanNorma('hari', { ...jam, hariKerja: 6 })).toBe(263);
});

test('decimals of hours become whole minutes', () => {
  expect(menitNorma(1.5, 'jam', jam)).toBe(90);
  expect(menitNorma(2, 'hari', jam)).toBe(630);
});

test('a norm shown in its unit comes back to the same minutes or is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom(...SATUAN_NORMA), (menit, satuan) => {
      const nilai = nilaiNorma(menit, satuan, jam);
      if (satuan === 'menit') expect(nilai).toBe(menit);
      if (nilai !== null) expect(menitNorma(nilai, satuan, jam)).toBe(menit);
    }),
  );
});
