import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBulan, parseBulan } from '../../src/domain/bulan';

const bulanSah = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }).map((b) => b.sort((x, y) => x - y));

describe('bulan', () => {
  it('reads the spellings of offices', () => {
    const kasus: [string, number[]][] = [
      ['Jan-Mar; Sep-Des', [1, 2, 3, 9, 10, 11, 12]],
      ['Apr; Jul; Okt; Des', [4, 7, 10, 12]],
      ['Januari s.d Desember', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
      ['Februari s/d April', [2, 3, 4]],
      ['3, 6 dan 9', [3, 6, 9]],
      ['Triwulan II', [4, 5, 6]],
      ['TW 4', [10, 11, 12]],
      ['Semester I', [1, 2, 3, 4, 5, 6]],
      ['Ags – Nop', [8, 9, 10, 11]],
      ['sepanjang tahun', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
      ['mei', [5]],
    ];
    for (const [teks, bulan] of kasus) expect(parseBulan(teks)).toEqual({ ok: true, bulan });
  });

  it('names the piece it cannot read', () => {
    expect(parseBulan('Jan; Foo')).toEqual({ ok: false, bagian: 'foo' });
    expect(parseBulan('Nov-Feb')).toEqual({ ok: false, bagian: 'nov-feb' });
    expect(parseBulan('13')).toEqual({ ok: false, bagian: '13' });
    expect(parseBulan('').ok).toBe(false);
  });

  it('parse ∘ format is the identity', () => {
    fc.assert(
      fc.property(bulanSah, (bulan) => {
        expect(parseBulan(formatBulan(bulan))).toEqual({ ok: true, bulan });
      }),
    );
    expect(formatBulan([1, 2, 3, 9])).toBe('Jan-Mar; Sep');
  });
});

it('daily work is work of the whole year; work of every semester falls on the last month of each', () => {
  expect(parseBulan('Setiap hari')).toEqual({ ok: true, bulan: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
  expect(parseBulan('per semester')).toEqual({ ok: true, bulan: [6, 12] });
});
