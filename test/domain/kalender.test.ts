import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awalTahun, hariDari, hariPekan, jumlahHari } from '../../src/domain/hari';
import {
  jumlahHariKerja,
  kalenderDari,
  liburTetap,
  menitEfektif,
  menitFormal,
  menitPekan,
} from '../../src/domain/kalender';
import { KALENDER_2026, PENGATURAN, TABEL_LIBUR, TABEL_RAMADAN } from './kantorUji';

const jumlah = (n: Int32Array): number => n.reduce((a, b) => a + b, 0);
const enamHari = { ...PENGATURAN, hariKerja: 6 } as const;

describe('kalender', () => {
  it('has 240 days and 74.802 effective minutes in 2026 with 5 working days', () => {
    const efektif = menitEfektif(KALENDER_2026, PENGATURAN);
    expect(efektif).toHaveLength(365);
    expect(jumlahHariKerja(efektif)).toBe(240);
    expect(jumlah(efektif)).toBe(74_802);
    expect(efektif[hariDari('2026-01-02') - awalTahun(2026)]).toBe(315);
    expect(efektif[hariDari('2026-02-19') - awalTahun(2026)]).toBe(273);
  });

  it('ships 17 libur nasional and 8 cuti bersama of 2026, and 2025', () => {
    const hitung = (tahun: number, jenis: string): number =>
      kalenderDari(tahun, TABEL_LIBUR, TABEL_RAMADAN).libur.filter((h) => h.jenis === jenis).length;
    expect([hitung(2026, 'libur_nasional'), hitung(2026, 'cuti_bersama')]).toEqual([17, 8]);
    expect([hitung(2025, 'libur_nasional'), hitung(2025, 'cuti_bersama')]).toEqual([17, 11]);
    expect(kalenderDari(2025, TABEL_LIBUR, TABEL_RAMADAN)).toMatchObject({ lengkap: true, catatan: [] });
    expect(KALENDER_2026.lengkap).toBe(true);
    expect(KALENDER_2026.catatan.join()).toContain('sementara');
    for (const h of TABEL_LIBUR) expect(h.sumber).not.toBe('');
  });

  it('K2 a later year starts from the fixed dates and its own rows and says that it is incomplete', () => {
    const daerah = { tanggal: '2031-05-01', jenis: 'libur_daerah', keterangan: 'Hari jadi', sumber: 'Perbup' } as const;
    const k = kalenderDari(2031, [...TABEL_LIBUR, daerah], TABEL_RAMADAN);
    expect(k.libur.map((h) => h.tanggal)).toEqual([
      '2031-01-01',
      '2031-05-01',
      '2031-06-01',
      '2031-08-17',
      '2031-12-25',
    ]);
    expect(k.libur[1]).toEqual(daerah);
    expect(k.lengkap).toBe(false);
    expect(k.catatan).toHaveLength(2);
    expect(liburTetap(2031)).toHaveLength(5);
  });

  it('K3 no minutes on weekends and holidays, K4 whole weeks carry the weekly minutes', () => {
    for (const aturan of [PENGATURAN, enamHari]) {
      const formal = menitFormal(KALENDER_2026, aturan);
      const awal = awalTahun(2026);
      for (const h of KALENDER_2026.libur) expect(formal[hariDari(h.tanggal) - awal]).toBe(0);
      formal.forEach((menit, i) => {
        if (hariPekan(awal + i) > aturan.hariKerja) expect(menit).toBe(0);
      });
      const senin = hariDari('2026-07-06') - awal;
      expect(jumlah(formal.subarray(senin, senin + 7))).toBe(2250);
      const puasa = hariDari('2026-03-09') - awal;
      expect(jumlah(formal.subarray(puasa, puasa + 7))).toBe(1950);
    }
  });

  it('K4 odd weekly minutes still add up in every week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(5, 6), (menit, hariKerja) => {
        const formal = menitFormal(KALENDER_2026, {
          ...PENGATURAN,
          hariKerja: hariKerja,
          menitMinggu: { nilai: menit, sumber: '' },
        });
        const senin = hariDari('2026-07-06') - awalTahun(2026);
        expect(jumlah(formal.subarray(senin, senin + 7))).toBe(menit);
        expect(Math.min(...formal)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('K4 Friday has its own minutes and the other days share the rest; 0 is a day like the others', () => {
    expect(menitPekan(2250, 5, 0)).toEqual([450, 450, 450, 450, 450, 0, 0]);
    expect(menitPekan(2250, 5, 390)).toEqual([465, 465, 465, 465, 390, 0, 0]);
    expect(menitPekan(2250, 6, 300)).toEqual([390, 390, 390, 390, 300, 390, 0]);
    expect(menitPekan(2251, 5, 390)).toEqual([465, 465, 465, 466, 390, 0, 0]);
    const jumat = { ...PENGATURAN, menitJumatRamadan: { nilai: 330, sumber: '' } };
    const formal = menitFormal(KALENDER_2026, jumat);
    expect(formal[hariDari('2026-03-13') - awalTahun(2026)]).toBe(330);
    expect(formal[hariDari('2026-07-10') - awalTahun(2026)]).toBe(450);
  });

  it('K4 a Friday beyond the week is the whole week, one below nothing is no Friday of its own', () => {
    expect(menitPekan(2250, 5, 9999)).toEqual([0, 0, 0, 0, 2250, 0, 0]);
    expect(menitPekan(2250, 5, -60)).toEqual(menitPekan(2250, 5, 0));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5040 }),
        fc.constantFrom(5 as const, 6 as const),
        fc.integer({ min: -500, max: 6000 }),
        (menit, hariKerja, jumat) => {
          const pekan = menitPekan(menit, hariKerja, jumat);
          expect(pekan.reduce((a, b) => a + b, 0)).toBe(menit);
          expect(Math.min(...pekan)).toBeGreaterThanOrEqual(0);
          const lain = pekan.filter((_, i) => i < hariKerja && i !== 4);
          expect(Math.max(...lain) - Math.min(...lain)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('K6 the year is the floor of the whole and no day is off by more than a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 2024, max: 2032 }), (persen, tahun) => {
        const k = kalenderDari(tahun, TABEL_LIBUR, TABEL_RAMADAN);
        const aturan = { ...enamHari, kelonggaran: { nilai: persen, sumber: '' } };
        const formal = menitFormal(k, aturan);
        const efektif = menitEfektif(k, aturan);
        expect(efektif).toHaveLength(jumlahHari(tahun));
        expect(jumlah(efektif)).toBe(Math.floor((jumlah(formal) * (100 - persen)) / 100));
        efektif.forEach((menit, i) => {
          expect(Math.abs(menit - ((formal[i] ?? 0) * (100 - persen)) / 100)).toBeLessThan(1);
        });
      }),
    );
  });
});
