import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awalTahun, hariDari, tanggalDari } from '../../src/domain/hari';
import type { TugasId } from '../../src/domain/ids';
import { menitEfektif } from '../../src/domain/kalender';
import { kumulatifDari } from '../../src/domain/kapasitas';
import { kejadianKantor } from '../../src/domain/kejadian';
import type { Jendela } from '../../src/domain/tugas';
import { ujiMuat, type MenitTugas } from '../../src/domain/ujiMuat';
import { KALENDER_2026, PENGATURAN } from './kantorUji';

const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
const awal = awalTahun(2026);
const kejadian = kejadianKantor({ kalender: KALENDER_2026, pengaturan: PENGATURAN });
const kap = (harian: Int32Array) => ({ harian, kumulatif: kumulatifDari(harian) });
const penuh = kap(efektif);
const t = (id: string, menit: number, jendela: Jendela): MenitTugas => ({
  tugasId: id as TugasId,
  menit,
  bagian: kejadian.potongan(jendela),
});
const hari = (mulai: string, akhir: string): Jendela => ({ jenis: 'tanggal', mulai, akhir });

describe('ujiMuat', () => {
  it('U2 fits what a sum of even spreads calls overload', () => {
    // One week of work with a whole month of time beside a week that is full: evenly spread that week is over 1.
    const daftar = [
      t('bulan', 1575, hari('2026-07-01', '2026-07-31')),
      t('minggu', 1575, hari('2026-07-06', '2026-07-10')),
    ];
    expect(ujiMuat(awal, penuh, daftar)).toEqual([]);
  });

  it('U3 names the task, the minutes and the window that do not fit', () => {
    const daftar = [t('a', 1575, hari('2026-07-06', '2026-07-10')), t('b', 700, hari('2026-07-06', '2026-07-10'))];
    expect(ujiMuat(awal, penuh, daftar)).toEqual([
      {
        tugasId: 'b',
        menitLebih: 700,
        menitPotongan: 700,
        mulai: hariDari('2026-07-06'),
        akhir: hariDari('2026-07-10'),
      },
    ]);
  });

  it('U1 a task in several months is one piece per stretch', () => {
    const daftar = [
      t('a', 4 * 315, { jenis: 'bulan', bulan: [4, 7] }),
      t('penuh', 30 * 315, hari('2026-07-01', '2026-07-31')),
    ];
    const lebih = ujiMuat(awal, penuh, daftar);
    expect(lebih.every((l) => l.akhir === hariDari('2026-07-31'))).toBe(true);
  });

  it('U1 what a full stretch leaves goes on in the next one, and gives way to work that cannot', () => {
    const penuhJanuari = t('z', 20 * 315, hari('2026-01-01', '2026-01-31'));
    const isi = [...efektif.subarray(0, 31)].reduce((x, y) => x + y, 0);
    expect(isi).toBeGreaterThanOrEqual(20 * 315);
    const duaBulan = (menit: number): MenitTugas => t('a', menit, { jenis: 'bulan', bulan: [1, 3] });
    expect(ujiMuat(awal, penuh, [duaBulan(2000), penuhJanuari])).toEqual([]);
    const maret = [...efektif.subarray(59, 90)].reduce((x, y) => x + y, 0);
    const lebih = ujiMuat(awal, penuh, [duaBulan(isi - 20 * 315 + maret + 7), penuhJanuari]);
    expect(lebih.map((l) => [l.tugasId, l.menitLebih, tanggalDari(l.akhir)])).toEqual([['a', 7, '2026-03-31']]);
  });

  it('U1 a stretch without capacity takes nothing over: the rest of the last one with capacity is reported there', () => {
    const harian = efektif.slice();
    harian.fill(0, 59, 90);
    const lebih = ujiMuat(awal, kap(harian), [
      t('a', 1000, { jenis: 'bulan', bulan: [1, 3] }),
      t('b', 40 * 315, hari('2026-01-01', '2026-01-31')),
    ]);
    expect(new Set(lebih.map((l) => tanggalDari(l.akhir)))).toEqual(new Set(['2026-01-31']));
  });

  it('U4 reports all minutes of a window without capacity or outside the year', () => {
    const lebih = ujiMuat(awal, penuh, [
      t('a', 60, hari('2026-03-21', '2026-03-24')),
      t('b', 30, hari('2025-01-01', '2025-02-01')),
    ]);
    expect(lebih.map((l) => [l.tugasId, l.menitLebih])).toEqual([
      ['b', 30],
      ['a', 60],
    ]);
  });

  it('U3 leaves exactly what no schedule can place (checked against the worst interval)', () => {
    const acak = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 3000 })),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(acak, (isi) => {
        const daftar = isi.map(([a, n, menit], i) => ({ id: `t${i}`, a: 180 + a, z: 180 + a + n, menit }));
        const tanggal = (i: number): string => new Date((awal + i) * 86_400_000).toISOString().slice(0, 10);
        const lebih = ujiMuat(
          awal,
          penuh,
          daftar.map((d) => t(d.id, d.menit, hari(tanggal(d.a), tanggal(d.z)))),
        );
        const isiAntara = (a: number, z: number): number => efektif.subarray(a, z + 1).reduce((x, y) => x + y, 0);
        let terburuk = 0;
        for (const a of daftar) {
          for (const z of daftar) {
            const butuh = daftar.filter((d) => d.a >= a.a && d.z <= z.z).reduce((x, d) => x + d.menit, 0);
            if (z.z >= a.a) terburuk = Math.max(terburuk, butuh - isiAntara(a.a, z.z));
          }
        }
        const total = lebih.reduce((x, l) => x + l.menitLebih, 0);
        expect(total).toBeGreaterThanOrEqual(terburuk);
        if (terburuk === 0) expect(total).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('U1 recurring work is one piece per week: a week that is full does not borrow from the next', () => {
    const mingguan: Jendela = { jenis: 'berulang', tiap: 'minggu', mulai: '2026-07-06', akhir: '2026-07-31' };
    // The earliest end goes first, so it is the weekly report (until Sunday) that has no room left.
    const daftar = [t('laporan', 4 * 315, mingguan), t('rapat', 1575, hari('2026-07-13', '2026-07-17'))];
    expect(ujiMuat(awal, penuh, daftar)).toEqual([
      {
        tugasId: 'laporan',
        menitLebih: 315,
        menitPotongan: 315,
        mulai: hariDari('2026-07-13'),
        akhir: hariDari('2026-07-19'),
      },
    ]);
    const undur = t('rapat', 1575, hari('2026-07-13', '2026-07-20'));
    expect(ujiMuat(awal, penuh, [t('laporan', 4 * 315, mingguan), undur])).toEqual([]);
  });

  it('U4 a week of leave keeps its part: the minutes and the days are named', () => {
    const harian = efektif.slice();
    harian.fill(0, hariDari('2026-07-13') - awal, hariDari('2026-07-20') - awal);
    const mingguan: Jendela = { jenis: 'berulang', tiap: 'minggu', mulai: '2026-07-06', akhir: '2026-07-31' };
    expect(ujiMuat(awal, kap(harian), [t('laporan', 400, mingguan)])).toEqual([
      {
        tugasId: 'laporan',
        menitLebih: 100,
        menitPotongan: 100,
        mulai: hariDari('2026-07-13'),
        akhir: hariDari('2026-07-19'),
      },
    ]);
  });

  it('U3 leaves the fewest minutes, recurring work included (against every order of filling the days)', () => {
    // Tiny worlds: 1 to 3 minutes of capacity a day, so that the largest flow can be searched by augmenting paths.
    const acak = fc.array(
      fc.record({
        tiap: fc.constantFrom('sekali', 'minggu'),
        a: fc.integer({ min: 0, max: 17 }),
        n: fc.integer({ min: 0, max: 12 }),
        menit: fc.integer({ min: 1, max: 14 }),
      }),
      { maxLength: 5 },
    );
    const isi = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(acak, isi, (daftar, perHari) => {
        const senin = hariDari('2026-07-06') - awal;
        const harian = new Int32Array(365);
        perHari.forEach((m, i) => (harian[senin + i] = m));
        const pekerjaan = daftar.map((d, i) => {
          const [mulai, akhir] = [tanggalDari(awal + senin + d.a), tanggalDari(awal + senin + d.a + d.n)];
          const jendela: Jendela =
            d.tiap === 'minggu' ? { jenis: 'berulang', tiap: 'minggu', mulai, akhir } : hari(mulai, akhir);
          return t(`t${i}`, d.menit, jendela);
        });
        const lebih = ujiMuat(awal, kap(harian), pekerjaan);
        const semua = daftar.reduce((x, d) => x + d.menit, 0);
        const total = lebih.reduce((x, l) => x + l.menitLebih, 0);
        expect(semua - total).toBe(terbanyak(harian, pekerjaan));
      }),
      { numRuns: 300 },
    );
  });
});

/** The most minutes that can be done at all: one unit of flow per minute, pieces on one side and days on the other. */
function terbanyak(harian: Int32Array, daftar: readonly MenitTugas[]): number {
  const satuan = daftar.flatMap(({ menit, bagian }) =>
    bagian.flatMap((rentang, i) => {
      const n = Math.floor((menit * (i + 1)) / bagian.length) - Math.floor((menit * i) / bagian.length);
      return Array.from({ length: n }, () =>
        rentang.flatMap(([a, z]) => Array.from({ length: z - a + 1 }, (_, k) => a - awal + k)),
      );
    }),
  );
  const isi = new Map<number, number[]>();
  const tempatkan = (s: number, lewat: Set<number>): boolean => {
    for (const h of satuan[s] ?? []) {
      if (lewat.has(h)) continue;
      lewat.add(h);
      const ada = isi.get(h) ?? [];
      if (ada.length < (harian[h] ?? 0)) {
        isi.set(h, [...ada, s]);
        return true;
      }
      for (const lain of ada) {
        if (!tempatkan(lain, lewat)) continue;
        isi.set(h, [...(isi.get(h) ?? []).filter((x) => x !== lain), s]);
        return true;
      }
    }
    return false;
  };
  return satuan.filter((_, s) => tempatkan(s, new Set())).length;
}
