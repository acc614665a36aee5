import fc from 'fast-check';
import { expect, test } from 'vitest';
import { denganAbsen } from '../../src/domain/absen';
import { absenPendek, sisaTerlewat, terlewatAbsen } from '../../src/domain/alihkanTunggu';
import { pekerjaanPegawai } from '../../src/domain/benturan';
import { tidakMuat } from '../../src/domain/benturanSaran';
import { tambahHari } from '../../src/domain/hari';
import type { PegawaiId } from '../../src/domain/ids';
import { kantorAcak } from './kantorAcak';
import { kantorKecil, orang, tugas } from './kantorKecil';

test('an absence is short up to fourteen days, and for good is none', () => {
  const sampai = (kembali: string | null) => absenPendek({ tanggal: '2026-11-10', kembali });
  expect(['2026-11-10', '2026-11-23', '2026-11-24', null].map(sampai)).toEqual([true, true, false, false]);
});

test('Tg1, Tg2: with everything handed over that is missed, all that waits fits as well as without the absence', () => {
  fc.assert(
    fc.property(kantorAcak, fc.nat({ max: 350 }), fc.integer({ min: 0, max: 13 }), (kantor, hari, lama) => {
      const tanggal = tambahHari('2026-01-01', hari);
      const akhir = tambahHari(tanggal, lama);
      for (const [id, siapa] of kantor.pegawai) {
        const miliknya = [...kantor.tugas.values()].filter((t) => t.penugasan.some((p) => p.pegawaiId === id));
        const terlewat = terlewatAbsen(kantor, siapa, miliknya, { tanggal, kembali: akhir });
        const absen = { id: null, pegawaiId: id, mulai: tanggal, akhir, jenis: 'cuti_tahunan', persen: 100 } as const;
        const pergi = denganAbsen(kantor, [absen]);
        // Recorded for the same days already: the same is missed.
        expect(terlewatAbsen(pergi, siapa, miliknya, { tanggal, kembali: akhir })).toEqual(terlewat);
        const tinggal = miliknya.filter((t) => !terlewat.has(t.id));
        expect(tidakMuat(pergi, siapa, pekerjaanPegawai(pergi, siapa, tinggal))).toBeLessThanOrEqual(
          tidakMuat(kantor, siapa, pekerjaanPegawai(kantor, siapa, miliknya)),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('Tg3: only so many whole units go as would be missed, never more than fall into the days; one-person work goes as it is', () => {
  const p1 = 'p1' as PegawaiId;
  const satu = tugas(1, { volume: 10, norma: 60, penugasan: [{ pegawaiId: p1, porsi: 10 }] });
  const kantor = kantorKecil([orang(1)], [satu]);
  const t = [...kantor.tugas.values()][0]!;
  const milik = t.penugasan[0]!;
  const sisa = { tinggal: 6, sisa: 4, dasar: 'waktu' } as const;
  expect([60, 61, 9999].map((menit) => sisaTerlewat(t, milik, sisa, menit))).toEqual([
    { tinggal: 9, sisa: 1, dasar: 'waktu' },
    { tinggal: 8, sisa: 2, dasar: 'waktu' },
    sisa,
  ]);
  expect(sisaTerlewat({ ...t, dapatDibagi: false }, milik, sisa, 60)).toEqual(sisa);
});
