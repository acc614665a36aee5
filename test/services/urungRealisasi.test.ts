import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { pembagian, smallOffice, tugasBaru } from './small';

/** Ayu hands the rest of one task, or of two, to Budi on 1 July. */
async function handedOver() {
  const space = await smallOffice();
  const { api, ayu, budi, organisasi, tugas } = space;
  const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Arsip' }));
  await api.assignPegawai({ tugasIds: [tugas, lain], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const kepada = [{ pegawaiId: budi, porsi: 16, persetujuanLintas: '' }];
  const { langkah } = await api.alihkanTugas({
    ...{ pegawaiId: ayu, tanggal: '2026-07-01', kembali: null, sebab: 'mutasi', keterangan: '' },
    baris: [tugas, lain].map((tugasId) => ({ tugasId, tinggal: 14, kepada, batal: 0 })),
  });
  const catat = (pegawaiId: PegawaiId, bulan: number, volume: number | null) =>
    api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId, bulan, volume }] });
  return { ...space, lain, id: langkah!.id, catat };
}

describe('undo and what was noted since', () => {
  it('a hand-over is held back for the task on which the receiver has noted something, and told why', async () => {
    const { api, budi, tugas, lain, id, catat } = await handedOver();
    await catat(budi, 7, 250);
    const hasil = await api.undoPerubahan({ id });
    expect(hasil.dilewati).toEqual([
      expect.stringContaining(
        'realisasi Budi Santosa sudah dicatat (2,5 Perangkat Daerah); kosongkan dahulu, atau pakai Alihkan tugas',
      ),
    ]);
    expect(await pembagian(api, tugas)).toEqual(['Budi Santosa: 16*', 'Ayu Lestari: 14']);
    expect(await pembagian(api, lain)).toEqual(['Ayu Lestari: 30*']);
  });

  it('it goes once the notes are gone, and what the giver notes holds nothing back', async () => {
    const { api, ayu, budi, tugas, id, catat } = await handedOver();
    await catat(budi, 7, 250);
    await catat(budi, 7, null);
    await catat(ayu, 3, 500);
    expect((await api.undoPerubahan({ id })).dilewati).toEqual([]);
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 30*']);
  });

  it('an own share that was there before is held back only where more is done than it was', async () => {
    const { api, organisasi, ayu, budi, catat, tugas } = await handedOver();
    const rutin = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rekap' }));
    await api.assignPegawai({ tugasIds: [rutin], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.assignPegawai({ tugasIds: [rutin], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' });
    const alihkan = () =>
      api.alihkanTugas({
        ...{ pegawaiId: ayu, tanggal: '2026-09-01', kembali: null, sebab: 'mutasi', keterangan: '' },
        baris: [
          { tugasId: rutin, tinggal: 9, kepada: [{ pegawaiId: budi, porsi: 6, persetujuanLintas: '' }], batal: 0 },
        ],
      });
    const catatRutin = (volume: number) =>
      api.saveRealisasi({ isi: [{ tugasId: rutin, pegawaiId: budi, bulan: 9, volume }] });
    const satu = (await alihkan()).langkah!.id;
    await catatRutin(1500);
    await catat(budi, 8, 100);
    expect((await api.undoPerubahan({ id: satu })).dilewati).toEqual([]);
    const dua = (await alihkan()).langkah!.id;
    await catatRutin(1600);
    await expect(api.undoPerubahan({ id: dua })).rejects.toMatchObject({
      code: 'tidakDapatDiurungkan',
      detail: {
        sebab: expect.stringContaining('realisasi Budi Santosa sudah dicatat (16 Perangkat Daerah)') as string,
      },
    });
    expect(await pembagian(api, rutin)).toEqual(['Budi Santosa: 21*', 'Ayu Lestari: 9']);
    expect(await pembagian(api, tugas)).toHaveLength(2);
  });
});
