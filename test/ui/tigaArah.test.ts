import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pakaiPunyanya, temuBerikut, tigaArah, type Bidang } from '../../src/ui/bersama/tigaArah';

interface Isian {
  readonly versi: number;
  readonly nama: string;
  readonly mulai: string;
  readonly akhir: string;
  readonly syarat: readonly string[];
}
const BIDANG: Bidang<Isian> = { nama: ['nama'], masa: ['mulai', 'akhir'], syarat: ['syarat'] };
const awal: Isian = { versi: 1, nama: 'Rapat', mulai: 'a', akhir: 'b', syarat: [] };

describe('a record that changes under an open form', () => {
  it('gives untouched fields the new values and keeps what was typed', () => {
    const draf = { ...awal, nama: 'Rapat koordinasi' };
    const baru = { ...awal, versi: 2, syarat: ['PBJ'] };
    expect(tigaArah(awal, draf, baru, BIDANG)).toEqual({
      draf: { ...baru, nama: 'Rapat koordinasi' },
      ikut: ['syarat'],
      bertemu: [],
    });
  });

  it('names what both filled in and keeps mine, as a whole group', () => {
    const draf = { ...awal, akhir: 'c' };
    const baru = { ...awal, versi: 2, mulai: 'x', akhir: 'y' };
    const hasil = temuBerikut(null, awal, draf, baru, 'Sari', BIDANG);
    expect(hasil.draf).toEqual({ ...draf, versi: 2 });
    expect(hasil.temu).toMatchObject({ oleh: 'Sari', ikut: [], bertemu: ['masa'] });
    if (hasil.temu === null) throw new Error('no meeting');
    const pakai = pakaiPunyanya(hasil.draf, hasil.temu, 'masa', BIDANG);
    expect(pakai.draf).toEqual(baru);
    expect(pakai.temu).toMatchObject({ ikut: ['masa'], bertemu: [] });
  });

  it('says nothing when both wrote the same', () => {
    const draf = { ...awal, nama: 'Sama' };
    const hasil = temuBerikut(null, awal, draf, { ...draf, versi: 2 }, 'Sari', BIDANG);
    expect(hasil).toEqual({ draf: { ...draf, versi: 2 }, temu: null });
  });

  it('a second change keeps the open question and who asked it when it brings nothing for this record', () => {
    const draf = { ...awal, nama: 'Saya' };
    const satu = { ...awal, versi: 2, nama: 'Sari' };
    const { draf: d1, temu: t1 } = temuBerikut(null, awal, draf, satu, 'Sari', BIDANG);
    expect(temuBerikut(t1, satu, d1, satu, 'Budi', BIDANG).temu).toBe(t1);
    const dua = { ...satu, versi: 3, akhir: 'z' };
    const { draf: d2, temu: t2 } = temuBerikut(t1, satu, d1, dua, 'Budi', BIDANG);
    expect(d2).toEqual({ ...dua, nama: 'Saya' });
    expect(t2).toMatchObject({ oleh: 'Budi', semula: awal, bertemu: ['nama'], ikut: ['masa'] });
  });

  it('nothing typed is ever lost, and what nobody typed here is always what the file holds', () => {
    const kata = fc.constantFrom('a', 'b', 'c');
    const isian = fc.record({ versi: fc.nat(3), nama: kata, mulai: kata, akhir: kata, syarat: fc.array(kata) });
    fc.assert(
      fc.property(isian, isian, isian, (mula, draf, baru) => {
        const hasil = tigaArah(mula, draf, baru, BIDANG);
        for (const kunci of Object.values(BIDANG)) {
          const diketik = kunci.some((k) => JSON.stringify(draf[k]) !== JSON.stringify(mula[k]));
          for (const k of kunci) expect(hasil.draf[k]).toEqual(diketik ? draf[k] : baru[k]);
        }
        expect(hasil.draf.versi).toBe(baru.versi);
      }),
    );
  });
});
