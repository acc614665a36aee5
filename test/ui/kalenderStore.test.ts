import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hariDari, jumlahHari, tanggalDari } from '../../src/domain/hari';
import {
  geserHari,
  geserRamadan,
  hariDitandai,
  indeksTanggal,
  susunTahun,
  tanggalIndeks,
} from '../../src/ui/pengaturan/kalender/hariTahun';
import { createKalenderStore } from '../../src/ui/pengaturan/kalender/kalenderStore';

const hari = (tanggal: string): number => indeksTanggal(2026, tanggal);
const RAMADAN = { awal: hari('2026-02-19'), akhir: hari('2026-03-20') };

describe('the year as a grid', () => {
  test('every day stands once, under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), (tahun) => {
        const sel = susunTahun(tahun).flatMap(({ minggu }) =>
          minggu.flatMap((satu) => satu.map((i, k) => [i, k] as const)),
        );
        const isi = sel.filter(([i]) => i !== null);
        expect(isi.map(([i]) => i)).toEqual(Array.from({ length: jumlahHari(tahun) }, (_, i) => i));
        for (const [i, kolom] of isi) expect((hariDari(tanggalIndeks(tahun, i ?? 0)) + 3) % 7).toBe(kolom);
      }),
      { numRuns: 8 },
    );
  });

  test('arrows go by days and weeks, Page by months with the same day, Home and End inside the month', () => {
    const ke = (tombol: string, dari: string): string => tanggalIndeks(2026, geserHari(tombol, hari(dari), 2026) ?? -1);
    expect(ke('ArrowRight', '2026-01-31')).toBe('2026-02-01');
    expect(ke('ArrowDown', '2026-01-31')).toBe('2026-02-07');
    expect(ke('PageDown', '2026-01-31')).toBe('2026-02-28');
    expect(ke('PageUp', '2026-03-31')).toBe('2026-02-28');
    expect(ke('Home', '2026-05-17')).toBe('2026-05-01');
    expect(ke('End', '2026-05-17')).toBe('2026-05-31');
    expect(ke('ArrowUp', '2026-01-03')).toBe('2026-01-01');
    expect(ke('ArrowRight', '2026-12-31')).toBe('2026-12-31');
    expect(geserHari('a', 5, 2026)).toBeNull();
  });

  test('a stretch leaves weekends out, a single Sunday stays', () => {
    const rentang = { awal: hari('2026-10-02'), akhir: hari('2026-10-05') };
    const tanggal = (kerja: 5 | 6, lewati: boolean) =>
      hariDitandai(2026, rentang, kerja, lewati).map((i) => Number(tanggalIndeks(2026, i).slice(8)));
    expect(tanggal(5, true)).toEqual([2, 5]);
    expect(tanggal(6, true)).toEqual([2, 3, 5]);
    expect(tanggal(5, false)).toEqual([2, 3, 4, 5]);
    const minggu = hari('2026-10-04');
    expect(hariDitandai(2026, { awal: minggu, akhir: minggu }, 5, true)).toEqual([minggu]);
  });

  test('Ramadan: the ends move alone, the middle moves all, elsewhere draws it anew; it stays inside the year', () => {
    const { awal, akhir } = RAMADAN;
    expect(geserRamadan(RAMADAN, awal, awal - 1, 2026)).toEqual({ awal: awal - 1, akhir });
    expect(geserRamadan(RAMADAN, akhir, akhir + 1, 2026)).toEqual({ awal, akhir: akhir + 1 });
    expect(geserRamadan(RAMADAN, awal, akhir + 9, 2026)).toEqual({ awal: akhir, akhir });
    expect(geserRamadan(RAMADAN, awal + 5, awal + 4, 2026)).toEqual({ awal: awal - 1, akhir: akhir - 1 });
    expect(geserRamadan(RAMADAN, awal + 5, 0, 2026)).toEqual({ awal: 0, akhir: akhir - awal });
    expect(geserRamadan(RAMADAN, 200, 190, 2026)).toEqual({ awal: 190, akhir: 200 });
    expect(geserRamadan(null, 10, 39, 2026)).toEqual({ awal: 10, akhir: 39 });
  });
});

describe('choosing days', () => {
  test('a drag chooses from where it began, forwards and backwards, and Shift+click stretches it', () => {
    const store = createKalenderStore(2026);
    store.getState().seret(50);
    expect(store.getState().pilihan).toBeNull();
    store.getState().tekan(40, null, false);
    store.getState().seret(43);
    store.getState().seret(38);
    expect(store.getState().lepas()).toBeNull();
    const seretan = { pilihan: { awal: 38, akhir: 40 }, fokus: 38, menyeret: false, olehPenunjuk: true };
    expect(store.getState()).toMatchObject(seretan);
    store.getState().seret(60);
    expect(store.getState().pilihan).toEqual({ awal: 38, akhir: 40 });
    store.getState().tekan(45, null, true);
    expect(store.getState().pilihan).toEqual({ awal: 40, akhir: 45 });
  });

  test('keys do the same: Shift+arrows choose, Enter fills in, Delete removes, Escape lets go', () => {
    const store = createKalenderStore(2026);
    const tombol = (nama: string, shift: boolean) => store.getState().tombol(nama, shift);
    expect(tombol('ArrowRight', false)).toBe('geser');
    expect(tombol('ArrowRight', true)).toBe('geser');
    expect(tombol('ArrowDown', true)).toBe('geser');
    expect(store.getState()).toMatchObject({ fokus: 9, pilihan: { awal: 1, akhir: 9 }, olehPenunjuk: false });
    expect(tombol('Enter', false)).toBe('isi');
    expect(tombol('Delete', false)).toBe('hapus');
    expect(tombol('Escape', false)).toBe('batal');
    expect(tombol('Escape', false)).toBeNull();
    expect(tombol('Enter', false)).toBe('isi');
    expect(store.getState().pilihan).toEqual({ awal: 9, akhir: 9 });
    expect(tombol('x', false)).toBeNull();
    tombol('ArrowLeft', false);
    expect(store.getState()).toMatchObject({ fokus: 8, pilihan: null });
    store.getState().fokusKe(200);
    tombol('ArrowRight', true);
    expect(store.getState().pilihan).toEqual({ awal: 200, akhir: 201 });
  });

  test('Ramadan is shown while it is dragged and given out once; a click alone or no move gives nothing', () => {
    const store = createKalenderStore(2026);
    store.getState().aturAlat('ramadan');
    store.getState().tekan(RAMADAN.awal, RAMADAN, false);
    expect(store.getState().lepas()).toBeNull();
    store.getState().tekan(RAMADAN.awal, RAMADAN, false);
    store.getState().seret(RAMADAN.awal - 1);
    expect(store.getState().calonRamadan).toEqual({ awal: RAMADAN.awal - 1, akhir: RAMADAN.akhir });
    expect(store.getState().lepas()).toEqual({ awal: RAMADAN.awal - 1, akhir: RAMADAN.akhir });
    expect(store.getState().calonRamadan).toBeNull();
    expect(store.getState().lepas()).toBeNull();
    const tombol = (nama: string, shift: boolean) => store.getState().tombol(nama, shift);
    tombol('ArrowRight', true);
    expect(tombol('Enter', false)).toBe('ramadan');
    expect(tombol('Delete', false)).toBeNull();
  });

  test('another year or tool begins without a choice', () => {
    const store = createKalenderStore(2026);
    store.getState().tekan(40, null, false);
    store.getState().lepas();
    store.getState().aturTahun(2027);
    expect(store.getState()).toMatchObject({ tahun: 2027, pilihan: null, fokus: 0 });
    expect(tanggalDari(hariDari('2027-01-01'))).toBe(tanggalIndeks(2027, 0));
  });
});
