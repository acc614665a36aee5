import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bagiRata,
  jumlahPorsi,
  kaliBagi,
  menitPorsi,
  menitTugas,
  pembagiUntuk,
  sisaPorsi,
  sisaTeks,
} from '../../src/domain/porsi';
import type { TugasTerbagi } from '../../src/domain/tugas';
import { tugas } from './kantorUji';

const tugasAcak = fc
  .record({
    volume: fc.integer({ min: 0, max: 400 }),
    norma: fc.integer({ min: 0, max: 5000 }),
    perUnit: fc.boolean(),
    porsi: fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 8 }),
  })
  .map(({ volume, norma, perUnit, porsi }) => ({
    ...tugas(
      { id: 't', volume, norma },
      porsi.map((p, i) => [`p${i}`, p] as const),
    ),
    pembagi: perUnit && volume > 0 ? volume : 10_000,
  }));
const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
/** Cuts the shares so that they sum to the divisor. */
function penuhkan(t: TugasTerbagi): TugasTerbagi {
  let sisa = t.pembagi;
  const penugasan = t.penugasan.map((p, i) => {
    const porsi = i === t.penugasan.length - 1 ? sisa : Math.min(sisa, p.porsi);
    sisa -= porsi;
    return { ...p, porsi };
  });
  return { ...t, penugasan };
}

describe('porsi', () => {
  it('P2 minutes of a fully divided task sum to its minutes', () => {
    fc.assert(
      fc.property(tugasAcak, (acak) => {
        const t = penuhkan(acak);
        if (t.penugasan.length === 0) return;
        expect(sisaPorsi(t)).toBe(0);
        expect(jumlah(menitPorsi(t).values())).toBe(menitTugas(t));
      }),
    );
  });

  it('P2 any shares add up to the floor of their part, each within a minute of its own', () => {
    fc.assert(
      fc.property(tugasAcak, (t) => {
        const menit = menitTugas(t) ?? 0;
        const hasil = menitPorsi(t);
        expect(jumlah(hasil.values())).toBe(kaliBagi(menit, jumlahPorsi(t), t.pembagi));
        for (const p of t.penugasan) {
          expect(Math.abs((hasil.get(p.id) ?? 0) - (menit * p.porsi) / t.pembagi)).toBeLessThan(1);
        }
      }),
    );
  });

  it('P2 the remainder goes to the largest fraction, ties by id, whatever the order of the list', () => {
    const t = tugas({ id: 't', volume: 1, norma: 100 }, [
      ['a', 3333],
      ['b', 3333],
      ['c', 3334],
    ]);
    expect([...menitPorsi(t).values()]).toEqual([33, 33, 34]);
    const rata = {
      ...tugas({ id: 't', volume: 3, norma: 5 }, [
        ['a', 1],
        ['b', 1],
      ]),
      pembagi: 2,
    };
    expect([...menitPorsi(rata).values()]).toEqual([8, 7]);
    expect([...menitPorsi({ ...rata, penugasan: rata.penugasan.toReversed() }).values()]).toEqual([7, 8]);
  });

  it('P3 a task without a norm has no minutes', () => {
    const t = tugas({ id: 't', norma: null }, [['a', 10_000]]);
    expect(menitTugas(t)).toBeNull();
    expect([...menitPorsi(t).values()]).toEqual([0]);
  });

  it('P4 hadir bersama: everybody spends the full time and one person is enough', () => {
    const t = tugas({ id: 't', hadirBersama: true, volume: 4, norma: 120 }, [
      ['a', 1],
      ['b', 1],
    ]);
    expect([...menitPorsi(t).values()]).toEqual([480, 480]);
    expect(sisaPorsi(t)).toBe(0);
    expect(sisaPorsi({ ...t, penugasan: [] })).toBe(t.pembagi);
  });

  it('hands out whole units where there are several of them', () => {
    const dasar = { jenis: 'hasil', volume: 30, dapatDibagi: true, hadirBersama: false } as const;
    expect(pembagiUntuk(dasar)).toBe(30);
    expect(pembagiUntuk({ ...dasar, dapatDibagi: false })).toBe(10_000);
    expect(pembagiUntuk({ ...dasar, volume: 1 })).toBe(10_000);
    expect(pembagiUntuk({ ...dasar, jenis: 'layanan' })).toBe(10_000);
  });

  it('says what is left in units or percent', () => {
    const opd = tugas({ id: 't', volume: 30, satuan: 'Perangkat Daerah' }, [['a', 28]]);
    expect(sisaTeks(opd)).toBe('2 Perangkat Daerah belum terbagi');
    expect(sisaTeks({ ...opd, volume: 27, pembagi: 27 })).toBe('terbagi lebih 1 Perangkat Daerah');
    expect(sisaTeks(tugas({ id: 't' }, [['a', 7500]]))).toBe('25 % belum terbagi');
    expect(sisaTeks(tugas({ id: 't' }, [['a', 10_000]]))).toBe('');
  });

  it('bagiRata always sums and differs by one at most', () => {
    expect(bagiRata(30, 4)).toEqual([8, 8, 7, 7]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 60 }), (pembagi, n) => {
        const bagian = bagiRata(pembagi, n);
        expect(jumlah(bagian)).toBe(pembagi);
        expect(Math.max(...bagian) - Math.min(...bagian)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('kaliBagi is exact beyond the safe range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e14 }),
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: 1, max: 1e7 }),
        (a, b, c) => {
          const tepat = (BigInt(a) * BigInt(b)) / BigInt(c);
          if (tepat <= BigInt(Number.MAX_SAFE_INTEGER)) expect(BigInt(kaliBagi(a, b, c))).toBe(tepat);
        },
      ),
    );
  });
});
