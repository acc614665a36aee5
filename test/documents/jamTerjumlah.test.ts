import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jamTerjumlah } from '../../src/documents/jamTerjumlah';

test('tenths of hours sum to the rounded sum and each is within a tenth of the truth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { maxLength: 80 }), (menit) => {
      const jam = jamTerjumlah(menit);
      const jumlah = menit.reduce((a, b) => a + b, 0);
      expect(jam.reduce((a, b) => a + b, 0)).toBe(Math.round(jumlah / 6));
      jam.forEach((satu, i) => expect(Math.abs(satu - (menit[i] ?? 0) / 6)).toBeLessThanOrEqual(1));
    }),
  );
});
