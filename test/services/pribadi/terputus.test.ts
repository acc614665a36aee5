import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleOffice } from '../../workspace';
import { pegawai } from '../small';

test('blanking data while the shared folder does not answer says that it is still there', async () => {
  const { api } = await sampleOffice();
  await api.startBersama();
  const path = (await api.getSesi()).berkas?.path ?? '';
  const tempat = path.replace(/[\\/][^\\/]+$/, '');
  const hapus = async (nama: string) => {
    const id = await api.savePegawai(pegawai({ nama }));
    await api.syncBersama();
    return () =>
      api.hapusPribadi({
        ids: [id],
        alasan: 'salah_catat',
        sebutan: true,
        nipNaskah: false,
        kata: [],
        jobId: 'h',
        konfirmasi: 'HAPUS',
      });
  };
  expect(await (await hapus('Zulkifli Tanpabanding'))()).toMatchObject({ pegawai: 1, tersimpan: true });
  const kedua = await hapus('Zulaikha Tanpabanding');
  renameSync(tempat, `${tempat}-lepas`);
  expect(await kedua()).toMatchObject({ pegawai: 1, tersimpan: false });
  renameSync(`${tempat}-lepas`, tempat);
  await api.closeFile();
});
