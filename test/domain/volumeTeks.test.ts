import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaVolumeTeks, volumePersen, volumeTeks } from '../../src/domain/volumeTeks';

test.each([
  ['2', 200],
  ['2,5', 250],
  ['2.5', 250],
  [' 1.250 ', 125_000],
  ['1.250,75', 125_075],
  ['0,335', 34],
  ['0', 0],
])('%s is a volume', (teks, volume) => {
  expect(bacaVolumeTeks(teks)).toEqual({ jenis: 'volume', volume });
});

test('a percentage is one of the share', () => {
  expect(bacaVolumeTeks('40 %')).toEqual({ jenis: 'persen', persen: 4000 });
  expect(volumePersen(700, 4000)).toBe(280);
});

test('an empty cell and a dash say nothing; anything else is refused', () => {
  for (const teks of ['', ' ', '-', '–']) expect(bacaVolumeTeks(teks)).toEqual({ jenis: 'kosong' });
  for (const teks of ['-2', 'dua', '1,2,3', '2 laporan', '30 60', '12\n8', '4 0 %', '1e9', '999999999999'])
    expect(bacaVolumeTeks(teks)).toEqual({ jenis: 'galat' });
});

test('what is shown can be typed again', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), (volume) => {
      expect(bacaVolumeTeks(volumeTeks(volume))).toEqual({ jenis: 'volume', volume });
    }),
  );
});
