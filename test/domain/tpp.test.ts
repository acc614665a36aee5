import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEJADIAN_DISIPLIN } from '../../src/domain/disiplin';
import { capaianTpp, dasarKelas, simulasiTpp, tanggaTpp, TPP_BAWAAN, type PengaturanTpp } from '../../src/domain/tpp';

const dasar = 4_000_000;
const hitung = (lain: Partial<Parameters<typeof simulasiTpp>[1]> = {}, aturan: PengaturanTpp = TPP_BAWAAN) =>
  simulasiTpp(aturan, { dasar, capaian: 10_000, kejadian: {}, hukuman: 0, ...lain });

describe('TPP simulation: examples worked by hand with 60/40 and a basic amount of Rp4.000.000', () => {
  it('full work and full attendance pay the whole amount', () => {
    expect(hitung()).toMatchObject({
      penuh: { produktivitas: 2_400_000, disiplin: 1_600_000 },
      produktivitas: 2_400_000,
      disiplin: 1_600_000,
      jumlah: dasar,
    });
  });

  it('present but unproductive pays the discipline part alone: 40 %', () => {
    expect(hitung({ capaian: 0 }).jumlah).toBe(1_600_000);
  });

  it('half the work does not earn the same as full work', () => {
    // 60 % × 50 % + 40 % = 70 %
    expect(hitung({ capaian: 5000 }).jumlah).toBe(2_800_000);
    expect(tanggaTpp(TPP_BAWAAN, dasar).map(({ jumlah }) => jumlah)).toEqual([
      4_000_000, 3_400_000, 2_800_000, 2_200_000, 1_600_000,
    ]);
  });

  it('cuts are count × cut and come off the discipline part', () => {
    // 2 × 0,5 % + 1 × 1,5 % + 1 × 2 % = 4,5 % of 1.600.000 = 72.000
    const hasil = hitung({ kejadian: { tl1: 2, lupa_masuk: 1, apel: 1 } });
    expect(hasil).toMatchObject({ potongan: 450, disiplin: 1_528_000, jumlah: 3_928_000 });
    expect(hasil.rincian).toEqual([
      { kejadian: 'tl1', jumlah: 2, potongan: 100 },
      { kejadian: 'lupa_masuk', jumlah: 1, potongan: 150 },
      { kejadian: 'apel', jumlah: 1, potongan: 200 },
    ]);
  });

  it('the discipline part ends at nothing', () => {
    expect(hitung({ kejadian: { alpa: 50 } })).toMatchObject({ potongan: 10_000, disiplin: 0, jumlah: 2_400_000 });
  });

  it('a running hukuman of 25 % comes off the sum', () => {
    expect(hitung({ capaian: 5000, hukuman: 25 })).toMatchObject({ hukuman: 700_000, jumlah: 2_100_000 });
  });

  it('another region: 70/30 and odd amounts still add up to the rupiah', () => {
    const aturan = { ...TPP_BAWAAN, produktivitas: { nilai: 70, sumber: 'contoh' } };
    // 70 % of 3.333.333 = 2.333.333,1
    const hasil = hitung({ dasar: 3_333_333 }, aturan);
    expect(hasil.penuh).toEqual({ produktivitas: 2_333_333, disiplin: 1_000_000 });
    expect(hasil.jumlah).toBe(3_333_333);
  });

  it('the basic amount is what was typed for the class, or unknown', () => {
    const aturan = { ...TPP_BAWAAN, dasar: { kelas: [{ kelas: 7, rupiah: 2_500_000 }], sumber: 'contoh' } };
    expect([dasarKelas(aturan, 7), dasarKelas(aturan, 8), dasarKelas(aturan, null)]).toEqual([2_500_000, null, null]);
  });

  it('productivity by capacity or by plan, as the region says', () => {
    const waktu = { menitSelesai: 3000, menitRencana: 3000, menitDilewati: 0, kapasitas: 6000 };
    const cara = (satu: PengaturanTpp['ukuran']['cara']) => ({ ...TPP_BAWAAN, ukuran: { cara: satu, sumber: '' } });
    expect(capaianTpp(cara('kapasitas'), waktu)).toBe(5000);
    expect(capaianTpp(cara('rencana'), waktu)).toBe(10_000);
    expect(capaianTpp(cara('rencana'), { ...waktu, menitRencana: 0 })).toBe(null);
    expect(capaianTpp(cara('rencana'), { ...waktu, menitRencana: 12_000 })).toBe(5000);
    expect(capaianTpp(cara('kapasitas'), { ...waktu, menitSelesai: 9000 })).toBe(10_000);
    // H5: half of the plan is not noted.
    expect(capaianTpp(cara('rencana'), { ...waktu, menitDilewati: 3000 })).toBe(null);
    expect(capaianTpp(cara('kapasitas'), { ...waktu, menitDilewati: 3000 })).toBe(5000);
  });
});

describe('TPP simulation: rules', () => {
  const kejadian = fc.dictionary(fc.constantFrom(...KEJADIAN_DISIPLIN), fc.integer({ min: 0, max: 30 }));
  const masukan = fc.record({
    dasar: fc.integer({ min: 0, max: 500_000_000 }),
    capaian: fc.integer({ min: 0, max: 20_000 }),
    kejadian,
    hukuman: fc.integer({ min: 0, max: 100 }),
  });
  const aturan = fc
    .integer({ min: 0, max: 100 })
    .map((nilai): PengaturanTpp => ({ ...TPP_BAWAAN, produktivitas: { nilai, sumber: '' } }));

  it('T1, T5: parts add up, whole rupiah, never below nothing nor above the basic amount', () => {
    fc.assert(
      fc.property(aturan, masukan, (a, m) => {
        const h = simulasiTpp(a, m);
        expect(h.penuh.produktivitas + h.penuh.disiplin).toBe(m.dasar);
        expect(h.produktivitas + h.disiplin - h.hukuman).toBe(h.jumlah);
        for (const satu of [h.produktivitas, h.disiplin, h.hukuman, h.jumlah])
          expect(Number.isInteger(satu)).toBe(true);
        expect(h.jumlah).toBeGreaterThanOrEqual(0);
        expect(h.jumlah).toBeLessThanOrEqual(m.dasar);
      }),
    );
  });

  it('T2, T3: more work never earns less, one more breach never earns more', () => {
    fc.assert(
      fc.property(aturan, masukan, fc.constantFrom(...KEJADIAN_DISIPLIN), (a, m, satu) => {
        const h = simulasiTpp(a, m).jumlah;
        expect(simulasiTpp(a, { ...m, capaian: m.capaian + 100 }).jumlah).toBeGreaterThanOrEqual(h);
        const lebih = { ...m.kejadian, [satu]: (m.kejadian[satu] ?? 0) + 1 };
        expect(simulasiTpp(a, { ...m, kejadian: lebih }).jumlah).toBeLessThanOrEqual(h);
      }),
    );
  });
});
