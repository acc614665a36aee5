import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRupiah } from '../../src/domain/rupiah';

describe('rupiah', () => {
  it('reads every form seen in budget documents', () => {
    const kasus: [string | number, number][] = [
      ['Rp574.770.680', 574_770_680],
      ['Rp. 509.547.700', 509_547_700],
      ['Rp82.716.800 (terbilang: delapan puluh dua juta)', 82_716_800],
      ['Rp1.234.567,00', 1_234_567],
      ['24.130.000,00', 24_130_000],
      ['65.000.000', 65_000_000],
      ['66,770,000', 66_770_000],
      ['66,770,000.00', 66_770_000],
      ['Rp. -', 0],
      ['-', 0],
      ['Rp0', 0],
      ['0,00', 0],
      ['1.000,-', 1000],
      ['Rp 1.000,-', 1000],
      ['12.00', 12],
      ['1234', 1234],
      ['1 234 567', 1_234_567],
      ['\u00a0Rp\u00a01.500 ', 1500],
      ['(5.000)', -5000],
      ['(Rp5.000)', -5000],
      ['Rp(5.000)', -5000],
      ['-Rp5.000', -5000],
      ['Rp-5.000', -5000],
      ['5.7477068E8', 574_770_680],
      [25961791384, 25_961_791_384],
      [1234.0000000002, 1234],
      [-0.0001, 0],
    ];
    for (const [teks, nilai] of kasus) expect(parseRupiah(teks), String(teks)).toEqual({ nilai });
  });

  it('refuses fractions of a rupiah, text and wrong grouping with a message', () => {
    for (const teks of ['1.234,50', '0.500', '1234.5', 12.5])
      expect(parseRupiah(teks), String(teks)).toHaveProperty(
        'galat',
        'pecahan rupiah tidak dapat dipakai, tulis angka bulat',
      );
    for (const teks of [
      '1.23.456',
      '12.34,567',
      'seribu',
      '1.5 juta',
      '1,234.567,00',
      '12a',
      NaN,
      Infinity,
      '99999999999999999999',
    ]) {
      expect(parseRupiah(teks), String(teks)).toHaveProperty('galat');
    }
    expect(parseRupiah('')).toEqual({ galat: 'jumlah rupiah kosong' });
  });

  it('reads Indonesian and English grouping alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (n) => {
        const en = n.toLocaleString('en-US');
        const id = en.replaceAll(',', '.');
        for (const teks of [en, `${en}.00`, id, `${id},00`, `Rp${id}`, `Rp. ${id},00`]) {
          expect(parseRupiah(teks), teks).toEqual({ nilai: n });
        }
      }),
    );
  });
});
