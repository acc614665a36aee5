import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumlahPer, rasio, rentangJendela, sebarMenit, sebarPeriode } from '../../src/domain/beban';
import { awalTahun, bulanTahun, mingguTahun, tambahHari, tanggalDari } from '../../src/domain/hari';
import { menitEfektif, skalakan } from '../../src/domain/kalender';
import { kapasitasHarian, kumulatifDari } from '../../src/domain/kapasitas';
import type { Jendela } from '../../src/domain/tugas';
import { KALENDER_2026, PENGATURAN } from './kantorUji';

const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
const awal = awalTahun(2026);
const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const tanggal = fc.integer({ min: -20, max: 390 }).map((n) => tambahHari('2026-01-01', n));
const jendela: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant<Jendela>({ jenis: 'tahun' }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
    .map((b): Jendela => ({ jenis: 'bulan', bulan: b.sort((x, y) => x - y) })),
  fc
    .tuple(tanggal, tanggal)
    .map(([a, b]): Jendela => ({ jenis: 'tanggal', mulai: a < b ? a : b, akhir: a < b ? b : a })),
);
const kapasitas = fc
  .record({
    fte: fc.constantFrom(1000, 500, 250),
    absen: fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 120 })), { maxLength: 3 }),
  })
  .map(({ fte, absen }) =>
    kapasitasHarian(
      skalakan(efektif, fte, 1000),
      2026,
      { masuk: null, keluar: null },
      absen.map(([a, n]) => ({ mulai: tanggalDari(awal + a), akhir: tanggalDari(awal + a + n) })),
    ),
  );
const menit = fc.integer({ min: 0, max: 300_000 });

describe('beban', () => {
  it('B1 B2 B3 adds up exactly and never lands on a day without capacity, or is a conflict whole', () => {
    fc.assert(
      fc.property(menit, jendela, kapasitas, (m, j, kap) => {
        const ke = new Int32Array(365);
        const rentang = rentangJendela(j, 2026);
        const konflik = sebarMenit(m, rentang, kap, ke, awal);
        expect(jumlah(ke) + konflik).toBe(m);
        expect(konflik === 0 || konflik === m).toBe(true);
        ke.forEach((n, i) => {
          const dalam = rentang.some(([a, z]) => a <= awal + i && awal + i <= z);
          if (n < 0 || (n > 0 && (kap[i] === 0 || !dalam))) throw new Error(`hari ${i}: ${n}`);
        });
      }),
    );
  });

  it('B1 each day is within a minute of its proportional part', () => {
    fc.assert(
      fc.property(menit, kapasitas, (m, kap) => {
        const ke = new Int32Array(365);
        const total = jumlah(kap);
        if (sebarMenit(m, [[0, 364]], kap, ke) > 0 || total === 0) return;
        ke.forEach((n, i) => {
          if (Math.abs(n - (m * (kap[i] ?? 0)) / total) >= 1) throw new Error(`hari ${i}`);
        });
      }),
    );
  });

  it('B2 the sums per period are those of the days, for weeks and months', () => {
    fc.assert(
      fc.property(menit, jendela, kapasitas, fc.constantFrom('minggu', 'bulan'), (m, j, kap, per) => {
        const periode = per === 'minggu' ? mingguTahun(2026) : bulanTahun(2026);
        const rentang = rentangJendela(j, 2026);
        const harian = new Int32Array(365);
        const konflik = sebarMenit(m, rentang, kap, harian, awal);
        const ke = new Int32Array(periode.length);
        const akhir = Int32Array.from(periode, (p) => p.akhir - awal);
        expect(sebarPeriode(m, rentang, awal, kumulatifDari(kap), akhir, ke)).toBe(konflik);
        expect([...ke]).toEqual(jumlahPer(harian, periode));
      }),
      { numRuns: 200 },
    );
  });

  it('takes the window as marks per day too', () => {
    const tanda = new Uint8Array(365);
    tanda.fill(1, 10, 20);
    tanda.fill(1, 100, 101);
    const a = new Int32Array(365);
    const b = new Int32Array(365);
    sebarMenit(1000, tanda, efektif, a);
    sebarMenit(
      1000,
      [
        [10, 19],
        [100, 100],
      ],
      efektif,
      b,
    );
    expect(a).toEqual(b);
  });

  it('B4 cuts windows to the year and joins neighbouring months', () => {
    expect(rentangJendela({ jenis: 'bulan', bulan: [1, 2, 4] }, 2026).map((r) => r.map(tanggalDari))).toEqual([
      ['2026-01-01', '2026-02-28'],
      ['2026-04-01', '2026-04-30'],
    ]);
    expect(rentangJendela({ jenis: 'tahun' }, 2026)).toEqual([[awal, awal + 364]]);
    expect(rentangJendela({ jenis: 'tanggal', mulai: '2025-12-01', akhir: '2026-01-05' }, 2026)).toEqual([
      [awal, awal + 4],
    ]);
    expect(rentangJendela({ jenis: 'tanggal', mulai: '2025-01-01', akhir: '2025-02-01' }, 2026)).toEqual([]);
  });

  it('B3 gives the minutes back where no day works, and a ratio without capacity is none', () => {
    const ke = new Int32Array(365);
    const libur: Jendela = { jenis: 'tanggal', mulai: '2026-03-21', akhir: '2026-03-24' };
    expect(sebarMenit(500, rentangJendela(libur, 2026), efektif, ke, awal)).toBe(500);
    expect(jumlah(ke)).toBe(0);
    expect(rasio(1, 0)).toBeNull();
    expect(rasio(63, 70)).toBe(0.9);
  });
});
