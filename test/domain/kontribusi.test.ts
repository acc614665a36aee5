import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { jendelaKontribusi, kontribusi, type BahanKontribusi } from '../../src/domain/kontribusi';
import { NAMA_GABUNGAN } from '../../src/domain/kelompokKecil';
import { petaKontribusi, type OrangKontribusi } from '../../src/domain/petaKontribusi';
import { PENGATURAN } from './kantorUji';

const BAHAN: BahanKontribusi = {
  pegawaiId: 'p1' as PegawaiId,
  dihitung: true,
  alasanRendah: false,
  menitBeban: 16_000,
  kapasitas: 20_000,
  menitRencana: 16_000,
  menitDilewati: 0,
  menitSelesai: 16_000,
  tercatat: true,
  kosong: 0,
  kapasitasDicatat: 20_000,
  hariKantor: 60,
  hariKerja: 60,
  hariHadir: 60,
  kejadian: 0,
};
const nilai = (lain: Partial<BahanKontribusi> = {}) => kontribusi({ ...BAHAN, ...lain }, PENGATURAN);

describe('the two findings, both ways', () => {
  it('P3: there, but with little load: the work given is to be talked about', () => {
    expect(nilai({ menitBeban: 8000, menitRencana: 8000, menitSelesai: 8000 })).toMatchObject({
      temuan: 'hadir_tanpa_hasil',
      sebab: ['beban'],
    });
  });

  it('P3: there, work given, but little noted as done', () => {
    expect(nilai({ menitSelesai: 7000 })).toMatchObject({ temuan: 'hadir_tanpa_hasil', sebab: ['hasil'] });
  });

  it('P4: late or forgetful, but productive: the other way round', () => {
    expect(nilai({ kejadian: 9 })).toMatchObject({ temuan: 'hasil_baik_jam_kurang', sebab: [], tingkat: 'baik' });
    expect(nilai({ kejadian: 4 }).temuan).toBe(null);
    expect(nilai({ kejadian: 9, menitSelesai: 12_000 }).temuan).toBe(null);
  });

  it('P2: what nobody noted is unknown and leads to no finding', () => {
    expect(nilai({ tercatat: false, menitSelesai: 0 })).toMatchObject({ hasil: null, tingkat: 'belum', temuan: null });
  });

  it('P2: while one of the months is blank a low result is no finding, and the list says which', () => {
    expect(nilai({ menitSelesai: 7000, kosong: 0b100 })).toMatchObject({ temuan: null, sebab: [], kosong: 0b100 });
    // What fits is what fits into the noted months: two of three.
    expect(
      nilai({ menitRencana: 30_000, menitSelesai: 12_000, kapasitas: 20_000, kapasitasDicatat: 13_000 }).hasil,
    ).toBeCloseTo(12 / 13);
  });

  it('P2: who was given more than fits is measured by what fits', () => {
    const lebih = { menitBeban: 40_000, menitRencana: 40_000, kapasitas: 20_000 };
    expect(nilai({ ...lebih, menitSelesai: 20_000 })).toMatchObject({ hasil: 1, tingkat: 'baik', temuan: null });
    expect(nilai({ ...lebih, menitSelesai: 8000 })).toMatchObject({ hasil: 0.4, sebab: ['hasil'] });
  });

  it('P1: who was away most of the time, or is not counted, is not looked at', () => {
    expect(nilai({ hariKerja: 29, menitBeban: 0 })).toMatchObject({ tidakDinilai: 'jarangTersedia', temuan: null });
    expect(nilai({ dihitung: false, menitBeban: 0 })).toMatchObject({ tidakDinilai: 'status', temuan: null });
  });

  it('P3: an accepted reason for little load is respected', () => {
    expect(nilai({ menitBeban: 0, menitRencana: 0, menitSelesai: 0, alasanRendah: true }).temuan).toBe(null);
  });

  it('P3: who was hardly there is not called "there"', () => {
    expect(nilai({ hariHadir: 40, menitBeban: 2000 }).temuan).toBe(null);
  });

  it('P6: without an attendance sheet there is no finding, whatever the work', () => {
    fc.assert(
      fc.property(bahanAcak, (bahan) => {
        expect(kontribusi({ ...bahan, hariHadir: null, kejadian: null }, PENGATURAN).temuan).toBe(null);
      }),
    );
  });

  it('P1, P2, P6: a finding always has its grounds, and never two at once', () => {
    fc.assert(
      fc.property(bahanAcak, (bahan) => {
        const satu = kontribusi(bahan, PENGATURAN);
        if (satu.temuan === null) {
          expect(satu.sebab).toEqual([]);
          return;
        }
        expect(satu.tidakDinilai).toBe(null);
        if (satu.temuan === 'hadir_tanpa_hasil') expect(satu.sebab.length).toBeGreaterThan(0);
        else expect(satu.hasil).toBeGreaterThanOrEqual(0.9);
        if (satu.sebab.includes('hasil')) expect([bahan.tercatat, bahan.kosong]).toEqual([true, 0]);
      }),
    );
  });

  it('the months end with the chosen one and begin inside the year', () => {
    expect([1, 2, 5].map((bulan) => jendelaKontribusi(bulan, PENGATURAN))).toEqual([[1], [1, 2], [3, 4, 5]]);
  });
});

const bahanAcak = fc
  .record({
    dihitung: fc.boolean(),
    alasanRendah: fc.boolean(),
    menitBeban: fc.integer({ min: 0, max: 40_000 }),
    kapasitas: fc.integer({ min: 0, max: 20_000 }),
    menitRencana: fc.integer({ min: 0, max: 20_000 }),
    menitSelesai: fc.integer({ min: 0, max: 30_000 }),
    tercatat: fc.boolean(),
    kosong: fc.constantFrom(0, 0b100),
    kapasitasDicatat: fc.integer({ min: 0, max: 20_000 }),
    hariKantor: fc.constant(60),
    hariKerja: fc.integer({ min: 0, max: 60 }),
    hariHadir: fc.option(fc.integer({ min: 0, max: 60 })),
    kejadian: fc.option(fc.integer({ min: 0, max: 40 })),
  })
  .map((lain): BahanKontribusi => ({ ...BAHAN, ...lain }));

const orangAcak = fc
  .array(fc.record({ bahan: bahanAcak, bagian: fc.integer({ min: 0, max: 6 }) }), { maxLength: 60 })
  .map((semua) =>
    semua.map(({ bahan, bagian }, i): OrangKontribusi => {
      const milik = { ...bahan, pegawaiId: `p${i}` as PegawaiId };
      return { bahan: milik, kontribusi: kontribusi(milik, PENGATURAN), namaBagian: `Bagian ${bagian}` };
    }),
  );

describe('the picture without names', () => {
  it('every number in it is nothing or of at least k people, and it holds no id of anybody', () => {
    fc.assert(
      fc.property(orangAcak, fc.integer({ min: 5, max: 8 }), (semua, k) => {
        const peta = petaKontribusi(semua, k);
        const jumlah = [
          peta.orang,
          ...peta.sel.map((satu) => satu.jumlah),
          ...Object.values(peta.temuan),
          ...peta.bagian.map((satu) => satu.orang),
        ];
        for (const satu of jumlah) if (satu !== null && satu !== 0) expect(satu).toBeGreaterThanOrEqual(k);
        expect(JSON.stringify(peta)).not.toContain('"p');
        // Nobody is found by subtraction either.
        const tampak = peta.sel.reduce((jumlah_, satu) => jumlah_ + (satu.jumlah ?? 0), 0);
        const sisa = (peta.orang ?? 0) - tampak;
        if (sisa > 0) expect(sisa).toBeGreaterThanOrEqual(k);
      }),
    );
  });

  it('a bagian of three is not told apart: it is joined with others', () => {
    const orang = (bagian: string, n: number): OrangKontribusi[] =>
      Array.from({ length: n }, () => ({ bahan: BAHAN, kontribusi: nilai(), namaBagian: bagian }));
    const peta = petaKontribusi([...orang('Umum', 8), ...orang('Hukum', 3), ...orang('Organisasi', 6)], 5);
    expect(peta.bagian.map(({ nama, orang: n, gabungan }) => [nama, n, gabungan])).toEqual([
      ['Umum', 8, false],
      [NAMA_GABUNGAN, 9, true],
    ]);
    expect(peta.bagian[0]).toMatchObject({ beban: 0.8, hasil: 1, hadir: 1 });
  });

  it('an office of four shows nothing', () => {
    const semua = Array.from({ length: 4 }, () => ({ bahan: BAHAN, kontribusi: nilai(), namaBagian: 'Umum' }));
    const peta = petaKontribusi(semua, 5);
    expect([peta.orang, peta.bagian.length, peta.sel.every(({ jumlah }) => jumlah === null)]).toEqual([null, 0, true]);
  });
});
