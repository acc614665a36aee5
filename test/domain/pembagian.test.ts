import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { berikan, CARA_BAGI, pindahkan, type Porsi } from '../../src/domain/pembagian';

const id = (n: number) => `p${n}` as PegawaiId;
const baru =
  (n: number) =>
  (peran: Porsi['peran']): Porsi => ({ pegawaiId: id(n), porsi: 0, peran, terkunci: false, persetujuanLintas: '' });
const porsi = (n: number, banyak: number, lain: Partial<Porsi> = {}): Porsi => ({
  ...baru(n)('anggota'),
  porsi: banyak,
  ...lain,
});
const jumlah = (daftar: readonly Porsi[]) => daftar.reduce((n, p) => n + p.porsi, 0);
const tugas = { pembagi: 30, dapatDibagi: true };

test('P1: seluruhnya leaves only the person, as ketua, and refuses over a locked share', () => {
  expect(berikan(tugas, [porsi(1, 10), porsi(2, 5)], id(3), 'seluruhnya', baru(3))).toEqual([
    porsi(3, 30, { peran: 'ketua' }),
  ]);
  expect(berikan(tugas, [porsi(1, 10, { terkunci: true })], id(3), 'seluruhnya', baru(3))).toBeNull();
});

test('P2: sisa takes what is left on top of an own share, and nothing when nothing is left', () => {
  expect(berikan(tugas, [porsi(1, 10)], id(1), 'sisa', baru(1))?.map((p) => p.porsi)).toEqual([30]);
  expect(berikan(tugas, [porsi(1, 10)], id(2), 'sisa', baru(2))?.map((p) => p.porsi)).toEqual([10, 20]);
  const penuh = [porsi(1, 30)];
  expect(berikan(tugas, penuh, id(2), 'sisa', baru(2))).toBe(penuh);
});

test('P3: rata divides 30 among four as 8/8/7/7 and leaves locked shares alone', () => {
  const tiga = [porsi(1, 10), porsi(2, 10), porsi(3, 10)];
  expect(berikan(tugas, tiga, id(4), 'rata', baru(4))?.map((p) => p.porsi)).toEqual([8, 8, 7, 7]);
  const kunci = [porsi(1, 10, { terkunci: true }), porsi(2, 20)];
  expect(berikan(tugas, kunci, id(3), 'rata', baru(3))?.map((p) => p.porsi)).toEqual([10, 10, 10]);
  expect(berikan(tugas, [porsi(1, 30, { terkunci: true })], id(3), 'rata', baru(3))).toBeNull();
});

test('P4: a task that cannot be divided goes whole', () => {
  const hasil = berikan({ ...tugas, dapatDibagi: false }, [porsi(1, 30)], id(2), 'rata', baru(2));
  expect(hasil?.map((p) => [p.pegawaiId, p.porsi])).toEqual([[id(2), 30]]);
});

test('P7, P9: a moved share merges with the receiver and takes its role along', () => {
  const daftar = [porsi(1, 10, { peran: 'ketua' }), porsi(2, 5)];
  expect(pindahkan(daftar, id(1), id(2), baru(2))).toEqual([porsi(2, 15, { peran: 'ketua' })]);
  expect(pindahkan(daftar, id(2), id(3), baru(3))?.map((p) => [p.pegawaiId, p.porsi])).toEqual([
    [id(1), 10],
    [id(3), 5],
  ]);
});

test('P8: a locked share neither moves nor grows', () => {
  expect(pindahkan([porsi(1, 10, { terkunci: true })], id(1), id(2), baru(2))).toBeNull();
  expect(pindahkan([porsi(1, 10), porsi(2, 5, { terkunci: true })], id(1), id(2), baru(2))).toBeNull();
});

const daftarAcak = fc
  .uniqueArray(
    fc.record({ n: fc.integer({ min: 0, max: 6 }), porsi: fc.integer({ min: 1, max: 9 }), kunci: fc.boolean() }),
    {
      selector: (p) => p.n,
      maxLength: 6,
    },
  )
  .map((isi) => isi.map((p) => porsi(p.n, p.porsi, { terkunci: p.kunci })));

test('shares stay positive, unique by person and never sum over the divisor; doing it twice changes nothing more', () => {
  fc.assert(
    fc.property(
      daftarAcak,
      fc.integer({ min: 0, max: 7 }),
      fc.constantFrom(...CARA_BAGI),
      fc.boolean(),
      (daftar, n, cara, dapat) => {
        const t = { pembagi: 60, dapatDibagi: dapat };
        const hasil = berikan(t, daftar, id(n), cara, baru(n));
        if (!hasil) return;
        expect(jumlah(hasil)).toBeLessThanOrEqual(60);
        expect(hasil.every((p) => p.porsi > 0)).toBe(true);
        expect(new Set(hasil.map((p) => p.pegawaiId)).size).toBe(hasil.length);
        for (const p of daftar.filter((q) => q.terkunci)) expect(hasil).toContainEqual(p);
        expect(berikan(t, hasil, id(n), cara, baru(n))).toEqual(hasil);
      },
    ),
  );
});

test('moving keeps the sum', () => {
  fc.assert(
    fc.property(daftarAcak, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), (daftar, dari, ke) => {
      const hasil = pindahkan(daftar, id(dari), id(ke), baru(ke));
      if (hasil) expect(jumlah(hasil)).toBe(jumlah(daftar));
    }),
  );
});
