import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubKegiatanId } from '../../src/domain/ids';
import {
  jendelaSalinan,
  jendelaTanpaTanggal,
  tujuanBaris,
  type BarisKini,
  type BarisLalu,
} from '../../src/domain/salinTugas';

const lalu = (over: Partial<BarisLalu> = {}): BarisLalu => ({
  kode: '4.01.01.2.13.0001',
  nama: 'Pengelolaan Kelembagaan',
  kodeSubUnit: 'u1',
  namaSubUnit: 'Setda',
  bagian: 'Organisasi',
  ...over,
});
const kini = (id: string, over: Partial<BarisLalu> = {}): BarisKini => ({ ...lalu(over), id: id as SubKegiatanId });
const tanpa = (): readonly string[] => [];

describe('where the tasks of a line go', () => {
  test('L1: the same code, whatever its wording now', () => {
    const t = tujuanBaris(lalu(), [kini('a', { nama: 'Nama lain' }), kini('b', { kode: '4.01.01.2.13.0002' })], tanpa);
    expect(t).toMatchObject({ cara: 'kode', usul: 'a' });
  });

  test('L1: two-digit endings of the older documents are the same code', () => {
    expect(tujuanBaris(lalu({ kode: '4.01.01.2.13.01' }), [kini('a')], tanpa)).toMatchObject({ usul: 'a' });
  });

  test('L1: of several sub units the same unit, then the same bagian, else the user', () => {
    const unit = (u: string, bagian: string) => kini(u, { kodeSubUnit: u, namaSubUnit: u, bagian });
    expect(tujuanBaris(lalu(), [unit('u1', 'x'), unit('u2', 'y')], tanpa).usul).toBe('u1');
    expect(tujuanBaris(lalu(), [unit('u8', 'Umum'), unit('u9', 'Organisasi')], tanpa).usul).toBe('u9');
    const ragu = tujuanBaris(lalu(), [unit('u8', 'x'), unit('u9', 'y')], tanpa);
    expect(ragu).toMatchObject({ cara: 'pilih', usul: null, keterangan: 'Kode yang sama ada pada 2 sub unit.' });
    expect(ragu.calon).toHaveLength(2);
  });

  test('L2: the office has another code now', () => {
    const t = tujuanBaris(lalu(), [kini('a', { kode: '5.01.01.2.13.0001' })], tanpa);
    expect(t).toMatchObject({ cara: 'kode', usul: 'a' });
    expect(t.keterangan).toContain('4.01.01.2.13.0001');
  });

  test('L3: a retired code goes to its successor; of several the user picks', () => {
    const ganti =
      (...kode: string[]) =>
      () =>
        kode;
    const [satu, dua] = ['4.01.02.2.05.0007', '4.01.02.2.05.0008'] as const;
    const ada = [kini('a', { kode: satu, nama: 'Baru A' }), kini('b', { kode: dua, nama: 'Baru B' })];
    expect(tujuanBaris(lalu({ kode: '4.01.02.2.05.0001' }), ada, ganti(satu))).toMatchObject({
      cara: 'pengganti',
      usul: 'a',
      keterangan: 'Pengganti kode 4.01.02.2.05.0001.',
    });
    const banyak = tujuanBaris(lalu({ kode: '4.01.02.2.05.0001' }), ada, ganti(satu, dua));
    expect(banyak).toMatchObject({ cara: 'pilih', usul: null });
    expect(banyak.calon.map((c) => [c.id, c.sebab])).toEqual([
      ['a', 'pengganti kode lama'],
      ['b', 'pengganti kode lama'],
    ]);
    const hilang = tujuanBaris(lalu({ kode: '4.01.02.2.05.0001', nama: 'Zzz' }), ada, ganti('4.01.02.2.05.0099'));
    expect(hilang).toMatchObject({ cara: 'pilih', usul: null });
    expect(hilang.keterangan).toContain('4.01.02.2.05.0099');
  });

  test('L4: without a code by the name, alike ones are offered', () => {
    const nama = [kini('a', { kode: '', nama: 'Pengelolaan kelembagaan ' }), kini('b', { kode: '', nama: 'Umum' })];
    expect(tujuanBaris(lalu({ kode: '' }), nama, tanpa)).toMatchObject({ cara: 'nama', usul: 'a' });
    const mirip = tujuanBaris(lalu({ kode: '', nama: 'Pengelolaan Kelembagaan Daerah' }), nama, tanpa);
    expect(mirip).toMatchObject({ cara: 'pilih', usul: null });
    expect(mirip.calon[0]).toMatchObject({ id: 'a' });
    expect(mirip.calon[0]?.sebab).toMatch(/^nama mirip \d\d %$/);
  });

  test('L5: nothing is guessed where nothing is near; a proposal is always one of the lines', () => {
    expect(
      tujuanBaris(lalu({ nama: 'Rumah tangga' }), [kini('a', { kode: '1.02.02.2.02.0001', nama: 'Gizi' })], tanpa),
    ).toEqual({
      cara: 'pilih',
      usul: null,
      calon: [],
      keterangan: 'Tidak ada dalam DPA ini.',
    });
    const kode = fc.constantFrom(
      '',
      '4.01.01.2.13.0001',
      '4.01.01.2.13.0002',
      '5.01.01.2.13.0001',
      '4.01.02.2.01.0001',
    );
    const baris = fc.record({
      kode,
      nama: fc.constantFrom('A', 'B', 'Aa'),
      kodeSubUnit: fc.constantFrom('', 'u1', 'u2'),
    });
    fc.assert(
      fc.property(baris, fc.array(baris, { maxLength: 6 }), (satu, semua) => {
        const ada = semua.map((b, i) => kini(String(i), b));
        const t = tujuanBaris(lalu(satu), ada, () => ['4.01.02.2.01.0001']);
        const ids = new Set<string>(ada.map((b) => b.id));
        expect(t.calon.every((c) => ids.has(c.id))).toBe(true);
        if (t.usul !== null) expect(t.calon.some((c) => c.id === t.usul)).toBe(true);
        expect(t.usul === null).toBe(t.cara === 'pilih');
      }),
    );
  });
});

test('a dated window becomes its months, months and years stay', () => {
  expect(jendelaTanpaTanggal({ jenis: 'tanggal', mulai: '2025-02-10', akhir: '2025-04-05' })).toEqual({
    jenis: 'bulan',
    bulan: [2, 3, 4],
  });
  expect(jendelaTanpaTanggal({ jenis: 'tanggal', mulai: '2025-01-01', akhir: '2025-12-31' })).toEqual({
    jenis: 'tahun',
  });
  expect(jendelaTanpaTanggal({ jenis: 'bulan', bulan: [5] })).toEqual({ jenis: 'bulan', bulan: [5] });
});

test('recurring work comes back a year later on the same days of the month; a draft keeps only that it recurs', () => {
  const lama = { jenis: 'berulang', tiap: 'minggu', mulai: '2024-02-29', akhir: null } as const;
  expect(jendelaSalinan(lama, 2)).toEqual({ ...lama, mulai: '2026-02-28' });
  expect(jendelaSalinan({ ...lama, mulai: null, akhir: '2025-11-30' }, 1)).toEqual({
    ...lama,
    mulai: null,
    akhir: '2026-11-30',
  });
  expect(jendelaSalinan({ jenis: 'tanggal', mulai: '2025-02-10', akhir: '2025-04-05' }, 1)).toEqual({
    jenis: 'bulan',
    bulan: [2, 3, 4],
  });
  expect(jendelaTanpaTanggal(lama)).toEqual({ ...lama, mulai: null });
});
