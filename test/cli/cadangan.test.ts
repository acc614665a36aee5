import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cadangan } from '../../src/api/views';
import { sampleFile } from '../workspace';
import { folder } from './jalankan';

test('cadangan: buat, daftar, pulihkan --coba tells only, pulihkan makes the state of the snapshot', async () => {
  const { at, json, run } = folder();
  const berkas = at('Contoh.bagihabis');
  copyFileSync(await sampleFile(), berkas);
  const awal = await json<{ sidik: string }>('periksa', berkas, '--sidik');
  expect(await json('cadangan', berkas, 'buat')).toMatchObject({ code: 0 });
  await json('bagi', berkas);
  const sesudah = await json<{ sidik: string }>('periksa', berkas, '--sidik');
  expect(sesudah.sidik).not.toBe(awal.sidik);
  const { cadangan } = await json<{ cadangan: Cadangan[] }>('cadangan', berkas, 'daftar');
  const manual = cadangan.find(({ sebab }) => sebab === 'manual')!;
  expect(manual.isi?.pegawai).toBeGreaterThan(0);
  expect(await json('cadangan', berkas, 'pulihkan', manual.id, '--coba')).toMatchObject({ code: 0, ditulis: false });
  expect((await json<{ sidik: string }>('periksa', berkas, '--sidik')).sidik).toBe(sesudah.sidik);
  expect(await json('cadangan', berkas, 'pulihkan', manual.id)).toMatchObject({ code: 0, ditulis: true });
  expect((await json<{ sidik: string }>('periksa', berkas, '--sidik')).sidik).toBe(awal.sidik);
  expect((await run('cadangan', berkas, 'pulihkan', 'tidak-ada')).code).toBe(1);
  expect((await run('cadangan', berkas, 'lihat')).code).toBe(2);
}, 60_000);

test('periksa --dalam looks at a damaged file, --perbaiki --keluar saves what is legible and leaves the file as it is', async () => {
  const { at, json, run } = folder();
  const berkas = at('Contoh.bagihabis');
  copyFileSync(await sampleFile(), berkas);
  const { sidik } = await json<{ sidik: string }>('periksa', berkas, '--sidik');
  expect(await json('periksa', berkas, '--dalam')).toMatchObject({ code: 0, beres: true, kerusakan: null });
  const bytes = readFileSync(berkas);
  bytes.fill(0, 0, 4096);
  writeFileSync(berkas, bytes);
  expect(await json('periksa', berkas, '--dalam')).toMatchObject({
    code: 1,
    beres: false,
    kerusakan: { sebab: 'kepala' },
  });
  expect((await run('periksa', berkas, '--perbaiki')).code).toBe(2);
  const baru = at('Selamat.bagihabis');
  expect(await json('periksa', berkas, '--perbaiki', '--keluar', baru)).toMatchObject({ code: 0, lengkap: true });
  expect((await json<{ sidik: string }>('periksa', baru, '--sidik')).sidik).toBe(sidik);
  expect(readFileSync(berkas).equals(bytes)).toBe(true);
  expect((await run('periksa', berkas, '--perbaiki', '--keluar', baru)).code).toBe(1);
}, 60_000);
