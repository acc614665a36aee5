import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rentangJendela } from '../../src/domain/beban';
import { awalTahun, hariDari, tambahHari } from '../../src/domain/hari';
import type { PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import { porsiTerakhir } from '../../src/domain/keluar';
import { berikan } from '../../src/domain/pembagian';
import { aktifDalam } from '../../src/domain/syarat';
import type { Jendela, Penugasan, TugasTerbagi } from '../../src/domain/tugas';
import { tugasUji } from './tugasUji';

const TAHUN = 2026;
/** 300 minutes on every day of the year: what matters here is where the days lie. */
const kumulatif = Int32Array.from({ length: 366 }, (_, i) => i * 300);
const milik: Penugasan = {
  id: 't.p' as PenugasanId,
  tugasId: 't' as TugasId,
  pegawaiId: 'p' as PegawaiId,
  porsi: 30,
  peran: 'ketua',
  terkunci: false,
  persetujuanLintas: '',
};
const tugas = (over: Partial<TugasTerbagi> = {}): TugasTerbagi => tugasUji({ penugasan: [milik], ...over });
const sisa = (t: TugasTerbagi, terakhir: string, share = milik, k = kumulatif): Penugasan | null =>
  porsiTerakhir(t, share, k, TAHUN, terakhir);

describe('what a person who leaves keeps of a task', () => {
  it('K1 all of what was over by then, as a locked record', () => {
    const q1 = tugas({ jendela: { jenis: 'bulan', bulan: [1, 2, 3] } });
    expect(sisa(q1, '2026-03-31')).toEqual({ ...milik, terkunci: true, sampai: '2026-03-31' });
    expect(sisa(tugas(), '2026-12-31')).toEqual({ ...milik, terkunci: true, sampai: '2026-12-31' });
  });

  it('K2 the part up to the day, rounded down, locked, with the day on it and no longer as ketua', () => {
    expect(sisa(tugas(), '2026-07-02')).toEqual({
      ...milik,
      porsi: 15,
      peran: 'anggota',
      terkunci: true,
      sampai: '2026-07-02',
    });
    // Leave in the first half: less was done by then.
    const cuti = kumulatif.map((m, i) => (i < 91 ? 0 : m - 91 * 300));
    expect(sisa(tugas(), '2026-07-02', milik, cuti)?.porsi).toBe(10);
  });

  it('K2 of recurring work they keep the periods that are over and the begun part of the running one', () => {
    const bulanan = tugas({ jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null }, pembagi: 12 });
    const utuh = { ...milik, porsi: 12 };
    expect(sisa(bulanan, '2026-06-30', utuh)?.porsi).toBe(6);
    expect(sisa(bulanan, '2026-07-20', utuh)?.porsi).toBe(6);
    expect(sisa(bulanan, '2026-01-20', utuh)).toBeNull();
    expect(sisa({ ...bulanan, pembagi: 10_000 }, '2026-04-30', { ...milik, porsi: 10_000 })?.porsi).toBe(3333);
  });

  it('K3 nothing of what cannot be cut or had not begun; K4 a lock holds nothing back', () => {
    expect(sisa(tugas({ dapatDibagi: false }), '2026-07-02')).toBeNull();
    expect(sisa(tugas({ hadirBersama: true }), '2026-07-02')).toBeNull();
    expect(sisa(tugas({ jendela: { jenis: 'bulan', bulan: [12] } }), '2026-07-02')).toBeNull();
    expect(sisa(tugas(), '2026-01-05')).toBeNull();
    expect(sisa(tugas(), '2026-07-02', { ...milik, terkunci: true })?.porsi).toBe(15);
    expect(sisa(tugas(), '2026-07-02', milik, new Int32Array(366))).toBeNull();
  });

  const jendela: fc.Arbitrary<Jendela> = fc.oneof(
    fc.constant({ jenis: 'tahun' } as const),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
      .map((bulan) => ({ jenis: 'bulan' as const, bulan: bulan.sort((a, b) => a - b) })),
    fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 100 })).map(([a, n]) => ({
      jenis: 'tanggal' as const,
      mulai: tambahHari('2026-01-01', a),
      akhir: tambahHari('2026-01-01', Math.min(364, a + n)),
    })),
    fc
      .constantFrom('minggu' as const, 'bulan' as const, 'triwulan' as const)
      .map((tiap) => ({ jenis: 'berulang' as const, tiap, mulai: null, akhir: '2026-11-20' })),
  );
  it('never more than the share, never less when leaving later, and right about being active', () => {
    fc.assert(
      fc.property(
        jendela,
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 60 }),
        (j, porsi, hari, tunda) => {
          const t = tugas({ jendela: j, pembagi: 10_000 });
          const share = { ...milik, porsi };
          const [awal, nanti] = [hari, hari + tunda].map((n) => tambahHari('2026-01-01', n));
          const kini = sisa(t, awal ?? '', share);
          const lain = sisa(t, nanti ?? '', share);
          expect(kini?.porsi ?? 0).toBeLessThanOrEqual(porsi);
          expect(lain?.porsi ?? 0).toBeGreaterThanOrEqual(kini?.porsi ?? 0);
          // What stays counts as active work of somebody who left; the share as it was does only when its window was over.
          const pergi = { status: 'keluar', masuk: null, keluar: awal ?? '' } as const;
          const rentang = rentangJendela(j, TAHUN);
          if (kini) expect(aktifDalam(pergi, rentang, kini.sampai)).toBe(true);
          const lewat = rentang.every(([, akhir]) => akhir <= hariDari(awal ?? ''));
          expect(aktifDalam(pergi, rentang)).toBe(lewat);
          expect(awalTahun(TAHUN)).toBeLessThanOrEqual(hariDari(awal ?? ''));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('whoever takes the rest alone leads it (P5)', () => {
    const tinggal = sisa(tugas(), '2026-07-02');
    const baru = (peran: Penugasan['peran']): Penugasan => ({
      ...milik,
      id: 't.q' as PenugasanId,
      pegawaiId: 'q' as PegawaiId,
      porsi: 0,
      peran,
    });
    const hasil = berikan(tugas(), tinggal ? [tinggal] : [], 'q' as PegawaiId, 'sisa', baru);
    expect(hasil?.map((p) => [p.pegawaiId, p.porsi, p.peran])).toEqual([
      ['p', 15, 'anggota'],
      ['q', 15, 'ketua'],
    ]);
  });
});
