import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../../src/api/api';
import { smallOffice, tugasBaru } from './small';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T09:00:00') }));
afterEach(() => void vi.useRealTimers());
const pada = (tanggal: string): unknown => vi.setSystemTime(new Date(`${tanggal}T09:00:00`));

/** All that reports of October and of its quarter tell. */
async function oktober(api: Api): Promise<unknown> {
  const { berjalan: _, ...isi } = await api.getLaporanBulanan({ bulan: 10 });
  const rincian = [];
  for (const kunci of ['bebanBulan', 'kapasitasBulan', 'rencanaSampai', 'tertinggal'] as const)
    rincian.push(await api.getRincianBulanan({ bulan: 10, kunci }));
  const { baris } = await api.listEvaluasi({ periode: 3 });
  return { isi, rincian, orang: baris.map(({ nama, angka }) => [nama, angka]) };
}

const keluar = { tanggal: '2026-11-19', sebab: 'meninggal' } as const;

test('a death in November changes no number of October: what was on its plan is not behind it the day a colleague dies (Z4)', async () => {
  const { api, organisasi, ayu, budi, tugas } = await smallOffice();
  const cara = { cara: 'seluruhnya', persetujuanLintas: '' } as const;
  const perkara = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Perkara', volume: 4 }));
  const rutin = await api.saveTugas(
    tugasBaru({
      ...{ bagianId: organisasi, nama: 'Konsultasi', volume: 48 },
      jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null },
    }),
  );
  const sendiri = await api.saveTugas(
    tugasBaru({ bagianId: organisasi, nama: 'Bendahara', dapatDibagi: false, volume: 1 }),
  );
  await api.assignPegawai({ tugasIds: [perkara, rutin, sendiri], pegawaiId: ayu, ...cara });
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, ...cara });
  pada('2026-11-02');
  const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: null });
  await api.saveRealisasi({
    isi: baris.flatMap(({ tugasId, pegawaiId, rencanaBulan }) =>
      rencanaBulan.slice(0, 10).map((volume, bulan) => ({ tugasId, pegawaiId, bulan: bulan + 1, volume })),
    ),
  });
  const dulu = await oktober(api);
  expect(JSON.stringify(dulu)).toContain('"tertinggal":0');

  pada('2026-11-20');
  for (const lepaskanTugas of [true, false]) {
    await api.endPegawai({ ids: [ayu], ...keluar, lepaskanTugas });
    expect(await oktober(api), lepaskanTugas ? 'given back' : 'kept').toEqual(dulu);
    await api.undo();
    expect(await oktober(api)).toEqual(dulu);
  }
  // Corrected later on, and called back.
  await api.endPegawai({ ids: [ayu], ...keluar, lepaskanTugas: true });
  pada('2026-11-27');
  await api.endPegawai({ ids: [ayu], tanggal: '2026-11-23', sebab: 'pindah', lepaskanTugas: true });
  expect(await oktober(api)).toEqual(dulu);
});

test('who left in a period is judged for it with the months they worked, and stands in no later one (Z5)', async () => {
  const { api, organisasi, ayu, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 5, volume: 200 }] });
  pada('2026-05-20');
  await api.endPegawai({ ids: [ayu], tanggal: '2026-05-15', sebab: 'pindah', lepaskanTugas: true });
  const milik = async (periode: 0 | 1 | 2 | 3) =>
    (await api.listEvaluasi({ periode })).baris.find(({ pegawaiId }) => pegawaiId === ayu);
  for (const periode of [2, 0] as const)
    expect(await milik(periode)).toMatchObject({
      jabatan: 'Penelaah Teknis Kebijakan, keluar 15 Mei 2026',
      bagianId: organisasi,
      angka: { menitSelesai: 2 * 480 },
    });
  expect((await milik(1))?.jabatan).toBe('Penelaah Teknis Kebijakan');
  expect(await milik(3)).toBeUndefined();
  expect((await api.listEvaluasi({ periode: 2 })).jumlah.menitSelesai).toBe(2 * 480);
});

test('a unit that who left had begun is not asked of them, what was due before is (Z28)', async () => {
  const { api, organisasi, ayu, budi } = await smallOffice();
  const cara = { cara: 'seluruhnya', persetujuanLintas: '' } as const;
  const milik = { bagianId: organisasi, volume: 4 };
  const perkara = await api.saveTugas(tugasBaru({ ...milik, nama: 'Perkara' }));
  const lewat = await api.saveTugas(
    tugasBaru({ ...milik, nama: 'Rekap', jendela: { jenis: 'bulan', bulan: [10, 11] } }),
  );
  await api.assignPegawai({ tugasIds: [perkara, lewat], pegawaiId: ayu, ...cara });
  const isi = { tugasId: perkara, pegawaiId: ayu };
  await api.saveRealisasi({
    isi: Array.from({ length: 11 }, (_, b) => ({ ...isi, bulan: b + 1, volume: b === 10 ? 26 : 33 })),
  });
  pada('2026-11-20');
  await api.endPegawai({ ids: [ayu], ...keluar, lepaskanTugas: true });
  const hasil = async (periode: 4 | 0) => {
    const angka = (await api.listEvaluasi({ periode })).baris.find(({ pegawaiId }) => pegawaiId === ayu)?.angka;
    const { tugas: rincian } = await api.getEvaluasi({ periode, pegawaiId: ayu });
    expect(rincian.reduce((n, satu) => n + satu.menitTarget, 0)).toBe(angka?.menitRencana);
    return angka;
  };
  expect(await hasil(4)).toMatchObject({ rasio: 1, menitSelesai: 59 * 4.8 });
  expect(await hasil(0)).toMatchObject({ rasio: 1, menitSelesai: 356 * 4.8 });
  pada('2026-12-14');
  await api.undo();
  await api.assignPegawai({ tugasIds: [lewat], pegawaiId: budi, ...cara });
  await api.saveRealisasi({ isi: [10, 11].map((bulan) => ({ tugasId: lewat, pegawaiId: budi, bulan, volume: 180 })) });
  await api.endPegawai({ ids: [budi], tanggal: '2026-12-11', sebab: 'pindah', lepaskanTugas: true });
  const lain = (await api.listEvaluasi({ periode: 4 })).baris.find(({ pegawaiId }) => pegawaiId === budi);
  expect(lain?.angka.rasio).toBe(0.9);
});

test('who was known to leave by the end of a month had planned for it: only what is written down later is put back', async () => {
  const { api, ayu, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const seterusnya = (await api.getLaporanBulanan({ bulan: 10 })).jumlah.rencanaSampai;
  pada('2026-10-05');
  await api.endPegawai({ ids: [ayu], tanggal: '2026-11-19', sebab: 'pindah', lepaskanTugas: false });
  const diketahui = (await api.getLaporanBulanan({ bulan: 10 })).jumlah.rencanaSampai;
  expect(diketahui).toBeGreaterThan(seterusnya);
  pada('2026-12-07');
  expect((await api.getLaporanBulanan({ bulan: 10 })).jumlah.rencanaSampai).toBe(diketahui);
  expect((await api.getLaporanBulanan({ bulan: 9 })).jumlah.rencanaSampai).toBeLessThan(diketahui);
});
