import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { bagiTriwulan, targetTriwulan, volumePorsi, type Triwulan } from '../../src/domain/kinerjaTriwulan';
import type { Pegawai } from '../../src/domain/pegawai';
import type { Penugasan, TugasTerbagi } from '../../src/domain/tugas';
import { kantorAcak } from './kantorAcak';
import { kantorKecil, orang, tugas } from './kantorKecil';

const seluruh = (nomor: number, ubah: Parameters<typeof tugas>[1] = {}): TugasTerbagi => {
  const { pembagi } = tugas(nomor, ubah);
  return tugas(nomor, { ...ubah, penugasan: [{ porsi: pembagi }] });
};
const target = (ubah: Parameters<typeof tugas>[1], siapa: Partial<Pegawai> = {}) => {
  const satu = seluruh(1, ubah);
  const pegawai = orang(1, siapa);
  return targetTriwulan(kantorKecil([pegawai], [satu]), satu, pegawai);
};

describe('targetTriwulan', () => {
  it('W3: a single output of the year is due in the last quarter of its window, several come evenly', () => {
    expect(target({ volume: 1 }).triwulan).toEqual([0, 0, 0, 1]);
    expect(target({ volume: 2 }).triwulan).toEqual([0, 1, 0, 1]);
    expect(target({ volume: 4 }).triwulan).toEqual([1, 1, 1, 1]);
    expect(target({ volume: 30 }).triwulan).toEqual([7, 8, 7, 8]);
    expect(target({ volume: 1, jendela: { jenis: 'bulan', bulan: [1, 2] } }).triwulan).toEqual([1, 0, 0, 0]);
  });

  it('W2: months count alike, dated windows by the part of the month they touch', () => {
    expect(target({ volume: 4, jendela: { jenis: 'bulan', bulan: [1, 4, 7, 10] } }).triwulan).toEqual([1, 1, 1, 1]);
    expect(target({ volume: 2, jendela: { jenis: 'bulan', bulan: [3, 9] } }).triwulan).toEqual([1, 0, 1, 0]);
    const dated = target({ volume: 6, jendela: { jenis: 'tanggal', mulai: '2026-02-01', akhir: '2026-04-30' } });
    expect(dated.triwulan).toEqual([4, 2, 0, 0]);
    expect(dated.tenggat).toEqual(['2026-03-31', '2026-04-30', null, null]);
  });

  it('W2: recurring work counts its periods in the quarter where they end', () => {
    const tiap = (apa: 'minggu' | 'bulan' | 'triwulan') =>
      ({ jenis: 'berulang', tiap: apa, mulai: null, akhir: null }) as const;
    expect(target({ volume: 12, jendela: tiap('bulan') }).triwulan).toEqual([3, 3, 3, 3]);
    expect(target({ volume: 8, jendela: tiap('triwulan') }).triwulan).toEqual([2, 2, 2, 2]);
    const minggu = target({ volume: 53, jendela: tiap('minggu') });
    expect(minggu.triwulan.reduce((n, q) => n + q, 0)).toBe(53);
  });

  it('W4: before somebody came and after the last day nothing is expected', () => {
    expect(target({ volume: 6 }, { masuk: '2026-07-01' }).triwulan).toEqual([0, 0, 3, 3]);
    expect(target({ volume: 6 }, { keluar: '2026-06-30' }).triwulan).toEqual([3, 3, 0, 0]);
    // Nothing would be left: the window stands.
    const jendela = { jenis: 'bulan', bulan: [1] } as const;
    expect(target({ volume: 6, jendela }, { masuk: '2026-07-01' }).triwulan).toEqual([6, 0, 0, 0]);
  });

  it('W5: what a stand-in took counts in the leave, what was taken for good from its day, the own share all year', () => {
    const dengan = (terima: Penugasan['terima'], porsi: number) => {
      const satu = tugas(1, { volume: 30, penugasan: [{ porsi, ...(terima && { terima }) }] });
      const pegawai = orang(1, {});
      return targetTriwulan(kantorKecil([pegawai], [satu]), satu, pegawai);
    };
    expect(dengan(undefined, 12).triwulan).toEqual([3, 3, 3, 3]);
    const cuti = dengan([{ mulai: '2026-05-04', porsi: 5, akhir: '2026-06-12' }], 17);
    expect([cuti.volume, cuti.triwulan]).toEqual([17, [3, 8, 3, 3]]);
    expect(dengan([{ mulai: '2026-07-01', porsi: 4 }], 16).triwulan).toEqual([3, 3, 5, 5]);
    expect(cuti.tenggat).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it('W1: units stay units, whole parts of a percentage too, else the whole is done together', () => {
    const p1 = [{ porsi: 8 }];
    expect(volumePorsi(tugas(1, { volume: 30 }), p1)).toEqual({ volume: 8, bersama: false });
    const utuh = tugas(1, { volume: 4, dapatDibagi: false });
    expect(volumePorsi(utuh, [{ porsi: 5000 }])).toEqual({ volume: 2, bersama: false });
    expect(volumePorsi(utuh, [{ porsi: 1250 }])).toEqual({ volume: 4, bersama: true });
    const rapat = tugas(1, { volume: 12, hadirBersama: true, penugasan: [{}, { pegawaiId: 'p2' as PegawaiId }] });
    expect(volumePorsi(rapat, [{ porsi: 1 }])).toEqual({ volume: 12, bersama: true });
  });

  it('W3 property: four whole quarters ≥ 0 add up to the volume, each at most one off its even part so far', () => {
    const bobot = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 14, noNaN: true })));
    fc.assert(
      fc.property(fc.nat(100_000), bobot, (volume, b) => {
        const hasil = bagiTriwulan(volume, b as unknown as Triwulan);
        expect(hasil.reduce((n, q) => n + q, 0)).toBe(volume);
        for (const q of hasil) expect(Number.isInteger(q) && q >= 0).toBe(true);
        b.forEach((berat, q) => {
          if (berat === 0 && b.some((lain) => lain > 0)) expect(hasil[q]).toBe(0);
        });
      }),
    );
  });

  it('W1–W4 property: over any office the quarters of every share add up to its target', () => {
    fc.assert(
      fc.property(kantorAcak, (kantor) => {
        for (const satu of kantor.tugas.values())
          for (const { pegawaiId } of satu.penugasan) {
            const pegawai = kantor.pegawai.get(pegawaiId);
            if (!pegawai) continue;
            const { volume, triwulan } = targetTriwulan(kantor, satu, pegawai);
            expect(triwulan.reduce((n, q) => n + q, 0)).toBe(volume);
          }
      }),
      { numRuns: 60 },
    );
  });
});
