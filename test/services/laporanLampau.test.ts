import { expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { smallOffice, tugasBaru } from './small';

/** All of what the paper of June says, whatever the day it is made on. */
async function kertasJuni(api: Api): Promise<unknown> {
  const { berjalan: _, ...kertas } = await api.getLaporanBulanan({ bulan: 6 });
  const rincian = await api.getRincianBulanan({ bulan: 6, kunci: 'bebanBulan' });
  return { kertas, rincian };
}

async function alihkan(
  api: Api,
  dari: PegawaiId,
  [tanggal, kembali]: readonly [string, string | null],
  tugasId: TugasId,
  kepada: PegawaiId | null,
): Promise<void> {
  const masa = { pegawaiId: dari, tanggal, kembali };
  const satu = (await api.getBahanAlih(masa)).baris.find((b) => b.tugasId === tugasId);
  if (!satu || satu.sisa === 0) throw new Error('nothing to hand over');
  const penerima = kepada === null ? [] : [{ pegawaiId: kepada, porsi: satu.sisa, persetujuanLintas: '' }];
  await api.alihkanTugas({
    ...masa,
    sebab: kembali === null ? 'mutasi' : 'cuti',
    keterangan: '',
    baris: [{ tugasId, tinggal: satu.tinggal, kepada: penerima, batal: 0 }],
  });
}

test('the paper of June stays as it was: after hand-overs, stand-ins, cancelled work, and after people left', async () => {
  const { api, organisasi, ayu, budi, tugas } = await smallOffice();
  const milik = { bagianId: organisasi };
  const rapat = await api.saveTugas(tugasBaru({ ...milik, nama: 'Rapat staf', hadirBersama: true, volume: 24 }));
  const sendiri = await api.saveTugas(tugasBaru({ ...milik, nama: 'Bendahara barang', dapatDibagi: false, volume: 1 }));
  const bulanan = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const;
  const rutin = await api.saveTugas(tugasBaru({ ...milik, nama: 'Rekap bulanan', volume: 24, jendela: bulanan }));
  const seluruhnya = { cara: 'seluruhnya', persetujuanLintas: '' } as const;
  await api.assignPegawai({ tugasIds: [tugas, rapat, sendiri, rutin], pegawaiId: ayu, ...seluruhnya });
  await api.assignPegawai({ tugasIds: [rutin], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' });
  const dulu = await kertasJuni(api);
  const tetap = async (): Promise<void> => expect(await kertasJuni(api)).toEqual(dulu);

  await alihkan(api, ayu, ['2026-07-01', '2026-07-31'], rutin, budi);
  await tetap();
  await alihkan(api, ayu, ['2026-08-03', '2026-08-21'], rapat, budi);
  await tetap();
  await alihkan(api, ayu, ['2026-09-01', null], tugas, budi);
  await tetap();
  await alihkan(api, budi, ['2026-10-01', null], tugas, ayu);
  await tetap();
  await alihkan(api, ayu, ['2026-10-05', null], rapat, budi);
  await tetap();
  await api.batalkanSisa({ tugasId: rutin, pegawaiId: ayu, tanggal: '2026-11-02', alasan: 'dihentikan' });
  await tetap();
  await api.batalkanSisa({ tugasId: rapat, pegawaiId: null, tanggal: '2026-11-16', alasan: 'tidak ada lagi' });
  await tetap();
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: budi, bulan: 9, volume: 100 }] });
  await api.batalkanSisa({ tugasId: tugas, pegawaiId: ayu, tanggal: '2026-11-23', alasan: 'dihentikan' });
  await tetap();
  await api.pulihkanSisa({ tugasId: tugas });
  await tetap();
  await api.pulihkanSisa({ tugasId: rapat });
  await tetap();
  // Nothing is noted of what goes back whole: the task of one person, and what is left of the rest.
  await api.endPegawai({ ids: [ayu], tanggal: '2026-11-30', sebab: 'pindah', lepaskanTugas: true });
  expect((await api.getTugas({ id: sendiri })).pembagian).toEqual([]);
  await tetap();
  await api.endPegawai({ ids: [budi], tanggal: '2026-12-18', sebab: 'pensiun', lepaskanTugas: true });
  await tetap();
});

test('the load of a month that ended before a stand-in does not hold what the stand-in took, the month of it does', async () => {
  const { api, organisasi, ayu, budi } = await smallOffice();
  const bulanan = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const;
  const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, volume: 12, jendela: bulanan }));
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const beban = async (bulan: number) => {
    const rincian = await api.getRincianBulanan({ bulan, kunci: 'bebanBulan' });
    return rincian.map(({ nama, nilai }) => [nama, nilai]);
  };
  await alihkan(api, ayu, ['2026-07-01', '2026-07-31'], id, budi);
  expect(await beban(6)).toEqual([['Ayu Lestari', 480]]);
  expect(await beban(7)).toContainEqual(['Budi Santosa', 480]);
});

test('a meeting called off before its day stays with who was to attend it in the papers until then, also once it is held again', async () => {
  const { api, organisasi, ayu, budi } = await smallOffice();
  const jendela = { jenis: 'tanggal', mulai: '2026-12-01', akhir: '2026-12-02' } as const;
  const rapat = { bagianId: organisasi, nama: 'Rapat koordinasi', hadirBersama: true, volume: 1, jendela };
  const id = await api.saveTugas(tugasBaru(rapat));
  for (const pegawaiId of [ayu, budi])
    await api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'sisa', persetujuanLintas: '' });
  const terbagi = async (bulan: number) => (await api.getLaporanBulanan({ bulan })).jumlah.tugasTerbagi;
  const dulu = await kertasJuni(api);
  expect(await terbagi(6)).toBe(1);

  await api.batalkanSisa({ tugasId: id, pegawaiId: null, tanggal: '2026-08-20', alasan: 'tidak jadi' });
  expect((await api.getTugas({ id })).pembagian).toEqual([]);
  expect(await kertasJuni(api)).toEqual(dulu);
  // It is one cancellation, and no hand-over.
  expect((await api.getLaporanBulanan({ bulan: 8 })).jumlah).toMatchObject({ dibatalkan: 1, dialihkan: 0 });
  const { peristiwa } = await api.getRiwayatAlih({ tugasId: id });
  expect(peristiwa.map(({ jenis }) => jenis)).toEqual(['batal']);

  await api.pulihkanSisa({ tugasId: id });
  expect(await kertasJuni(api)).toEqual(dulu);
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
  expect(await kertasJuni(api)).toEqual(dulu);
  expect(await terbagi(12)).toBe(1);
});
