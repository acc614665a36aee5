import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bawaPorsi } from '../../src/domain/bawaPorsi';
import { hariDari } from '../../src/domain/hari';
import type { PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import { daftarUnit, pecahTugas, POLA_PECAH, type CaraPecah, type DasarPecah } from '../../src/domain/pecahTugas';
import { PEMBAGI_PERSEN, ULANGAN, type Jendela, type Penugasan } from '../../src/domain/tugas';
import { bagiRata, pembagiUntuk } from '../../src/domain/porsi';

const TAHUN = 2026;
const SETAHUN: Jendela = { jenis: 'tahun' };
const tugas = (volume: number, jendela: Jendela = SETAHUN, norma: number | null = 60) => ({
  nama: 'Validasi anjab',
  volume,
  norma,
  jendela,
});
const pecah = (asal: ReturnType<typeof tugas>, cara: CaraPecah, dasar: DasarPecah = 'volume') =>
  pecahTugas(asal, { cara, dasar, pola: POLA_PECAH }, TAHUN);

const jendela: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant(SETAHUN),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
    .map((bulan): Jendela => ({ jenis: 'bulan', bulan: bulan.sort((a, b) => a - b) })),
  fc
    .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }))
    .map(([a, b]): Jendela => ({ jenis: 'tanggal', mulai: hari(Math.min(a, b)), akhir: hari(Math.max(a, b)) })),
  fc
    .tuple(fc.constantFrom(...ULANGAN), fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }))
    .map(([tiap, a, b]): Jendela => ({
      jenis: 'berulang',
      tiap,
      mulai: hari(Math.min(a, b)),
      akhir: hari(Math.max(a, b)),
    })),
);
const hari = (n: number): string => new Date(Date.UTC(TAHUN, 0, 1 + n)).toISOString().slice(0, 10);
const cara: fc.Arbitrary<CaraPecah> = fc.oneof(
  fc.constantFrom<CaraPecah>({ jenis: 'bulan' }, { jenis: 'triwulan' }, { jenis: 'semester' }),
  fc.integer({ min: 1, max: 60 }).map((banyak): CaraPecah => ({ jenis: 'jumlah', banyak })),
  fc.array(fc.string(), { minLength: 1, maxLength: 40 }).map((nama): CaraPecah => ({ jenis: 'unit', nama })),
);
/** Days (dates) or months of a window, as a sorted list of numbers. */
function isi(j: Jendela): number[] {
  if (j.jenis === 'tahun') return Array.from({ length: 12 }, (_, i) => i + 1);
  if (j.jenis === 'bulan') return [...j.bulan];
  const [a, z] = [hariDari(j.mulai ?? '2026-01-01'), hariDari(j.akhir ?? '2026-12-31')];
  return Array.from({ length: z - a + 1 }, (_, i) => a + i);
}
const jumlah = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);

describe('parts of a task', () => {
  test('C1: the volumes sum to the volume, whatever the way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), jendela, cara, (volume, j, c) => {
        const p = pecah(tugas(volume, j), c);
        expect(jumlah(p.map((x) => x.volume))).toBe(volume);
        expect(p.every((x) => x.volume > 0)).toBe(true);
      }),
    );
  });

  test('C3: dividing the time keeps the minutes to the minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 50_000 }),
        jendela,
        cara,
        (v, n, j, c) => {
          const p = pecah(tugas(v, j, n), c, 'waktu');
          expect(jumlah(p.map((x) => x.volume * (x.norma ?? 0)))).toBe(v * n);
        },
      ),
    );
  });

  test('C4: parts by time do not overlap and cover the window', () => {
    fc.assert(
      fc.property(jendela, fc.constantFrom('bulan', 'triwulan', 'semester'), (j, jenis) => {
        const p = pecah(tugas(100_000, j), { jenis });
        expect(p.flatMap((x) => isi(x.jendela))).toEqual(isi(j));
      }),
    );
  });

  test('C5: no two parts have one name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Dinas A', 'dinas a', 'Dinas B'), { minLength: 1 }), (nama) => {
        const p = pecah(tugas(100), { jenis: 'unit', nama });
        expect(new Set(p.map((x) => x.nama.toLowerCase())).size).toBe(p.length);
      }),
    );
  });

  test('thirty OPD: one each, named by the unit, the window of the task', () => {
    const nama = Array.from({ length: 30 }, (_, i) => `Dinas ${i + 1}`);
    const p = pecah(tugas(30, { jenis: 'bulan', bulan: [2, 3] }), { jenis: 'unit', nama });
    expect(p).toHaveLength(30);
    expect(p[0]).toEqual({
      nama: 'Validasi anjab – Dinas 1',
      bagian: 'Dinas 1',
      volume: 1,
      norma: 60,
      jendela: { jenis: 'bulan', bulan: [2, 3] },
    });
  });

  test('a quarterly report by triwulan, by month only where there is one', () => {
    expect(pecah(tugas(4), { jenis: 'triwulan' }).map((x) => x.nama)).toEqual([
      'Validasi anjab – Triwulan I',
      'Validasi anjab – Triwulan II',
      'Validasi anjab – Triwulan III',
      'Validasi anjab – Triwulan IV',
    ]);
    expect(pecah(tugas(4), { jenis: 'bulan' }).map((x) => x.bagian)).toEqual([
      'Maret 2026',
      'Juni 2026',
      'September 2026',
      'Desember 2026',
    ]);
  });

  test('recurring work stays recurring inside each part, its periods evenly divided', () => {
    const bulanan: Jendela = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null };
    expect(pecah(tugas(12, bulanan), { jenis: 'triwulan' }).map((x) => [x.volume, x.jendela])).toEqual(
      [
        ['2026-01-01', '2026-03-31'],
        ['2026-04-01', '2026-06-30'],
        ['2026-07-01', '2026-09-30'],
        ['2026-10-01', '2026-12-31'],
      ].map(([mulai, akhir]) => [3, { ...bulanan, mulai, akhir }]),
    );
    const triwulanan: Jendela = { ...bulanan, tiap: 'triwulan' };
    expect(pecah(tugas(4, triwulanan), { jenis: 'semester' }).map((x) => x.volume)).toEqual([2, 2]);
    expect(pecah(tugas(12, triwulanan), { jenis: 'bulan' }).map((x) => x.volume)).toEqual(Array(12).fill(1));
    const mingguan = pecah(tugas(52, { ...bulanan, tiap: 'minggu' }), { jenis: 'bulan' }).map((x) => x.volume);
    expect([Math.min(...mingguan), Math.max(...mingguan), jumlah(mingguan)]).toEqual([4, 5, 52]);
  });

  test('one document over a dated window: time divided by days', () => {
    const p = pecah(
      tugas(1, { jenis: 'tanggal', mulai: '2026-03-22', akhir: '2026-04-10' }, 2000),
      { jenis: 'bulan' },
      'waktu',
    );
    expect(p.map((x) => [x.bagian, x.volume, x.norma, x.jendela])).toEqual([
      ['Maret 2026', 1, 1000, { jenis: 'tanggal', mulai: '2026-03-22', akhir: '2026-03-31' }],
      ['April 2026', 1, 1000, { jenis: 'tanggal', mulai: '2026-04-01', akhir: '2026-04-10' }],
    ]);
  });

  test('a pasted list of units: numbers, bullets, doubles and blanks go', () => {
    expect(
      daftarUnit('1. Dinas Kesehatan\n 2)  Dinas  Pendidikan\n\n- Kecamatan A; dinas kesehatan\n3 Kota Lama'),
    ).toEqual(['Dinas Kesehatan', 'Dinas Pendidikan', 'Kecamatan A', '3 Kota Lama']);
  });
});

const orang = (porsi: readonly number[]): Penugasan[] =>
  porsi.map((n, i) => ({
    id: `t.${i}` as PenugasanId,
    tugasId: 't' as TugasId,
    pegawaiId: `p${i}` as PegawaiId,
    porsi: n,
    peran: i === 0 ? 'ketua' : 'anggota',
    terkunci: false,
    persetujuanLintas: '',
  }));

describe('shares of the parts', () => {
  const bagian = (volume: readonly number[]) =>
    volume.map((v) => ({
      volume: v,
      pembagi: pembagiUntuk({ jenis: 'hasil', volume: v, dapatDibagi: true, hadirBersama: false }),
    }));
  const unit = (hasil: readonly (readonly number[])[], b: ReturnType<typeof bagian>): number[][] =>
    hasil.map((baris, i) =>
      baris.map((n) => (b[i]?.pembagi === b[i]?.volume ? n : n / (PEMBAGI_PERSEN / (b[i]?.volume ?? 1)))),
    );

  test('C6: everybody keeps the units, and no part is given away twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (porsi, kosong, n, berurutan) => {
          const volume = jumlah(porsi) + kosong;
          fc.pre(volume > 1);
          const b = bagian(bagiRata(volume, n).filter((v) => v > 0));
          const asal = {
            penugasan: orang(porsi),
            pembagi: volume,
            volume,
            jenis: 'hasil',
            hadirBersama: false,
          } as const;
          const u = unit(bawaPorsi(asal, b, berurutan), b);
          porsi.forEach((punya, i) => expect(jumlah(u.map((baris) => baris[i] ?? 0))).toBe(punya));
          u.forEach((baris, i) => expect(jumlah(baris)).toBeLessThanOrEqual(b[i]?.volume ?? 0));
        },
      ),
    );
  });

  test('C7: units stay with one person as a block; months hold everybody', () => {
    const asal = { penugasan: orang([8, 7]), pembagi: 15, volume: 15, jenis: 'hasil', hadirBersama: false } as const;
    const satuSatu = bawaPorsi(asal, bagian(Array.from({ length: 15 }, () => 1)), true);
    expect(satuSatu.map((b) => b.indexOf(PEMBAGI_PERSEN))).toEqual([
      ...Array<number>(8).fill(0),
      ...Array<number>(7).fill(1),
    ]);
    expect(bawaPorsi(asal, bagian([5, 5, 5]), false)).toEqual([
      [3, 2],
      [3, 2],
      [2, 3],
    ]);
  });

  test('C8: percent and hadir bersama: every part as the whole was', () => {
    const asal = {
      penugasan: orang([2500, 5000]),
      pembagi: 10_000,
      volume: 1,
      jenis: 'hasil',
      hadirBersama: true,
    } as const;
    expect(bawaPorsi(asal, [{ volume: 1, pembagi: 10_000 }], false)).toEqual([[2500, 5000]]);
  });
});
