import { copyFileSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BarisRiwayat } from '../../src/api/views';
import { hariIni } from '../../src/services/hariIni';
import { sampleFile, workspace } from '../workspace';
import { folder } from './jalankan';

interface Hasil {
  readonly total: number;
  readonly baris: readonly (BarisRiwayat & { readonly isi: readonly unknown[]; readonly lainnya: number })[];
}

test('riwayat: who did what, filtered, as sentences and as JSON; the office of a day as a file of its own', async () => {
  const { at, json, run } = folder();
  const path = at('Contoh.bagihabis');
  copyFileSync(await sampleFile(), path);
  const dua = workspace();
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await dua.api.openFile({ path });
  await dua.api.savePengaturan({ hariKerja: 6 });
  await dua.api.closeFile();

  const semua = await json<Hasil>('riwayat', path, '--batas', '1');
  expect(semua.total).toBe(2);
  expect(semua.baris).toHaveLength(1);
  expect(semua.baris[0]).toMatchObject({ aktor: 'Sari Uji', lainnya: 0 });
  expect(semua.baris[0]!.isi).toHaveLength(1);
  expect((await json<Hasil>('riwayat', path, '--orang', 'Sari Uji')).total).toBe(1);
  expect((await json<Hasil>('riwayat', path, '--catatan', 'pengaturan/hariKerja')).baris[0]).toMatchObject({
    aktor: 'Sari Uji',
  });
  expect((await json<Hasil>('riwayat', path, '--sampai', '2001-01-01')).total).toBe(0);
  expect((await run('riwayat', path, '--orang', 'Sari Uji')).result).toMatch(
    /^\d{4}-\d\d-\d\d \d\d\.\d\d {2}Sari Uji .*mengatur hari kerja seminggu menjadi 6/,
  );

  const keluar = at('Dahulu.bagihabis');
  const hari = hariIni();
  expect(await json('riwayat', path, '--pada', hari, '--keluar', keluar)).toMatchObject({
    code: 0,
    path: keluar,
    sesudahnya: 0,
  });
  expect(existsSync(keluar)).toBe(true);
  expect((await json<Hasil>('riwayat', keluar)).total).toBe(semua.total);
  expect(await run('riwayat', path, '--pada', hari, '--keluar', keluar)).toMatchObject({ code: 1 });
  expect(await run('riwayat', path, '--pada', '2001-01-01', '--keluar', at('x'))).toMatchObject({ code: 1 });
});

test.each([
  [['--pada', '2026-03-03']],
  [['--pada', 'kemarin', '--keluar', 'x']],
  [['--catatan', 'tugas']],
  [['--dari', '3 Marat']],
  [['--batas', '0']],
])('riwayat refuses %j as wrong usage', async (words) => {
  const { at, run } = folder();
  expect((await run('riwayat', at('Contoh.bagihabis'), ...words)).code).toBe(2);
});
