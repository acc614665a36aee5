import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SasaranSurat } from '../../src/api/suratInputs';
import { terbitkanBanyak } from '../../src/ui/naskah/terbitkanBanyak';
import { pencetak } from '../services/pencetak';
import { sampleOffice } from '../workspace';

/** An office with two petikan and a Surat Tugas as konsep; the user picks a folder once, or none. */
async function desk(pilihFolder: boolean) {
  let ditanya = 0;
  const space = await sampleOffice({
    renderPdf: pencetak().renderPdf,
    pickFolder: () => {
      ditanya += 1;
      return Promise.resolve(pilihFolder ? join(space.folder, 'naskah') : null);
    },
  });
  const { api } = space;
  const orang = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 });
  const pegawaiIds = orang.baris.filter((p) => p.jumlahTugas > 0).map(({ id }) => id);
  const tanggal = '2026-03-02';
  const pekerjaan = { untuk: ['Hadir'], dasar: [], menimbang: [], perOrang: false, tugasId: null };
  const pilihan: SasaranSurat[] = [
    { jenis: 'petikan', tanggal, pegawaiIds: pegawaiIds.slice(0, 2) },
    { jenis: 'surat_tugas', tanggal, pegawaiIds: pegawaiIds.slice(0, 1), ...pekerjaan },
  ];
  for (const sasaran of pilihan) await api.createKonsep({ sasaran, suntingan: {} });
  const semua = async () => (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 100 })).baris;
  return { api, semua, ditanya: () => ditanya };
}

test('chosen konsep of several kinds go out together: petikan without a number of their own, the others numbered', async () => {
  const { api, semua, ditanya } = await desk(true);
  const pilihan = { penomoran: 'otomatis', tanpaNomor: true, cara: 'zip' } as const;
  const hasil = await terbitkanBanyak(api, await semua(), pilihan, 'banyak');
  expect(hasil?.jumlah).toBe(3);
  expect(ditanya()).toBe(1);
  expect(existsSync(hasil?.folder ?? '')).toBe(true);
  const register = await semua();
  expect(register.every(({ status }) => status === 'terbit')).toBe(true);
  expect(register.filter(({ nomor }) => nomor !== '').map(({ jenis }) => jenis)).toEqual(['surat_tugas']);
});

test('all of them take numbers where the office wants that', async () => {
  const { api, semua } = await desk(true);
  await terbitkanBanyak(api, await semua(), { penomoran: 'otomatis', tanpaNomor: false, cara: 'perOrang' }, 'banyak');
  expect((await semua()).every(({ nomor }) => nomor !== '')).toBe(true);
});

test('no folder chosen: nothing goes out', async () => {
  const { api, semua } = await desk(false);
  const pilihan = { penomoran: 'otomatis', tanpaNomor: true, cara: 'perOrang' } as const;
  expect(await terbitkanBanyak(api, await semua(), pilihan, 'banyak')).toBeNull();
  expect((await semua()).every(({ status }) => status === 'konsep')).toBe(true);
});
