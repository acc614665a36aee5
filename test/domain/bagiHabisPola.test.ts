import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sebaran } from '../../src/domain/bagiHabisSebaran';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import { hitungSatu } from '../../src/domain/hitungan';
import type { Jendela } from '../../src/domain/tugas';
import { kantorKecil, orang, tugas } from './kantorKecil';

const SEMUA = { bagianId: null, pertahankan: true } as const;
/** Whole months: of a month that is cut the kernel knows the capacity, not the days. */
const bulan = fc.integer({ min: 1, max: 12 });
const dua = (n: number): string => String(n).padStart(2, '0');
const awal = (b: number): string => `2026-${dua(b)}-01`;
const akhir = (b: number): string => `2026-${dua(b)}-${dua(new Date(Date.UTC(2026, b, 0)).getUTCDate())}`;
const tanggal = bulan.map(awal);
const jendela: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant({ jenis: 'tahun' } as const),
  fc
    .record({ tiap: fc.constantFrom('minggu', 'bulan', 'triwulan'), dari: fc.option(tanggal, { nil: null }) } as const)
    .map(({ tiap, dari }) => ({ jenis: 'berulang', tiap, mulai: dari, akhir: null }) as const),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
    .map((bulan) => ({ jenis: 'bulan', bulan: bulan.sort((a, b) => a - b) }) as const),
);

test('the kernel lays work over the months as the map does, also for people who come or go inside the year', () => {
  fc.assert(
    fc.property(jendela, fc.option(bulan, { nil: null }), fc.boolean(), (waktu, b0, masuk) => {
      const pegawai = orang(1, b0 === null ? {} : masuk ? { masuk: awal(b0) } : { keluar: akhir(b0) });
      const menit = 52_000;
      const bebas = tugas(1, { norma: menit, jendela: waktu });
      const kantor = kantorKecil([pegawai], [bebas]);
      const terkunci = tugas(1, { norma: menit, jendela: waktu, penugasan: [{ terkunci: true }] });
      const peta = hitungSatu(kantorKecil([pegawai], [terkunci]), pegawai.id, [terkunci]);
      fc.pre(peta.konflik === 0);
      // Locked on the person, and still to be given out: both ways of the kernel.
      const tetap = susunSoal(kantorKecil([pegawai], [terkunci, tugas(2)]), SEMUA).tetap;
      const soal = susunSoal(kantor, SEMUA);
      const sebaran = Sebaran.untuk(soal);
      for (let b = 0; b < 12; b += 1) {
        const dariPeta = peta.bulan.beban[b]!;
        // Parts are whole minutes on the map, and a period cut by the first or last day is laid by the office's days.
        expect(Math.abs(tetap[b]! - dariPeta)).toBeLessThan(0.005 * menit);
        if (soal.jumlahTugas === 0) continue;
        const bagian = sebaran.isi[sebaran.tempat(0, soal.pola[0]!, 0) + b]!;
        expect(Math.abs(menit * bagian - dariPeta)).toBeLessThan(0.005 * menit);
      }
    }),
    { numRuns: 200 },
  );
});
