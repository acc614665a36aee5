import { expect, test } from 'vitest';
import { hitungAngka } from '../../src/domain/bagiHabisAngka';
import { pandanganKini } from '../../src/domain/bagiHabisPandangan';
import type { Kantor } from '../../src/domain/kantor';
import type { Pengaturan } from '../../src/domain/pengaturan';
import { kantorKecil, orang, tugas } from './kantorKecil';

/** March of somebody with `lebih` minutes more than its capacity. */
function maret(lebih: number, jam: Partial<Pengaturan> = {}): number {
  const dengan = (norma: number): Kantor => {
    const kantor = kantorKecil(
      [orang(1)],
      [tugas(1, { norma, jendela: { jenis: 'bulan', bulan: [3] }, penugasan: [{}] })],
    );
    return { ...kantor, pengaturan: { ...kantor.pengaturan, ...jam } };
  };
  const kapasitas = pandanganKini(dengan(1)).beban(orang(1).id).bulan.kapasitas[2]!;
  return hitungAngka(pandanganKini(dengan(kapasitas + lebih)), null, 0).bulanMelebihi;
}

test('a month is too full from one effective day of this office on', () => {
  expect([maret(314), maret(315)]).toEqual([0, 1]);
  // Six days of 6 h 15 min less 30 percent are 262,5 minutes each.
  expect([maret(262, { hariKerja: 6 }), maret(263, { hariKerja: 6 })]).toEqual([0, 1]);
  const kelonggaran = { nilai: 20, sumber: 'Perbup' };
  expect([maret(359, { kelonggaran }), maret(360, { kelonggaran })]).toEqual([0, 1]);
});

test('the average ratio is all load by all capacity, as on the map', () => {
  const kantor = kantorKecil(
    [orang(1), orang(2, { fte: 500 })],
    [
      tugas(1, { norma: 40_000, penugasan: [{ pegawaiId: orang(1).id }] }),
      tugas(2, { norma: 5000, penugasan: [{ pegawaiId: orang(2).id }] }),
    ],
  );
  const p = pandanganKini(kantor);
  const kapasitas = p.beban(orang(1).id).kapasitas + p.beban(orang(2).id).kapasitas;
  expect(hitungAngka(p, null, 0).rasioRataRata).toBeCloseTo(45_000 / kapasitas, 9);
  expect(hitungAngka(pandanganKini(kantorKecil([], [])), null, 0).rasioRataRata).toBe(0);
});
