import { expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { createKontribusiStore } from '../../src/ui/kontribusi/kontribusiStore';
import { bulanLewat } from '../../src/ui/parts/PilihBulan';
import { createTppStore } from '../../src/ui/tpp/tppStore';

const seorang = 'p1' as PegawaiId;
const AWAL = { nama: 'Sari Uji', kelas: 7, dasar: 2_500_000, capaian: 8000, kejadian: { tl1: 2 }, alpaSetahun: 1 };

test('names are off until asked for, and hiding them forgets whom one looked at', () => {
  const store = createKontribusiStore(5);
  expect(store.getState().bernama).toBe(false);
  store.getState().tampilkanNama(true);
  store.getState().aturTemuan('hadir_tanpa_hasil');
  store.getState().bukaRincian(seorang);
  store.getState().tampilkanNama(false);
  expect(store.getState()).toMatchObject({ bernama: false, temuan: null, sel: null, rincian: null });
});

test('one filter at a time; the same again takes it back', () => {
  const store = createKontribusiStore(5);
  const sel = { kelas: 'E', tingkat: 'baik' } as const;
  store.getState().aturTemuan('hasil_baik_jam_kurang');
  store.getState().aturSel(sel);
  expect(store.getState()).toMatchObject({ temuan: null, sel });
  store.getState().aturSel({ ...sel });
  expect(store.getState().sel).toBe(null);
});

test('the numbers of a person belong to one month: another month clears them, invented ones stay', () => {
  const store = createTppStore(5);
  store.getState().atur({ dasar: 4_000_000 });
  store.getState().aturBulan(6);
  expect(store.getState().dasar).toBe(4_000_000);
  store.getState().isiDari(AWAL);
  expect(store.getState()).toMatchObject({ dari: 'Sari Uji', capaian: 8000, hukuman: 0, alpaSetahun: 1 });
  store.getState().aturBulan(7);
  expect(store.getState()).toMatchObject({ dari: '', dasar: 0, kejadian: {}, bulan: 7 });
});

test('what is not known of a person is nothing, not full', () => {
  const store = createTppStore(5);
  store.getState().isiDari({ ...AWAL, dasar: null, capaian: null, kejadian: null });
  expect(store.getState()).toMatchObject({ dasar: 0, capaian: 0, kejadian: {} });
});

test('the last month that is over inside the year of the file', () => {
  expect(['2026-01-15', '2026-06-02', '2027-03-01', '2025-12-31'].map((hari) => bulanLewat(2026, hari))).toEqual([
    1, 5, 12, 1,
  ]);
});
