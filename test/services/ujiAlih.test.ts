import { expect, test } from 'vitest';
import { smallOffice, tugasBaru } from './small';

test('whoever would get more than fits is told before it is done, with the minutes, and nothing is written', async () => {
  const { api, ayu, budi, organisasi } = await smallOffice();
  const tugas = await api.saveTugas(
    tugasBaru({ bagianId: organisasi, nama: 'Pendataan', volume: 100, norma: 480, satuan: 'berkas' }),
  );
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const minta = (tanggal: string, porsi: number) => ({
    pegawaiId: ayu,
    tanggal,
    kembali: null,
    baris: [
      {
        tugasId: tugas,
        tinggal: Math.max(0, 100 - porsi),
        kepada: [{ pegawaiId: budi, porsi, persetujuanLintas: '' }],
        batal: 0,
      },
    ],
  });
  expect(await api.getUjiAlih(minta('2026-01-01', 100))).toEqual([]);
  // Of 48,000 minutes a good month holds less than 7,000.
  const [lebih] = await api.getUjiAlih(minta('2026-12-01', 100));
  expect(lebih?.pegawaiId).toBe(budi);
  expect(lebih?.menit).toBeGreaterThan(41_000);
  expect(await api.getUjiAlih(minta('2026-12-01', 101))).toEqual([]);
  expect((await api.getTugas({ id: tugas })).pembagian).toMatchObject([{ pegawaiId: ayu, porsi: 100 }]);
});

test('months nobody noted are named beside what the notes say is done', async () => {
  const { api, ayu, tugas } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const masa = { pegawaiId: ayu, tanggal: '2026-06-01', kembali: null };
  const baris = async () => (await api.getBahanAlih(masa)).baris[0];
  expect(await baris()).toMatchObject({ dasar: 'waktu', belumDicatat: '' });
  await api.saveRealisasi({
    isi: [
      { tugasId: tugas, pegawaiId: ayu, bulan: 3, volume: 200 },
      { tugasId: tugas, pegawaiId: ayu, bulan: 4, volume: 0 },
    ],
  });
  expect(await baris()).toMatchObject({ dasar: 'realisasi', tinggal: 2, belumDicatat: 'Jan–Feb, Mei' });
  // Before the first day of the year lies no month of it.
  masa.tanggal = '2026-01-01';
  expect(await baris()).toMatchObject({ dasar: 'realisasi', belumDicatat: '' });
});

test('a meeting handed over for a leave: the order, its deputy and its letter follow', async () => {
  const { api, ayu, budi, organisasi } = await smallOffice();
  const id = await api.savePerintah({
    id: null,
    versi: 0,
    jenis: 'rapat',
    dari: 'Sekretaris Daerah',
    perihal: 'Rapat SPBE',
    nomorSurat: '',
    tanggalSurat: null,
    diterima: '2026-11-03',
    tanggalAcara: '2026-11-10',
    waktu: '09.00',
    tempat: 'Aula',
    kehadiran: 'diwakilkan',
    bagianId: organisasi,
    pegawaiIds: [ayu],
    tenggat: null,
    menit: 180,
    petunjuk: '',
    persetujuanLintas: '',
  });
  const masa = { pegawaiId: ayu, tanggal: '2026-11-10', kembali: '2026-11-11' };
  const baris = (await api.getBahanAlih(masa)).baris.find(({ tugasId }) => tugasId === id);
  const kepada = [{ pegawaiId: budi, porsi: baris?.sisa ?? 0, persetujuanLintas: '' }];
  await api.alihkanTugas({
    ...masa,
    sebab: 'cuti',
    keterangan: '',
    baris: [{ tugasId: id, tinggal: baris?.tinggal ?? -1, kepada, batal: 0 }],
  });
  expect(await api.getSuratPerintah({ id, jenis: 'surat_tugas', tanggal: '2026-11-09' })).toMatchObject({
    pegawaiIds: [budi],
  });
  expect(await api.getPerintah({ id, hari: '2026-11-09' })).toMatchObject({
    wakilId: budi,
    pelaksana: [{ pegawaiId: budi }],
  });
});
