import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awalTahun, hariDari, tambahHari } from '../../src/domain/hari';
import { menitEfektif, skalakan } from '../../src/domain/kalender';
import { bagianMinggu, dihitung, kapasitasHarian, kumulatifDari } from '../../src/domain/kapasitas';
import { STATUS_PEGAWAI } from '../../src/domain/pegawai';
import { KALENDER_2026, PENGATURAN } from './kantorUji';

const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
const jumlah = (n: Int32Array): number => n.reduce((a, b) => a + b, 0);
const PENUH = { masuk: null, keluar: null };
const tanggal = fc.integer({ min: -60, max: 430 }).map((n) => tambahHari('2026-01-01', n));
const rentang = fc.tuple(tanggal, tanggal).map(([a, b]) => (a < b ? { mulai: a, akhir: b } : { mulai: b, akhir: a }));

describe('kapasitas', () => {
  it('is 71.022 minutes after 12 days of leave outside Ramadan', () => {
    const cuti = [
      { mulai: '2026-07-06', akhir: '2026-07-10' },
      { mulai: '2026-10-05', akhir: '2026-10-13' },
    ];
    expect(jumlah(kapasitasHarian(efektif, 2026, PENUH, cuti))).toBe(71_022);
  });

  it('C1 scales with FTE and loses nothing by rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (fte) => {
        const dasar = skalakan(efektif, ...bagianMinggu({ fte }, 2250));
        expect(jumlah(kapasitasHarian(dasar, 2026, PENUH, []))).toBe(Math.floor((74_802 * fte) / 1000));
      }),
    );
  });

  it('C1 the contract is stronger than the FTE and keeps its exact part of the week, in Ramadan too', () => {
    expect(bagianMinggu({ fte: 1000, menitMinggu: 1110 }, 2250)).toEqual([1110, 2250]);
    expect(bagianMinggu({ fte: 500, menitMinggu: 1110 }, 0)).toEqual([500, 1000]);
    const separuh = skalakan(efektif, ...bagianMinggu({ fte: 1000, menitMinggu: 1125 }, 2250));
    const puasa = hariDari('2026-03-09') - awalTahun(2026);
    expect(jumlah(separuh)).toBe(37_401);
    const sepekan = (n: Int32Array): number => jumlah(n.subarray(puasa, puasa + 5));
    expect(Math.abs(sepekan(separuh) - sepekan(efektif) / 2)).toBeLessThan(1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 60, max: 5040 }), (kontrak, penuh) => {
        const dasar = skalakan(efektif, ...bagianMinggu({ fte: 1000, menitMinggu: kontrak }, penuh));
        expect(jumlah(dasar)).toBe(Math.floor((74_802 * kontrak) / penuh));
      }),
    );
  });

  it('C2 is never negative and nothing on own leave, before masuk and after keluar; other days stay', () => {
    fc.assert(
      fc.property(
        fc.array(rentang, { maxLength: 4 }),
        fc.option(tanggal),
        fc.option(tanggal),
        (absen, masuk, keluar) => {
          const penuh = kapasitasHarian(efektif, 2026, PENUH, []);
          const hasil = kapasitasHarian(efektif, 2026, { masuk, keluar }, absen);
          hasil.forEach((menit, i) => {
            const hari = tambahHari('2026-01-01', i);
            const pergi =
              absen.some((a) => a.mulai <= hari && hari <= a.akhir) ||
              (masuk !== null && hari < masuk) ||
              (keluar !== null && hari > keluar);
            if (menit !== (pergi ? 0 : penuh[i])) throw new Error(`${hari}: ${menit}`);
          });
        },
      ),
    );
  });

  it('C4 an absence for a part of the day takes that part of the whole, to the minute', () => {
    const sepekan = { mulai: '2026-07-06', akhir: '2026-07-10' };
    const tersisa = (...persen: number[]): number =>
      jumlah(
        kapasitasHarian(
          efektif,
          2026,
          PENUH,
          persen.map((p) => ({ ...sepekan, persen: p })),
        ),
      ) -
      (74_802 - 5 * 315);
    expect(tersisa(50)).toBe(Math.floor((5 * 315) / 2));
    expect(tersisa(25)).toBe(Math.floor((5 * 315 * 75) / 100));
    expect(tersisa(30, 30)).toBe(tersisa(60));
    expect(tersisa(100)).toBe(0);
    expect(tersisa(60, 60)).toBe(0);
    expect(tersisa(60, 100)).toBe(0);
  });

  it('C4 parts of days stay between nothing and the day, and more absence never leaves more of the year', () => {
    const sebagian = fc.record({ rentang, persen: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(sebagian, { maxLength: 5 }), sebagian, (daftar, lagi) => {
        const absen = daftar.map(({ rentang: r, persen }) => ({ ...r, persen }));
        const hasil = kapasitasHarian(efektif, 2026, PENUH, absen);
        hasil.forEach((menit, i) => {
          if (menit < 0 || menit > (efektif[i] ?? 0)) throw new Error(`${tambahHari('2026-01-01', i)}: ${menit}`);
        });
        const lebih = kapasitasHarian(efektif, 2026, PENUH, [...absen, { ...lagi.rentang, persen: lagi.persen }]);
        expect(jumlah(lebih)).toBeLessThanOrEqual(jumlah(hasil));
      }),
    );
  });

  it('C3 counts only people with status aktif', () => {
    expect(STATUS_PEGAWAI.filter((status) => dihitung({ status }))).toEqual(['aktif']);
  });

  it('the running total starts at nothing and ends at the year', () => {
    const kumulatif = kumulatifDari(efektif);
    expect(kumulatif[0]).toBe(0);
    expect(kumulatif.at(-1)).toBe(74_802);
  });
});
