import { expect, test } from 'vitest';
import { cakupanDaftar } from '../../src/importers/dpaUnit';

const bagian = '4.01.0.00.0.00.01.0004';
const baris = (...kode: string[]) => kode.map((kodeSubUnit) => ({ kodeSubUnit }));

test('a list of one sub unit covers that unit; of the office, of several units or of none it covers the office', () => {
  expect(cakupanDaftar(bagian, baris(bagian, bagian))).toEqual({
    seluruh: false,
    kegiatan: [{ kodeSubUnit: bagian, kodeKegiatan: '' }],
  });
  const kantor = '4.01.0.00.0.00.01';
  for (const [kode, isi] of [
    [bagian, baris(bagian, `${kantor}.0005`)],
    [kantor, baris(kantor)],
    [`${kantor}.0000`, baris(`${kantor}.0000`)],
    ['', baris('')],
  ] as const)
    expect(cakupanDaftar(kode, isi)).toEqual({ seluruh: true, kegiatan: [] });
});
