import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MenitTugas } from '../../src/domain/beban';
import { awalTahun, hariDari } from '../../src/domain/hari';
import type { TugasId } from '../../src/domain/ids';
import { menitEfektif } from '../../src/domain/kalender';
import type { Jendela } from '../../src/domain/tugas';
import { ujiMuat } from '../../src/domain/ujiMuat';
import { KALENDER_2026, PENGATURAN } from './kantorUji';

const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
const awal = awalTahun(2026);
const t = (id: string, menit: number, jendela: Jendela): MenitTugas => ({ tugasId: id as TugasId, menit, jendela });
const hari = (mulai: string, akhir: string): Jendela => ({ jenis: 'tanggal', mulai, akhir });

describe('ujiMuat', () => {
  it('U2 fits what a sum of even spreads calls overload', () => {
    // One week of work with a whole month of time beside a week that is full: evenly spread that week is over 1.
    const daftar = [
      t('bulan', 1575, hari('2026-07-01', '2026-07-31')),
      t('minggu', 1575, hari('2026-07-06', '2026-07-10')),
    ];
    expect(ujiMuat(2026, efektif, daftar)).toEqual([]);
  });

  it('U3 names the task, the minutes and the window that do not fit', () => {
    const daftar = [t('a', 1575, hari('2026-07-06', '2026-07-10')), t('b', 700, hari('2026-07-06', '2026-07-10'))];
    expect(ujiMuat(2026, efektif, daftar)).toEqual([
      { tugasId: 'b', menitLebih: 700, mulai: hariDari('2026-07-06'), akhir: hariDari('2026-07-10') },
    ]);
  });

  it('U1 a task in several months is one piece per stretch', () => {
    const daftar = [
      t('a', 4 * 315, { jenis: 'bulan', bulan: [4, 7] }),
      t('penuh', 30 * 315, hari('2026-07-01', '2026-07-31')),
    ];
    const lebih = ujiMuat(2026, efektif, daftar);
    expect(lebih.every((l) => l.akhir === hariDari('2026-07-31'))).toBe(true);
  });

  it('U4 reports all minutes of a window without capacity or outside the year', () => {
    const lebih = ujiMuat(2026, efektif, [
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
        const kapasitas = efektif.slice();
        const daftar = isi.map(([a, n, menit], i) => ({ id: `t${i}`, a: 180 + a, z: 180 + a + n, menit }));
        const tanggal = (i: number): string => new Date((awal + i) * 86_400_000).toISOString().slice(0, 10);
        const lebih = ujiMuat(
          2026,
          kapasitas,
          daftar.map((d) => t(d.id, d.menit, hari(tanggal(d.a), tanggal(d.z)))),
        );
        const isiAntara = (a: number, z: number): number => kapasitas.subarray(a, z + 1).reduce((x, y) => x + y, 0);
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
});
