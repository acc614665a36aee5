import { describe, expect, it } from 'vitest';
import {
  bagianRutin,
  jamPerHari,
  jamPerHariTeks,
  menitSifat,
  menitSifatPegawai,
  sifatTeks,
} from '../../src/domain/angkaBeban';
import type { PegawaiId } from '../../src/domain/ids';
import { PENGATURAN, tugas } from './kantorUji';

describe('angkaBeban', () => {
  it('says the load as hours of a full effective day', () => {
    expect(jamPerHariTeks(jamPerHari(62_690, 74_802, PENGATURAN))).toBe('rata-rata 4,4 dari 5,25 jam efektif/hari');
    expect(jamPerHari(0, 0, PENGATURAN)).toEqual({ rata: null, penuh: 5.25 });
    expect(jamPerHariTeks(jamPerHari(0, 0, PENGATURAN))).toBe('rata-rata – dari 5,25 jam efektif/hari');
  });

  it('scales to the contract of one person, by FTE or by the minutes of the week', () => {
    const paruh = jamPerHari(31_345, 37_401, PENGATURAN, { fte: 500 });
    expect(jamPerHariTeks(paruh)).toBe('rata-rata 2,2 dari 2,63 jam efektif/hari');
    expect(jamPerHari(1, 2, PENGATURAN, { fte: 1000, menitMinggu: 1125 }).penuh).toBe(2.625);
  });

  it('shares minutes between routine and strategic work, whole percents that add up', () => {
    const daftar = [
      tugas({ id: 'a', volume: 10, norma: 100, sifat: 'rutin' }, [['p', 5]]),
      tugas({ id: 'b', volume: 1, norma: 410, sifat: 'strategis' }, [['p', 10_000]]),
      tugas({ id: 'c', volume: 9, norma: null, sifat: 'strategis' }, [['p', 9]]),
    ];
    expect(menitSifat(daftar)).toEqual({ rutin: 1000, strategis: 410 });
    expect(menitSifatPegawai('p' as PegawaiId, daftar)).toEqual({ rutin: 500, strategis: 410 });
    expect(bagianRutin({ rutin: 0, strategis: 0 })).toBeNull();
    expect(sifatTeks({ rutin: 1000, strategis: 410 })).toBe('71 % rutin, 29 % strategis');
    expect(sifatTeks({ rutin: 0, strategis: 0 })).toBe('');
  });
});
