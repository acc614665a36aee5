import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumlahPer, sebarMenit } from '../../src/domain/beban';
import { awalTahun, bulanTahun, hariDari, mingguTahun } from '../../src/domain/hari';
import { hitungBeban, hitungBebanPeriode, hitungSatu, kapasitasPegawai, menitPegawai } from '../../src/domain/hitungan';
import type { BagianId, KetidakhadiranId, PegawaiId } from '../../src/domain/ids';
import { menitEfektif } from '../../src/domain/kalender';
import { tugasPerPegawai } from '../../src/domain/kantor';
import { kejadianKantor, menitPotongan } from '../../src/domain/kejadian';
import type { Jendela } from '../../src/domain/tugas';
import { bagian, kantor, kantorContoh, pegawai, tugas } from './kantorUji';

const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const ID = 'a' as PegawaiId;

describe('hitungan', () => {
  it('the bagian of the drafted office load 0,80 to 0,94', () => {
    const k = kantorContoh();
    expect([k.bagian.length, k.pegawai.size, k.tugas.size]).toEqual([11, 112, 337]);
    expect(jumlah([...k.pegawai.values()].map((p) => p.fte))).toBe(106_500);
    for (const b of k.bagian) {
      const menit = jumlah(
        [...k.tugas.values()].filter((t) => t.bagianId === b.id).map((t) => t.volume * (t.norma ?? 0)),
      );
      const kapasitas = jumlah(
        [...k.pegawai.values()].filter((p) => p.bagianId === b.id).map((p) => kapasitasPegawai(k, p.id).setahun),
      );
      expect(menit / kapasitas, b.nama).toBeGreaterThanOrEqual(0.8);
      expect(menit / kapasitas, b.nama).toBeLessThan(0.945);
    }
  });

  it('months, weeks and the year are sums of the same days; conflicts are named beside them', () => {
    const acak = fc.array(
      fc.record({
        volume: fc.integer({ min: 1, max: 50 }),
        norma: fc.integer({ min: 0, max: 3000 }),
        jendela: fc.oneof(
          fc
            .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
            .map((b): Jendela => ({ jenis: 'bulan', bulan: b.sort((x, y) => x - y) })),
          fc
            .constantFrom('minggu' as const, 'bulan' as const, 'triwulan' as const)
            .map((tiap): Jendela => ({ jenis: 'berulang', tiap, mulai: null, akhir: '2026-10-14' })),
        ),
        porsi: fc.integer({ min: 0, max: 10_000 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(acak, fc.constantFrom(null, '2026-05-20'), (daftar, masuk) => {
        const tugasnya = daftar.map((d, i) => ({ ...tugas({ id: `t${i}`, ...d }, [['a', d.porsi]]), pembagi: 10_000 }));
        const orang = pegawai({ id: 'a', masuk });
        const k = kantor({ pegawai: [orang], tugas: tugasnya });
        const b = hitungSatu(k, ID, tugasnya);
        const { harian: kap } = kapasitasPegawai(k, ID);
        // Day by day, every part in its own period: what the sums per period have to agree with.
        const harian = { beban: new Int32Array(365), konflik: 0 };
        for (const t of tugasnya) {
          const bagian = kejadianKantor(k).milik(t.jendela, orang);
          bagian.forEach((rentang, i) => {
            const menit = menitPotongan(menitPegawai(t, ID), i, bagian.length);
            harian.konflik += sebarMenit(menit, rentang, kap, harian.beban, awalTahun(2026));
          });
        }
        expect(b.konflik).toBe(harian.konflik);
        expect(jumlah(b.bulan.beban)).toBe(b.beban - b.konflik);
        expect(jumlah(harian.beban)).toBe(b.beban - b.konflik);
        expect(jumlah(b.bulan.kapasitas)).toBe(b.kapasitas);
        const bulan = jumlahPer(harian.beban, bulanTahun(2026));
        expect([...b.bulan.beban]).toEqual(bulan);
        const minggu = hitungBebanPeriode(k, mingguTahun(2026)).get(ID);
        expect([...(minggu?.beban ?? [])]).toEqual(jumlahPer(harian.beban, mingguTahun(2026)));
        expect(jumlah(minggu?.kapasitas ?? [])).toBe(b.kapasitas);
      }),
    );
  });

  it('a person with two shares has their sum, people without tasks are listed with nothing', () => {
    const t = tugas({ id: 't', volume: 10, norma: 100 }, [
      ['a', 3],
      ['b', 5],
      ['a', 2],
    ]);
    const k = kantor({ pegawai: [pegawai({ id: 'a' }), pegawai({ id: 'b' }), pegawai({ id: 'c' })], tugas: [t] });
    expect(menitPegawai(t, ID)).toBe(500);
    expect(tugasPerPegawai(k).get(ID)).toEqual([t]);
    const hasil = hitungBeban(k);
    expect([...hasil.values()].map((b) => b.beban)).toEqual([500, 500, 0]);
    expect(hasil.get('c' as PegawaiId)?.rasio).toBe(0);
  });

  it('follows own leave, FTE and a changed person without stale capacity', () => {
    const a = pegawai({ id: 'a' });
    const cuti = {
      id: 'k' as KetidakhadiranId,
      pegawaiId: ID,
      mulai: '2026-07-06',
      akhir: '2026-07-10',
      jenis: 'cuti_tahunan',
    } as const;
    const k = kantor({ pegawai: [a] });
    expect(kapasitasPegawai(k, ID).setahun).toBe(74_802);
    expect(kapasitasPegawai({ ...k, ketidakhadiran: new Map([[ID, [cuti]]]) }, ID).setahun).toBe(74_802 - 5 * 315);
    expect(kapasitasPegawai({ ...k, pegawai: new Map([[ID, { ...a, fte: 500 }]]) }, ID).setahun).toBe(37_401);
    expect(
      kapasitasPegawai({ ...k, pengaturan: { ...k.pengaturan, kelonggaran: { nilai: 0, sumber: '' } } }, ID).setahun,
    ).toBe(106_860);
    expect(kapasitasPegawai(k, 'tidak ada' as PegawaiId).setahun).toBe(0);
  });

  it('C5 people of a bagian with six working days work on Saturday; the others and the year stay', () => {
    const [a, b] = [pegawai({ id: 'a' }), pegawai({ id: 'b', bagianId: 'b2' as BagianId })];
    const k = kantor({ pegawai: [a, b], bagian: [{ ...bagian('b1'), hariKerja: 6 }, bagian('b2')] });
    const sabtu = hariDari('2026-07-11') - awalTahun(2026);
    expect(kapasitasPegawai(k, ID).harian[sabtu]).toBeGreaterThan(200);
    expect(kapasitasPegawai(k, b.id).harian[sabtu]).toBe(0);
    expect(kapasitasPegawai(k, b.id).setahun).toBe(74_802);
    expect(kapasitasPegawai(k, ID).setahun).toBe(jumlah(menitEfektif(k.kalender, { ...k.pengaturan, hariKerja: 6 })));
    const lima = { ...k, bagian: [bagian('b1'), bagian('b2')] };
    expect(kapasitasPegawai(lima, ID).harian[sabtu]).toBe(0);
  });

  it('C6 a retirement inside the year takes what comes after it, unless the office does not count it', () => {
    const a = pegawai({ id: 'a', nip: '196808151995031901' });
    const k = kantor({ pegawai: [a] });
    const { harian, setahun } = kapasitasPegawai(k, ID);
    const tmt = hariDari('2026-09-01') - awalTahun(2026);
    expect(jumlah(harian.subarray(tmt))).toBe(0);
    expect(harian[tmt - 1]).toBe(315);
    expect(setahun).toBe(
      kapasitasPegawai({ ...k, pegawai: new Map([[ID, { ...a, keluar: '2026-08-31' }]]) }, ID).setahun,
    );
    expect(kapasitasPegawai({ ...k, pengaturan: { ...k.pengaturan, hitungBup: false } }, ID).setahun).toBe(74_802);
  });

  it('people who are there the whole year share one capacity per week and part of it', () => {
    const orang = Array.from({ length: 50 }, (_, i) => pegawai({ id: `p${i}`, fte: i % 2 === 0 ? 1000 : 500 }));
    const k = kantor({ pegawai: orang });
    const sama = new Set(orang.map((p) => kapasitasPegawai(k, p.id)));
    expect(sama.size).toBe(2);
  });
});
