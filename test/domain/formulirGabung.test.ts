import { expect, test } from 'vitest';
import { gabungIsian, type SalinanIsian } from '../../src/domain/formulirGabung';
import type { BidangIsian, IsianTugas } from '../../src/domain/formulirTugas';
import { isian } from '../documents/contohFormulir';

const salinan = (isi: IsianTugas, dasar: IsianTugas | null = isian(), tanpa: BidangIsian[] = []): SalinanIsian => ({
  asal: 0,
  dasar,
  isian: isi,
  tanpa: new Set(tanpa),
});
const ringkas = (kini: IsianTugas | null, ...semua: SalinanIsian[]) =>
  gabungIsian(
    kini,
    semua.map((s, asal) => ({ ...s, asal })),
  ).map((p) => [p.bidang, p.usulan.map((u) => u.asal), p.bentrok]);

test('G1 a field left as it was issued says nothing, also when the office changed it since', () => {
  expect(ringkas(isian({ volume: 99 }), salinan(isian()))).toEqual([]);
});
test('G1 without a base an empty field says nothing', () => {
  const kosong = isian({
    keluaran: '',
    volume: null,
    norma: null,
    satuanNorma: null,
    jendela: null,
    sifat: null,
    jenis: null,
  });
  expect(ringkas(isian(), salinan(kosong, null))).toEqual([]);
});
test('G1 a field that could not be read says nothing', () => {
  expect(ringkas(isian(), salinan(isian({ volume: 7 }), isian(), ['volume']))).toEqual([]);
});
test('G2 what the office has already is nothing new', () => {
  expect(ringkas(isian({ volume: 40 }), salinan(isian({ volume: 40 })))).toEqual([]);
});
test('G3 copies that say the same are one proposal', () => {
  const s = salinan(isian({ volume: 40 }));
  expect(ringkas(isian(), s, s)).toEqual([['volume', [[0, 1]], false]]);
});
test('G4 copies that differ are a conflict', () => {
  expect(ringkas(isian(), salinan(isian({ volume: 40 })), salinan(isian({ volume: 50 })))).toEqual([
    ['volume', [[0], [1]], true],
  ]);
});
test('G4 a field changed by both sides is a conflict, one changed by the form alone is not', () => {
  const kini = isian({ volume: 35 });
  expect(ringkas(kini, salinan(isian({ volume: 40, keluaran: 'Baru' })))).toEqual([
    ['keluaran', [[0]], false],
    ['volume', [[0]], true],
  ]);
});
test('G4 without a base a value of the office is a conflict, an empty one is filled', () => {
  expect(ringkas(isian({ dasar: '' }), salinan(isian({ volume: 40, dasar: 'Perbup' }), null))).toEqual([
    ['volume', [[0]], true],
    ['dasar', [[0]], false],
  ]);
});
test('each copy is compared with its own issue', () => {
  const maret = isian({ volume: 35 });
  expect(
    ringkas(maret, salinan(isian({ keluaran: 'A' })), salinan(isian({ volume: 35, satuan: 'Unit' }), maret)),
  ).toEqual([
    ['keluaran', [[0]], false],
    ['satuan', [[1]], false],
  ]);
});
test('blanks, line ends and a year written as twelve months are no change', () => {
  const rapi = isian({ petunjuk: 'Satu\nDua', jendela: { jenis: 'tahun' } });
  const lain = isian({
    petunjuk: 'Satu  Dua ',
    jendela: { jenis: 'bulan', bulan: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  });
  expect(ringkas(rapi, salinan(lain, rapi))).toEqual([]);
});
