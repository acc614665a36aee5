import { expect, test } from 'vitest';
import { smallOffice } from './small';

/** 30 units of 480 minutes; 3 of the 14 that are due by June were done when the rest went to somebody else on 1 July. */
test('what was late in a report stays late when that report is opened again after the work was handed over', async () => {
  const { api, ayu, budi, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 300 }] });
  const juni = async () => {
    const { jumlah } = await api.getLaporanBulanan({ bulan: 6 });
    const { baris } = await api.listEvaluasi({ periode: 2 });
    const { tertinggal, rencanaSampai, realisasiSampai, rencanaBulan } = jumlah;
    const orang = baris.map(({ nama, angka, usulan }) => [nama, angka.menitRencana, angka.menitSelesai, usulan]);
    return { tertinggal, rencanaSampai, realisasiSampai, rencanaBulan, orang };
  };
  const dulu = await juni();
  expect(dulu.rencanaSampai).toBeGreaterThan(10 * 480);
  const minta = { pegawaiId: ayu, tanggal: '2026-07-01', kembali: null };
  const baris = [
    { tugasId: tugas, tinggal: 3, kepada: [{ pegawaiId: budi, porsi: 27, persetujuanLintas: '' }], batal: 0 },
  ];
  await api.alihkanTugas({ ...minta, sebab: 'pensiun', keterangan: '', baris });
  expect(await juni()).toEqual(dulu);
  await api.endPegawai({ ids: [ayu], tanggal: '2026-06-30', sebab: 'pensiun', lepaskanTugas: true });
  expect(await juni()).toEqual(dulu);
  const { baris: kini } = await api.listEvaluasi({ periode: 3 });
  expect(kini.map(({ nama }) => nama)).not.toContain('Ayu Lestari');
  const { jumlah } = await api.getLaporanBulanan({ bulan: 7 });
  expect(jumlah.realisasiSampai).toBe(3 * 480);
  expect(jumlah.rencanaSampai).toBeLessThan(dulu.rencanaSampai);
});

test('and after whoever was late left and the work went back to the left-overs', async () => {
  const { api, ayu, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 300 }] });
  const juni = async () => {
    const { jumlah } = await api.getLaporanBulanan({ bulan: 6 });
    return [jumlah.rencanaSampai, jumlah.realisasiSampai, jumlah.tertinggal];
  };
  const dulu = await juni();
  await api.endPegawai({ ids: [ayu], tanggal: '2026-06-30', sebab: 'pensiun', lepaskanTugas: true });
  expect(await juni()).toEqual(dulu);
  expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toMatchObject([
    { tanggal: '2026-07-01', dari: 'Ayu Lestari', kepada: '', sebab: 'pensiun' },
  ]);
  await api.undo();
  expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toEqual([]);
});
