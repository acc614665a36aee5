import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungSatu, kapasitasPegawai } from '../../src/domain/hitungan';
import { tambahHari } from '../../src/domain/hari';
import type { KetidakhadiranId, PegawaiId } from '../../src/domain/ids';
import { kalenderDari } from '../../src/domain/kalender';
import { JENIS_KETIDAKHADIRAN, type Ketidakhadiran } from '../../src/domain/pegawai';
import { rincianKapasitas } from '../../src/domain/rincianKapasitas';
import { KALENDER_2026, kantor, pegawai, TABEL_LIBUR, TABEL_RAMADAN, tugas } from './kantorUji';

const ID = 'a' as PegawaiId;
const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const hari = fc.integer({ min: -20, max: 380 }).map((n) => tambahHari('2026-01-01', n));
const absen = fc
  .record({
    mulai: hari,
    lama: fc.integer({ min: 0, max: 40 }),
    jenis: fc.constantFrom(...JENIS_KETIDAKHADIRAN),
    persen: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  })
  .map(({ mulai, lama, jenis, persen }): Ketidakhadiran => ({
    id: `k-${mulai}-${lama}` as KetidakhadiranId,
    pegawaiId: ID,
    mulai,
    akhir: tambahHari(mulai, lama),
    jenis,
    ...(persen !== undefined && { persen }),
  }));

describe('rincian kapasitas', () => {
  it('in every month full minus the reasons is the capacity, and the months are the year', () => {
    fc.assert(
      fc.property(
        fc.array(absen, { maxLength: 5 }),
        fc.constantFrom(null, '2026-03-16'),
        fc.constantFrom(null, '2026-10-09'),
        fc.constantFrom('', '196808151995031901'),
        fc.constantFrom(undefined, 1110),
        (daftar, masuk, keluar, nip, menitMinggu) => {
          const orang = pegawai({ id: 'a', masuk, keluar, nip, ...(menitMinggu !== undefined && { menitMinggu }) });
          const k = kantor({ pegawai: [orang], lain: { ketidakhadiran: new Map([[ID, daftar]]) } });
          const { bulan, setahun } = rincianKapasitas(k, orang);
          for (const satu of bulan) {
            expect(satu.penuh - jumlah(satu.kurang.map(({ menit }) => menit))).toBe(satu.menit);
            for (const { menit, hari: n } of satu.kurang) expect(menit >= 0 && n > 0).toBe(true);
          }
          expect(jumlah(bulan.map(({ menit }) => menit))).toBe(setahun);
          expect(setahun).toBe(kapasitasPegawai(k, ID).setahun);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names what takes the minutes: leave by working days, retirement from its month on', () => {
    const orang = pegawai({ id: 'a', nip: '196808151995031901' });
    const cuti: Ketidakhadiran = {
      id: 'k' as KetidakhadiranId,
      pegawaiId: ID,
      mulai: '2026-07-04',
      akhir: '2026-07-12',
      jenis: 'diklat',
      persen: 50,
    };
    const k = kantor({ pegawai: [orang], lain: { ketidakhadiran: new Map([[ID, [cuti]]]) } });
    const { bulan, pensiun } = rincianKapasitas(k, orang);
    expect(pensiun).toBe('berlaku');
    expect(bulan[6]?.kurang).toEqual([{ sebab: 'diklat', hari: 5, menit: 788, persen: 50 }]);
    expect(bulan[8]?.kurang).toMatchObject([{ sebab: 'pensiun', hari: 22 }]);
    expect(bulan[8]?.menit).toBe(0);
  });

  it('full is a full-time person in the week of the own unit, whatever the contract', () => {
    const penuh = pegawai({ id: 'a' });
    const lima = kantor({ pegawai: [penuh] });
    const k = { ...lima, bagian: lima.bagian.map((unit) => ({ ...unit, hariKerja: 6 as const })) };
    const { bulan, penuhKantor } = rincianKapasitas(k, penuh);
    expect(penuhKantor).toBe(jumlah(bulan.map((satu) => satu.penuh)));
    expect(rincianKapasitas(k, { ...penuh, menitMinggu: 1200 }).penuhKantor).toBe(penuhKantor);
    expect(rincianKapasitas(lima, penuh).penuhKantor).not.toBe(penuhKantor);
  });

  it('adding a holiday never lowers a load ratio', () => {
    const libur = fc.record({ tanggal: hari, jenis: fc.constantFrom('libur_nasional', 'libur_daerah') });
    fc.assert(
      fc.property(
        fc.array(libur, { minLength: 1, maxLength: 6 }),
        fc.array(absen, { maxLength: 2 }),
        (lagi, daftar) => {
          const t = tugas({ id: 't', volume: 10, norma: 3000 }, [['a', 10]]);
          const dasar = kantor({
            pegawai: [pegawai({ id: 'a' })],
            tugas: [t],
            lain: { ketidakhadiran: new Map([[ID, daftar]]), kalender: KALENDER_2026 },
          });
          const tambah = lagi.map((h) => ({ ...h, keterangan: 'uji', sumber: '' }) as const);
          const lebih = { ...dasar, kalender: kalenderDari(2026, [...TABEL_LIBUR, ...tambah], TABEL_RAMADAN) };
          const [a, b] = [hitungSatu(dasar, ID, [t]), hitungSatu(lebih, ID, [t])];
          expect(b.kapasitas).toBeLessThanOrEqual(a.kapasitas);
          expect(b.rasio ?? Infinity).toBeGreaterThanOrEqual(a.rasio ?? Infinity);
        },
      ),
      { numRuns: 60 },
    );
  });
});
