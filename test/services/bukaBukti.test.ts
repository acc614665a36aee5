import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallOffice } from './small';

async function denganBukti() {
  const ditunjukkan: string[] = [];
  const dibuka: string[] = [];
  const space = await smallOffice({
    showInFolder: (path) => void ditunjukkan.push(path),
    openPath: (path) => {
      dibuka.push(path);
      return Promise.resolve();
    },
  });
  const { api, tugas, ayu } = space;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const kunci = { tugasId: tugas, pegawaiId: ayu, bulan: 5 };
  const buka = async (bukti: string) => {
    await api.saveRealisasi({ isi: [{ ...kunci, volume: 100, bukti }] });
    return api.openBukti(kunci);
  };
  return { ...space, kunci, buka, ditunjukkan, dibuka };
}

test('a file of this PC is shown in its folder and never opened; one that is gone is said to be gone', async () => {
  const { folder, buka, ditunjukkan, dibuka } = await denganBukti();
  mkdirSync(join(folder, 'bukti'));
  const path = join(folder, 'bukti', 'Mei 2026.pdf');
  writeFileSync(path, 'x');
  expect(await buka(`"${path}"`)).toEqual({ salin: null });
  rmSync(path);
  await expect(buka(path)).rejects.toMatchObject({ code: 'berkasTidakAda', detail: { path } });
  expect([ditunjukkan, dibuka]).toEqual([[path], []]);
});

test('what leads to another computer is only answered, to be copied', async () => {
  const { buka, ditunjukkan, dibuka } = await denganBukti();
  expect(await buka('Drive: https://drive.example/a?b=1')).toEqual({ salin: 'https://drive.example/a?b=1' });
  expect(await buka('\\\\server\\bukti\\mei.pdf')).toEqual({ salin: '\\\\server\\bukti\\mei.pdf' });
  expect([ditunjukkan, dibuka]).toEqual([[], []]);
});

test('only what stands as evidence in the file is shown', async () => {
  const { api, kunci, buka } = await denganBukti();
  await expect(api.openBukti(kunci)).rejects.toMatchObject({ code: 'tidakDitemukan' });
  await expect(buka('map biru')).rejects.toMatchObject({ code: 'tidakDitemukan' });
});
