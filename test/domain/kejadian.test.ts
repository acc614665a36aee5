import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumlahPer, rentangJendela, sebarMenit, sebarPeriode } from '../../src/domain/beban';
import { awalTahun, bulanTahun, hariDari, mingguTahun, tambahHari, tanggalDari } from '../../src/domain/hari';
import { menitEfektif, skalakan } from '../../src/domain/kalender';
import { kapasitasHarian, kumulatifDari } from '../../src/domain/kapasitas';
import {
  kejadianKantor,
  KejadianTahun,
  menitPotongan,
  potongan,
  sebarPotongan,
  tenggatBerikut,
} from '../../src/domain/kejadian';
import type { Jendela, Ulangan } from '../../src/domain/tugas';
import { KALENDER_2026, PENGATURAN, pegawai } from './kantorUji';

const awal = awalTahun(2026);
const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
const kejadian = kejadianKantor({ kalender: KALENDER_2026, pengaturan: PENGATURAN });
const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const ulang = (tiap: Ulangan, mulai: string | null = null, akhir: string | null = null): Jendela => ({
  jenis: 'berulang',
  tiap,
  mulai,
  akhir,
});
const hari = (bagian: readonly (readonly (readonly [number, number])[])[]): string[] =>
  bagian.map((r) => r.map(([a, z]) => `${tanggalDari(a)}/${tanggalDari(z)}`).join('+'));

const tanggal = fc.integer({ min: -20, max: 390 }).map((n) => tambahHari('2026-01-01', n));
const tidakBerulang: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant<Jendela>({ jenis: 'tahun' }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
    .map((b): Jendela => ({ jenis: 'bulan', bulan: b.sort((x, y) => x - y) })),
  fc
    .tuple(tanggal, tanggal)
    .map(([a, b]): Jendela => ({ jenis: 'tanggal', mulai: a < b ? a : b, akhir: a < b ? b : a })),
);
const berulang: fc.Arbitrary<Jendela> = fc
  .tuple(
    fc.constantFrom<Ulangan>('minggu', 'bulan', 'triwulan'),
    fc.option(tanggal, { nil: null }),
    fc.option(tanggal, { nil: null }),
  )
  .map(([tiap, a, b]) => (a !== null && b !== null && a > b ? ulang(tiap, b, a) : ulang(tiap, a, b)));
const kapasitas = fc
  .record({
    fte: fc.constantFrom(1000, 500),
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

describe('kejadian', () => {
  it('B5 one part per ISO week, month and quarter, cut to the window and the year', () => {
    expect(hari(kejadian.potongan(ulang('minggu', '2026-05-06', '2026-05-20')))).toEqual([
      '2026-05-06/2026-05-10',
      '2026-05-11/2026-05-17',
      '2026-05-18/2026-05-20',
    ]);
    expect(hari(kejadian.potongan(ulang('triwulan')))).toEqual([
      '2026-01-01/2026-03-31',
      '2026-04-01/2026-06-30',
      '2026-07-01/2026-09-30',
      '2026-10-01/2026-12-31',
    ]);
    expect(kejadian.potongan(ulang('minggu'))).toHaveLength(53);
    expect(hari(kejadian.potongan(ulang('bulan', '2025-11-01', '2026-02-10')))).toEqual([
      '2026-01-01/2026-01-31',
      '2026-02-01/2026-02-10',
    ]);
  });

  it('B5 every other window is one part', () => {
    fc.assert(
      fc.property(tidakBerulang, (j) => {
        expect(kejadian.potongan(j)).toEqual([rentangJendela(j, 2026)]);
      }),
    );
  });

  it('B6 a week without a working day of the office is left out and its minutes go to the others', () => {
    const libur = efektif.slice();
    libur.fill(0, hariDari('2026-05-11') - awal, hariDari('2026-05-18') - awal);
    const kantor = new KejadianTahun(2026, PENGATURAN, kumulatifDari(libur));
    const bagian = kantor.potongan(ulang('minggu', '2026-05-04', '2026-05-24'));
    expect(hari(bagian)).toEqual(['2026-05-04/2026-05-10', '2026-05-18/2026-05-24']);
    const ke = new Int32Array(12);
    const bulan = Int32Array.from(bulanTahun(2026), (b) => b.akhir - awal);
    expect(sebarPotongan(601, bagian, awal, kumulatifDari(libur), bulan, ke)).toBe(0);
    expect(ke[4]).toBe(601);
  });

  it('B6 a window in which the office never works is one part, and outside the year it has no day', () => {
    expect(hari(kejadian.potongan(ulang('minggu', '2026-03-21', '2026-03-22')))).toEqual(['2026-03-21/2026-03-22']);
    expect(kejadian.potongan(ulang('bulan', '2025-03-01', '2025-04-30'))).toEqual([[]]);
  });

  it('B6 C5 a week with only a Saturday is a part in a unit of six days, and not in one of five', () => {
    const kantorLibur = kejadianKantor({ kalender: KALENDER_2026, pengaturan: PENGATURAN });
    const enam = kejadianKantor({ kalender: KALENDER_2026, pengaturan: PENGATURAN }, 6);
    const j = ulang('minggu', '2026-05-04', '2026-05-16');
    const sabtu = ulang('minggu', '2026-05-09', '2026-05-22');
    expect(enam.potongan(j)).toEqual(kantorLibur.potongan(j));
    expect(hari(kantorLibur.potongan(sabtu))).toEqual(['2026-05-11/2026-05-17', '2026-05-18/2026-05-22']);
    expect(hari(enam.potongan(sabtu))).toEqual([
      '2026-05-09/2026-05-10',
      '2026-05-11/2026-05-17',
      '2026-05-18/2026-05-22',
    ]);
    expect(kejadianKantor({ kalender: KALENDER_2026, pengaturan: PENGATURAN }, 5)).toBe(kantorLibur);
  });

  it('B7 equal parts that add up exactly', () => {
    fc.assert(
      fc.property(menit, fc.integer({ min: 1, max: 54 }), (m, n) => {
        const isi = Array.from({ length: n }, (_, i) => menitPotongan(m, i, n));
        expect(jumlah(isi)).toBe(m);
        expect(Math.max(...isi) - Math.min(...isi)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('B7 B8 conserves the minutes, and months and weeks are sums of the same days', () => {
    fc.assert(
      fc.property(menit, berulang, kapasitas, (m, j, kap) => {
        const bagian = kejadian.potongan(j);
        const harian = new Int32Array(365);
        let konflik = 0;
        bagian.forEach((rentang, i) => {
          konflik += sebarMenit(menitPotongan(m, i, bagian.length), rentang, kap, harian, awal);
        });
        expect(jumlah(harian) + konflik).toBe(m);
        for (const periode of [mingguTahun(2026), bulanTahun(2026)]) {
          const ke = new Int32Array(periode.length);
          const akhir = Int32Array.from(periode, (p) => p.akhir - awal);
          expect(sebarPotongan(m, bagian, awal, kumulatifDari(kap), akhir, ke)).toBe(konflik);
          expect([...ke]).toEqual(jumlahPer(harian, periode));
        }
      }),
    );
  });

  it('B7 equals the plain spread exactly for windows that do not recur', () => {
    fc.assert(
      fc.property(menit, tidakBerulang, kapasitas, (m, j, kap) => {
        const akhir = Int32Array.from(bulanTahun(2026), (p) => p.akhir - awal);
        const [lama, baru] = [new Int32Array(12), new Int32Array(12)];
        const kumulatif = kumulatifDari(kap);
        expect(sebarPotongan(m, kejadian.potongan(j), awal, kumulatif, akhir, baru)).toBe(
          sebarPeriode(m, rentangJendela(j, 2026), awal, kumulatif, akhir, lama),
        );
        expect(baru).toEqual(lama);
      }),
    );
  });

  it('B8 a month of leave keeps its part as a conflict', () => {
    const kap = efektif.slice();
    kap.fill(0, hariDari('2026-07-01') - awal, hariDari('2026-08-01') - awal);
    const ke = new Int32Array(12);
    const akhir = Int32Array.from(bulanTahun(2026), (p) => p.akhir - awal);
    expect(sebarPotongan(1200, kejadian.potongan(ulang('bulan')), awal, kumulatifDari(kap), akhir, ke)).toBe(100);
    expect([...ke]).toEqual([100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100]);
  });

  it('B9 periods before and after the time in the office are not theirs', () => {
    const bulanan = ulang('bulan');
    const orang = (masuk: string | null, keluar: string | null): string[] =>
      hari(kejadian.milik(bulanan, pegawai({ id: 'a', masuk, keluar })));
    expect(orang(null, null)).toHaveLength(12);
    expect(orang('2026-09-15', null)).toEqual(hari(kejadian.potongan(ulang('bulan', '2026-09-01', null))));
    // 1 February 2026 is a Sunday: whoever begins on Saturday, 31 January has no January.
    expect(orang('2026-01-31', '2026-03-02')).toEqual(['2026-02-01/2026-02-28', '2026-03-01/2026-03-31']);
    expect(orang('2027-02-01', null)).toHaveLength(12);
  });

  it('cuts each window once, however many tasks have it', () => {
    expect(kejadian.potongan(ulang('minggu'))).toBe(kejadian.potongan(ulang('minggu')));
    const lepas = potongan(ulang('bulan'), 2026, () => true);
    expect(lepas).toEqual(kejadian.potongan(ulang('bulan')));
  });

  it('the next deadline is the end of the period the day lies in', () => {
    expect(tenggatBerikut(ulang('bulan'), 2026, '2026-05-13')).toBe('2026-05-31');
    expect(tenggatBerikut(ulang('minggu', '2026-08-05', '2026-08-18'), 2026, '2026-01-02')).toBe('2026-08-09');
    expect(tenggatBerikut(ulang('minggu', '2026-08-05', '2026-08-18'), 2026, '2026-12-02')).toBe('2026-08-18');
    expect(tenggatBerikut({ jenis: 'bulan', bulan: [2, 3, 9] }, 2026, '2026-02-01')).toBe('2026-03-31');
    expect(tenggatBerikut({ jenis: 'bulan', bulan: [3, 9] }, 2026, '2026-04-01')).toBe('2026-09-30');
    expect(tenggatBerikut({ jenis: 'bulan', bulan: [3, 9] }, 2026, '2026-10-01')).toBe('2026-09-30');
    expect(tenggatBerikut(ulang('bulan', '2025-01-01', '2025-02-01'), 2026, '2026-04-01')).toBeNull();
  });
});
