import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kunciAntara, kunciBerurutan } from '../../src/domain/urutan';

describe('urutan', () => {
  it('keys stay sorted and distinct through any insertions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200 }), (sisipan) => {
        const daftar: string[] = [];
        for (const n of sisipan) {
          const i = n % (daftar.length + 1);
          daftar.splice(i, 0, kunciAntara(daftar[i - 1] ?? null, daftar[i] ?? null));
        }
        for (let i = 1; i < daftar.length; i++) expect((daftar[i - 1] ?? '') < (daftar[i] ?? '')).toBe(true);
      }),
    );
  });

  it('keys do not grow when things are added at one end', () => {
    const naik = kunciBerurutan(10_000);
    expect(naik.toSorted()).toEqual(naik);
    expect(new Set(naik).size).toBe(10_000);
    expect(Math.max(...naik.map((k) => k.length))).toBeLessThanOrEqual(4);
    let k: string | null = null;
    for (let i = 0; i < 10_000; i++) {
      const sebelum: string = kunciAntara(null, k);
      if (k !== null && sebelum >= k) throw new Error(`${sebelum} ≥ ${k}`);
      k = sebelum;
    }
    expect(k?.length).toBeLessThanOrEqual(4);
  });

  it('always has room between neighbours', () => {
    let a = kunciAntara(null, null);
    const z = kunciAntara(a, null);
    for (let i = 0; i < 300; i++) {
      const t = kunciAntara(a, z);
      expect(a < t && t < z).toBe(true);
      a = t;
    }
    expect(a.length).toBeLessThan(80);
  });

  it('refuses a wrong order and texts that are no keys', () => {
    expect(() => kunciAntara('a1', 'a0')).toThrow(RangeError);
    expect(() => kunciAntara('a0', 'a0')).toThrow(RangeError);
    for (const bukan of ['', '5', 'a', 'a00', 'a-1']) expect(() => kunciAntara(bukan, null)).toThrow(RangeError);
  });
});
