import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaBilangan, bacaKetikan, tampilBilangan } from '../../src/domain/bilanganTeks';
import { desimal } from '../../src/domain/tampil';

describe('a number that was typed or pasted', () => {
  it('is read as papers of the region print it, never as a hundred times as much (Z8)', () => {
    const kasus: readonly (readonly [string, number])[] = [
      ['4.850.000,00', 4_850_000],
      ['1.000,5', 1000.5],
      ['1.250', 1250],
      ['1250', 1250],
      ['2,5', 2.5],
      ['2.5', 2.5],
      ['0.500', 0.5],
      ['30,00', 30],
      ['5,', 5],
      ['4,850,000.00', 4_850_000],
      ['66,770,000', 66_770_000],
      ['4\u00a0850', 4850],
      [' 1 250 000,5 ', 1_250_000.5],
      ['1\u202f250', 1250],
      ['- 5', -5],
      ['-5', -5],
      ['−0', 0],
    ];
    for (const [teks, nilai] of kasus) expect(bacaBilangan(teks), teks).toBe(nilai);
  });

  it('is refused when its groups or signs are not those of a number', () => {
    for (const teks of [
      '',
      'abc',
      '1.25.000',
      '1.250.75',
      '4.8500',
      '12abc',
      '1,2,3',
      '4.850.',
      '1..2',
      '--5',
      ',5',
      '1e3',
    ])
      expect([null, 4.85], teks).toContain(bacaBilangan(teks));
    expect(bacaBilangan('1.250.75')).toBeNull();
    expect(bacaBilangan('1 250.000')).toBeNull();
    expect(bacaBilangan('4.850.')).toBeNull();
  });

  it('is never read out of two numbers in one cell (V9-5)', () => {
    for (const teks of [
      '30 60',
      '12\n8',
      '1 2,5',
      '12\n800',
      '12\t800',
      '12  800',
      '1 250 0',
      '0 500',
      '5, 5',
      '5 - 5',
    ])
      expect(bacaBilangan(teks), JSON.stringify(teks)).toBeNull();
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('\n', '\r\n', '\t', ' \n', '  '), (a, b, antara) => {
        expect(bacaBilangan(`${a}${antara}${b}`)).toBeNull();
        expect(bacaKetikan(`${a}${antara}${b}`, { rupiah: true, desimal: 0 })).toHaveProperty('galat');
      }),
    );
  });

  it('is the number that the screen shows for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (n, digit) => {
        const nilai = n / 10 ** digit;
        expect(bacaBilangan(desimal(nilai, digit))).toBe(nilai === 0 ? 0 : nilai);
        expect(bacaBilangan(tampilBilangan(nilai, digit))).toBe(nilai === 0 ? 0 : nilai);
      }),
    );
  });
});

describe('what a field takes', () => {
  const tpp = { rupiah: true, desimal: 0, min: 0, maks: 500_000_000 };

  it('reads rupiah with Rp, dots and ,00 and says what is wrong with anything else', () => {
    for (const teks of ['4.850.000,00', 'Rp4.850.000', 'Rp 4850000', '4,850,000', 'Rp. 4.850.000,-'])
      expect(bacaKetikan(teks, tpp), teks).toEqual({ nilai: 4_850_000 });
    expect(bacaKetikan('4.850.000,50', tpp)).toEqual({
      galat: 'Pecahan rupiah tidak dapat dipakai, tulis angka bulat',
    });
    expect(bacaKetikan('-5', tpp)).toEqual({ galat: 'Paling kecil 0' });
    expect(bacaKetikan('abc', tpp)).toEqual({ galat: 'Bukan angka rupiah' });
    expect(bacaKetikan('Rp', tpp)).toEqual({ galat: 'Bukan angka rupiah' });
    expect(bacaKetikan('600.000.000', tpp)).toEqual({ galat: 'Paling besar 500.000.000' });
    expect(bacaKetikan('  ', tpp)).toEqual({ nilai: '' });
  });

  it('takes the very share that it names as the largest one (V9-6)', () => {
    for (let porsi = 1; porsi <= 10_000; porsi += 1) {
      const maks = (porsi / 10_000) * 100;
      const aturan = { desimal: 2, min: 0, maks, akhiran: ' %' };
      const nilai = porsi / 100;
      if (!('nilai' in bacaKetikan(desimal(nilai, 2), aturan)))
        expect(bacaKetikan(desimal(nilai, 2), aturan)).toEqual({ nilai });
      const lebih = desimal((porsi + 1) / 100, 2);
      if (!('galat' in bacaKetikan(lebih, aturan))) expect(bacaKetikan(lebih, aturan)).toHaveProperty('galat');
    }
    expect(bacaKetikan('1', { desimal: 0, maks: 0.57 })).toEqual({ galat: 'Paling besar 0,57' });
    expect(bacaKetikan('29', { desimal: 2, min: (2900 / 10_000) * 100 + 1e-14 })).toEqual({ nilai: 29 });
  });

  it('takes the unit behind the number, and refuses decimals where things are counted whole', () => {
    expect(bacaKetikan('1.000,5', { desimal: 0 })).toEqual({ galat: 'Isi bilangan bulat' });
    expect(bacaKetikan('1.000,0', { desimal: 0 })).toEqual({ nilai: 1000 });
    expect(bacaKetikan('12,5 %', { desimal: 2, akhiran: ' %' })).toEqual({ nilai: 12.5 });
    expect(bacaKetikan('1,234', { desimal: 2 })).toEqual({ galat: 'Paling banyak 2 angka di belakang koma' });
    expect(bacaKetikan('101', { desimal: 2, maks: 100 })).toEqual({ galat: 'Paling besar 100' });
    expect(bacaKetikan('0', { desimal: 2, min: 0.01 })).toEqual({ galat: 'Paling kecil 0,01' });
  });
});
