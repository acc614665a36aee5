import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lapisan } from '../../src/services/lapisan';
import { ruasDari, ruasTersentuh } from '../../src/services/ruas';

const daftar = fc.uniqueArray(fc.uuid(), { minLength: 0, maxLength: 600 });

test('the stretches of a list are the list, and one that is no other keeps its object', () => {
  fc.assert(
    fc.property(daftar, fc.nat(599), fc.uuid(), (ids, di, tambahan) => {
      const lama = ruasDari(ids);
      expect(lama.flatMap((satu) => satu.ids)).toEqual(ids);
      expect(ruasDari(ids, lama)).toEqual(lama);
      ruasDari(ids, lama).forEach((satu, i) => expect(satu).toBe(lama[i]));
      const baru = ids.filter((_, i) => i !== di).concat(ids.includes(tambahan) ? [] : [tambahan]);
      const kini = ruasDari(baru, lama);
      expect(kini.flatMap((satu) => satu.ids)).toEqual(baru);
      // One that lost somebody (and perhaps the one behind it, that it runs into), and the last one.
      expect(kini.filter((satu) => !lama.includes(satu)).length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 40 },
  );
});

test('those somebody touched are found, and who came or went is seen', () => {
  fc.assert(
    fc.property(daftar, fc.array(fc.nat(599), { maxLength: 5 }), fc.uuid(), (ids, di, asing) => {
      fc.pre(!ids.includes(asing));
      const semua = ruasDari(ids);
      const dicari = new Set(di.flatMap((i) => ids[i] ?? []));
      const kena = ruasTersentuh(semua, dicari, (id) => ids.includes(id));
      expect([...(kena ?? [])]).toEqual(semua.filter((satu) => satu.ids.some((id) => dicari.has(id))));
      expect(ruasTersentuh(semua, new Set([asing]), () => true)).toBeNull();
      expect(ruasTersentuh(semua, new Set([asing]), () => false)?.size).toBe(0);
      for (const id of dicari) expect(ruasTersentuh(semua, new Set([id]), () => false)).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('a map with another layer on it reads like a copy with those entries changed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), fc.uniqueArray(fc.nat(50)), (ada, ganti) => {
      const dasar = new Map(ada.map((n) => [n, `${n}`]));
      const atas = new Map(ganti.map((n) => [n, `${n}*`]));
      const salinan = new Map([...dasar].map(([n, teks]) => [n, atas.get(n) ?? teks]));
      const lapisan = new Lapisan(dasar, atas);
      expect([...lapisan]).toEqual([...salinan]);
      expect([...lapisan.keys()]).toEqual([...salinan.keys()]);
      expect([...lapisan.values()]).toEqual([...salinan.values()]);
      expect(lapisan.size).toBe(salinan.size);
      for (const n of [...ada, ...ganti])
        expect([lapisan.has(n), lapisan.get(n)]).toEqual([salinan.has(n), salinan.get(n)]);
      const dilihat: [number, string][] = [];
      lapisan.forEach((teks, n) => dilihat.push([n, teks]));
      expect(dilihat).toEqual([...salinan]);
    }),
  );
});
