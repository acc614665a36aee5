import { describe, expect, it } from 'vitest';
import {
  bagianRutin,
  jamPenuh,
  jamPenuhKelompok,
  jamPenuhPegawai,
  jamPerHari,
  jamPerHariTeks,
  menitSifat,
  menitSifatPegawai,
  sifatTeks,
} from '../../src/domain/angkaBeban';
import type { BagianId, PegawaiId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { kantor, pegawai, PENGATURAN, tugas } from './kantorUji';

const SEHARI = jamPenuh(PENGATURAN, 5);
const RSUD = 'rsud' as BagianId;

describe('angkaBeban', () => {
  it('says the load as hours of a full effective day', () => {
    expect(jamPerHariTeks(jamPerHari(62_690, 74_802, SEHARI))).toBe('rata-rata 4,4 dari 5,25 jam efektif/hari');
    expect(jamPerHari(0, 0, SEHARI)).toEqual({ rata: null, penuh: 5.25 });
    expect(jamPerHariTeks(jamPerHari(0, 0, SEHARI))).toBe('rata-rata – dari 5,25 jam efektif/hari');
  });

  it('scales to the contract of one person, by FTE or by the minutes of the week', () => {
    const paruh = jamPerHari(31_345, 37_401, jamPenuh(PENGATURAN, 5, { fte: 500 }));
    expect(jamPerHariTeks(paruh)).toBe('rata-rata 2,2 dari 2,63 jam efektif/hari');
    expect(jamPenuh(PENGATURAN, 5, { fte: 1000, menitMinggu: 1125 })).toBe(2.625);
  });

  it('C5 a unit with six days has shorter days; a mixed group is told on the day of the office', () => {
    const [a, b, c] = [pegawai({ id: 'a', bagianId: RSUD }), pegawai({ id: 'b' }), pegawai({ id: 'c', fte: 500 })];
    const enam = pegawai({ id: 'd', bagianId: RSUD });
    const k = kantor({ pegawai: [a, b, c, enam] });
    const rsud = { id: RSUD, nama: 'RSUD', kodeSubUnit: '', urutan: 'a', hariKerja: 6 } as Kantor['bagian'][number];
    const dunia: Kantor = { ...k, bagian: [...k.bagian, rsud] };
    expect([a, b, c].map((orang) => jamPenuhPegawai(dunia, orang))).toEqual([4.375, 5.25, 2.625]);
    expect(jamPenuhKelompok(dunia, [a, enam])).toBe(4.375);
    expect(jamPenuhKelompok(dunia, [a, b])).toBe(5.25);
    expect(jamPenuhKelompok(dunia, [])).toBe(5.25);
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
