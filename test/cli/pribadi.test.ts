import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DaftarPergi, PratinjauHapusPribadi } from '../../src/api/pribadiViews';
import type { IsiPribadi } from '../../src/domain/isiPribadi';
import { sampleFile, workspace } from '../workspace';
import { folder } from './jalankan';

test('data-pribadi: the data of one person as files; what would be blanked; blanking with --ya; the list of who left', async () => {
  const { at, json, run } = folder();
  const path = at('Contoh.bagihabis');
  copyFileSync(await sampleFile(), path);
  const space = workspace();
  await space.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await space.api.openFile({ path });
  const { baris } = await space.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 5 });
  const { id, nama, nip } = baris[2]!;
  await space.api.endPegawai({ ids: [id], tanggal: '2026-03-31', sebab: 'pindah', lepaskanTugas: true });
  await space.api.closeFile();

  const ekspor = await json<{ berkas: string[] }>('data-pribadi', path, nip, '--keluar', at('keluar'));
  expect(ekspor.berkas.map((satu) => satu.split('.').at(-1))).toEqual(['json', 'xlsx']);
  const data = JSON.parse(readFileSync(ekspor.berkas[0]!, 'utf8')) as IsiPribadi;
  expect(data.identitas[0]).toEqual(['Nama', nama]);

  expect((await json<DaftarPergi>('data-pribadi', path)).orang).toMatchObject([{ nama, keadaan: 'keluar' }]);
  const lihat = await json<PratinjauHapusPribadi & { ditulis: boolean }>('data-pribadi', path, nama, '--hapus');
  expect(lihat).toMatchObject({ code: 0, ditulis: false, halangan: '' });
  expect(readFileSync(path).includes(nip)).toBe(true);

  expect(await json('data-pribadi', path, nama, '--hapus', '--ya')).toMatchObject({
    ditulis: true,
    pegawai: 1,
    gagal: 0,
  });
  expect(readFileSync(path).includes(nip)).toBe(false);
  if (existsSync(`${path}.bak`)) expect(readFileSync(`${path}.bak`).includes(nip)).toBe(false);
  expect(await json('periksa', path, '--dalam')).toMatchObject({ code: 0 });
  expect((await json<DaftarPergi>('data-pribadi', path)).sudah).toBe(1);

  const { id: _, nama: masih } = baris[3]!;
  expect((await run('data-pribadi', path, masih, '--hapus', '--ya')).code).toBe(1);
  expect((await run('data-pribadi', path, masih)).code).toBe(2);
}, 60_000);
