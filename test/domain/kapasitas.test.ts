import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tambahHari } from '../../src/domain/hari';
import { menitEfektif } from '../../src/domain/kalender';
import { dihitung, kapasitasHarian, kumulatifDari } from '../../src/domain/kapasitas';
import { STATUS_PEGAWAI } from '../../src/domain/pegawai';
import { KALENDER_2026, PENGATURAN } from './kantorUji';

const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
const jumlah = (n: Int32Array): number => n.reduce((a, b) => a + b, 0);
const PENUH = { fte: 1000, masuk: null, keluar: null };
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
    expect(jumlah(kapasitasHarian(efektif, 2026, { ...PENUH, fte: 500 }, []))).toBe(37_401);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (fte) => {
        expect(jumlah(kapasitasHarian(efektif, 2026, { ...PENUH, fte }, []))).toBe(Math.floor((74_802 * fte) / 1000));
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
          const hasil = kapasitasHarian(efektif, 2026, { fte: 1000, masuk, keluar }, absen);
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

  it('C3 counts only people with status aktif', () => {
    expect(STATUS_PEGAWAI.filter((status) => dihitung({ status }))).toEqual(['aktif']);
  });

  it('the running total starts at nothing and ends at the year', () => {
    const kumulatif = kumulatifDari(efektif);
    expect(kumulatif[0]).toBe(0);
    expect(kumulatif.at(-1)).toBe(74_802);
  });
});
