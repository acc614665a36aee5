import { describe, expect, it } from 'vitest';
import type { PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import type { Penugasan, TugasTerbagi } from '../../src/domain/tugas';
import type { Perpindahan } from '../../src/domain/serahPorsi';
import { tugasPada } from '../../src/domain/tugasPada';
import { tugasUji } from './tugasUji';

const [a, b] = ['a', 'b'] as [PegawaiId, PegawaiId];
const share = (pegawaiId: PegawaiId, porsi: number, over: Partial<Penugasan> = {}): Penugasan => ({
  id: `t.${pegawaiId}` as PenugasanId,
  tugasId: 't' as TugasId,
  pegawaiId,
  porsi,
  peran: 'anggota',
  terkunci: false,
  persetujuanLintas: '',
  ...over,
});
const tugas = (penugasan: readonly Penugasan[]): TugasTerbagi => tugasUji({ penugasan });
const pindah = (dariId: PegawaiId, kepadaId: PegawaiId | null, tanggal: string, porsi: number): Perpindahan => ({
  dariId,
  kepadaId,
  tanggal,
  porsi,
  pembagi: 30,
  sampai: null,
});

describe('a task as it was divided on a day', () => {
  // Ayu had noted 3 of 30 when the rest went to Budi on 1 July; on 1 October she took 8 of it back.
  const serah = pindah(a, b, '2026-07-01', 27);
  const balik = pindah(b, a, '2026-10-01', 8);
  const tutup = pindah(a, a, '2026-07-01', 3);
  const kini = tugas([
    share(a, 11, { terima: [{ mulai: '2026-10-01', porsi: 8 }], tutup: [{ akhir: '2026-06-30', porsi: 3 }] }),
    share(b, 19, { mulai: '2026-07-01', sampai: '2026-09-30' }),
  ]);
  const pada = (hari: string) => tugasPada(kini, [serah, balik, tutup], [], hari).tugas.penugasan;

  it('before the hand-over the giver has all of it, without days, and the other nothing', () => {
    expect(pada('2026-06-30')).toEqual([share(a, 30)]);
  });

  it('between the two the giver has the record, and the other all the rest', () => {
    expect(pada('2026-08-31')).toEqual([share(a, 3, { sampai: '2026-06-30' }), share(b, 27, { mulai: '2026-07-01' })]);
  });

  it('after both it is as it is', () => {
    expect(pada('2026-10-31')).toEqual(kini.penugasan);
  });

  it('work that was moved on without a record is not there twice', () => {
    const tanpaCatatan = tugas([share(a, 3, { sampai: '2026-06-30' }), share(b, 27)]);
    const kepadaLain = [pindah(a, 'c' as PegawaiId, '2026-07-01', 27)];
    expect(tugasPada(tanpaCatatan, kepadaLain, [], '2026-05-31').tugas.penugasan).toEqual([share(a, 30)]);
  });

  it('a share that went whole is there again; one given to the left-overs too', () => {
    const habis = tugas([share(b, 30, { mulai: '2026-07-01' })]);
    expect(tugasPada(habis, [pindah(a, b, '2026-07-01', 30)], [], '2026-05-31').tugas.penugasan).toEqual([
      share(a, 30),
    ]);
    const lepas = tugas([share(a, 10, { sampai: '2026-06-30' })]);
    expect(tugasPada(lepas, [pindah(a, null, '2026-07-01', 20)], [], '2026-06-30').tugas.penugasan).toEqual([
      share(a, 30),
    ]);
  });

  it('what was called off later was not yet, and what was before stays so', () => {
    const sisa = tugas([share(a, 10, { sampai: '2026-06-30' })]);
    const batal = [
      { tugasId: sisa.id, pegawaiId: null, porsi: 5, tanggal: '2026-03-01' },
      { tugasId: sisa.id, pegawaiId: a, porsi: 15, tanggal: '2026-07-01' },
    ];
    const dulu = tugasPada(sisa, [], batal, '2026-06-30');
    expect([dulu.tugas.penugasan, dulu.batal]).toEqual([[share(a, 25)], [batal[0]]]);
  });
});
