import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hitungAbk, type Abk, type BarisAbk } from '../../src/domain/abk';
import { bulatkanOrang, dasarAbk } from '../../src/domain/abkPeriode';
import { kunciBelum } from '../../src/domain/abkJabatan';
import { rumusKebutuhan } from '../../src/domain/abkTeks';
import { uraianAbk } from '../../src/domain/abkUraian';
import { kelasEj } from '../../src/domain/ej';
import { mingguTahun } from '../../src/domain/hari';
import type { BagianId } from '../../src/domain/ids';
import { kalenderDari, type HariLibur } from '../../src/domain/kalender';
import type { Kantor } from '../../src/domain/kantor';
import { menitPorsi, menitTugas } from '../../src/domain/porsi';
import { bacaAbk } from '../../src/importers/abkTabel';
import { bacaLembar } from '../../src/importers/lembar';
import { kantorAcak } from './kantorAcak';
import { bacaCsv, bagian, kantor, kantorContoh, pegawai, PENGATURAN, tugas } from './kantorUji';

const baris = (abk: Abk, jabatan: string): BarisAbk => {
  const ada = abk.unit.flatMap((u) => u.baris).find((b) => b.jabatan === jabatan);
  if (!ada) throw new Error(`no row ${jabatan}`);
  return ada;
};
const memakai = (k: Kantor, abk: Partial<Kantor['pengaturan']['abk']>): Kantor => ({
  ...k,
  pengaturan: { ...k.pengaturan, abk: { ...k.pengaturan.abk, ...abk } },
});

describe('worked examples of the ABK', () => {
  it('A1 A5 A7 A8 A10: 2.310.000 menit ÷ 75.000 = 30,8 → 31; 29 pemangku are 2 short with EJ 1,06 in class A', () => {
    const orang = Array.from({ length: 29 }, (_, i) => pegawai({ id: `p${i}`, jabatan: 'Analis' }));
    const abk = hitungAbk(
      kantor({ pegawai: orang, tugas: [tugas({ id: 't', volume: 4620, norma: 500 }, [['p0', 4620]])] }),
    );
    const satu = baris(abk, 'Analis');
    expect(satu).toMatchObject({ menit: 2_310_000, kebutuhan: 30.8, bulat: 31, pemangku: 29, selisih: -2, kelas: 'A' });
    expect(satu.ej).toBeCloseTo(2_310_000 / (29 * 75_000), 9);
    expect(rumusKebutuhan(satu, abk.dasar)).toBe('2.310.000 menit ÷ 75.000 = 30,8 → 31');
  });

  it('1.250 jam are 75.000 menit; work done by 11.00 is 67 % of 5,25 effective hours (class D), 47 % of 7,5 (class E)', () => {
    expect(PENGATURAN.normaAbk.nilai).toBe(1250 * 60);
    expect((37.5 * 0.7) / 5).toBe(5.25);
    expect(kelasEj(3.5 / 5.25, PENGATURAN.kelasEj)).toBe('D');
    expect(kelasEj(3.5 / 7.5, PENGATURAN.kelasEj)).toBe('E');
  });

  it('A10: the limits of PEJ hold on unrounded numbers: 0,8999 is C, 0,90 is B, 1,00 is B, above is A', () => {
    const kelas = (menit: number): unknown =>
      baris(
        hitungAbk(
          kantor({
            pegawai: [pegawai({ id: 'p', jabatan: 'Analis' })],
            tugas: [tugas({ id: 't', volume: menit, norma: 1 }, [['p', menit]])],
          }),
        ),
        'Analis',
      ).kelas;
    expect([67_499, 67_500, 75_000, 75_001, 52_499, 37_499].map(kelas)).toEqual(['C', 'B', 'B', 'A', 'D', 'E']);
  });

  it('A7: a structural post is needed as often as there is one, whatever its load; a vacant one once', () => {
    const kepala = (id: string, jabatan: string, status: 'aktif' | 'tugas_belajar' = 'aktif') =>
      pegawai({ id, jabatan, status, jenisJabatan: 'Pengawas' });
    const abk = hitungAbk(
      kantor({
        pegawai: [
          kepala('k1', 'Kepala Subbagian Keuangan'),
          pegawai({ id: 'k2', jabatan: 'Kepala Bagian', jenisJabatan: 'Administrator' }),
          kepala('k3', 'Kepala Subbagian'),
          kepala('k4', 'Kepala Subbagian'),
          kepala('k5', 'Kepala Subbagian Umum', 'tugas_belajar'),
          pegawai({ id: 'p', jabatan: 'Analis' }),
        ],
        tugas: [
          tugas({ id: 't1', norma: 118_480 }, [['k1', 10_000]]),
          tugas({ id: 't2', norma: 9000 }, [['k2', 10_000]]),
          tugas({ id: 't3', norma: 118_480 }, [['p', 10_000]]),
        ],
      }),
    );
    const [lebih, kurang, dua, kosong, staf] = [
      'Kepala Subbagian Keuangan',
      'Kepala Bagian',
      'Kepala Subbagian',
      'Kepala Subbagian Umum',
      'Analis',
    ].map((nama) => baris(abk, nama));
    expect(lebih).toMatchObject({ bulat: 1, selisih: 0, kelas: 'A' });
    expect(kurang).toMatchObject({ kebutuhan: 0.12, bulat: 1, selisih: 0 });
    expect(dua).toMatchObject({ bulat: 2, selisih: 0 });
    expect(kosong).toMatchObject({ bulat: 1, pemangku: 0, selisih: -1 });
    expect(staf).toMatchObject({ bulat: 2, selisih: -1 });
    expect(rumusKebutuhan(lebih!, abk.dasar)).toBe('118.480 menit ÷ 75.000 = 1,5797; jabatan struktural → 1');
    expect(abk.jumlah).toMatchObject({ bulat: 7, pemangku: 5, selisih: -2 });
  });

  it('the peta jabatan of a badan: kelas, bezetting, kebutuhan and selisih of every jabatan', () => {
    type Baris = Record<'jabatan' | 'jenis' | 'kelas_jabatan' | 'kebutuhan' | 'unit', string>;
    const daftar = bacaCsv<Baris>('test/fixtures/bapperida_jabatan_kelas_kebutuhan.csv');
    const units = [...new Set(daftar.map((b) => b.unit))];
    const k = kantor({
      bagian: units.map((u) => bagian(u, u)),
      pegawai: daftar.map((b, i) =>
        pegawai({ id: `p${i}`, jabatan: b.jabatan, kelas: Number(b.kelas_jabatan), bagianId: b.unit as BagianId }),
      ),
      tugas: daftar.map((b, i) =>
        tugas({ id: `t${i}`, bagianId: b.unit as BagianId, norma: 75_000 * Number(b.kebutuhan) }, [[`p${i}`, 10_000]]),
      ),
    });
    const abk = hitungAbk(k);
    expect(abk.jumlah).toMatchObject({ bulat: 26, pemangku: 19, selisih: -7 });
    const penelaah = abk.unit.flatMap((u) => u.baris.filter((b) => b.jabatan === 'Penelaah Teknis Kebijakan'));
    expect(penelaah.map((b) => [b.kelasJabatan, b.pemangku, b.bulat, b.selisih])).toEqual([
      [[7], 1, 2, -1],
      [[7], 1, 2, -1],
    ]);
  });
});

describe('A6: the method per period', () => {
  const csv = 'test/fixtures/abk_contoh_bkpp.csv';
  const tertulis = bacaCsv<{ kebutuhan_pegawai: string; jumlah_hasil: string; satuan_waktu: string }>(csv);

  it('every line of the BKPP paper comes out to its four decimals, read in and counted per year', () => {
    const { baris: paper } = bacaAbk(bacaLembar(readFileSync(csv), 'abk.csv').lembar);
    const k = memakai(
      kantor({
        pegawai: [pegawai({ id: 'p', jabatan: 'Kepala Badan' })],
        tugas: paper.map((b, i) =>
          tugas({ id: `t${i}`, urutan: `a${String(i).padStart(2, '0')}`, volume: b.volume, norma: b.waktu }, [
            ['p', b.volume],
          ]),
        ),
      }),
      { cara: 'periode' },
    );
    const uraian = uraianAbk(k).get(baris(hitungAbk(k), 'Kepala Badan').kunci) ?? [];
    expect(uraian.map((u) => Number(u.kebutuhan.toFixed(4)))).toEqual(tertulis.map((t) => Number(t.kebutuhan_pegawai)));
    const jumlah = tertulis.reduce((n, t) => n + Number(t.kebutuhan_pegawai), 0);
    expect(baris(hitungAbk(k), 'Kepala Badan').kebutuhan).toBeCloseTo(jumlah, 3);
  });

  it('its weekly and monthly lines entered as recurring work are divided by 1.500 and 6.000, result for result', () => {
    const minggu = mingguTahun(2026).length;
    const k = memakai(
      kantor({
        pegawai: [pegawai({ id: 'p', jabatan: 'Kepala Badan' })],
        tugas: [
          tugas(
            {
              id: 'm',
              volume: 23 * minggu,
              norma: 2,
              jendela: { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null },
            },
            [['p', 23 * minggu]],
          ),
          tugas(
            {
              id: 'b',
              volume: 35 * 12,
              norma: 7,
              jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
            },
            [['p', 420]],
          ),
        ],
      }),
      { cara: 'periode' },
    );
    const [bulanan, mingguan] = uraianAbk(k).get(baris(hitungAbk(k), 'Kepala Badan').kunci) ?? [];
    expect(mingguan).toMatchObject({ periode: 'minggu', volume: 23, beban: 46, wke: 1500 });
    expect(mingguan?.kebutuhan.toFixed(4)).toBe('0.0307');
    expect(bulanan).toMatchObject({ periode: 'bulan', volume: 35, beban: 245, wke: 6000 });
    expect(bulanan?.kebutuhan.toFixed(4)).toBe('0.0408');
    expect(hitungAbk(k).dasar).toMatchObject({ cara: 'periode', wke: 72_000 });
  });

  const berulang = (
    tiap: 'minggu' | 'bulan',
    volume: number,
    mulai: string | null,
    libur: readonly HariLibur[] = [],
  ) => {
    const jendela = { jenis: 'berulang', tiap, mulai, akhir: null } as const;
    const k = memakai(
      kantor({
        lain: { kalender: kalenderDari(2026, libur, []) },
        pegawai: [pegawai({ id: 'p', jabatan: 'Analis' })],
        tugas: [tugas({ id: 't', volume, norma: 60, jendela }, [['p', volume]])],
      }),
      { cara: 'periode' },
    );
    const satu = baris(hitungAbk(k), 'Analis');
    const [uraian] = uraianAbk(k).get(satu.kunci) ?? [];
    expect(uraian?.kebutuhan).toBeCloseTo(satu.kebutuhan, 9);
    return uraian;
  };

  it('work of some months only stands by the year, so that half a year does not need a whole person', () => {
    expect(berulang('bulan', 24, '2026-07-01')).toMatchObject({ periode: 'tahun', volume: 24, wke: 72_000 });
    expect(berulang('bulan', 48, '2026-01-01')).toMatchObject({ periode: 'bulan', volume: 4, wke: 6000 });
  });

  it('B6: a week without a working day is no part: what was typed per week stands there', () => {
    const libur = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'].map((tanggal): HariLibur => ({
      tanggal,
      jenis: 'libur_nasional',
      keterangan: 'Libur',
      sumber: '',
    }));
    const banyak = mingguTahun(2026).length - 1;
    expect(berulang('minggu', 2 * banyak, null, libur)).toMatchObject({ periode: 'minggu', volume: 2, wke: 1500 });
  });
});

describe('who bears the work', () => {
  const k = kantor({
    pegawai: [
      pegawai({ id: 'a', jabatan: 'Analis Kebijakan' }),
      pegawai({ id: 'b', jabatan: 'ANALIS  kebijakan', fte: 500 }),
      pegawai({ id: 'c', jabatan: 'Pengolah Data', menitMinggu: 1125, bagianId: 'b2' as BagianId }),
      pegawai({ id: 'd', jabatan: 'Pengolah Data', status: 'tugas_belajar' }),
      pegawai({ id: 'e', jabatan: '', status: 'pola_khusus' }),
      pegawai({ id: 'f', jabatan: 'Arsiparis', status: 'keluar' }),
    ],
    tugas: [
      tugas({ id: 't1', volume: 30, norma: 600 }, [
        ['a', 8],
        ['c', 15],
      ]),
      tugas({ id: 't2', volume: 3, norma: 100, hadirBersama: true }, [
        ['a', 1],
        ['b', 1],
      ]),
      tugas({ id: 't3', norma: null }),
      tugas({ id: 't4', norma: 900 }, [['d', 10_000]]),
      tugas({ id: 't5', norma: 40 }, [['f', 10_000]]),
    ],
  });
  const abk = hitungAbk(k);

  it('A2: shares go to the jabatan of whoever has them, in that bagian; spelling does not make two of one', () => {
    expect(baris(abk, 'ANALIS  kebijakan')).toMatchObject({ menit: 8 * 600 + 600, pemangku: 2, setara: 1500 });
    const pengolah = abk.unit.flatMap((u) => u.baris.filter((b) => b.jabatan === 'Pengolah Data'));
    expect(pengolah.map((b) => [b.bagianId, b.menit, b.pemangku, b.setara, b.tidakAktif])).toEqual([
      ['b1', 900, 0, 0, 1],
      ['b2', 9000, 1, 500, 0],
    ]);
    expect(pengolah[0]?.ej).toBeNull();
  });

  it('A1 A3: the undivided rest is a row of its own, a task without norm a number of its own', () => {
    const belum = abk.unit[0]?.baris.at(-1);
    expect(belum).toMatchObject({ jenis: 'belum', kunci: kunciBelum('b1' as BagianId), menit: 7 * 600, pemangku: 0 });
    expect(abk.unit[0]?.jumlah).toMatchObject({ tanpaNorma: 1, tugas: 5, menitBelum: 4200, tugasBelum: 1 });
  });

  it('A4: a post of somebody who left stays with its work, without one it is gone; no name of jabatan is said', () => {
    expect(baris(abk, 'Arsiparis')).toMatchObject({ menit: 40, pemangku: 0, tidakAktif: 0 });
    expect(baris(abk, 'Jabatan belum diisi').pemangku).toBe(1);
  });
});

describe('A4: one day for all pemangku', () => {
  const k = kantor({
    pegawai: [
      pegawai({ id: 'lama', jabatan: 'Analis', keluar: '2026-01-05' }),
      pegawai({ id: 'baru', jabatan: 'Analis', masuk: '2026-01-06' }),
      pegawai({ id: 'nanti', jabatan: 'Analis', masuk: '2026-12-20' }),
    ],
  });
  const pada = (hariIni: string): unknown => {
    const abk = hitungAbk(k, dasarAbk(k.pengaturan, 2026, { hariIni }));
    return [abk.dasar.per, baris(abk, 'Analis').pemangku];
  };

  it('who left in January and the successor are one; a day outside the year is its nearest day', () => {
    expect(pada('2026-01-05')).toEqual(['2026-01-05', 1]);
    expect(pada('2026-06-15')).toEqual(['2026-06-15', 1]);
    expect(pada('2026-12-31')).toEqual(['2026-12-31', 2]);
    expect(pada('2025-06-15')).toEqual(['2026-01-01', 1]);
    expect(pada('2027-06-15')).toEqual(['2026-12-31', 2]);
  });
});

describe('properties', () => {
  const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);
  const acak = fc.tuple(kantorAcak, fc.constantFrom('norma', 'periode'), fc.integer({ min: 1, max: 100 }));

  it('A3 A9: rows add up to units, units to the office, and all to the work of all tasks', () => {
    fc.assert(
      fc.property(acak, ([dasar, cara, pembulatan]) => {
        const k = memakai(dasar, { cara, pembulatan });
        const abk = hitungAbk(k);
        for (const apa of ['menit', 'bulat', 'pemangku', 'setara', 'selisih', 'tidakAktif'] as const) {
          for (const u of abk.unit) expect(jumlah(u.baris.map((b) => b[apa]))).toBe(u.jumlah[apa]);
          expect(jumlah(abk.unit.map((u) => u.jumlah[apa]))).toBe(abk.jumlah[apa]);
        }
        expect(jumlah(abk.unit.map((u) => u.jumlah.kebutuhan))).toBeCloseTo(abk.jumlah.kebutuhan, 6);
        let semua = 0;
        for (const t of k.tugas.values()) {
          const terbagi = jumlah([...menitPorsi(t).values()]);
          semua += Math.max(terbagi, t.hadirBersama && t.penugasan.length > 0 ? terbagi : (menitTugas(t) ?? 0));
        }
        expect(abk.jumlah.menit).toBe(semua);
      }),
      { numRuns: 150 },
    );
  });

  it('A2: the uraian tugas of every row add up to the row, minutes and need', () => {
    fc.assert(
      fc.property(acak, ([dasar, cara, pembulatan]) => {
        const k = memakai(dasar, { cara, pembulatan });
        const uraian = uraianAbk(k);
        for (const b of hitungAbk(k).unit.flatMap((u) => u.baris)) {
          const milik = uraian.get(b.kunci) ?? [];
          expect(milik.length).toBe(b.tugas);
          expect(jumlah(milik.map((u) => u.menit))).toBe(b.menit);
          expect(jumlah(milik.map((u) => u.kebutuhan))).toBeCloseTo(b.kebutuhan, 6);
          for (const u of milik) expect(u.volume * u.norma).toBeCloseTo(u.beban, 6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the order of people and tasks changes nothing', () => {
    fc.assert(
      fc.property(acak, ([dasar, cara]) => {
        const k = memakai(dasar, { cara });
        const terbalik: Kantor = {
          ...k,
          pegawai: new Map([...k.pegawai].reverse()),
          tugas: new Map([...k.tugas].reverse()),
        };
        expect(hitungAbk(terbalik)).toEqual(hitungAbk(k));
        expect(new Map([...uraianAbk(terbalik)].sort())).toEqual(new Map([...uraianAbk(k)].sort()));
      }),
      { numRuns: 100 },
    );
  });

  it('A7: rounding stays within one, keeps whole numbers, goes up exactly from the setting on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 75_000_000 }), fc.integer({ min: 1, max: 100 }), (menit, p) => {
        const orang = menit / 75_000;
        const naik = (menit % 75_000) * 100 >= p * 75_000;
        expect(bulatkanOrang(orang, p)).toBe(Math.floor(menit / 75_000) + (naik && menit % 75_000 > 0 ? 1 : 0));
      }),
    );
    expect([30.5, 30.4999, 2, 0.35, 2.35].map((n) => bulatkanOrang(n, 50))).toEqual([31, 30, 2, 0, 2]);
    expect([0.35, 2.35, 2.3499].map((n) => bulatkanOrang(n, 35))).toEqual([1, 3, 2]);
  });

  it('the drafted office: nothing divided yet, all its work waits in the rows without pemangku', () => {
    const abk = hitungAbk(kantorContoh());
    expect(abk.unit).toHaveLength(11);
    expect(abk.jumlah.menitBelum).toBe(abk.jumlah.menit);
    expect(abk.jumlah.pemangku).toBeGreaterThan(100);
  });
});
