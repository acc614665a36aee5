import { expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { pegawai, satuAbsen, smallOffice, tugasBaru } from './small';

const DUA_HARI = { tanggal: '2026-11-10', kembali: '2026-11-11' } as const;
const SEMINGGU = { tanggal: '2026-11-09', kembali: '2026-11-13' } as const;
const hari = (tanggal: string) => ({ jenis: 'tanggal', mulai: tanggal, akhir: tanggal }) as const;

/** Ayu: a meeting on 10 November, work of every week, and consulting all year. */
async function kantor() {
  const space = await smallOffice();
  const { api, organisasi, ayu } = space;
  const beri = async (over: Parameters<typeof tugasBaru>[0]): Promise<TugasId> => {
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, ...over }));
    await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    return id;
  };
  const minggu = { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null } as const;
  const tugas = {
    rapat: await beri({ nama: 'Rapat SPBE', volume: 1, norma: 180, dapatDibagi: false, jendela: hari('2026-11-10') }),
    mingguan: await beri({ nama: 'Rekap mingguan', volume: 52, norma: 120, jendela: minggu }),
    konsultasi: await beri({ nama: 'Konsultasi', volume: 240, norma: 40 }),
  };
  return { ...space, beri, tugasnya: tugas };
}
const bahan = async (api: Api, pegawaiId: PegawaiId, masa: { tanggal: string; kembali: string }) =>
  (await api.getBahanAlih({ pegawaiId, ...masa })).baris.filter(({ sisa }) => sisa > 0);

test('of a leave of two days the meeting goes, and what can be done after it waits', async () => {
  const { api, ayu, budi, tugasnya } = await kantor();
  const baris = await bahan(api, ayu, DUA_HARI);
  expect(baris.map(({ nama, menunggu }) => [nama, menunggu])).toEqual([
    ['Rapat SPBE', false],
    ['Konsultasi', true],
    ['Rekap mingguan', true],
  ]);
  expect(baris[0]?.usul).toMatchObject([{ pegawaiId: budi }]);
  // The same when the leave is recorded, and a week that lies in the leave as a whole does not wait.
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: '2026-11-09', akhir: '2026-11-13', jenis: 'cuti_tahunan' }));
  expect((await bahan(api, ayu, SEMINGGU)).map(({ tugasId, sisa, menunggu }) => [tugasId, sisa, menunggu])).toEqual([
    [tugasnya.rapat, expect.any(Number), false],
    [tugasnya.mingguan, 1, false],
    [tugasnya.konsultasi, expect.any(Number), true],
  ]);
});

test('a longer absence hands over all that falls into it, as before', async () => {
  const { api, ayu } = await kantor();
  const baris = await bahan(api, ayu, { tanggal: '2026-11-02', kembali: '2026-11-30' });
  expect(baris.filter(({ menunggu }) => menunggu)).toEqual([]);
  expect(baris.find(({ nama }) => nama === 'Konsultasi')?.usul).not.toEqual([]);
});

test('nobody is proposed who is away on these days, or has no room in them for all that is proposed', async () => {
  const { api, ayu, budi, organisasi, beri, tugasnya } = await kantor();
  const lain = await beri({
    nama: 'Rapat kedua',
    volume: 1,
    norma: 240,
    dapatDibagi: false,
    jendela: hari('2026-11-10'),
  });
  const siapa = async (): Promise<unknown> => {
    const baris = await bahan(api, ayu, DUA_HARI);
    const usul = baris.flatMap(({ tugasId, menunggu, usul: kepada }) =>
      menunggu ? [] : [[tugasId, kepada.map(({ pegawaiId }) => pegawaiId)] as const],
    );
    const putusan = baris.filter(({ menunggu }) => !menunggu);
    const uji = await api.getUjiAlih({
      ...{ pegawaiId: ayu, ...DUA_HARI },
      baris: putusan.map(({ tugasId, tinggal, usul: kepada }) => ({
        ...{ tugasId, tinggal, batal: 0 },
        kepada: kepada.map(({ pegawaiId, porsi }) => ({ pegawaiId, porsi, persetujuanLintas: '' })),
      })),
    });
    expect(uji).toEqual([]);
    return Object.fromEntries(usul);
  };
  // Seven hours of meetings do not fit into one day of Budi alone.
  expect(await siapa()).toEqual({ [tugasnya.rapat]: [budi], [lain]: [] });
  const dina = await api.savePegawai(pegawai({ nama: 'Dina Lestari', bagianId: organisasi }));
  const dua = (await siapa()) as Record<TugasId, readonly PegawaiId[]>;
  expect(new Set(Object.values(dua).flat())).toEqual(new Set([budi, dina]));
  await api.saveAbsen(satuAbsen({ pegawaiId: budi, mulai: '2026-11-10', akhir: '2026-11-10', jenis: 'dinas_luar' }));
  expect(Object.values((await siapa()) as Record<TugasId, readonly PegawaiId[]>).flat()).toEqual([dina]);
});
