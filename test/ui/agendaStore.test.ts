import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hariDari, hariPekan, tambahHari } from '../../src/domain/hari';
import { createAgendaStore } from '../../src/ui/agenda/agendaStore';
import { geserHari, geserTampilan, rentangKalender } from '../../src/ui/agenda/gerakKalender';
import { tabDiminta } from '../../src/ui/agenda/tabAgenda';
import { kapanTeks } from '../../src/ui/agenda/teks';

const hari = fc.integer({ min: 0, max: 3000 }).map((n) => tambahHari('2024-01-01', n));

describe('keys of the calendar', () => {
  it('arrows move by days and weeks, Home and End to the ends of the week', () => {
    expect(geserHari('ArrowDown', '2026-05-04', 'bulan')).toBe('2026-05-11');
    expect(geserHari('ArrowLeft', '2026-05-01', 'bulan')).toBe('2026-04-30');
    expect(geserHari('End', '2026-05-04', 'bulan')).toBe('2026-05-10');
    expect(geserHari('x', '2026-05-04', 'bulan')).toBeNull();
  });

  it('a month on keeps the day where it exists, a week on is seven days', () => {
    expect(geserTampilan('2026-01-31', 'bulan', 1)).toBe('2026-02-28');
    expect(geserTampilan('2026-01-15', 'bulan', -1)).toBe('2025-12-15');
    expect(geserTampilan('2026-01-31', 'minggu', 1)).toBe('2026-02-07');
  });

  it('what is on show holds the day and is whole weeks, at most six', () => {
    fc.assert(
      fc.property(hari, fc.constantFrom('bulan', 'minggu'), (tanggal, mode) => {
        const { mulai, akhir } = rentangKalender(tanggal, mode);
        expect(mulai <= tanggal && tanggal <= akhir).toBe(true);
        expect(hariPekan(hariDari(mulai))).toBe(1);
        const banyak = hariDari(akhir) - hariDari(mulai) + 1;
        expect(banyak % 7).toBe(0);
        expect(banyak).toBeLessThanOrEqual(mode === 'minggu' ? 7 : 42);
      }),
    );
  });

  it('T goes back to today; another day to look from takes calendar and lists with it', () => {
    const store = createAgendaStore();
    expect(store.getState().tekan('PageDown', '2026-05-04')).toBe(true);
    expect(store.getState().kursor).toBe('2026-06-04');
    expect(store.getState().tekan('t', '2026-06-04')).toBe(true);
    expect(store.getState().kursor).toBeNull();
    store.getState().aturMinggu('2026-03-02');
    store.getState().aturAcuan('2026-05-04');
    expect(store.getState()).toMatchObject({ acuan: '2026-05-04', kursor: null, minggu: null });
  });

  it('another file begins anew, the same one stays as it was left', () => {
    const store = createAgendaStore();
    store.getState().aturBerkas('/a');
    store.getState().aturMode('minggu');
    store.getState().aturKursor('2026-05-04');
    store.getState().aturBerkas('/a');
    expect(store.getState().kursor).toBe('2026-05-04');
    store.getState().aturBerkas('/b');
    expect(store.getState()).toMatchObject({ kursor: null, untuk: null, mode: 'minggu' });
  });
});

describe('wishes and words of the agenda', () => {
  it('a wish leads to its tab', () => {
    expect(tabDiminta({ terlambat: true })).toBe('hari');
    expect(tabDiminta({ notula: true })).toBe('perintah');
    expect(tabDiminta({ tab: 'kalender', tanggal: '2026-05-04' })).toBe('kalender');
    expect(tabDiminta({})).toBeUndefined();
  });

  it('says how far away a day is', () => {
    const kata = (tanggal: string) => kapanTeks(tanggal, '2026-05-04');
    expect(['2026-05-01', '2026-05-04', '2026-05-05', '2026-05-09'].map(kata)).toEqual([
      'terlambat 3 hari',
      'hari ini',
      'besok',
      '5 hari lagi',
    ]);
  });
});
