import { beforeEach, describe, expect, test } from 'vitest';
import { pegawai, smallOffice, type SmallOffice } from './small';

describe('what is known before somebody is marked as gone', () => {
  let space: SmallOffice;
  const tanya = (...ids: SmallOffice['ayu'][]) => space.api.getBahanKeluar({ ids });
  beforeEach(async () => {
    space = await smallOffice();
    const { api, tugas, ayu } = space;
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  });

  const alihkan = async (sebab: 'pensiun' | 'cuti', kembali: string | null) => {
    const { api, tugas, ayu, budi } = space;
    const dasar = { pegawaiId: ayu, tanggal: '2026-06-01', kembali } as const;
    const { baris: bahan } = await api.getBahanAlih(dasar);
    const baris = bahan.map(({ tugasId, tinggal, sisa }) => ({
      tugasId,
      tinggal,
      kepada: [{ pegawaiId: budi, porsi: sisa, persetujuanLintas: '' }],
      batal: 0,
    }));
    expect(baris.map(({ tugasId }) => tugasId)).toEqual([tugas]);
    await api.alihkanTugas({ ...dasar, sebab, keterangan: '', baris });
  };

  test('nothing is proposed where nothing is known, and tasks that run are counted', async () => {
    expect(await tanya(space.ayu)).toEqual({ tanggal: null, dasar: null, sebab: 'pensiun', tugas: 1, dimulai: [] });
  });

  test('after everything was handed over the day is known and nothing is left to give back', async () => {
    await alihkan('pensiun', null);
    expect(await tanya(space.ayu)).toEqual({
      tanggal: '2026-05-31',
      dasar: 'alih',
      sebab: 'pensiun',
      tugas: 0,
      dimulai: [],
    });
    expect(await tanya(space.budi)).toMatchObject({ tanggal: null, tugas: 1 });
    // The people differ: no day is put in for both.
    expect(await tanya(space.ayu, space.budi)).toMatchObject({ tanggal: null, dasar: null, tugas: 1 });
  });

  test('somebody who is only away for some time is not proposed to leave', async () => {
    await alihkan('cuti', '2026-06-30');
    expect(await tanya(space.ayu)).toMatchObject({ tanggal: null, dasar: null });
  });

  test('the age of retirement inside the year is the last day where nothing was handed over', async () => {
    const { api, ayu, organisasi } = space;
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    // Born in April 1968: 58 in April 2026, so April is the last month.
    await api.savePegawai(pegawai({ id: ayu, versi, bagianId: organisasi, nip: '196804101990031001' }));
    expect(await tanya(ayu)).toMatchObject({ tanggal: '2026-04-30', dasar: 'bup', sebab: 'pensiun', tugas: 1 });
  });

  test('a unit that was begun is told: it stays with who leaves, and nobody would finish it (Z3)', async () => {
    const { api, ayu, tugas } = space;
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 329 }] });
    const { dimulai } = await tanya(ayu);
    expect(dimulai).toEqual([{ nama: expect.any(String) as string, volume: 71, satuan: 'Perangkat Daerah' }]);
    await api.endPegawai({ ids: [ayu], tanggal: '2026-11-19', sebab: 'meninggal', lepaskanTugas: true });
    const [milik] = (await api.getTugas({ id: tugas })).pembagian;
    expect(milik).toMatchObject({ porsi: 4, sampai: '2026-11-19' });
  });
});
