import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createImporStore, jumlahTemuan } from '../../src/ui/parts/imporStore';
import { emptyOffice, type Workspace } from '../workspace';

const imporPegawai = (kantor: Workspace, pilih: string | null = null) =>
  createImporStore({
    pilih: () => Promise.resolve(pilih),
    baca: (path, jobId) => kantor.api.readPegawai({ path, jobId }),
    terima: (imporId) => kantor.api.acceptPegawai({ imporId }),
  });
const jumlah = async (kantor: Workspace): Promise<number> =>
  (await kantor.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1 })).total;

test('reading writes nothing, accepting writes all as one step that undo takes back', async () => {
  const kantor = await emptyOffice();
  const path = join(kantor.folder, 'pegawai.csv');
  writeFileSync(
    path,
    'nama,jabatan,kelas,bagian\nAni Contoh,Analis Kebijakan,9,Organisasi\nBudi Contoh,Pengolah Data,6,Organisasi\n',
  );
  const store = imporPegawai(kantor);
  await store.getState().mulai(path);
  expect(store.getState()).toMatchObject({ tahap: 'pratinjau', galat: '' });
  expect(store.getState().pratinjau?.baris).toHaveLength(2);
  expect(await jumlah(kantor)).toBe(0);
  const hasil = await store.getState().terima();
  expect(hasil?.baru).toBe(2);
  expect(store.getState().tahap).toBe('tutup');
  expect(await jumlah(kantor)).toBe(2);
  await kantor.api.undo();
  expect(await jumlah(kantor)).toBe(0);
});

test('a file that is no list says why and offers nothing to accept', async () => {
  const kantor = await emptyOffice();
  const path = join(kantor.folder, 'bukan.csv');
  writeFileSync(path, 'halo\ndunia\n');
  const store = imporPegawai(kantor);
  await store.getState().mulai(path);
  const { tahap, galat, pratinjau } = store.getState();
  expect(tahap === 'gagal' ? galat : pratinjau && jumlahTemuan(pratinjau, 'galat')).toBeTruthy();
  expect(await store.getState().terima()).toBeNull();
  expect(await jumlah(kantor)).toBe(0);
});

test('cancelling the choice of a file changes nothing', async () => {
  const kantor = await emptyOffice();
  const store = imporPegawai(kantor);
  await store.getState().mulai();
  expect(store.getState().tahap).toBe('tutup');
});
