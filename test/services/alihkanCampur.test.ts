import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { smallOffice, tugasBaru } from './small';

const BULANAN = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const;

/** 24 units, two a month: half of them Ayu's, half Budi's; from 1 July Ayu's are Budi's too. */
async function ownAndLater() {
  const space = await smallOffice();
  const { api, organisasi, ayu, budi } = space;
  const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Uji', volume: 24, jendela: BULANAN }));
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.assignPegawai({ tugasIds: [id], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' });
  const alih = async (dari: PegawaiId, ke: PegawaiId | null, tanggal: string, kembali: string | null = null) => {
    const masa = { pegawaiId: dari, tanggal, kembali };
    const baris = (await api.getBahanAlih(masa)).baris.find((one) => one.tugasId === id);
    if (!baris) throw new Error('no row');
    const kepada = ke === null ? [] : [{ pegawaiId: ke, porsi: baris.sisa, persetujuanLintas: 'Disetujui' }];
    const { tinggal, sisa } = baris;
    const hasil = await api.alihkanTugas({
      ...{ ...masa, sebab: kembali === null ? 'mutasi' : 'cuti', keterangan: 'Uji' },
      baris: [{ tugasId: id, tinggal, kepada, batal: 0 }],
    });
    return { ...hasil, tinggal, sisa, waktu: baris.waktu };
  };
  const rencana = async (pegawaiId: PegawaiId): Promise<number[]> => {
    const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId, tugasId: id });
    return baris[0]?.rencanaBulan.map((n) => n / 100) ?? [];
  };
  const catatan = async () =>
    (await api.getRiwayatAlih({ tugasId: id })).peristiwa.map((p) => [p.jenis, p.tanggal, p.dari, p.kepada, p.porsi]);
  const laporan = async () => {
    const hasil: number[][] = [];
    for (let bulan = 1; bulan <= 12; bulan++) {
      const { jumlah } = await api.getLaporanBulanan({ bulan });
      hasil.push([jumlah.rencanaSampai, jumlah.bebanBulan]);
    }
    return hasil;
  };
  await alih(ayu, budi, '2026-07-01');
  expect(await rencana(budi)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
  return { ...space, id, alih, rencana, catatan, laporan };
}

describe('a share of which a part begins later is handed on each part from its own beginning (A7)', () => {
  it('to a third: no month changes, and no record is before the one it came from', async () => {
    const { budi, citra, alih, rencana, catatan, laporan } = await ownAndLater();
    const sebelum = await laporan();
    const { penerima, waktu } = await alih(budi, citra, '2026-05-01');
    expect(waktu).toContain(', 6 Perangkat Daerah mulai 1 Juli 2026');
    expect(penerima.map(({ tugasIds }) => tugasIds.length)).toEqual([1]);
    expect(await rencana(budi)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await rencana(citra)).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(await catatan()).toEqual([
      ['alih', '2026-07-01', 'Ayu Lestari', 'Budi Santosa', '6 Perangkat Daerah'],
      ['alih', '2026-07-01', 'Budi Santosa', 'Citra Dewi', '6 Perangkat Daerah'],
      ['alih', '2026-05-01', 'Budi Santosa', 'Citra Dewi', '8 Perangkat Daerah'],
    ]);
    expect(await laporan()).toEqual(sebelum);
    // And on to the next one, the same.
    await alih(citra, budi, '2026-06-01');
    expect(await rencana(budi)).toEqual([1, 1, 1, 1, 0, 1, 2, 2, 2, 2, 2, 2]);
    expect(await laporan()).toEqual(sebelum);
  });

  it('for the time of a leave: until then the later part stays where it is', async () => {
    const { budi, citra, alih, rencana, catatan } = await ownAndLater();
    const { sisa } = await alih(budi, citra, '2026-05-01', '2026-08-31');
    expect(sisa).toBe(6);
    expect(await rencana(citra)).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 0, 0, 0, 0]);
    expect((await catatan()).filter(([, , , kepada]) => kepada === 'Citra Dewi').map(([, hari]) => hari)).toEqual([
      '2026-07-01',
      '2026-05-01',
    ]);
  });

  it('called off, and on leaving: each part on its own day', async () => {
    const { api, id, budi, catatan, laporan } = await ownAndLater();
    const sebelum = await laporan();
    await api.batalkanSisa({ tugasId: id, pegawaiId: budi, tanggal: '2026-05-01', alasan: 'Uji' });
    const hari = async (jenis: string) =>
      (await catatan()).filter(([satu]) => satu === jenis).map(([, kapan]) => kapan);
    expect(await hari('batal')).toEqual(['2026-07-01', '2026-05-01']);
    expect((await laporan()).slice(0, 4)).toEqual(sebelum.slice(0, 4));
    await api.undo();
    await api.endPegawai({ ids: [budi], tanggal: '2026-04-30', sebab: 'pindah', lepaskanTugas: true });
    expect(await catatan()).toContainEqual(['alih', '2026-05-01', 'Budi Santosa', '', '8 Perangkat Daerah']);
    expect(await catatan()).toContainEqual(['alih', '2026-07-01', 'Budi Santosa', '', '6 Perangkat Daerah']);
    expect((await laporan()).slice(0, 4)).toEqual(sebelum.slice(0, 4));
  });
});
