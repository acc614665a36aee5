import fc from 'fast-check';
import type { PegawaiId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import type { Pegawai } from '../../src/domain/pegawai';
import type { Jendela, TugasTerbagi } from '../../src/domain/tugas';
import { BAGIAN_A, BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';

const jendela: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant({ jenis: 'tahun' } as const),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
    .map((b) => ({ jenis: 'bulan', bulan: b.sort((x, y) => x - y) }) as const),
  fc.constantFrom(
    { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-06-12' } as const,
    { jenis: 'tanggal', mulai: '2026-08-17', akhir: '2026-08-17' } as const,
    // Due after the year (LT3).
    { jenis: 'tanggal', mulai: '2026-11-16', akhir: '2027-02-12' } as const,
  ),
);

function pegawaiAcak(nomor: number): fc.Arbitrary<Pegawai> {
  return fc
    .record({
      kelas: fc.constantFrom(5, 7, 9, null),
      fte: fc.constantFrom(1000, 1000, 500),
      status: fc.constantFrom('aktif', 'aktif', 'aktif', 'mpp', 'pola_khusus'),
      bagianId: fc.constantFrom(BAGIAN_A, BAGIAN_A, BAGIAN_B),
      masuk: fc.constantFrom(null, null, '2026-04-01'),
      keluar: fc.constantFrom(null, null, null, '2026-09-30'),
    })
    .map((ubah) => orang(nomor, ubah as Partial<Pegawai>));
}

function tugasAcak(nomor: number, banyakOrang: number): fc.Arbitrary<TugasTerbagi> {
  const porsi = fc.record({
    siapa: fc.integer({ min: 1, max: banyakOrang }),
    bagian: fc.integer({ min: 1, max: 10 }),
    kunci: fc.boolean(),
    setuju: fc.boolean(),
  });
  return fc
    .record({
      volume: fc.constantFrom(1, 1, 4, 30, 2300),
      menit: fc.integer({ min: 0, max: 60_000 }),
      jendela,
      bagianId: fc.constantFrom(BAGIAN_A, BAGIAN_A, BAGIAN_B),
      kelasMin: fc.constantFrom(null, 5, 7, 8),
      hadirBersama: fc.constantFrom(false, false, false, true),
      tambahan: fc.constantFrom('', '', '', 'bendahara'),
      penugasan: fc.array(porsi, { maxLength: 3 }),
    })
    .map(({ volume, menit, kelasMin, tambahan, penugasan, ...lain }) => {
      const dasar = tugas(nomor, {
        ...lain,
        volume,
        norma: Math.floor(menit / volume),
        syarat: { kelasMin, kelasMax: kelasMin === null ? null : kelasMin + 2, tugasTambahan: tambahan },
      });
      const siapa = new Set<number>();
      let sisa = dasar.pembagi;
      const daftar = penugasan.flatMap((x) => {
        const banyak = Math.min(sisa, Math.max(1, Math.floor((dasar.pembagi * x.bagian) / 10)));
        if (siapa.has(x.siapa) || banyak === 0) return [];
        siapa.add(x.siapa);
        sisa -= banyak;
        return [
          {
            pegawaiId: `p${x.siapa}` as PegawaiId,
            porsi: banyak,
            terkunci: x.kunci,
            persetujuanLintas: x.setuju ? 'ada' : '',
          },
        ];
      });
      return { ...dasar, penugasan: tugas(nomor, { penugasan: daftar }).penugasan };
    });
}

/** Offices of 1–6 people and 1–12 tasks: two bagian, part years, part time, locks, meetings, appointments, consents. */
export const kantorAcak: fc.Arbitrary<Kantor> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
  .chain(([n, m]) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: n }, (_, i) => pegawaiAcak(i + 1))),
      fc.tuple(...Array.from({ length: m }, (_, i) => tugasAcak(i + 1, n))),
    ),
  )
  .map(([pegawai, daftar]) => kantorKecil(pegawai, daftar));
