import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isianPelaksana, porsiDari } from '../../src/domain/formulirPorsi';
import type { PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import { bagiRata, pembagiUntuk } from '../../src/domain/porsi';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import type { TugasTerbagi } from '../../src/domain/tugas';

const id = (n: number): PegawaiId => `p${n}` as PegawaiId;
const tugas = (porsi: readonly number[], over: Partial<TugasTerbagi> = {}): TugasTerbagi => {
  const dasar = { volume: 30, jenis: 'hasil' as const, dapatDibagi: true, hadirBersama: false, ...over };
  return {
    id: 't' as TugasId,
    sumber: 'tusi',
    subKegiatanId: null,
    bagianId: null,
    nama: 'T',
    keluaran: '',
    satuan: '',
    sifat: 'rutin',
    norma: 60,
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: { jenis: 'tahun' },
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: '',
    urutan: 'a',
    pembagi: pembagiUntuk(dasar),
    ...dasar,
    penugasan: porsi.map((satu, i) => ({
      id: `t.p${i}` as PenugasanId,
      tugasId: 't' as TugasId,
      pegawaiId: id(i),
      porsi: satu,
      peran: i === 0 ? 'ketua' : 'anggota',
      terkunci: false,
      persetujuanLintas: '',
    })),
  };
};
const angka = (t: TugasTerbagi): (number | null)[] => isianPelaksana(t).porsi.map((p) => p.porsi);

test('R1 an even division of all is said by marks, everything else by numbers', () => {
  expect(angka(tugas([8, 8, 7, 7]))).toEqual([null, null, null, null]);
  expect(angka(tugas([10, 20]))).toEqual([10, 20]);
  expect(angka(tugas([8, 8]))).toEqual([8, 8]);
  expect(angka(tugas([2500], { volume: 1 }))).toEqual([25]);
});
test('R2 who is alone is ketua', () => {
  expect(isianPelaksana(tugas([30])).ketua).toBe(id(0));
});
test('R3 marks take the rest evenly, the larger first', () => {
  const hasil = porsiDari(
    {
      ketua: id(1),
      porsi: [
        { pegawaiId: id(0), porsi: null },
        { pegawaiId: id(1), porsi: 9 },
        { pegawaiId: id(2), porsi: null },
      ],
    },
    tugas([]),
  );
  expect(hasil).toEqual({
    ok: true,
    porsi: [
      { pegawaiId: id(1), porsi: 9, peran: 'ketua' },
      { pegawaiId: id(0), porsi: 11, peran: 'anggota' },
      { pegawaiId: id(2), porsi: 10, peran: 'anggota' },
    ],
  });
});
test.each([
  ['more than there is', [{ pegawaiId: id(0), porsi: 31 }], {}, 'jumlah porsi 31 melebihi 30'],
  ['more than all', [{ pegawaiId: id(0), porsi: 120 }], { volume: 1 }, 'jumlah porsi 120 % melebihi 100 %'],
  ['parts of a unit', [{ pegawaiId: id(0), porsi: 1.5 }], {}, 'porsi tugas ini bilangan bulat satuan hasil'],
  [
    'nothing left',
    [
      { pegawaiId: id(0), porsi: 30 },
      { pegawaiId: id(1), porsi: null },
    ],
    {},
    'tidak ada sisa bagi pegawai yang bertanda x',
  ],
  [
    'a team on a whole task',
    [
      { pegawaiId: id(0), porsi: null },
      { pegawaiId: id(1), porsi: null },
    ],
    { dapatDibagi: false },
    'tugas ini dikerjakan utuh oleh satu orang',
  ],
])('R4 refused: %s', (_, porsi, over, sebab) => {
  expect(porsiDari({ ketua: null, porsi }, tugas([], over))).toEqual({ ok: false, sebab });
});
test('R5 hadir bersama: shares that exist stay', () => {
  const t = tugas([4000, 6000], { hadirBersama: true });
  const hasil = porsiDari(
    { ketua: null, porsi: [0, 1, 2].map((n) => ({ pegawaiId: id(n), porsi: null })) },
    t,
    t.penugasan,
  );
  expect(hasil.ok && hasil.porsi.map((p) => p.porsi)).toEqual([4000, 6000, 3333]);
});
test('R1 an even division whose larger shares are not the first ones goes out in numbers', () => {
  const t = tugas([4, 3, 4], { volume: 11 });
  expect(isianPelaksana(t).porsi.map((p) => p.porsi)).toEqual([4, 3, 4]);
});
test('a division that goes out and comes back untouched is the same division', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }),
      fc.boolean(),
      (volume, porsi, rata) => {
        const kosong = tugas([], { volume });
        const banyak = Math.min(porsi.length, kosong.pembagi);
        const isi = rata ? bagiRata(kosong.pembagi, Math.max(1, banyak)).slice(0, banyak) : porsi;
        if (isi.reduce((a, b) => a + b, 0) > kosong.pembagi) return;
        const t = tugas(isi, { volume });
        const hasil = porsiDari(isianPelaksana(t), t, t.penugasan);
        expect(hasil.ok && hasil.porsi.map((p) => p.porsi)).toEqual(isi);
      },
    ),
    // Went out as an even division and came back as 4, 4, 3.
    { examples: [[11, [4, 3, 4], false]] },
  );
});
