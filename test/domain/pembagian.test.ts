import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { berikan, CARA_BAGI, pindahkan, tolakanTim, type Porsi } from '../../src/domain/pembagian';
import { berketua, type AturanTim } from '../../src/domain/syaratTim';

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

/** 1 and 2 may not lead, 3 and up may. */
const bolehKetua = (satu: PegawaiId): boolean => Number(satu.slice(1)) > 2;
const aturan = (isi: Partial<AturanTim> = {}): AturanTim => ({
  orangMin: null,
  orangMax: null,
  satuOrang: false,
  bolehKetua: null,
  ...isi,
});
const peran = (daftar: readonly Porsi[] | null) => daftar?.map((p) => [p.pegawaiId, p.porsi, p.peran]);

test('P4: a task for at most one person goes whole, though divisible', () => {
  const t = { ...tugas, aturan: aturan({ orangMax: 1, satuOrang: true }) };
  expect(peran(berikan(t, [porsi(1, 30)], id(2), 'sisa', baru(2)))).toEqual([[id(2), 30, 'ketua']]);
});

test('P10: with nothing left, who is missing joins evenly; nobody else does', () => {
  const t = { ...tugas, aturan: aturan({ orangMin: 2 }) };
  const satu = berikan(t, [], id(1), 'sisa', baru(1)) ?? [];
  const dua = berikan(t, satu, id(2), 'sisa', baru(2)) ?? [];
  expect(peran(dua)).toEqual([
    [id(1), 15, 'ketua'],
    [id(2), 15, 'anggota'],
  ]);
  expect(berikan(t, dua, id(3), 'sisa', baru(3))).toBe(dua);
  const berketuaSaja = { ...tugas, aturan: aturan({ bolehKetua }) };
  const anggota = berikan(berketuaSaja, [], id(1), 'sisa', baru(1)) ?? [];
  expect(peran(berikan(berketuaSaja, anggota, id(2), 'sisa', baru(2)))).toEqual([[id(1), 30, 'anggota']]);
  expect(peran(berikan(berketuaSaja, anggota, id(3), 'sisa', baru(3)))).toEqual([
    [id(1), 15, 'anggota'],
    [id(3), 15, 'ketua'],
  ]);
});

test('P11: the role goes to the one who may lead, locked shares keep theirs', () => {
  const t = { ...tugas, aturan: aturan({ bolehKetua }) };
  const satu = berikan(t, [], id(1), 'sisa', baru(1)) ?? [];
  expect(peran(satu)).toEqual([[id(1), 30, 'anggota']]);
  const salah = [porsi(1, 10, { peran: 'ketua' }), porsi(2, 10)];
  expect(peran(berikan(t, salah, id(3), 'sisa', baru(3)))).toEqual([
    [id(1), 10, 'anggota'],
    [id(2), 10, 'anggota'],
    [id(3), 10, 'ketua'],
  ]);
  const kunci = [porsi(1, 10, { peran: 'ketua', terkunci: true })];
  expect(peran(berikan(t, kunci, id(3), 'sisa', baru(3)))?.[0]).toEqual([id(1), 10, 'ketua']);
  // The share of the ketua moves to somebody who may not lead: another one on the task takes over.
  const tim = [porsi(3, 10, { peran: 'ketua' }), porsi(4, 10)];
  expect(peran(pindahkan(tim, id(3), id(1), baru(1), '', t.aturan))).toEqual([
    [id(1), 10, 'anggota'],
    [id(4), 10, 'ketua'],
  ]);
});

test('P12: who is one too many is refused, and the last place is kept for the ketua', () => {
  const tim = [porsi(1, 10), porsi(3, 10, { peran: 'ketua' })];
  const empat = [...tim, porsi(4, 10)];
  expect(tolakanTim(aturan({ orangMax: 2 }), tim, empat)).toBe('lebihOrang');
  expect(tolakanTim(aturan({ orangMax: 3 }), tim, empat)).toBeNull();
  // Already too many, and no more are coming: nothing is refused.
  expect(tolakanTim(aturan({ orangMax: 1 }), empat, tim)).toBeNull();
  const dua = [porsi(1, 10), porsi(2, 10)];
  expect(tolakanTim(aturan({ orangMax: 2, bolehKetua }), [porsi(1, 10)], dua)).toBe('tanpaKetua');
  expect(tolakanTim(aturan({ orangMax: 3, bolehKetua }), [porsi(1, 10)], dua)).toBeNull();
});

test('P13: nobody is driven out below the least number, building up is free', () => {
  const tim = [porsi(1, 15), porsi(2, 15)];
  expect(tolakanTim(aturan({ orangMin: 2 }), tim, [porsi(3, 30)])).toBe('kurangOrang');
  expect(tolakanTim(aturan({ orangMin: 3 }), [], [porsi(3, 30)])).toBeNull();
});

test('P14: the lead is not lost to somebody who may not have it, and a task for one goes only to who may', () => {
  const a = aturan({ bolehKetua });
  const lama = [porsi(3, 30, { peran: 'ketua' })];
  expect(tolakanTim(a, lama, [porsi(1, 30)])).toBe('tanpaKetua');
  expect(tolakanTim(a, [], [porsi(1, 30)])).toBeNull();
  expect(tolakanTim({ ...a, satuOrang: true }, [], [porsi(1, 30)])).toBe('tanpaKetua');
  expect(tolakanTim({ ...a, satuOrang: true }, [], lama)).toBeNull();
  expect(tolakanTim(undefined, lama, [porsi(1, 30)])).toBeNull();
  expect(tolakanTim(a, lama, lama)).toBeNull();
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

const aturanAcak = fc.record({
  orangMin: fc.option(fc.integer({ min: 1, max: 4 })),
  orangMax: fc.option(fc.integer({ min: 4, max: 6 })),
  satuOrang: fc.constant(false),
  bolehKetua: fc.constantFrom(null, bolehKetua),
});

test('P10, P11: twice is as good as once, and somebody who may lead does as soon as one unlocked is there', () => {
  fc.assert(
    fc.property(
      daftarAcak,
      fc.integer({ min: 0, max: 7 }),
      fc.constantFrom(...CARA_BAGI),
      aturanAcak,
      (daftar, n, cara, a) => {
        const t = { pembagi: 60, dapatDibagi: true, aturan: a };
        const hasil = berikan(t, daftar, id(n), cara, baru(n));
        if (!hasil) return;
        expect(jumlah(hasil)).toBeLessThanOrEqual(60);
        expect(berikan(t, hasil, id(n), cara, baru(n))).toEqual(hasil);
        const bebas = hasil.some((p) => !p.terkunci && bolehKetua(p.pegawaiId));
        const kunciSalah = hasil.some((p) => p.terkunci && p.peran === 'ketua');
        // A share that is locked changes nothing at all.
        if (a.bolehKetua && bebas && !kunciSalah && hasil !== daftar) expect(berketua(hasil, bolehKetua)).toBe(true);
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
