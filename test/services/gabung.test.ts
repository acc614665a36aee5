import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { emptyOffice, sampleOffice, workspace, type Workspace } from '../workspace';

/** The sample office on two PCs: the second works on a copy that left on a stick. */
async function duaKantor(): Promise<{ satu: Workspace; dua: Workspace; salinan: string }> {
  const satu = await sampleOffice();
  await satu.api.saveFile();
  const asal = (await satu.api.getSesi()).berkas?.path ?? '';
  const dua = workspace();
  const salinan = join(dua.folder, 'Contoh dari stik.bagihabis');
  copyFileSync(asal, salinan);
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await dua.api.openFile({ path: salinan });
  return { satu, dua, salinan };
}

const bagianPertama = async ({ api }: Workspace) => (await api.listBagian())[0]!;
const simpanBagian = async (space: Workspace, nama: string) => {
  const { id } = await bagianPertama(space);
  await space.api.saveBagian({ id, nama, kodeSubUnit: '', status: 'konsep', hariKerja: null } as never);
};

test('what another copy has is shown by who wrote it, taken over as it was shown, and nothing comes twice', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(dua, 'Bagian dari Sari');
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g1' });
  expect(lihat).toMatchObject({ perubahan: 1, hanyaDiSini: 0, baris: 1, benturan: [], pelanggaran: [], jamDepan: 0 });
  expect(lihat?.pengirim).toMatchObject([{ aktor: 'Sari Uji', jumlah: 1 }]);
  expect((await bagianPertama(satu)).nama).not.toBe('Bagian dari Sari');
  const hasil = await satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2' });
  expect(hasil).toEqual({ perubahan: 1, baris: 1, benturan: 0 });
  expect((await bagianPertama(satu)).nama).toBe('Bagian dari Sari');
  expect((await satu.api.listCadangan()).map(({ sebab }) => sebab)).toContain('gabung');
  expect(await satu.api.readGabung({ path: salinan, jobId: 'g3' })).toMatchObject({ perubahan: 0 });
});

test('two people at one field: the later stands, the other is listed, and either can be chosen', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(satu, 'Nama dari Rina');
  await simpanBagian(dua, 'Nama dari Sari');
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g1' });
  expect(lihat?.benturan).toMatchObject([
    { sebutan: 'nama', kini: 'Nama dari Sari', kalah: { aktor: 'Rina Uji', nilai: 'Nama dari Rina' } },
  ]);
  await satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2' });
  const [satu1] = await satu.api.listBenturan();
  const { tabel, id, kolom, kalah, pemenang } = satu1!;
  const putusan = { tabel, id, kolom, kalah: kalah.perubahan, pemenang: pemenang.perubahan };
  expect(await satu.api.settleBenturan({ putusan: [{ ...putusan, pilih: 'kalah' }] })).toBe(0);
  expect((await bagianPertama(satu)).nama).toBe('Nama dari Rina');
  await simpanBagian(satu, 'Nama ketiga');
  expect(await satu.api.listBenturan()).toEqual([]);
});

test('another document, a file of others and a cancelled choice change nothing', async () => {
  const { satu } = await duaKantor();
  const lain = await emptyOffice();
  await lain.api.closeFile();
  const path = join(
    lain.folder,
    readdirSync(lain.folder).find((name) => name.endsWith('.bagihabis'))!,
  );
  await expect(satu.api.readGabung({ path, jobId: 'g1' })).rejects.toMatchObject({ code: 'dokumenLain' });
  await expect(satu.api.acceptGabung({ gabungId: 'x', jobId: 'g2' })).rejects.toMatchObject({
    code: 'imporKedaluwarsa',
  });
  expect(await satu.api.readGabung({ path: null, jobId: 'g3' })).toBeNull();
});
