import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { periksaBerkasDalam } from '../../src/data/file/periksaSalinan';
import { selamatkan } from '../../src/data/file/selamatkan';
import { pindai } from '../../src/data/rusak/pindai';
import { median, record, SHORT, time } from './figures';
import type { Size } from './office';
import { officeFile, removeOffice } from './officeFile';

const RUNS = SHORT ? 1 : 3;
/** A file of about 40 MB: a regency's largest office after some years. */
const EMPAT_PULUH: Size = { name: '1.300/13.000', bagian: 40, subKegiatan: 600, pegawai: 1300, tugas: 13_000 };
const HALAMAN = 4096;
const PENULIS = { nama: 'Rina Uji', jabatan: '', pc: 'PC-UJI', sesi: 'abcdef0123' };

test('damage of a large file: the thorough check, reading every page, and a sound file made of it', async () => {
  test.setTimeout(900_000);
  const file = await officeFile(EMPAT_PULUH);
  const folder = path.dirname(file);
  const userDataDir = path.join(folder, 'data');
  const bytes = fs.readFileSync(file);
  const size = `${Math.round(bytes.length / 1e6)} MB`;
  const copy = await time(RUNS, () => fs.copyFileSync(file, path.join(folder, 'salinan')));
  const dalam = await time(RUNS, async () => {
    expect(await periksaBerkasDalam(userDataDir, file)).toMatchObject({ basisData: [], jumlahBeda: 0 });
  });
  // Page 1 and one page in two hundred.
  for (let halaman = 0; halaman * HALAMAN < bytes.length; halaman += 200)
    bytes.fill(0, halaman * HALAMAN, (halaman + 1) * HALAMAN);
  const rusak = path.join(folder, 'Rusak.bagihabis');
  fs.writeFileSync(rusak, bytes);
  let dikenal = 0;
  const pages = await time(RUNS, () => {
    dikenal = pindai(bytes).log.size;
  });
  let selamat = 0;
  const whole = await time(RUNS, async (run) => {
    const keluaran = path.join(folder, `Selamat-${run}.bagihabis`);
    const laporan = await selamatkan({
      path: rusak,
      userDataDir,
      penulis: PENULIS,
      cadangan: null,
      dokumenId: null,
      keluaran,
    });
    selamat = laporan.tabel.reduce((n, satu) => n + satu.selamat, 0);
    fs.rmSync(keluaran);
  });
  expect(dikenal).toBeGreaterThan(1000);
  expect(selamat).toBeGreaterThan(1000);
  const baseline = { name: 'copying the file', value: median(copy) };
  const common = { size, unit: 'ms', baseline, runs: RUNS } as const;
  record('rusak', [
    { what: 'thorough check: every page, log against tables', value: median(dalam), ...common },
    { what: 'reading every page of a damaged file', value: median(pages), ...common },
    { what: `salvage of a damaged file: ${selamat} rows rebuilt`, value: median(whole), ...common },
  ]);
  removeOffice(file);
});
