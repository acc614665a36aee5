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

test('gabung: a refusal is exit code 1 with the reason; conflicts and broken rules come as objects', async () => {
  const { at, json } = folder();
  const [satu, lain, asing] = [at('Contoh.bagihabis'), at('dari-stik.bagihabis'), at('asing.bagihabis')];
  copyFileSync(await sampleFile(), satu);
  copyFileSync(satu, lain);
  const tulis = async (path: string, nama: string) => {
    const orang = workspace();
    await orang.api.setPengguna({ nama, jabatan: 'Analis' });
    await orang.api.openFile({ path });
    const [bagian] = await orang.api.listBagian();
    await orang.api.saveBagian({ id: bagian!.id, nama: `Bagian ${nama}`, kodeSubUnit: '' });
    await orang.api.closeFile();
  };
  await tulis(satu, 'Rina Uji');
  await tulis(lain, 'Sari Uji');
  const baru = workspace();
  await baru.api.setPengguna({ nama: 'Tono Uji', jabatan: 'Analis' });
  await baru.api.createFile({ path: asing, opd: 'Lain', daerah: 'Kabupaten Lain', tahun: 2026, kodeUnit: '' });
  await baru.api.closeFile();
  expect(await json('gabung', satu, asing)).toMatchObject({ code: 1, galat: { kode: 'dokumenLain' } });
  expect(await json('gabung', satu, satu)).toMatchObject({ code: 1, galat: { kode: 'gabungBerkasSama' } });
  const hasil = await json<{ benturan: object[] }>('gabung', satu, lain);
  expect(hasil).toMatchObject({ code: 0, ditulis: true, perubahan: 1, jumlahBenturan: 1, jumlahPelanggaran: 0 });
  expect(hasil.benturan).toMatchObject([{ tabel: 'bagian', sebutan: 'Nama', kini: 'Bagian Sari Uji' }]);
});
