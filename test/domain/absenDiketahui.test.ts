import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absenDiketahui } from '../../src/domain/absenDiketahui';
import { awalTahun, hariDari, tambahHari, tanggalDari } from '../../src/domain/hari';
import type { KetidakhadiranId, PegawaiId, Tanggal } from '../../src/domain/ids';
import { kapasitasHarian } from '../../src/domain/kapasitas';
import type { Ketidakhadiran } from '../../src/domain/pegawai';

const hari = fc.integer({ min: 0, max: 364 }).map((n): Tanggal => tanggalDari(awalTahun(2026) + n));
const absen = fc
  .array(fc.record({ mulai: hari, lama: fc.integer({ min: 0, max: 60 }), persen: fc.constantFrom(50, 100) }), {
    maxLength: 4,
  })
  .map((daftar) =>
    daftar.map(({ mulai, lama, persen }, i): Ketidakhadiran => ({
      id: `a${i}` as KetidakhadiranId,
      pegawaiId: 'p' as PegawaiId,
      mulai,
      akhir: tambahHari(mulai, lama),
      jenis: 'cuti_tahunan',
      ...(persen < 100 && { persen }),
    })),
  );

it('days until then count what is known now, days after it what was known then', () => {
  const penuh = new Int32Array(365).fill(300);
  const kapasitas = (daftar: readonly Ketidakhadiran[]): number[] => [
    ...kapasitasHarian(penuh, 2026, { masuk: null, keluar: null }, daftar),
  ];
  fc.assert(
    fc.property(absen, absen, fc.boolean(), hari, (kini, lain, tetap, sampai) => {
      const dulu = tetap ? kini.slice(0, 2) : lain;
      const batas = hariDari(sampai) - awalTahun(2026) + 1;
      const hasil = kapasitas(absenDiketahui(kini, dulu, sampai));
      expect(hasil.slice(0, batas)).toEqual(kapasitas(kini).slice(0, batas));
      expect(hasil.slice(batas)).toEqual(kapasitas(dulu).slice(batas));
    }),
    { numRuns: 300 },
  );
  expect(absenDiketahui([], [], '2026-06-30')).toEqual([]);
});
