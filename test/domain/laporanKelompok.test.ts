import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BagianId } from '../../src/domain/ids';
import type { AngkaBulanan, LaporanBulanan } from '../../src/domain/laporanBulanan';
import { KUNCI_BULANAN } from '../../src/domain/laporanBulananTeks';
import { BAGIAN_GABUNGAN, KUNCI_ORANG, samarkanOrang } from '../../src/domain/laporanKelompok';

/** Bagian with so many people; everybody was away for 480 minutes, and every bagian has 3 tasks. */
function laporan(orang: readonly number[]): LaporanBulanan {
  const angka = (pegawai: number, tugas: number): AngkaBulanan => ({
    ...(Object.fromEntries(KUNCI_BULANAN.map((kunci) => [kunci, 0])) as AngkaBulanan),
    ...{ pegawai, bertugas: pegawai, kapasitasBulan: pegawai * 9000, bebanBulan: pegawai * 8000 },
    ...{ tidakHadir: pegawai * 480, tugas },
  });
  return {
    ...{ tahun: 2026, bulan: 5, opd: 'OPD', daerah: 'Kota', sampai: '2026-05-31', berjalan: false, perhatian: [] },
    setahun: { rencana: [], realisasi: [] },
    jumlah: angka(
      orang.reduce((a, b) => a + b, 0),
      orang.length * 3,
    ),
    baris: orang.map((n, i) => ({ bagianId: `b${i}` as BagianId, nama: `Bagian ${i}`, angka: angka(n, 3) })),
  };
}

test('figures of people leave the office in groups of five or more, and their sum stays', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }), (orang) => {
      const asal = laporan(orang);
      const { baris } = samarkanOrang(asal, 5);
      const semua = orang.reduce((a, b) => a + b, 0);
      for (const { angka, orangDigabung } of baris) {
        if (orangDigabung) for (const kunci of KUNCI_ORANG) expect(angka[kunci]).toBe(0);
        else if (angka.pegawai > 0) expect(angka.pegawai).toBeGreaterThanOrEqual(5);
      }
      for (const kunci of KUNCI_ORANG)
        expect(baris.reduce((n, { angka }) => n + angka[kunci], 0)).toBe(semua < 5 ? 0 : asal.jumlah[kunci]);
      expect(baris.filter(({ bagianId }) => bagianId !== BAGIAN_GABUNGAN).map(({ angka }) => angka.tugas)).toEqual(
        orang.map(() => 3),
      );
    }),
  );
});

test('one person alone is joined by the smallest other bagian, so that nobody is found by subtraction', () => {
  const { baris } = samarkanOrang(laporan([1, 9, 6]), 5);
  expect(baris.map(({ nama, angka, orangDigabung }) => [nama, angka.pegawai, angka.tidakHadir, orangDigabung])).toEqual(
    [
      ['Bagian 0', 0, 0, true],
      ['Bagian 1', 9, 9 * 480, false],
      ['Bagian 2', 0, 0, true],
      ['Bagian di bawah 5 orang, digabung', 7, 7 * 480, false],
    ],
  );
});
