import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../../src/api/api';
import { satuAbsen, smallOffice, tugasBaru } from './small';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T09:00:00') }));
afterEach(() => void vi.useRealTimers());
const pada = (tanggal: string): unknown => vi.setSystemTime(new Date(`${tanggal}T09:00:00`));

async function kertas(api: Api, bulan: number): Promise<unknown> {
  const { berjalan: _, ...isi } = await api.getLaporanBulanan({ bulan });
  const rincian = [];
  for (const kunci of ['bebanBulan', 'kapasitasBulan', 'tidakHadir', 'rencanaSampai'] as const)
    rincian.push(await api.getRincianBulanan({ bulan, kunci }));
  const { baris } = await api.listEvaluasi({ periode: 2 });
  return { isi, rincian, orang: baris.map(({ nama, angka }) => [nama, angka]) };
}

test('a leave that was asked for after a month does not move what its report planned, whatever becomes of the leave', async () => {
  const { api, organisasi, ayu, budi, tugas } = await smallOffice();
  pada('2026-01-12');
  const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rekap', volume: 48 }));
  const cara = { cara: 'seluruhnya', persetujuanLintas: '' } as const;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, ...cara });
  await api.assignPegawai({ tugasIds: [lain], pegawaiId: budi, ...cara });
  // Known long before: it counts from the beginning.
  await api.saveAbsen(satuAbsen({ pegawaiId: budi, mulai: '2026-10-01', akhir: '2026-11-30', jenis: 'cuti_lain' }));
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 300 }] });
  pada('2026-07-06');
  const dulu = await kertas(api, 6);
  const sheet = async () =>
    (await api.getRealisasi({ bagianId: null, pegawaiId: ayu, tugasId: tugas })).baris[0]?.rencanaBulan;
  const rencana = await sheet();

  pada('2026-08-03');
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: '2026-09-01', akhir: '2026-10-30', jenis: 'cuti_lain' }));
  expect(await sheet()).not.toEqual(rencana);
  expect(await kertas(api, 6)).toEqual(dulu);
  // Handed on meanwhile, cut short, and another one called off.
  const masa = { pegawaiId: ayu, tanggal: '2026-09-01', kembali: null };
  const [baris] = (await api.getBahanAlih(masa)).baris;
  const kepada = [{ pegawaiId: budi, porsi: baris?.sisa ?? 0, persetujuanLintas: '' }];
  await api.alihkanTugas({
    ...{ ...masa, sebab: 'cuti', keterangan: '' },
    baris: [{ tugasId: tugas, tinggal: baris?.tinggal ?? 0, kepada, batal: 0 }],
  });
  expect(await kertas(api, 6)).toEqual(dulu);
  await api.undo();
  pada('2026-09-14');
  const [cuti, besar] = (
    await api.listAbsen({ bagianId: null, pegawaiId: null, keadaan: 'semua', cari: '', offset: 0, limit: 9 })
  ).baris.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1));
  if (!cuti || !besar) throw new Error('two absences');
  const pendek = { pegawaiId: ayu, mulai: cuti.mulai, akhir: '2026-09-11', jenis: 'cuti_lain' } as const;
  await api.saveAbsen(satuAbsen({ ...pendek, id: cuti.id }));
  expect(await kertas(api, 6)).toEqual(dulu);
  await api.removeAbsen({ ids: [besar.id] });
  expect(await kertas(api, 6)).toEqual(dulu);
  await api.undo();
  await api.undo();
  expect(await kertas(api, 6)).toEqual(dulu);
});

test('sick days of a month count in its report whenever they are written down', async () => {
  const { api, ayu, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  pada('2026-07-06');
  const { rencanaBulan } = (await api.getLaporanBulanan({ bulan: 6 })).jumlah;
  const mei = await kertas(api, 5);
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: '2026-06-15', akhir: '2026-07-17', jenis: 'cuti_lain' }));
  const { jumlah } = await api.getLaporanBulanan({ bulan: 6 });
  expect(jumlah.rencanaBulan).toBeLessThan(rencanaBulan);
  expect(await api.getRincianBulanan({ bulan: 6, kunci: 'tidakHadir' })).toHaveLength(1);
  const { isi } = (await kertas(api, 5)) as { isi: unknown };
  expect(isi).toEqual((mei as { isi: unknown }).isi);
});

test('what is written on the first day of a file was known before: the sheet and the reports of the months before agree', async () => {
  pada('2026-09-07');
  const { api, ayu, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: '2026-10-01', akhir: '2026-11-30', jenis: 'cuti_lain' }));
  const [baris] = (await api.getRealisasi({ bagianId: null, pegawaiId: ayu, tugasId: tugas })).baris;
  const sampai = baris?.rencanaBulan.slice(0, 6).reduce((sum, volume) => sum + volume, 0) ?? 0;
  const { jumlah } = await api.getLaporanBulanan({ bulan: 6 });
  expect(jumlah.rencanaSampai).toBeCloseTo((sampai / 100) * 480, 6);
});
