import { expect, test } from 'vitest';
import type { TugasId } from '../../src/domain/ids';
import { smallOffice, tugasBaru, type SmallOffice } from './small';
import { DPPA, imporKe, kantorBerjalan, MURNI_ISI, rekap } from './versi';

const SEMUA = { bagianId: null, pegawaiId: null, tugasId: null };

async function begun(): Promise<SmallOffice> {
  const space = await smallOffice();
  const { api, tugas, ayu, budi } = space;
  for (const pegawaiId of [ayu, budi])
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId, cara: 'rata', persetujuanLintas: '' });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 2, volume: 250 }] });
  return space;
}
const noted = async ({ api }: SmallOffice): Promise<number> =>
  (await api.getRealisasi(SEMUA)).baris
    .flatMap(({ realisasi }) => realisasi)
    .reduce<number>((sum, one) => sum + (one ?? 0), 0);

test('a task with noted work is not deleted, and nothing else with it', async () => {
  const space = await begun();
  const { api, tugas, organisasi } = space;
  const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rekap' }));
  await expect(api.removeTugas({ ids: [lain, tugas] })).rejects.toMatchObject({
    code: 'tugasDikerjakan',
    detail: { tugas: 'Verifikasi laporan perangkat daerah', sebab: '2,5 Perangkat Daerah sudah dicatat' },
  });
  expect((await api.getTugas({ id: lain })).nama).toBe('Rekap');
  expect(await noted(space)).toBe(250);
});

test('what deleting would mean is told before', async () => {
  const { api, tugas, organisasi } = await begun();
  const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rekap' }));
  expect(await api.getBahanHapus({ ids: [lain, tugas] })).toMatchObject({
    bebas: 1,
    tertahan: [{ tugasId: tugas, dikerjakan: '2,5 Perangkat Daerah sudah dicatat', adaSisa: true }],
    alasan: '',
  });
});

test('with a reason, the rest is called off, what was done stays, other tasks go, and one undo takes all of it back', async () => {
  const space = await begun();
  const { api, tugas, organisasi } = space;
  const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rekap' }));
  await expect(api.removeTugas({ ids: [tugas], batalkan: { alasan: '' } })).rejects.toMatchObject({
    code: 'masukanTidakSah',
  });
  const hasil = await api.removeTugas({ ids: [tugas, lain], batalkan: { alasan: 'Dihapus dari DPA' } });
  expect(hasil).toEqual({ dihapus: 1, dibatalkan: 1, tetap: 0 });
  await expect(api.getTugas({ id: lain })).rejects.toMatchObject({ code: 'tidakDitemukan' });
  expect(await noted(space)).toBe(250);
  const batal = (await api.getRealisasi(SEMUA)).baris.reduce((sum, row) => sum + row.batal, 0);
  expect(batal).toBeGreaterThan(0);
  expect((await api.getBatalSisa({ tugasId: tugas, pegawaiId: null, tanggal: '2026-12-31' })).length).toBe(0);
  await api.undo();
  expect((await api.getTugas({ id: lain })).nama).toBe('Rekap');
  expect((await api.getRealisasi(SEMUA)).baris.every((row) => row.batal === 0)).toBe(true);
});

test('a task that is all done stays as it is', async () => {
  const space = await begun();
  const { api, tugas, ayu, budi } = space;
  await api.saveRealisasi({
    isi: [
      { tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 1250 },
      { tugasId: tugas, pegawaiId: budi, bulan: 3, volume: 1500 },
    ],
  });
  expect((await api.getBahanHapus({ ids: [tugas] })).tertahan).toMatchObject([{ adaSisa: false }]);
  expect(await api.removeTugas({ ids: [tugas], batalkan: { alasan: 'Keliru' } })).toEqual({
    dihapus: 0,
    dibatalkan: 0,
    tetap: 1,
  });
  expect(await noted(space)).toBe(3000);
});

test('also of a task whose time is over the rest is called off', async () => {
  const { api, ayu, organisasi } = await smallOffice();
  const jendela = { jenis: 'tanggal', mulai: '2026-02-02', akhir: '2026-03-31' } as const;
  const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, volume: 10, jendela }));
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveRealisasi({ isi: [{ tugasId: id, pegawaiId: ayu, bulan: 2, volume: 400 }] });
  expect(await api.removeTugas({ ids: [id], batalkan: { alasan: 'Tidak diperlukan' } })).toMatchObject({
    dibatalkan: 1,
  });
  expect((await api.getRealisasi(SEMUA)).baris).toMatchObject([{ rencana: 400, batal: 600 }]);
});

test('on a line the DPPA no longer names: decided once its rest is called off, done or not, and no longer asked', async () => {
  const { api, tugas } = await kantorBerjalan();
  await imporKe(api, rekap('dppa.csv', { rapat: MURNI_ISI.rapat }), DPPA);
  const ids: TugasId[] = [tugas.pelayanan, tugas.kelembagaan];
  const { baris } = await api.getRealisasi({ ...SEMUA, tugasId: tugas.pelayanan });
  const all = baris.map((row) => ({
    tugasId: row.tugasId,
    pegawaiId: row.pegawaiId,
    bulan: 2,
    volume: row.rencana,
  }));
  expect(all.length).toBeGreaterThan(0);
  await api.saveRealisasi({ isi: all });
  const bahan = await api.getBahanHapus({ ids });
  expect(bahan).toMatchObject({ alasan: 'Sub kegiatan dihapus dari DPA', tertahan: [{ tugasId: tugas.pelayanan }] });
  const before = (await api.getSisaVersi()).tugas.map(({ id }) => id);
  expect(before).toEqual(expect.arrayContaining(ids));
  await api.removeTugas({ ids, batalkan: { alasan: bahan.alasan } });
  const after = (await api.getSisaVersi()).tugas.map(({ id }) => id);
  expect(after.some((id) => ids.includes(id))).toBe(false);
  expect((await api.getTugas({ id: tugas.pelayanan })).sebab).not.toContain('barisDihapus');
  expect((await api.getRealisasi({ ...SEMUA, tugasId: tugas.pelayanan })).baris.length).toBe(all.length);
});
