import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleFile, workspace } from '../workspace';
import { folder } from './jalankan';

test('gabung: --coba tells and writes nothing; then the other copy is taken over, once', async () => {
  const { at, json } = folder();
  const [satu, lain] = [at('Contoh.bagihabis'), at('dari-stik.bagihabis')];
  copyFileSync(await sampleFile(), satu);
  copyFileSync(satu, lain);
  const dua = workspace();
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await dua.api.openFile({ path: lain });
  await dua.api.savePengaturan({ hariKerja: 6 });
  await dua.api.closeFile();
  const coba = await json('gabung', satu, lain, '--coba');
  expect(coba).toMatchObject({ code: 0, ditulis: false, perubahan: 1, hanyaDiSini: 0, benturan: [] });
  expect(await json('gabung', satu, lain)).toMatchObject({ ditulis: true, perubahan: 1 });
  expect(await json('gabung', satu, lain)).toMatchObject({ ditulis: true, perubahan: 0 });
});
