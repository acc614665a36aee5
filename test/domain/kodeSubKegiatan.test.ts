import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indukKode,
  kodeGenerik,
  kodeKunci,
  kodeTampil,
  parseKode,
  pisahKodeNama,
} from '../../src/domain/kodeSubKegiatan';

const dua = (min: number) => fc.integer({ min, max: 99 }).map((n) => String(n).padStart(2, '0'));
const kodeSub = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    dua(0),
    dua(1),
    fc.integer({ min: 1, max: 9 }),
    dua(1),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([u, bb, pp, k, gg, s]) => `${u}.${bb}.${pp}.${k}.${gg}.${String(s).padStart(4, '0')}`);

describe('kodeSubKegiatan', () => {
  it('reads real codes of both lengths and keeps their display', () => {
    for (const kode of ['2.08.07.2.03.0006', '1.03.01.2.01.0001', '4.01.01.2.13.0001', 'X.XX.01.2.06.0002']) {
      expect(parseKode(kode)).toEqual({ tingkat: 'sub', kode, kunci: kode, catatan: [] });
    }
    for (const kode of ['2.12.01.2.08.04', '1.02.02.2.02.06', '4.01.05.1.01.01']) {
      expect(parseKode(kode)).toMatchObject({ tingkat: 'sub', kode, catatan: [] });
    }
    expect(parseKode('2.12.01.2.08.04')?.kunci).toBe('2.12.01.2.08.0004');
  });

  it('repairs zeros, blanks, trailing dots and scan letters and says so', () => {
    const kasus: [string, string][] = [
      ['1.01.01.02.01.0001', '1.01.01.2.01.0001'],
      ['4.01.01.2.13.0001.', '4.01.01.2.13.0001'],
      [' 4.01. 01.2.13.0001', '4.01.01.2.13.0001'],
      ['4.1.1.2.13.1', '4.01.01.2.13.01'],
      ['4.01.O1.2.I3.0001', '4.01.01.2.13.0001'],
      ['4|01|01|2|13|0001', '4.01.01.2.13.0001'],
      ['x.xx.01.2.06.02', 'X.XX.01.2.06.02'],
    ];
    for (const [teks, kode] of kasus) expect(parseKode(teks)?.kode, teks).toBe(kode);
    expect(parseKode('1.01.01.02.01.0001')?.catatan).toEqual(['nol di depan disesuaikan']);
  });

  it('tells the level and refuses what is no code of this tree', () => {
    expect(['4', '4.01', '4.01.01', '4.01.01.2.13'].map((k) => parseKode(k)?.tingkat)).toEqual([
      'urusan',
      'bidang',
      'program',
      'kegiatan',
    ]);
    for (const bukan of [
      '',
      'Jumlah',
      '4.01.01.2',
      '4.01.0.00.0.00.01.0000',
      '5.1.02.01.001.00024',
      '5.1.02.01.01.0024',
      '5.2.02',
      '4.01.01.2.13.00001',
      '4.XX.01',
      'X.01.01',
      '4.01.01.0.13.0001',
      '4.001.01',
    ]) {
      expect(parseKode(bukan), bukan).toBeNull();
    }
  });

  it('makes key, display, generic and parent codes', () => {
    expect(kodeKunci('4.01.01.2.06.02')).toBe('4.01.01.2.06.0002');
    expect(kodeTampil('4.01.01.2.06.0002', 2023)).toBe('4.01.01.2.06.02');
    expect(kodeTampil('4.01.01.2.06.0102', 2023)).toBe('4.01.01.2.06.0102');
    expect(kodeTampil('4.01.01.2.06.02', 2026)).toBe('4.01.01.2.06.0002');
    expect(kodeGenerik('4.01.01.2.06.0002')).toBe('X.XX.01.2.06.0002');
    expect(kodeGenerik('4.01.02.2.01.0001')).toBe('4.01.02.2.01.0001');
    expect(indukKode('4.01.01.2.13.0001')).toBe('4.01.01.2.13');
    expect(indukKode('4.01.01.2.13')).toBe('4.01.01');
    expect(indukKode('4')).toBeNull();
  });

  it('a code that was read once stays the same, in any padding', () => {
    fc.assert(
      fc.property(kodeSub, (kode) => {
        expect(parseKode(kode)).toEqual({ tingkat: 'sub', kode, kunci: kode, catatan: [] });
        const tanpaNol = kode
          .split('.')
          .map((b) => String(Number(b)))
          .join('.');
        expect(parseKode(tanpaNol)?.kunci).toBe(kode);
        expect(kodeKunci(kodeTampil(kode, 2022))).toBe(kode);
      }),
    );
  });

  it('splits code and name out of one cell', () => {
    expect(pisahKodeNama('4.01.01.2.13.0001 - Pengelolaan Kelembagaan')).toMatchObject({
      kode: { kode: '4.01.01.2.13.0001' },
      nama: 'Pengelolaan Kelembagaan',
    });
    expect(pisahKodeNama('1.01.02.1.01.0001 Pembangunan USB')).toMatchObject({
      kode: { kode: '1.01.02.1.01.0001' },
      nama: 'Pembangunan USB',
    });
    expect(pisahKodeNama('2.23.01.2.01\nPerencanaan')).toMatchObject({
      kode: { tingkat: 'kegiatan' },
      nama: 'Perencanaan',
    });
    expect(pisahKodeNama('4.01.0.00.0.00.01.0004 Biro Hukum')).toEqual({
      kode: null,
      nama: '4.01.0.00.0.00.01.0004 Biro Hukum',
    });
    expect(pisahKodeNama('30 Perangkat Daerah').kode).toBeNull();
  });
});
