import { expect, test } from 'vitest';
import { satuAbsen, smallOffice, tugasBaru } from './small';

test('what is due before somebody who is away already comes back asks for somebody, also in the next year', async () => {
  const { api, ayu, budi, organisasi } = await smallOffice();
  const jendela = { jenis: 'tanggal', mulai: '2026-12-01', akhir: '2026-12-31' } as const;
  const laporan = await api.saveTugas(
    tugasBaru({ bagianId: organisasi, nama: 'Laporan akhir', volume: 2, norma: 60, jendela }),
  );
  const januari = { jenis: 'tanggal', mulai: '2027-01-06', akhir: '2027-01-06' } as const;
  const apel = await api.saveTugas(
    tugasBaru({ bagianId: organisasi, nama: 'Apel', volume: 2, norma: 60, jendela: januari }),
  );
  for (const id of [laporan, apel])
    await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: '2026-12-21', akhir: '2027-01-08', jenis: 'cuti_tahunan' }));
  const pada = async (tanggal: string) =>
    (await api.getAgenda({ tanggal, hari: 14, saring: 'semua', bagianId: null, pegawaiId: null })).pengganti;
  // Before she is away there are days left to do it.
  expect(await pada('2026-12-18')).toEqual([]);
  expect((await pada('2026-12-28')).map(({ pegawaiId, tugas }) => [pegawaiId, tugas.map(({ id }) => id)])).toEqual([
    [ayu, [laporan, apel]],
  ]);
  await api.saveRealisasi({
    isi: [{ tugasId: laporan, pegawaiId: ayu, bulan: 12, volume: 200, mutu: '', bukti: '' }],
  });
  await api.setPembagian({
    tugasId: apel,
    porsi: [{ pegawaiId: budi, porsi: 2, peran: 'ketua', terkunci: false, persetujuanLintas: '' }],
  });
  expect(await pada('2026-12-28')).toEqual([]);
});

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
