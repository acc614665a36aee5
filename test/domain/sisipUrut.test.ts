import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lepasUrut, sisipUrut } from '../../src/domain/sisipUrut';

const banding = (a: { n: number; id: number }, b: typeof a): number => a.n - b.n || a.id - b.id;
const isi = fc.uniqueArray(fc.record({ n: fc.integer({ min: 0, max: 9 }), id: fc.nat(999) }), {
  selector: ({ id }) => id,
});

test('few put into many stand as if all had been sorted together', () => {
  fc.assert(
    fc.property(isi, fc.array(fc.boolean()), (semua, pilih) => {
      const urut = (daftar: typeof semua) => [...daftar].sort(banding);
      const [satu, lain] = [semua.filter((_, i) => pilih[i]), semua.filter((_, i) => !pilih[i])];
      const gabung = sisipUrut(urut(satu), urut(lain), banding);
      expect(gabung).toEqual(urut(semua));
      expect(lepasUrut(gabung, lain, banding)).toEqual(urut(satu));
    }),
  );
});

test('what is not the very entry of the list stays in it', () => {
  const daftar = [{ n: 1, id: 1 }];
  expect(
    lepasUrut(
      daftar,
      [
        { n: 1, id: 1 },
        { n: 5, id: 2 },
      ],
      banding,
    ),
  ).toEqual(daftar);
});
