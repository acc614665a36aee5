import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import {
  angkaEvaluasi,
  barisEvaluasi,
  bulanPeriode,
  evaluasiKosong,
  PERIODE_EVALUASI,
  predikatKantor,
  rekapEvaluasi,
  rekapKeluar,
  tugasEvaluasi,
  type BarisEvaluasi,
} from '../../src/domain/laporanTriwulan';
import { NAMA_GABUNGAN } from '../../src/domain/kelompokKecil';
import { EKSPEKTASI, EVALUASI_BAWAAN, PREDIKAT, predikat, usulanHasil } from '../../src/domain/predikat';
import { capaianTugas, genapMenit, type Realisasi } from '../../src/domain/realisasi';
import { BAGIAN_A, BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';

const p1 = 'p1' as PegawaiId;

test('the matrix of PermenPANRB 6/2022: nine cells, and none without both judgements', () => {
  const tabel = EKSPEKTASI.map((hasil) =>
    EKSPEKTASI.map((perilaku) => predikat(hasil, perilaku, EVALUASI_BAWAAN.matriks)),
  );
  expect(tabel).toEqual([
    ['sangat_kurang', 'butuh_perbaikan', 'butuh_perbaikan'],
    ['kurang', 'baik', 'baik'],
    ['kurang', 'baik', 'sangat_baik'],
  ]);
  expect(predikat('', 'sesuai', EVALUASI_BAWAAN.matriks)).toBeNull();
  expect(predikat('di_atas', '', EVALUASI_BAWAAN.matriks)).toBeNull();
});

test('the figures propose a result at the limits of the office, and nothing where nothing was planned', () => {
  expect([null, 0, 0.8999, 0.9, 1.0999, 1.1].map((rasio) => usulanHasil(rasio, EVALUASI_BAWAAN))).toEqual([
    null,
    'di_bawah',
    'di_bawah',
    'sesuai',
    'sesuai',
    'di_atas',
  ]);
});

test('E1: the tasks of a person in a period sum to the figures of the person', () => {
  const semua = fc.array(
    fc.record({
      volume: fc.integer({ min: 1, max: 40 }),
      norma: fc.integer({ min: 1, max: 900 }),
      bulan: fc.integer({ min: 1, max: 12 }),
      selesai: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(semua, fc.constantFrom(...PERIODE_EVALUASI), (isi, periode) => {
      const daftar = isi.map(({ volume, norma }, i) =>
        tugas(i + 1, { volume, norma, penugasan: [{ porsi: volume > 1 ? volume : 10_000 }] }),
      );
      const kantor = kantorKecil([orang(1)], daftar);
      const realisasi = (tugasId: TugasId): Realisasi[] => {
        const i = daftar.findIndex(({ id }) => id === tugasId);
        const satu = isi[i];
        return satu
          ? [{ tugasId, pegawaiId: p1, bulan: satu.bulan, volume: satu.selesai, mutu: 'rapi', bukti: '' }]
          : [];
      };
      const capaian = daftar.flatMap((t) => capaianTugas(kantor, t, realisasi(t.id)));
      const pegawai = kantor.pegawai.get(p1);
      if (!pegawai) throw new Error('p1');
      const { angka } = barisEvaluasi(
        pegawai,
        angkaEvaluasi(kantor, capaian, periode),
        evaluasiKosong(p1, periode),
        EVALUASI_BAWAAN,
      );
      const tugasnya = tugasEvaluasi(kantor, capaian, realisasi, periode);
      expect(genapMenit(tugasnya.reduce((n, t) => n + t.menitTarget, 0))).toBe(angka.menitRencana);
      expect(genapMenit(tugasnya.reduce((n, t) => n + t.menitRealisasi, 0))).toBe(angka.menitSelesai);
    }),
    { numRuns: 60 },
  );
});

test('quarters cover the year once, the year covers all', () => {
  expect([1, 2, 3, 4].flatMap((q) => [...bulanPeriode(q as 1)])).toEqual([1, 3, 4, 6, 7, 9, 10, 12]);
  expect(bulanPeriode(0)).toEqual([1, 12]);
});

test('the recapitulation shows no group under five and loses nobody', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      (a, b, c) => {
        const baris = [
          ...Array<typeof BAGIAN_A>(a).fill(BAGIAN_A),
          ...Array<typeof BAGIAN_A>(b).fill(BAGIAN_B),
          ...Array<null>(c).fill(null),
        ].map((bagianId, i): BarisEvaluasi => ({
          pegawaiId: `p${i}` as PegawaiId,
          nama: `Pegawai ${i}`,
          jabatan: '',
          bagianId,
          angka: {
            menitRencana: 10,
            menitSelesai: 5,
            rasio: 0.5,
            menitDilewati: 0,
            tanpaNorma: 0,
            kosong: 0,
            tugasKosong: 0,
          },
          usulan: 'di_bawah',
          evaluasi: evaluasiKosong(`p${i}` as PegawaiId, 1),
          predikat: i % 2 === 0 ? 'baik' : null,
        }));
        const rekap = rekapEvaluasi(baris, kantorKecil([], []).bagian, 5);
        for (const { pegawai } of rekap) expect(pegawai).toBeGreaterThanOrEqual(5);
        const terlihat = rekap.reduce((n, { pegawai }) => n + pegawai, 0);
        expect(terlihat).toBe(a + b + c < 5 ? 0 : a + b + c);
      },
    ),
  );
});

test('a bagian where few have anything to do is joined: its hours would be those of one', () => {
  const satu = (i: number, bagianId: BarisEvaluasi['bagianId'], menit: number): BarisEvaluasi => ({
    ...{ pegawaiId: `p${i}` as PegawaiId, nama: '', jabatan: '', bagianId, usulan: null, predikat: null },
    angka: {
      ...{ menitRencana: menit, menitSelesai: 0, rasio: null, menitDilewati: 0 },
      ...{ tanpaNorma: 0, kosong: 0, tugasKosong: 0 },
    },
    evaluasi: evaluasiKosong(`p${i}` as PegawaiId, 1),
  });
  const { bagian } = kantorKecil([], []);
  const delapan = Array.from({ length: 8 }, (_, i) => i);
  const sepi = delapan.map((i) => satu(i, BAGIAN_A, i === 0 ? 600 : 0));
  const ramai = delapan.map((i) => satu(i + 8, BAGIAN_B, 480));
  expect(
    rekapEvaluasi([...sepi, ...ramai], bagian, 5).map(({ nama, pegawai, menitRencana }) => [
      nama,
      pegawai,
      menitRencana,
    ]),
  ).toEqual([[NAMA_GABUNGAN, 16, 600 + 8 * 480]]);
  expect(rekapKeluar(sepi, bagian, 5)).toMatchObject({ bagian: [], jumlah: null });
});

test('how many have a predikat is told only where nobody is found by it, not even by subtraction', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { minLength: PREDIKAT.length, maxLength: PREDIKAT.length }), (jumlah) => {
      const baris = PREDIKAT.flatMap((p, i) => Array.from({ length: jumlah[i] ?? 0 }, () => ({ predikat: p })));
      const tampak = predikatKantor([...baris, { predikat: null }], 5).map((satu) => satu.jumlah);
      const tersembunyi = jumlah.filter((_, i) => tampak[i] === null);
      tampak.forEach((satu, i) => {
        if (satu !== null) expect(satu).toBe(jumlah[i]);
        if (satu !== null && satu > 0) expect(satu).toBeGreaterThanOrEqual(5);
      });
      const orang = tersembunyi.reduce((n, satu) => n + satu, 0);
      if (orang > 0) expect(tersembunyi.filter((satu) => satu > 0).length > 1 || baris.length < 5).toBe(true);
      if (orang > 0 && baris.length >= 5) expect(orang).toBeGreaterThanOrEqual(5);
    }),
  );
});
