import { expect, test } from 'vitest';
import { berurutan, type AlihTugas } from '../../src/data/alihTugas';
import type { PegawaiId, TugasId } from '../../src/domain/ids';

const alih = (dari: string, kepada: string, tanggal = '2026-08-03', tugas = 't1'): AlihTugas => ({
  ...{ tugasId: tugas as TugasId, dariId: dari as PegawaiId, kepadaId: kepada as PegawaiId, tanggal },
  ...{ sebab: 'mutasi', porsi: 1, pembagi: 4, keterangan: '', sampai: null },
});
const arah = (catatan: readonly AlihTugas[]) => berurutan(catatan).map((a) => `${a.dariId}-${a.kepadaId}`);

test('of one day what was given stands before what was handed on, in whatever order the rows come', () => {
  const hari = [alih('m', 'b'), alih('b', 'a'), alih('a', 'z'), alih('d', 'e')];
  for (const catatan of [hari, hari.toReversed(), [hari[2]!, hari[0]!, hari[3]!, hari[1]!]]) {
    const urutan = arah(catatan);
    expect(urutan.indexOf('m-b')).toBeLessThan(urutan.indexOf('b-a'));
    expect(urutan.indexOf('b-a')).toBeLessThan(urutan.indexOf('a-z'));
    expect(urutan).toEqual(arah(hari));
  }
});

test('a ring within one day loses no row, and days stand in order', () => {
  expect(arah([alih('a', 'b'), alih('b', 'a'), alih('c', 'a', '2026-08-01')])).toEqual(['c-a', 'a-b', 'b-a']);
  expect(arah([alih('a', 'a'), alih('a', 'b')])).toHaveLength(2);
});
