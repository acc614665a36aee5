import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import type { Pegawai } from '../../src/domain/pegawai';
import { parseSyarat } from '../../src/domain/syarat';
import { pemegang, pertentanganSyarat, sebabTim, teksSebabTim, untukSatuOrang } from '../../src/domain/syaratTim';
import type { TugasTerbagi } from '../../src/domain/tugas';
import { pegawai, tugas } from './kantorUji';

const ORANG = new Map<PegawaiId, Pegawai>(
  [pegawai({ id: 'a', kelas: 7 }), pegawai({ id: 'b', kelas: 9 }), pegawai({ id: 'c', kelas: 9 })].map((p) => [
    p.id,
    p,
  ]),
);
const t = (syarat: string, orang: string[] = [], isi: Partial<TugasTerbagi> = {}) =>
  tugas(
    { id: 't', syarat: parseSyarat(syarat).syarat, ...isi },
    orang.map((o) => [o, 1] as const),
  );
const sebab = (satu: TugasTerbagi) => sebabTim(satu, satu.penugasan, (id) => ORANG.get(id));

describe('syaratTim', () => {
  it('S9 counts those who hold the task now', () => {
    expect(sebab(t('orang 2-2', ['a', 'b']))).toEqual([]);
    expect(sebab(t('orang 2-2', ['a']))).toEqual(['kurangOrang']);
    expect(sebab(t('orang 2-2', ['a', 'b', 'c']))).toEqual(['lebihOrang']);
    expect(sebab(t('orang 2-2'))).toEqual([]);
    const pergi = t('orang 2-2', ['a', 'b']);
    const [satu, dua] = pergi.penugasan;
    const penugasan = [{ ...satu!, sampai: '2026-03-31' }, dua!];
    expect(pemegang(penugasan)).toEqual([dua]);
    expect(sebab({ ...pergi, penugasan })).toEqual(['kurangOrang']);
  });

  it('S10 everybody who is ketua has the level, and somebody is; one person alone leads in any role', () => {
    const kelas9 = 'ketua kelas 9';
    const anggota = (satu: TugasTerbagi) => ({
      ...satu,
      penugasan: satu.penugasan.map((p) => ({ ...p, peran: 'anggota' as const })),
    });
    expect(sebab(t(kelas9, ['b', 'a']))).toEqual([]);
    expect(sebab(t(kelas9, ['a', 'b']))).toEqual(['ketuaTidakMemenuhi']);
    expect(sebab(anggota(t(kelas9, ['a', 'b'])))).toEqual(['tanpaKetua']);
    expect(sebab(anggota(t(kelas9, ['b'])))).toEqual([]);
    expect(sebab(anggota(t(kelas9, ['a'])))).toEqual(['tanpaKetua']);
    // Somebody the office does not know any more is another matter (tidakAktif).
    expect(sebab(t(kelas9, ['hilang']))).toEqual([]);
  });

  it('a task that asks for nothing of it never lacks anything', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'hilang')), (orang) => {
        expect(sebab(t('kelas 7-10; jenis=Fungsional', orang))).toEqual([]);
      }),
    );
  });

  it('says what is lacking with its figures', () => {
    const { syarat } = parseSyarat('orang 2-4; ketua kelas 9');
    expect(teksSebabTim('kurangOrang', syarat, 1)).toBe('baru 1 dari sedikitnya 2 pelaksana');
    expect(teksSebabTim('lebihOrang', syarat, 5)).toBe('5 pelaksana, paling banyak 4');
    expect(teksSebabTim('ketuaTidakMemenuhi', syarat, 2)).toBe('ketuanya harus kelas ≥ 9');
    expect(teksSebabTim('tanpaKetua', syarat, 2)).toBe('belum ada ketua (kelas ≥ 9)');
  });

  it('S11 what is not divisible is for one person, except a meeting that asks for several', () => {
    expect(untukSatuOrang(t(''))).toBe(false);
    expect(untukSatuOrang(t('orang maks 1'))).toBe(true);
    expect(untukSatuOrang(t('', [], { dapatDibagi: false }))).toBe(true);
    expect(untukSatuOrang(t('', [], { dapatDibagi: false, hadirBersama: true }))).toBe(true);
    expect(untukSatuOrang(t('orang min 3', [], { dapatDibagi: false, hadirBersama: true }))).toBe(false);
  });

  it('names requirements that no division could meet', () => {
    const lawan = (syarat: string, isi: Partial<TugasTerbagi> = {}) => pertentanganSyarat(t(syarat, [], isi))?.sebab;
    expect(lawan('orang 2-4; ketua kelas 9; kelas 7-10')).toBeUndefined();
    expect(lawan('orang min 2', { dapatDibagi: false })).toBe(
      'sedikitnya 2 orang, padahal tugas ini tidak dapat dibagi',
    );
    expect(lawan('orang min 2', { dapatDibagi: false, hadirBersama: true })).toBeUndefined();
    expect(lawan('orang min 4', { volume: 3, pembagi: 3 })).toBe('sedikitnya 4 orang untuk 3 Dokumen');
    expect(lawan('ketua kelas 12; kelas 7-10')).toBe('ketua kelas ≥ 12, padahal pelaksana paling tinggi kelas 10');
    expect(lawan('ketua jenis=JPT; jenis=Fungsional')).toContain('tidak termasuk');
    expect(lawan('ketua jenis=Fungsional; jenis=Fungsional (penyetaraan)')).toBeUndefined();
    const terbalik = { ...t('').syarat, orangMin: 4, orangMax: 2 };
    expect(lawan('', { syarat: terbalik })).toBe('paling banyak 2 orang, padahal sedikitnya 4');
    const dipilih = { ...parseSyarat('ketua kelas 12; kelas 7-10').syarat, boleh: ['c' as PegawaiId] };
    expect(lawan('', { syarat: dipilih })).toBeUndefined();
  });
});
