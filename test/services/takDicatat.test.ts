import { expect, test } from 'vitest';
import type { TugasId } from '../../src/domain/ids';
import { smallOffice, tugasBaru } from './small';

test('H5 whoever notes the best of ten tasks alone is neither proposed for it nor called good', async () => {
  const { api, organisasi, ayu } = await smallOffice();
  const semua: TugasId[] = [];
  for (let i = 0; i < 10; i++)
    semua.push(
      await api.saveTugas(
        tugasBaru({
          bagianId: organisasi,
          nama: `Laporan ${i}`,
          volume: 12,
          jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
        }),
      ),
    );
  await api.assignPegawai({ tugasIds: semua, pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const catat = (ids: readonly TugasId[], volume: number) =>
    api.saveRealisasi({
      isi: ids.flatMap((tugasId) => [1, 2, 3].map((bulan) => ({ tugasId, pegawaiId: ayu, bulan, volume }))),
    });
  const milik = async () => (await api.listEvaluasi({ periode: 1 })).baris.find(({ pegawaiId }) => pegawaiId === ayu);
  await catat(semua.slice(0, 1), 110);
  expect(await milik()).toMatchObject({ usulan: null, angka: { kosong: 0, tugasKosong: 9 } });
  expect(await api.applyUsulanEvaluasi({ periode: 1, pegawaiIds: [ayu] })).toMatchObject({ jumlah: 0 });
  // Nine of ten noted: what is left cannot turn the result round.
  await catat(semua.slice(1, 9), 100);
  expect((await milik())?.usulan).toBe('sesuai');
});
