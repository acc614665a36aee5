import { expect, test } from 'vitest';
import type { Potongan } from '../../../src/data/bersama/potongan';
import { liputan } from '../../../src/data/bersama/susunPotongan';
import { perubahanId } from '../../../src/data/ids';
import { SKEMA } from '../../../src/data/schema';
import { KotakMasuk } from '../../../src/services/bersama/kotakMasuk';

const SESI = 'aaaaaaaaaa';
const id = (n: number): string => perubahanId(1_790_000_000_000 + n, SESI);
const potongan = (n: number): Potongan => ({
  dokumenId: 'dok',
  skema: SKEMA,
  sesi: SESI,
  urut: n,
  butuh: n === 0 ? {} : { [SESI]: id(n - 1) },
  perubahan: [
    {
      id: id(n),
      skema: SKEMA,
      aktor: 'Rina',
      jabatan: '',
      pc: 'PC',
      sesi: SESI,
      label: '',
      urungkan: null,
      jenis: 'biasa',
    },
  ],
  log: [],
  lampiran: [],
});
const isi = (n: number) => ({ nama: `${SESI}-${n}`, isi: potongan(n) });
const KINI = 1_790_000_100_000;

test('a piece that could not be taken over is tried again later, and what needs it waits for it', () => {
  const kotak = new KotakMasuk('dok');
  kotak.tambah([isi(0), isi(1), isi(2)]);
  expect(kotak.ambil({}, KINI).map(({ nama }) => nama)).toEqual([isi(0), isi(1), isi(2)].map(({ nama }) => nama));
  kotak.kembalikan(isi(1), KINI);
  kotak.tambah([isi(2)]);
  expect(kotak.ditolak).toBe(1);
  expect(kotak.ambil({ [SESI]: id(0) }, KINI + 100)).toEqual([]);
  const later = kotak.ambil({ [SESI]: id(0) }, KINI + 60_000);
  expect(later.map(({ nama }) => nama)).toEqual([isi(1).nama, isi(2).nama]);
  kotak.tambah([isi(1)]);
  kotak.ambil({ [SESI]: id(2) }, KINI + 60_000);
  expect(kotak.ditolak).toBe(0);
});

test('a chain of pieces covers up to the first hole, whatever their order', () => {
  const chain = Array.from({ length: 2000 }, (_, n) => {
    const { butuh } = potongan(n);
    return { butuh, bawa: { [SESI]: id(n) } };
  });
  expect(liputan({}, [...chain].reverse())).toEqual({ [SESI]: id(1999) });
  expect(
    liputan(
      {},
      chain.filter((_, n) => n !== 1500),
    ),
  ).toEqual({ [SESI]: id(1499) });
  expect(liputan({ [SESI]: id(1500) }, chain.slice(1501))).toEqual({ [SESI]: id(1999) });
});
