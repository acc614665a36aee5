import { beforeEach, expect, test } from 'vitest';
import type { BarisFormulir } from '../../src/api/formulirViews';
import {
  akanDiterapkan,
  barisTampak,
  berdampak,
  createBacaFormulirStore,
  nilaiBerlaku,
} from '../../src/ui/formulir/bacaFormulirStore';
import { formulirDialog } from '../../src/ui/formulir/formulirDialog';
import { FormulirUji } from '../services/isiFormulir';
import { smallOffice, tugasBaru, type SmallOffice } from '../services/small';

let kantor: SmallOffice;
let path: string;
const TUGAS = 'Verifikasi laporan perangkat daerah';
const buat = () => createBacaFormulirStore(kantor.api);
const baris = (store: ReturnType<typeof buat>, tugas: string): BarisFormulir => {
  const satu = store.getState().pratinjau?.baris.find((b) => b.tugas === tugas);
  if (!satu) throw new Error(`no row ${tugas}`);
  return satu;
};

beforeEach(async () => {
  kantor = await smallOffice();
  const hasil = await kantor.api.exportFormulir({ bagianIds: [kantor.organisasi], folder: kantor.folder, jobId: 'f' });
  const { versi } = await kantor.api.getTugas({ id: kantor.tugas });
  await kantor.api.saveTugas(tugasBaru({ id: kantor.tugas, versi, bagianId: kantor.organisasi, volume: 32 }));
  const f = new FormulirUji(hasil?.berkas[0] ?? '');
  f.tulis(f.tugas(TUGAS), { 'Volume setahun': 40 });
  f.tulis(f.kosong(), { Tugas: 'Menata arsip', 'Volume setahun': 5 });
  f.tulis(f.kosong(1), { Tugas: 'Tanpa volume' });
  path = f.simpan(kantor.folder, 'kembali.xlsx');
});

test('reading writes nothing; new rows are marked, a conflict keeps the value of the office until somebody chooses', async () => {
  const store = buat();
  expect(await store.getState().mulai([path])).toBe(true);
  const s = store.getState();
  expect(s.tahap).toBe('tinjau');
  expect(akanDiterapkan(s, baris(store, 'Menata arsip'))).toBe(true);
  expect(akanDiterapkan(s, baris(store, 'Tanpa volume'))).toBe(false);
  const bentrok = baris(store, TUGAS);
  expect([nilaiBerlaku(s, bentrok, 'volume'), berdampak(s, bentrok)]).toEqual([null, false]);
  s.pilih(bentrok.id, 'volume', 0);
  expect(berdampak(store.getState(), bentrok)).toBe(true);
  expect((await kantor.api.getTugas({ id: kantor.tugas })).volume).toBe(32);
});

test('what was chosen is written as one step, what was left out is not', async () => {
  const store = buat();
  await store.getState().mulai([path]);
  const keadaan = store.getState();
  keadaan.terapkan([baris(store, 'Menata arsip').id], false);
  keadaan.pilihSemua(keadaan.pratinjau?.baris ?? [], 'formulir');
  expect(await store.getState().terima()).toMatchObject({ baru: 0, diperbarui: 1 });
  expect(store.getState().tahap).toBe('tutup');
  expect((await kantor.api.getTugas({ id: kantor.tugas })).volume).toBe(40);
});

test('all conflicts go back to the value of the office with one step', async () => {
  const store = buat();
  await store.getState().mulai([path]);
  const semua = store.getState().pratinjau?.baris ?? [];
  store.getState().pilihSemua(semua, 'formulir');
  store.getState().pilihSemua(semua, 'aplikasi');
  expect(nilaiBerlaku(store.getState(), baris(store, TUGAS), 'volume')).toBeNull();
});

test('filters by state, finding and bagian', async () => {
  const store = buat();
  await store.getState().mulai([path]);
  const nama = (): string[] => barisTampak(store.getState()).map((b) => b.tugas);
  expect(nama()).toHaveLength(3);
  store.getState().aturSaring('bentrok');
  expect(nama()).toEqual([TUGAS]);
  store.getState().aturSaring('temuan');
  expect(nama()).toEqual(['Tanpa volume']);
  store.getState().aturSaring('semua');
  store.getState().aturBagian(kantor.hukum);
  expect(nama()).toEqual([]);
});

test('files that are no form say so and offer nothing; a cancelled choice closes nothing and reads nothing', async () => {
  const store = buat();
  await store.getState().mulai([`${path}.hilang`]);
  expect(store.getState()).toMatchObject({ tahap: 'gagal' });
  expect(store.getState().galat).toContain('tidak ditemukan');
  expect(await store.getState().terima()).toBeNull();
  expect(await store.getState().mulai(null)).toBe(false);
});

test('what was decided under a preview that grew old is refused and said', async () => {
  const store = buat();
  await store.getState().mulai([path]);
  await kantor.api.removeTugas({ ids: [kantor.tugas] });
  expect(await store.getState().terima()).toBeNull();
  expect(store.getState().galat).toContain('Baca ulang');
});

test('one window of the forms at a time', () => {
  formulirDialog.getState().kirim();
  formulirDialog.getState().baca(['a.xlsx']);
  expect(formulirDialog.getState()).toMatchObject({ terbuka: 'baca', paths: ['a.xlsx'] });
  formulirDialog.getState().tutup();
  expect(formulirDialog.getState().terbuka).toBeNull();
});
