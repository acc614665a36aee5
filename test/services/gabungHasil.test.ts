import { expect, test } from 'vitest';
import { duaKantor, gabungkan } from './duaKantor';
import { pegawai } from './small';

const NIP = '199001012015031001';

test('two records of one person: what was noted, handed over and called off of both goes on under the one that stays', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const bagianId = (await satu.api.listBagian())[0]!.id;
  const orang = (nama: string) => pegawai({ nama, nip: NIP, bagianId, kelas: 9 });
  const dari = await dua.api.savePegawai(orang('Wati Contoh'));
  const ke = await satu.api.savePegawai(orang('Wati Contoh, S.E.'));
  const { baris } = await satu.api.listTugas({
    bagianId,
    subKegiatanId: null,
    sumber: null,
    cari: '',
    urut: 'nama',
    keadaan: 'semua',
    offset: 0,
    limit: 200,
  });
  const tugas = baris.find(
    ({ norma, hadirBersama, dapatDibagi, pembagi, syarat: s }) =>
      norma !== null &&
      !hadirBersama &&
      dapatDibagi &&
      pembagi >= 4 &&
      (s.kelasMin ?? 0) <= 9 &&
      (s.kelasMax ?? 17) >= 9 &&
      s.orangMax === null &&
      [s.jabatan, s.kompetensi, s.jenisJabatan, s.boleh].every((daftar) => daftar.length === 0),
  )!;
  const share = (pegawaiId: typeof dari, porsi: number) => ({
    pegawaiId,
    porsi,
    peran: 'ketua' as const,
    terkunci: false,
    persetujuanLintas: '',
  });
  for (const [space, id] of [
    [dua, dari],
    [satu, ke],
  ] as const) {
    await space.api.setPembagian({ tugasId: tugas.id, porsi: [share(id, tugas.pembagi)] });
    await space.api.saveRealisasi({
      isi: [{ tugasId: tugas.id, pegawaiId: id, bulan: 2, volume: 50, mutu: space === satu ? 'rapi' : 'lengkap' }],
    });
  }
  const masa = { pegawaiId: dari, tanggal: '2026-07-01', kembali: null };
  const [lain] = (await dua.api.getBahanAlih(masa)).baris[0]?.usul ?? [];
  if (!lain) throw new Error('nobody may take the task over');
  await dua.api.alihkanTugas({
    ...masa,
    sebab: 'mutasi',
    keterangan: 'DPPA',
    baris: [
      {
        tugasId: tugas.id,
        tinggal: tugas.pembagi - 3,
        kepada: [{ pegawaiId: lain.pegawaiId, porsi: 2, persetujuanLintas: '' }],
        batal: 1,
      },
    ],
  });
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  await satu.api.mergePegawai({ dari, ke });
  const riwayat = await satu.api.getRiwayatAlih({ tugasId: tugas.id });
  expect(riwayat.peristiwa).toMatchObject([
    { jenis: 'alih', dari: 'Wati Contoh, S.E.', kepada: lain.nama },
    { jenis: 'batal', dari: 'Wati Contoh, S.E.', keterangan: 'DPPA' },
  ]);
  const { baris: hasil } = await satu.api.getRealisasi({ bagianId: null, pegawaiId: ke, tugasId: tugas.id });
  expect(hasil).toMatchObject([{ pegawaiId: ke, tugasId: tugas.id }]);
  expect(hasil[0]?.realisasi[1]).toBe(100);
  expect((await satu.api.listPelanggaran()).baris.filter(({ jenis }) => jenis === 'indukTerhapus')).toEqual([]);
  // The share on both sides adds up, and what was called off counts: too much is said.
  expect((await satu.api.listPelanggaran()).baris.map(({ jenis }) => jenis)).toContain('porsiLebih');
  await satu.api.undo();
  expect((await satu.api.getPegawai({ id: dari })).pegawai.nama).toBe('Wati Contoh');
});

test('a clash of two notes says the month and the unit: of one task there may be several (Z13)', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const { baris } = await satu.api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: null });
  const [catatan] = baris;
  if (!catatan) throw new Error('the sample has a share');
  const { tugasId, pegawaiId } = catatan;
  for (const [space, volume] of [
    [satu, 150],
    [dua, 120],
  ] as const)
    for (const bulan of [11, 12]) await space.api.saveRealisasi({ isi: [{ tugasId, pegawaiId, bulan, volume }] });
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  const bentrok = (await satu.api.listBenturan()).filter(({ tabel }) => tabel === 'realisasi');
  expect(bentrok.map(({ nama }) => nama.split(' · ').at(-1)).sort()).toEqual(['Desember', 'November']);
  const { satuan } = await satu.api.getTugas({ id: tugasId });
  for (const { kalah, pemenang } of bentrok)
    expect([kalah.nilai, pemenang.nilai].sort()).toEqual([`1,2 ${satuan}`, `1,5 ${satuan}`]);
});
