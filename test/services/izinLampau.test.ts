import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../src/api/api';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { pegawai, smallOffice, tugasBaru } from './small';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-08-12T09:00:00') }));
afterEach(() => void vi.useRealTimers());

/** All of what the paper of May says, with the tasks that count as divided. */
async function kertasMei(api: Api): Promise<unknown> {
  const { berjalan: _, ...kertas } = await api.getLaporanBulanan({ bulan: 5 });
  const terbagi = await api.getRincianBulanan({ bulan: 5, kunci: 'tugasTerbagi' });
  return { kertas, terbagi };
}

async function serahkan(api: Api, dari: PegawaiId, tugasId: TugasId, kepada: PegawaiId): Promise<void> {
  const masa = { pegawaiId: dari, tanggal: '2026-08-20', kembali: null };
  const satu = (await api.getBahanAlih(masa)).baris.find((b) => b.tugasId === tugasId);
  if (!satu) throw new Error('nothing to hand over');
  await api.alihkanTugas({
    ...masa,
    sebab: 'mutasi',
    keterangan: '',
    baris: [
      {
        tugasId,
        tinggal: satu.tinggal,
        kepada: [{ pegawaiId: kepada, porsi: satu.sisa, persetujuanLintas: '' }],
        batal: 0,
      },
    ],
  });
}

describe('papers of months before work of another bagian goes on', () => {
  it.each([
    ['before it began: all of it goes', '2026-10-01'],
    ['while it is done: the record stays', '2026-01-01'],
  ])('%s', async (_nama, mulai) => {
    const { api, organisasi, citra, budi } = await smallOffice();
    const jendela = { jenis: 'tanggal', mulai, akhir: '2026-12-31' } as const;
    const tugas = await api.saveTugas(tugasBaru({ bagianId: organisasi, volume: 12, jendela }));
    const persetujuanLintas = 'Disetujui Kepala Bagian Hukum 2 Januari';
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: citra, cara: 'seluruhnya', persetujuanLintas });
    const dulu = await kertasMei(api);

    await serahkan(api, citra, tugas, budi);
    expect(await kertasMei(api)).toEqual(dulu);
  });

  it('whoever was of the bagian then and is of another one now did it in order', async () => {
    const { api, organisasi, hukum, ayu, budi, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const habis = async () => (await api.getLaporanBulanan({ bulan: 5 })).jumlah.tugasTerbagi;
    expect([organisasi !== hukum, await habis()]).toEqual([true, 1]);
    await serahkan(api, ayu, tugas, budi);
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    await api.savePegawai(pegawai({ id: ayu, versi, bagianId: hukum, pindahMulai: '2026-08-20' }));
    expect(await habis()).toBe(1);
  });

  it('who led the team then did lead it: the lead went on with the share', async () => {
    const { api, organisasi, ayu, budi } = await smallOffice();
    const dian = await api.savePegawai(pegawai({ nama: 'Dian Permata', bagianId: organisasi, kelas: 9 }));
    const jendela = { jenis: 'tanggal', mulai: '2026-10-01', akhir: '2026-12-31' } as const;
    const syarat = { ...tugasBaru().syarat, ketuaKelasMin: 9 };
    const tugas = await api.saveTugas(tugasBaru({ bagianId: organisasi, jendela, syarat }));
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'rata', persetujuanLintas: '' });
    const dulu = await kertasMei(api);
    expect((await api.getLaporanBulanan({ bulan: 5 })).jumlah.tugasTerbagi).toBe(1);

    await serahkan(api, budi, tugas, dian);
    const ketua = (await api.getTugas({ id: tugas })).pembagian.filter(({ peran }) => peran === 'ketua');
    expect(ketua.map(({ nama }) => nama)).toEqual(['Dian Permata']);
    expect(await kertasMei(api)).toEqual(dulu);
  });
});
