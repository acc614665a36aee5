import { describe, expect, it, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { smallOffice, tugasBaru, type SmallOffice } from './small';

const SETAHUN = { jenis: 'tahun' } as const;
const BULANAN = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const;

/** 24 units of one task: Ayu's, from 27 July for good Budi's. */
async function givenInJuly(jendela: typeof SETAHUN | typeof BULANAN) {
  const space = await smallOffice();
  const { api, organisasi, ayu, budi } = space;
  const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Uji', volume: 24, jendela }));
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const baris = async (pegawaiId: PegawaiId, tanggal: string, kembali: string | null = null) => {
    const found = (await api.getBahanAlih({ pegawaiId, tanggal, kembali })).baris.find((one) => one.tugasId === id);
    if (!found) throw new Error('no row');
    return found;
  };
  const alih = async (dari: PegawaiId, ke: PegawaiId, tanggal: string, kembali: string | null = null, porsi = -1) => {
    const { tinggal, sisa } = await baris(dari, tanggal, kembali);
    const pergi = porsi < 0 ? sisa : porsi;
    const kepada = [{ pegawaiId: ke, porsi: pergi, persetujuanLintas: 'Disetujui' }];
    return api.alihkanTugas({
      ...{ pegawaiId: dari, tanggal, kembali, sebab: 'mutasi', keterangan: 'Uji' },
      baris: [{ tugasId: id, tinggal: tinggal + sisa - pergi, kepada, batal: 0 }],
    });
  };
  await alih(ayu, budi, '2026-07-27');
  return { ...space, id, baris, alih };
}

/** Plan so far, of the year and load of the month, in the report of every month. */
async function laporan({ api }: Pick<SmallOffice, 'api'>) {
  const hasil: number[][] = [];
  for (let bulan = 1; bulan <= 12; bulan++) {
    const { jumlah, setahun } = await api.getLaporanBulanan({ bulan });
    const rencana = setahun.rencana.reduce((sum, menit) => sum + menit, 0);
    hasil.push([jumlah.rencanaSampai, Math.round(rencana), jumlah.bebanBulan]);
  }
  return hasil;
}

describe('a share that begins later is handed on from its own beginning (A4)', () => {
  test.each([SETAHUN, BULANAN])('to a third: no month of anybody changes (%j)', async (jendela) => {
    const kantor = await givenInJuly(jendela);
    const { api, ayu, budi, citra, id, baris, alih } = kantor;
    const sebelum = await laporan(kantor);
    expect((await baris(budi, '2026-05-13')).waktu).toContain(', mulai 27 Juli 2026');
    expect((await baris(ayu, '2026-05-13')).waktu).not.toContain('mulai 13');
    await alih(budi, citra, '2026-05-13');
    expect(await laporan(kantor)).toEqual(sebelum);
    const { pembagian } = await api.getTugas({ id });
    expect(pembagian.map(({ nama, mulai, sampai }) => [nama, mulai, sampai])).toEqual([
      ['Citra Dewi', '2026-07-27', undefined],
      ['Ayu Lestari', undefined, '2026-07-26'],
    ]);
    const { peristiwa } = await api.getRiwayatAlih({ tugasId: id });
    expect(peristiwa.map(({ tanggal }) => tanggal)).toEqual(['2026-07-27', '2026-07-27']);
  });

  test.each([SETAHUN, BULANAN])('given back: the papers of the months before stay (%j)', async (jendela) => {
    const kantor = await givenInJuly(jendela);
    const sebelum = await laporan(kantor);
    await kantor.alih(kantor.budi, kantor.ayu, '2026-05-13');
    expect(await laporan(kantor)).toEqual(sebelum);
  });

  it('called off: from then on, and brought back as it was', async () => {
    const kantor = await givenInJuly(SETAHUN);
    const { api, budi, id } = kantor;
    const sebelum = await laporan(kantor);
    await api.batalkanSisa({ tugasId: id, pegawaiId: budi, tanggal: '2026-05-13', alasan: 'Uji' });
    expect((await laporan(kantor)).slice(0, 6)).toEqual(sebelum.slice(0, 6));
    const batal = (await api.getRiwayatAlih({ tugasId: id })).peristiwa.find(({ jenis }) => jenis === 'batal');
    expect(batal?.tanggal).toBe('2026-07-27');
    await api.pulihkanSisa({ tugasId: id });
    expect((await laporan(kantor)).slice(0, 6)).toEqual(sebelum.slice(0, 6));
  });

  it('nobody stands in for it before; the trial says nothing of what would be refused', async () => {
    const { api, budi, citra, id, baris, alih } = await givenInJuly(SETAHUN);
    expect(await baris(budi, '2026-05-11', '2026-05-29')).toMatchObject({ sisa: 0 });
    await expect(alih(budi, citra, '2026-05-11', '2026-05-29', 1)).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang: 'hari terakhir', sebab: 'porsi tugas "Uji" baru mulai 27 Juli 2026' },
    });
    const kepada = [{ pegawaiId: citra, porsi: 1, persetujuanLintas: '' }];
    const masa = { pegawaiId: budi, tanggal: '2026-05-11', kembali: '2026-05-29' };
    expect(await api.getUjiAlih({ ...masa, baris: [{ tugasId: id, tinggal: 0, kepada, batal: 0 }] })).toEqual([]);
  });
});
