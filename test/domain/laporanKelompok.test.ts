import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BagianId, PegawaiId, TugasId } from '../../src/domain/ids';
import { NAMA_GABUNGAN } from '../../src/domain/kelompokKecil';
import type { AngkaBulanan, BarisBagianBulanan, LaporanBulanan } from '../../src/domain/laporanBulanan';
import { KUNCI_BULANAN } from '../../src/domain/laporanBulananTeks';
import { BAGIAN_GABUNGAN, KUNCI_ORANG, samarkanBagian } from '../../src/domain/laporanKelompok';
import type { BarisTugasBulanan } from '../../src/domain/laporanTugas';

interface Bagian {
  readonly pegawai: number;
  readonly bertugas: number;
  /** Numbers of those who hold its tasks. */
  readonly pelaksana: readonly number[];
  /** Minutes done, task by task. */
  readonly tugas: readonly number[];
}
const id = (i: number): BagianId => `b${i}` as BagianId;
const barisTugas = (bagianId: BagianId, realisasiSampai: number): BarisTugasBulanan => ({
  ...{ tugasId: 't' as TugasId, nama: '', bagianId, satuan: '', norma: 1, tenggat: null, batas: null },
  ...{ keadaan: 'terlambat', rencanaSetahun: 0, rencanaSampai: 0, realisasiSampai, rencanaBulan: 0 },
  ...{ realisasiBulan: 0, lebih: 0, belumDibagi: 0, perkiraanKurang: 0, belumDicatat: false },
  menitBulan: { rencana: [], realisasi: [] },
});

/** Everybody was away for 480 minutes. */
function kantor(bagian: readonly Bagian[]) {
  const angka = ({ pegawai, bertugas, tugas }: Omit<Bagian, 'pelaksana'>): AngkaBulanan => ({
    ...(Object.fromEntries(KUNCI_BULANAN.map((kunci) => [kunci, 0])) as AngkaBulanan),
    ...{ pegawai, bertugas, kapasitasBulan: pegawai * 9000, bebanBulan: bertugas * 8000, tidakHadir: pegawai * 480 },
    ...{ tugas: tugas.length, realisasiSampai: tugas.reduce((a, b) => a + b, 0) },
  });
  const semua = bagian.flatMap(({ tugas }, i) => tugas.map((menit) => barisTugas(id(i), menit)));
  const jumlah = (kunci: 'pegawai' | 'bertugas'): number => bagian.reduce((n, satu) => n + satu[kunci], 0);
  const laporan: LaporanBulanan = {
    ...{
      tahun: 2026,
      bulan: 5,
      opd: 'OPD',
      daerah: 'Kota',
      sampai: '2026-05-31',
      berjalan: false,
      dpa: '',
      perhatian: semua,
    },
    setahun: { rencana: [], realisasi: [] },
    jumlah: angka({
      pegawai: jumlah('pegawai'),
      bertugas: jumlah('bertugas'),
      tugas: bagian.flatMap(({ tugas }) => tugas),
    }),
    baris: bagian.map((satu, i) => ({ bagianId: id(i), nama: `Bagian ${i}`, angka: angka(satu) })),
  };
  const pelaksana = new Map(
    bagian.map((satu, i) => [id(i), new Set(satu.pelaksana.map((n) => `p${n}` as PegawaiId))] as const),
  );
  return { laporan, pelaksana, tugas: semua };
}
const samarkan = (bagian: readonly Bagian[], k = 5) => {
  const { laporan, pelaksana, tugas } = kantor(bagian);
  return { laporan, pelaksana, hasil: samarkanBagian(laporan, tugas, pelaksana, k) };
};

const acak: fc.Arbitrary<Bagian> = fc
  .record({
    pegawai: fc.nat({ max: 12 }),
    tanpaTugas: fc.nat({ max: 6 }),
    pelaksana: fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 12 }),
    tugas: fc.array(fc.nat({ max: 900 }), { maxLength: 4 }),
  })
  .map(({ pegawai, tanpaTugas, ...lain }) => ({ ...lain, pegawai, bertugas: Math.max(0, pegawai - tanpaTugas) }));

test('K1–K4: what leaves the office is of five people or more, its sums stay, nothing is found by subtraction', () => {
  fc.assert(
    fc.property(fc.array(acak, { minLength: 1, maxLength: 9 }), fc.integer({ min: 5, max: 8 }), (bagian, k) => {
      const { laporan, pelaksana, hasil } = samarkan(bagian, k);
      const isi = (bagianId: BagianId | null) =>
        bagianId === BAGIAN_GABUNGAN
          ? laporan.baris.filter(({ nama }) => hasil.digabung.includes(nama))
          : laporan.baris.filter((satu) => satu.bagianId === bagianId);
      const orang = (baris: ReturnType<typeof isi>): readonly number[] => [
        baris.reduce((n, { angka }) => n + angka.pegawai, 0),
        baris.reduce((n, { angka }) => n + angka.bertugas, 0),
        new Set(baris.flatMap((satu) => [...(pelaksana.get(satu.bagianId ?? id(-1)) ?? [])])).size,
      ];
      const berorang = laporan.baris.filter((satu) => orang([satu]).some((n) => n > 0));
      for (const satu of hasil.baris) {
        const aman = orang(isi(satu.bagianId)).every((n) => n === 0 || n >= k);
        expect(satu.orangTampak).toBe(aman);
        // K4: whoever there is stands in the one row that is not safe.
        if (!aman) expect(hasil.digabung).toEqual(expect.arrayContaining(berorang.map(({ nama }) => nama)));
      }
      // K2: one small group alone would be the sum less all the others.
      if (hasil.digabung.length === 1) expect(berorang).toHaveLength(1);
      const tampak = hasil.baris.every(({ orangTampak }) => orangTampak);
      for (const kunci of KUNCI_BULANAN) {
        const hilang = !tampak && (KUNCI_ORANG as readonly string[]).includes(kunci);
        const semua = hasil.baris.reduce((n, { angka }) => n + angka[kunci], 0);
        const asal: readonly BarisBagianBulanan[] = hilang
          ? hasil.baris.filter(({ orangTampak }) => orangTampak)
          : laporan.baris;
        expect(semua).toBe(asal.reduce((n, { angka }) => n + angka[kunci], 0));
      }
      expect(hasil.jumlah).toEqual(laporan.jumlah);
      // K3: the tasks of a row are its figures.
      for (const { bagianId, angka } of hasil.baris)
        for (const daftar of [hasil.tugas, hasil.perhatian]) {
          const milik = daftar.filter((satu) => satu.bagianId === bagianId);
          expect([milik.length, milik.reduce((n, satu) => n + satu.realisasiSampai, 0)]).toEqual([
            angka.tugas,
            angka.realisasiSampai,
          ]);
        }
    }),
  );
});

const biasa = (pegawai: number, dari: number, lain: Partial<Bagian> = {}): Bagian => ({
  ...{ pegawai, bertugas: pegawai, tugas: [60, 40], pelaksana: Array.from({ length: pegawai }, (_, i) => dari + i) },
  ...lain,
});
const bentuk = (bagian: readonly Bagian[]) =>
  samarkan(bagian).hasil.baris.map(({ nama, angka, orangTampak }) => [
    nama,
    ...[angka.pegawai, angka.tidakHadir, angka.realisasiSampai, orangTampak],
  ]);

test('K2: four people are joined by the smallest other bagian, with their work', () => {
  expect(bentuk([biasa(4, 0), biasa(9, 10), biasa(6, 20)])).toEqual([
    ['Bagian 1', 9, 9 * 480, 100, true],
    [NAMA_GABUNGAN, 10, 10 * 480, 200, true],
  ]);
});

test('K1: work of a bagian that few hold, and load of a bagian where few have tasks, is theirs alone', () => {
  expect(bentuk([biasa(8, 0, { pelaksana: [1, 2] }), biasa(9, 10), biasa(6, 20)]).map(([nama]) => nama)).toEqual([
    'Bagian 1',
    NAMA_GABUNGAN,
  ]);
  expect(bentuk([biasa(8, 0, { bertugas: 1 }), biasa(9, 10), biasa(6, 20)]).map(([nama]) => nama)).toEqual([
    'Bagian 1',
    NAMA_GABUNGAN,
  ]);
  // Work nobody has yet is of nobody.
  const kosong = biasa(0, 0, { pelaksana: [] });
  expect(bentuk([kosong, biasa(9, 10)]).map(([nama]) => nama)).toEqual(['Bagian 0', 'Bagian 1']);
});

test('K4: an office of four tells its work, and of its people only the sum', () => {
  expect(bentuk([biasa(1, 0), biasa(3, 10)])).toEqual([[NAMA_GABUNGAN, 0, 0, 200, false]]);
});
