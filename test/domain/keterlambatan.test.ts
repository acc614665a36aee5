import fc from 'fast-check';
import { expect, test } from 'vitest';
import { susunAgenda, type PerintahAgenda } from '../../src/domain/agenda';
import { keterlambatan } from '../../src/domain/keterlambatan';
import { akhirBulan } from '../../src/domain/akhirBulan';
import { tambahHari } from '../../src/domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../../src/domain/ids';
import { barisTugasBulanan } from '../../src/domain/laporanTugas';
import { capaianTugas, type Realisasi } from '../../src/domain/realisasi';
import type { Jendela } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const RENCANA = [100, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/** Hundredths by month from January on; null = no note. */
const porsi = (...isi: readonly (number | null)[]) => ({
  rencanaBulan: RENCANA,
  realisasiBulan: RENCANA.map((_, b) => isi[b] ?? 0),
  catatan: isi.reduce<number>((n, satu, b) => (satu === null ? n : n | (1 << b)), 0),
});

test.each([
  ['nothing lacks', [porsi(300)], 3, 0, null],
  ['nothing is noted', [porsi()], 3, 3, 'belumDicatat'],
  ['on its plan when it was last noted', [porsi(100, 100)], 3, 3, 'belumDicatat'],
  ['behind when it was last noted', [porsi(100, 50)], 3, 3, 'terlambat'],
  ['a note of nothing', [porsi(100, null, 0)], 3, 3, 'terlambat'],
  ['no due day is over', [porsi(100, 50)], 2, 0, 'tertinggal'],
  ['a due day of a month that was met is over', [porsi(100, 50)], 2, 1, 'tertinggal'],
  ['one share is noted in full, another not at all', [porsi(100, 100, 100), porsi()], 3, 3, 'belumDicatat'],
  ['a note after the month says nothing about it', [porsi(100, 100, null, 20)], 3, 3, 'belumDicatat'],
] as const)('%s', (_, semua, bulan, lewat, harap) => {
  expect(keterlambatan(semua, bulan, lewat)).toBe(harap);
});

const JENDELA: readonly Jendela[] = [
  { jenis: 'tahun' },
  { jenis: 'bulan', bulan: [1, 2, 5] },
  { jenis: 'tanggal', mulai: '2026-02-02', akhir: '2026-03-13' },
  { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: '2026-09-30' },
  { jenis: 'berulang', tiap: 'triwulan', mulai: null, akhir: null },
];

test('on the first of a month the agenda calls every task what the report of the month before calls it', () => {
  const satuTugas = fc.record({
    jendela: fc.constantFrom(...JENDELA),
    porsi: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    perintah: fc.boolean(),
  });
  const catatan = fc.tuple(fc.nat(3), fc.nat(1), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(
      fc.array(satuTugas, { minLength: 1, maxLength: 4 }),
      fc.array(catatan, { maxLength: 10 }),
      fc.integer({ min: 1, max: 11 }),
      (daftar, mentah, bulan) => {
        const orang = ['ayu', 'budi'];
        const office = kantor({
          pegawai: orang.map((id) => pegawai({ id })),
          tugas: daftar.map(({ jendela, porsi: isi }, i) =>
            tugas(
              { id: `t${i}`, volume: 8, pembagi: 8, jendela },
              isi.map((n, p): [string, number] => [orang[p] ?? '', n]),
            ),
          ),
        });
        const realisasi = mentah
          .filter(([t, p, b]) => t < daftar.length && p < (daftar[t]?.porsi.length ?? 0) && b <= bulan)
          .map(([t, p, b, volume]): Realisasi => ({
            tugasId: `t${t}` as TugasId,
            pegawaiId: (orang[p] ?? '') as PegawaiId,
            bulan: b,
            volume,
            mutu: '',
            bukti: '',
          }));
        const capaian = (id: TugasId) => {
          const satu = office.tugas.get(id);
          return satu
            ? capaianTugas(
                office,
                satu,
                realisasi.filter(({ tugasId }) => tugasId === id),
              )
            : [];
        };
        const terbuka = daftar.flatMap(({ perintah }, i) => (perintah ? [`t${i}` as TugasId] : []));
        const order: PerintahAgenda = {
          jenis: 'tugas',
          dari: '',
          kehadiran: '',
          tanggalAcara: null,
          waktu: '',
          tempat: '',
          selesai: null,
        };
        const hari: Tanggal = tambahHari(akhirBulan(2026, bulan), 1);
        const agenda = susunAgenda(
          { kantor: office, perintah: new Map(terbuka.map((id) => [id, order])), capaian },
          hari,
        );
        const laporan = barisTugasBulanan({
          kantor: office,
          bulan,
          semula: new Map(),
          capaian: ({ id }) => capaian(id),
          perintah: terbuka.map((tugasId) => ({ tugasId, jenis: 'tugas', diterima: '2026-01-01', selesai: null })),
        });
        for (const { tugasId, keadaan, batas } of laporan) {
          const miliknya = agenda.filter((b) => b.tugasId === tugasId);
          const telat = miliknya.find((b) => b.keadaan === 'terlambat');
          const kosong = (office.tugas.get(tugasId)?.penugasan.length ?? 0) === 0;
          // N5: the paper names nobody, so what is left of divided work is late there.
          const lepas = kosong ? undefined : miliknya.find((b) => b.keadaan === 'belumDibagi');
          if (!kosong && (telat ?? lepas) === undefined) expect(keadaan).not.toBe('terlambat');
          if (!kosong && telat) expect([keadaan, batas]).toEqual(['terlambat', telat.tenggat]);
          if (lepas && miliknya.every((b) => b.keadaan !== 'belumDicatat')) expect(keadaan).toBe('terlambat');
          if (miliknya.some((b) => b.keadaan === 'belumDicatat')) expect(keadaan).toBe('tanpaCatatan');
          if (kosong && miliknya.some((b) => b.keadaan === 'belumDibagi')) expect(keadaan).toBe('tanpaRencana');
        }
      },
    ),
    { numRuns: 150 },
  );
});
