import { chmodSync, copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cadangan } from '../../src/api/views';
import { connect } from '../../src/data/sqlite';
import { sampleFile } from '../workspace';
import { folder } from './jalankan';

test('cadangan: buat, daftar, pulihkan --coba tells only, pulihkan makes the state of the snapshot', async () => {
  const { at, json, run } = folder();
  const berkas = at('Contoh.bagihabis');
  copyFileSync(await sampleFile(), berkas);
  const awal = await json<{ sidik: string }>('periksa', berkas, '--sidik');
  expect(await json('cadangan', berkas, 'pulihkan')).toMatchObject({ code: 1, galat: { kode: 'belumAdaCadangan' } });
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
  expect((await run('periksa', berkas, '--dalam', '--sidik')).code).toBe(2);
  const baru = at('Selamat.bagihabis');
  expect(await json('periksa', berkas, '--perbaiki', '--keluar', baru)).toMatchObject({ code: 0, lengkap: true });
  expect((await json<{ sidik: string }>('periksa', baru, '--sidik')).sidik).toBe(sidik);
  expect(readFileSync(berkas).equals(bytes)).toBe(true);
  expect((await run('periksa', berkas, '--perbaiki', '--keluar', baru)).code).toBe(1);
}, 60_000);

test('a file that may not be written is read from a copy that may be, and stays as it is', async () => {
  const { path, at, json } = folder();
  const berkas = at('Contoh.bagihabis');
  copyFileSync(await sampleFile(), berkas);
  chmodSync(berkas, 0o444);
  expect(await json('periksa', berkas, '--dalam')).toMatchObject({ code: 0, beres: true });
  expect(await json('riwayat', berkas)).toMatchObject({ code: 0 });
  expect(statSync(berkas).mode & 0o777).toBe(0o444);
  // The superuser may write anything: what he cannot see shows in the mode of the copy.
  const salinan = join(path, 'salinan.bagihabis');
  copyFileSync(berkas, salinan);
  await connect(salinan).close();
  expect(statSync(salinan).mode & 0o200).toBe(0o200);
}, 60_000);
