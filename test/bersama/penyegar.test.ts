import { readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { emptyOffice } from '../workspace';
import { orang, tempatBersama, type Orang } from './orang';
import { periksaUtama } from './periksa';

let dokumen = '';
beforeAll(async () => {
  const awal = await emptyOffice();
  dokumen = (await awal.api.getSesi()).berkas?.path ?? '';
  await awal.api.closeFile();
});
const hadir: Orang[] = [];
afterEach(async () => {
  for (const satu of hadir.splice(0)) await satu.pergi();
});

const tempat = (): string => tempatBersama(dokumen);
const potongan = (path: string): string[] =>
  readdirSync(`${path}.perubahan`).filter((nama) => nama.endsWith('.kiriman'));
function menua(path: string, hari: number): void {
  const lalu = Date.now() / 1000 - hari * 86_400;
  for (const nama of potongan(path)) utimesSync(join(`${path}.perubahan`, nama), lalu, lalu);
}

test('a main file that cannot be replaced does not make the place unreachable, and nothing is left of the trial', async () => {
  const path = tempat();
  let boleh = false;
  const langkah = (nama: string): void => {
    if (nama === 'ganti nama utama' && !boleh) throw Object.assign(new Error('held'), { code: 'EPERM' });
  };
  const rina = await orang(path, 'Rina', { langkah });
  hadir.push(rina);
  await rina.tulis('b1', 'terkirim');
  await rina.tukar();
  expect(rina.peserta.status()).toMatchObject({ keadaan: 'tersambung', belumTerkirim: 0 });
  expect(readdirSync(`${path}.perubahan`)).not.toContain('sewa.json');
  expect(readdirSync(dirname(path)).filter((nama) => nama.startsWith('.'))).toEqual([]);
  expect(readdirSync(join(rina.userDataDir, 'kerja')).filter((nama) => nama.endsWith('.bagihabis'))).toEqual([]);
  const sebelum = statSync(path).mtimeMs;
  boleh = true;
  await rina.tukar();
  expect(statSync(path).mtimeMs).not.toBe(sebelum);
  expect(await periksaUtama(path, rina.userDataDir, 'sesudah')).toEqual([]);
});

test('pieces of somebody who never came back go when the main file holds them and they are a month old', async () => {
  const path = tempat();
  const rina = await orang(path, 'Rina');
  await rina.tulis('b1', 'sebelum hilang');
  await rina.tukar();
  const sari = await orang(path, 'Sari');
  hadir.push(rina, sari);
  await sari.tukar();
  menua(path, 29);
  await sari.tulis('b2', 'satu');
  await sari.tukar();
  const milikRina = (): string[] => potongan(path).filter((nama) => nama.startsWith(rina.dokumen.penulis.sesi));
  expect(milikRina()).toHaveLength(1);
  menua(path, 31);
  await sari.tulis('b2', 'dua');
  await sari.tukar();
  expect(milikRina()).toEqual([]);
});
