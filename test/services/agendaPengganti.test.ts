import { expect, test } from 'vitest';
import { satuAbsen, smallOffice, tugasBaru } from './small';

test('a week of recurring work that falls into a leave asks for somebody, until those days are handed over', async () => {
  const { api, ayu, budi, hukum, organisasi } = await smallOffice();
  const jendela = { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null } as const;
  const id = await api.saveTugas(
    tugasBaru({ bagianId: organisasi, nama: 'Rekap mingguan', volume: 52, norma: 120, jendela }),
  );
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const cuti = { mulai: '2026-06-08', akhir: '2026-06-19' };
  await api.saveAbsen(satuAbsen({ id: null, pegawaiId: ayu, ...cuti, jenis: 'cuti_tahunan' }));
  const pada = async (tanggal: string, bagianId: typeof organisasi | null = null) =>
    (await api.getAgenda({ tanggal, hari: 14, saring: 'semua', bagianId, pegawaiId: null })).pengganti;
  // Nothing is asked for before it comes into sight, elsewhere, or when it is over.
  expect(await pada('2026-05-04')).toEqual([]);
  expect(await pada('2026-06-01', hukum)).toEqual([]);
  expect(await pada('2026-06-22')).toEqual([]);
  const perlu = { pegawaiId: ayu, nama: 'Ayu Lestari', jenis: 'cuti_tahunan', tugas: [{ id, nama: 'Rekap mingguan' }] };
  expect(await pada('2026-06-01')).toEqual([{ ...perlu, ...cuti }]);
  // In the middle of the leave the days to come are what is to be handed over.
  expect(await pada('2026-06-15', organisasi)).toEqual([{ ...perlu, mulai: '2026-06-15', akhir: cuti.akhir }]);
  const masa = { pegawaiId: ayu, tanggal: cuti.mulai, kembali: cuti.akhir } as const;
  const { baris } = await api.getBahanAlih(masa);
  await api.alihkanTugas({
    ...masa,
    sebab: 'cuti',
    keterangan: '',
    baris: baris.map(({ tugasId, tinggal, sisa }) => ({
      tugasId,
      tinggal,
      kepada: [{ pegawaiId: budi, porsi: sisa, persetujuanLintas: '' }],
      batal: 0,
    })),
  });
  expect(await pada('2026-06-01')).toEqual([]);
  await api.undo();
  expect(await pada('2026-06-01')).toHaveLength(1);
});
