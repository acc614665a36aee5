import { expect, test } from 'vitest';
import type { BagianId, PegawaiId } from '../../src/domain/ids';
import { evaluasiKosong, type BarisEvaluasi } from '../../src/domain/laporanTriwulan';
import { ARTI_BULANAN, KUNCI_BULANAN, RASIO_BULANAN } from '../../src/domain/laporanBulananTeks';
import { KELOMPOK_ANGKA, nilaiTampil, persenTampil } from '../../src/ui/laporan/angkaLaporan';
import { saringEvaluasi } from '../../src/ui/laporan/evaluasiStore';
import { bulanBawaan, createLaporanStore, periodeBawaan } from '../../src/ui/laporan/laporanStore';

test('the report opens on the last month and quarter that are over', () => {
  expect(['2026-01-15', '2026-05-04', '2026-12-31'].map((hari) => bulanBawaan(2026, hari))).toEqual([1, 4, 11]);
  expect([bulanBawaan(2025, '2026-05-04'), bulanBawaan(2027, '2026-05-04')]).toEqual([12, 1]);
  expect([periodeBawaan(2026, '2026-05-04'), periodeBawaan(2025, '2026-05-04')]).toEqual([2, 4]);
});

test('another screen may ask for a month, a quarter or the year; nonsense changes nothing', () => {
  const store = createLaporanStore();
  store.getState().minta('2026-05');
  store.getState().minta('2026-TW3');
  expect(store.getState()).toMatchObject({ bulan: 5, periode: 3 });
  store.getState().minta('2026-13');
  store.getState().minta('2026-TW5');
  expect(store.getState()).toMatchObject({ bulan: 5, periode: 3 });
  store.getState().minta('2026');
  expect(store.getState().periode).toBe(0);
});

test('every figure can be reached on the screen, alone or in one of the parts', () => {
  const tampil = new Set<string>([
    ...KELOMPOK_ANGKA.flatMap(([, kunci]) => [...kunci]),
    ...Object.values(RASIO_BULANAN).flatMap(({ atas, bawah }) => [atas, bawah]),
  ]);
  expect(KUNCI_BULANAN.filter((kunci) => !tampil.has(kunci))).toEqual([]);
  for (const kunci of KUNCI_BULANAN) expect(ARTI_BULANAN[kunci].cara).toMatch(/\.$/);
  expect(nilaiTampil('rencanaBulan', 90)).toEqual({ pendek: '2 jam', penuh: '90 menit' });
  expect([persenTampil(null), persenTampil(0.8751)]).toEqual(['–', '87,5 %']);
});

test('people are found by words, bagian and state, and every filter says its number', () => {
  const satu = (n: number, ubah: Partial<BarisEvaluasi>): BarisEvaluasi => ({
    pegawaiId: `p${n}` as PegawaiId,
    nama: `Pegawai ${n}`,
    jabatan: 'Analis',
    bagianId: 'a' as BagianId,
    angka: {
      menitRencana: 0,
      menitSelesai: 0,
      rasio: null,
      menitDilewati: 0,
      tanpaNorma: 0,
      kosong: 0,
      tugasKosong: 0,
    },
    usulan: null,
    evaluasi: evaluasiKosong(`p${n}` as PegawaiId, 1),
    predikat: null,
    ...ubah,
  });
  const baris = [
    satu(1, {}),
    satu(2, { predikat: 'baik' }),
    satu(3, { predikat: 'baik', evaluasi: { ...evaluasiKosong('p3' as PegawaiId, 1), ditetapkan: '2026-04-03' } }),
    satu(4, { bagianId: null, jabatan: 'Pengemudi' }),
  ];
  const { jumlah, tampak } = saringEvaluasi(baris, 'a' as BagianId, { saring: 'belumDitetapkan', cari: 'analis' });
  expect(jumlah).toEqual({ semua: 3, belumDinilai: 1, belumDitetapkan: 1, ditetapkan: 1 });
  expect(tampak.map(({ nama }) => nama)).toEqual(['Pegawai 2']);
  expect(saringEvaluasi(baris, null, { saring: 'semua', cari: 'pengemudi' }).tampak).toHaveLength(1);
});
