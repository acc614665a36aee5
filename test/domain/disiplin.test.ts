import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bacaKejadian,
  jumlahSoalJam,
  KEJADIAN_DISIPLIN,
  TINGKAT_ALPA,
  tingkatAlpa,
  tulisKejadian,
} from '../../src/domain/disiplin';

describe('disiplin', () => {
  it('stored counts come back, and equal counts are one text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...KEJADIAN_DISIPLIN), fc.integer({ min: 0, max: 31 })), (jumlah) => {
        const teks = tulisKejadian(jumlah);
        expect(tulisKejadian(bacaKejadian(teks))).toBe(teks);
        expect(tulisKejadian(Object.fromEntries(Object.entries(jumlah).reverse()))).toBe(teks);
      }),
    );
  });

  it('what is no count is not believed', () => {
    for (const isi of ['', '{}', '[]', 'null', '{"tl1":-1,"tl2":1.5,"lain":3,"apel":"2"}'])
      expect(bacaKejadian(isi)).toEqual({});
  });

  it('late, early and forgotten are a matter of the clock; apel and days without a reason are not', () => {
    expect(jumlahSoalJam({ tl1: 2, psw4: 1, lupa_pulang: 3, apel: 5, alpa: 7 })).toBe(6);
  });

  it('the steps of PP 94/2021 follow each other without a gap', () => {
    TINGKAT_ALPA.slice(1).forEach(({ dari }, i) => expect(dari).toBe((TINGKAT_ALPA[i]?.sampai ?? 0) + 1));
    expect(tingkatAlpa(2)).toBe(null);
    expect(tingkatAlpa(3)?.uraian).toBe('teguran lisan');
    expect(tingkatAlpa(12)?.uraian).toContain('25 % selama 6 bulan');
    expect(tingkatAlpa(20)?.uraian).toContain('12 bulan');
    expect(tingkatAlpa(400)?.uraian).toBe('pemberhentian');
  });
});
