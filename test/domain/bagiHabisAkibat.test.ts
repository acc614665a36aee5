import { describe, expect, test } from 'vitest';
import type { TingkatNilai } from '../../src/domain/bagiHabisAkibat';
import { akibatUbah } from '../../src/domain/bagiHabisAkibat';
import { gantiPemegang } from '../../src/domain/bagiHabisAlasan';
import { pandanganKini } from '../../src/domain/bagiHabisPandangan';
import type { PegawaiId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { kantorKecil, orang, tugas } from './kantorKecil';

const p = (n: number): PegawaiId => `p${n}` as PegawaiId;
const MARET = { jenis: 'bulan', bulan: [3] } as const;

/** What decides when p2, whose March would then be `lebih` minutes over, gets the task that p1 holds (or nobody). */
function penentu(lebih: number, pertahankan: boolean, dipegang = true): TingkatNilai | undefined {
  const kantor = (maret: number): Kantor =>
    kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 1000, jendela: MARET, penugasan: dipegang ? [{ pegawaiId: p(1) }] : [] }),
        tugas(2, { norma: maret, jendela: MARET, penugasan: [{ pegawaiId: p(2) }] }),
        tugas(3, { norma: 45_000, penugasan: [{ pegawaiId: p(1) }] }),
        tugas(4, {
          norma: 45_000,
          jendela: { jenis: 'bulan', bulan: [4, 5, 6, 7, 8, 9, 10, 11, 12] },
          penugasan: [{ pegawaiId: p(2) }],
        }),
      ],
    );
  const kapasitas = pandanganKini(kantor(1)).beban(p(2)).bulan.kapasitas[2]!;
  const pandangan = { ...pandanganKini(kantor(kapasitas - 1000 + lebih)), pertahankan };
  const kini = pandangan.tugas(tugas(1).id)!;
  const [bagian] = tugas(1, { penugasan: [{ pegawaiId: p(2) }] }).penugasan;
  const ganti = dipegang ? gantiPemegang(kini, p(1), p(2)) : { ...kini, penugasan: [bagian!] };
  const { beda } = akibatUbah(pandangan, [ganti]);
  expect(beda?.lebihBaik).toBe(false);
  return beda?.tingkat;
}

describe('what decides is what decides in the engine', () => {
  test('less than an effective day over in a month does not count', () => {
    expect([penentu(300, false), penentu(330, false)]).toEqual(['adil', 'lebihBulan']);
  });

  test('where the present division is kept only a quarter over comes first, then what is disturbed', () => {
    expect([penentu(330, true), penentu(2500, true)]).toEqual(['terganggu', 'lebihBulan']);
  });

  test('what nobody holds yet disturbs nothing: then the month counts before fairness', () => {
    expect([penentu(300, true, false), penentu(330, true, false)]).toEqual(['adil', 'bulanRingan']);
  });
});
