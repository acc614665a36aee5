import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleOffice, workspace } from '../workspace';

const KATA = 'tetangga memancing lele';

const leftOver = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /bagihabis-tmp$|baca-[0-9a-f]+/.test(name),
  );

test('what is sent holds the newest work, is not the open file, and comes back on another PC', async () => {
  const satu = await sampleOffice();
  await satu.api.savePengaturan({ hariKerja: 6 });
  const kirim = join(satu.folder, 'kirim');
  const hasil = await satu.api.saveSandi({ path: kirim, kataSandi: KATA, jobId: 's' });
  expect(hasil).toMatchObject({ path: `${kirim}.bagihabis-sandi` });
  expect((await satu.api.getSesi()).berkas?.nama).toBe('Contoh.bagihabis');

  const dua = workspace();
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  const path = `${kirim}.bagihabis-sandi`;
  await expect(dua.api.openFile({ path })).rejects.toMatchObject({ code: 'berkasBersandi', detail: { path } });
  const ke = join(dua.folder, 'Diterima.bagihabis');
  await expect(dua.api.openSandi({ path, kataSandi: 'bukan itu', ke, jobId: 'b' })).rejects.toMatchObject({
    code: 'kataSandiSalah',
  });
  expect(await dua.api.openSandi({ path, kataSandi: KATA, ke, jobId: 'b' })).toMatchObject({ berkas: { path: ke } });
  expect((await dua.api.getPengaturan()).hariKerja).toBe(6);
  expect([...leftOver(satu.folder), ...leftOver(dua.folder)]).toEqual([]);
});

test('never over a file; a cancelled dialog opens nothing, and no readable copy stays behind', async () => {
  const space = await sampleOffice();
  const path = join(space.folder, 'kirim.bagihabis-sandi');
  await space.api.saveSandi({ path, kataSandi: KATA, jobId: 's' });
  const ke = join(space.folder, 'ada.bagihabis');
  writeFileSync(ke, 'isi lama');
  await expect(space.api.openSandi({ path, kataSandi: KATA, ke, jobId: 'b' })).rejects.toMatchObject({
    code: 'berkasSudahAda',
  });
  expect(await space.api.openSandi({ path, kataSandi: KATA, ke: null, jobId: 'b' })).toBe(null);
  expect(await space.api.saveSandi({ path: null, kataSandi: KATA, jobId: 's' })).toBe(null);
  expect(leftOver(space.folder)).toEqual([]);
});

test('a place that cannot be written says so', async () => {
  const space = await sampleOffice();
  const path = join(space.folder, 'tidak/ada/kirim');
  await expect(space.api.saveSandi({ path, kataSandi: KATA, jobId: 's' })).rejects.toMatchObject({
    code: 'berkasTidakDapatDitulis',
  });
  expect(existsSync(path)).toBe(false);
  expect(leftOver(space.folder)).toEqual([]);
});

test('an encrypted copy of the open document is merged without being saved readable anywhere', async () => {
  const satu = await sampleOffice();
  const lain = await sampleOffice();
  await lain.api.savePengaturan({ hariKerja: 6 });
  const path = join(lain.folder, 'kirim.bagihabis-sandi');
  await lain.api.saveSandi({ path, kataSandi: KATA, jobId: 's' });
  await expect(satu.api.readGabung({ path, jobId: 'g' })).rejects.toMatchObject({ code: 'berkasBersandi' });
  await expect(satu.api.readGabung({ path, kataSandi: 'bukan itu', jobId: 'g' })).rejects.toMatchObject({
    code: 'kataSandiSalah',
    detail: { path },
  });
  const lihat = await satu.api.readGabung({ path, kataSandi: KATA, jobId: 'g' });
  expect(lihat).toMatchObject({ perubahan: 1, berkas: 'kirim.bagihabis-sandi' });
  await satu.api.acceptGabung({ gabungId: lihat?.gabungId ?? '', jobId: 'g' });
  expect((await satu.api.getPengaturan()).hariKerja).toBe(6);
  expect(leftOver(satu.folder)).toEqual([]);
});
