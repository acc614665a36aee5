import { expect, test } from 'vitest';
import { SARING_KOSONG } from '../../src/domain/riwayat';
import { createRiwayatStore, tersaring } from '../../src/ui/riwayat/riwayatStore';
import { saatPada } from '../../src/ui/riwayat/saatPada';
import { smallOffice } from '../services/small';

test('a record is filtered on with its name; another kind of thing drops the column that belonged to it', async () => {
  const { api, tugas } = await smallOffice();
  const store = createRiwayatStore(api);
  store.getState().aturSaring({ kelompok: 'tugas', cari: 'x' });
  store.getState().aturSaring({ kolom: 'volume' });
  expect(store.getState().saring).toMatchObject({ kelompok: 'tugas', kolom: 'volume' });
  store.getState().aturSaring({ kelompok: 'pegawai' });
  expect(store.getState().saring.kolom).toBeNull();

  await store.getState().pilihCatatan({ tabel: 'tugas', id: tugas });
  expect(store.getState()).toMatchObject({
    catatan: { nama: 'Verifikasi laporan perangkat daerah', dihapus: false },
    saring: { catatan: { tabel: 'tugas', id: tugas }, kelompok: null, cari: 'x' },
  });
  store.getState().aturSaring({ kolom: 'norma' });
  await store.getState().pilihCatatan(null);
  expect(store.getState()).toMatchObject({ catatan: null, saring: { catatan: null, kolom: null, cari: 'x' } });
  expect(tersaring(store.getState().saring)).toBe(true);
  store.getState().bersihkan();
  expect(store.getState().saring).toEqual(SARING_KOSONG);
  expect(tersaring(store.getState().saring)).toBe(false);
});

test('of two quick choices the later one stands', async () => {
  const { api, tugas, ayu } = await smallOffice();
  const store = createRiwayatStore(api);
  const lambat = store.getState().pilihCatatan({ tabel: 'tugas', id: tugas });
  const cepat = store.getState().pilihCatatan({ tabel: 'pegawai', id: ayu, nama: 'Ayu Lestari', dihapus: false });
  await Promise.all([lambat, cepat]);
  expect(store.getState().catatan?.nama).toBe('Ayu Lestari');
});

test('entries unfold and fold; an undo is looked at, done, and gone from the screen', async () => {
  const { api, hukum } = await smallOffice();
  await api.saveBagian({ id: hukum, nama: 'Hukum A', kodeSubUnit: '' });
  await api.saveBagian({ id: null, nama: 'Umum', kodeSubUnit: '' });
  const [, lama] = (await api.listRiwayat({ cari: '', offset: 0, limit: 2 })).baris;
  const store = createRiwayatStore(api);
  store.getState().bukaTutup(lama!.id);
  store.getState().buka(lama!.id);
  expect([...store.getState().terbuka]).toEqual([lama!.id]);
  store.getState().bukaTutup(lama!.id);
  expect(store.getState().terbuka.size).toBe(0);

  await expect(store.getState().urungkan()).rejects.toThrow();
  await store.getState().lihatUrung(lama!.id);
  expect(store.getState().rencana).toMatchObject({ id: lama!.id, halangan: '', tetap: [] });
  store.getState().tutupUrung();
  expect(store.getState().rencana).toBeNull();
  await store.getState().lihatUrung(lama!.id);
  const hasil = await store.getState().urungkan();
  expect([hasil.label, store.getState().rencana]).toEqual(['ubah bagian Hukum A', null]);
  expect((await api.listBagian()).map((b) => b.nama).sort()).toEqual(['Hukum', 'Organisasi', 'Umum']);
});

test('a moment is the end of the day or of the minute on this PC (WIB here)', () => {
  expect(saatPada('2026-03-03', '')).toBe('2026-03-03T16:59:59.999Z');
  expect(saatPada('2026-03-03', '17.00')).toBe('2026-03-03T10:00:59.999Z');
  expect(saatPada('2026-03-03', ' 7:05 ')).toBe('2026-03-03T00:05:59.999Z');
  for (const salah of ['24.00', '7', 'pagi', '12.60']) expect(saatPada('2026-03-03', salah)).toBeNull();
});
