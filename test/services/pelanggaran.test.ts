import { expect, test } from 'vitest';
import type { Pelanggaran } from '../../src/api/gabungViews';
import { duaKantor, gabungkan } from './duaKantor';
import type { Workspace } from '../workspace';
import { satuAbsen } from './small';

const pegawaiBaru = (nama: string, nip: string, bagianId: string) =>
  ({
    id: null,
    versi: 0,
    nama,
    nip,
    jenisPegawai: 'PNS',
    golongan: 'III/a',
    fte: 1000,
    status: 'aktif',
    kompetensi: [],
    bagianId,
    timKerjaId: null,
    jabatan: 'Analis',
    jenisJabatan: null,
    kelas: 9,
    masuk: null,
    keluar: null,
    pindahMulai: null,
  }) as never;

async function tugasTerbagi({ api }: Workspace) {
  const kueri = { bagianId: null, subKegiatanId: null, sumber: null, cari: '', urut: 'nama' } as const;
  const { baris } = await api.listTugas({ ...kueri, keadaan: 'terbagi', offset: 0, limit: 200 });
  // The new people of the tests are of class 9 and nothing in particular.
  return baris.find(
    ({ pembagian, hadirBersama, syarat: s }) =>
      pembagian.length >= 1 &&
      !hadirBersama &&
      (s.kelasMin ?? 0) <= 9 &&
      (s.kelasMax ?? 17) >= 9 &&
      [s.jabatan, s.kompetensi, s.jenisJabatan, s.boleh].every((list) => list.length === 0),
  )!;
}

const satuJenis = async <J extends Pelanggaran['jenis']>({ api }: Workspace, jenis: J) =>
  (await api.listPelanggaran()).baris.filter((satu) => satu.jenis === jenis) as Extract<Pelanggaran, { jenis: J }>[];

test('a NIP entered on two PCs: both records stand beside each other and become one, undoable as one step', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const bagianId = (await satu.api.listBagian())[0]!.id;
  const nip = '199001012015031001';
  const dari = await dua.api.savePegawai(pegawaiBaru('Wati Contoh', nip, bagianId));
  const ke = await satu.api.savePegawai(pegawaiBaru('Wati Contoh, S.E.', nip, bagianId));
  await dua.api.saveAbsen(
    satuAbsen({
      id: null,
      pegawaiId: dari,
      mulai: '2026-05-04',
      akhir: '2026-05-06',
      jenis: 'cuti_tahunan',
    } as never),
  );
  const tugas = await tugasTerbagi(dua);
  const { pegawaiId, porsi } = tugas.pembagian[0]!;
  // The same task on both PCs: its first share goes to the new person, on each.
  for (const [space, orang] of [
    [dua, dari],
    [satu, ke],
  ] as const)
    await space.api.setPembagian({
      tugasId: tugas.id,
      porsi: tugas.pembagian.map((p) => ({
        pegawaiId: p.pegawaiId === pegawaiId ? orang : p.pegawaiId,
        porsi: p.porsi,
        peran: p.peran,
        terkunci: false,
        persetujuanLintas: 'disetujui 4 Mei 2026',
      })),
    });
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g' });
  expect(lihat?.pelanggaran.map(({ jenis }) => jenis)).toEqual(expect.arrayContaining(['nipGanda', 'porsiLebih']));
  await gabungkan(satu, salinan);
  const [ganda] = await satuJenis(satu, 'nipGanda');
  expect(ganda?.kata).toContain('dipakai 2 pegawai');
  const banding = await satu.api.getOrangGanda({ nip });
  expect(banding.halangan).toBe('');
  expect(banding.orang.map(({ id, tugas: n }) => [id, n]).sort()).toEqual(
    [
      [dari, 1],
      [ke, 1],
    ].sort(),
  );
  await satu.api.mergePegawai({ dari, ke });
  expect(await satuJenis(satu, 'nipGanda')).toEqual([]);
  const jadi = await satu.api.getTugas({ id: tugas.id });
  expect(jadi.pembagian.find((p) => p.pegawaiId === ke)?.porsi).toBe(2 * porsi);
  const { ketidakhadiran } = await satu.api.getPegawai({ id: ke });
  expect(ketidakhadiran).toHaveLength(1);
  // Too much is still too much: said with the task it is about.
  expect(await satuJenis(satu, 'porsiLebih')).toMatchObject([{ tugasId: tugas.id }]);
  await satu.api.undo();
  expect(await satuJenis(satu, 'nipGanda')).toHaveLength(1);
  expect((await satu.api.getPegawai({ id: dari })).pegawai.nama).toBe('Wati Contoh');
});

test('two people with different NIP are never made one', async () => {
  const { satu } = await duaKantor();
  const { baris } = await satu.api.listPegawai({
    cari: '',
    bagianId: null,
    keadaan: 'semua',
    offset: 0,
    limit: 2,
  });
  const [a, b] = baris;
  await expect(satu.api.mergePegawai({ dari: a!.id, ke: b!.id })).rejects.toMatchObject({
    code: 'orangTidakDapatDigabung',
  });
});

test('shares under a task that the other PC removed are listed with who removed it; either cure is one undoable step', async () => {
  const { satu, dua, salinan } = await duaKantor();
  const tugas = await tugasTerbagi(satu);
  const bagianId = (await satu.api.listBagian())[0]!.id;
  const baru = await satu.api.savePegawai(pegawaiBaru('Tono Contoh', '', bagianId));
  await satu.api.setPembagian({
    tugasId: tugas.id,
    porsi: [{ pegawaiId: baru, porsi: tugas.pembagi, peran: 'anggota', terkunci: false, persetujuanLintas: 'ya' }],
  } as never);
  await dua.api.removeTugas({ ids: [tugas.id] });
  await dua.api.closeFile();
  await gabungkan(satu, salinan);
  const [yatim] = await satuJenis(satu, 'indukTerhapus');
  expect(yatim).toMatchObject({ tabel: 'penugasan', kolom: 'tugas_id', indukId: tugas.id, jumlah: 1 });
  expect(yatim?.kata).toContain(`Tugas “${tugas.nama}” (${tugas.namaBagian}) sudah dihapus oleh Sari Uji`);
  expect(yatim?.cara).toEqual(['kembalikan', 'hapus']);
  const kunci = { tabel: 'penugasan', kolom: 'tugas_id', indukId: tugas.id };
  await satu.api.settleInduk({ ...kunci, cara: 'hapus' });
  expect(await satuJenis(satu, 'indukTerhapus')).toEqual([]);
  await satu.api.undo();
  expect(await satuJenis(satu, 'indukTerhapus')).toHaveLength(1);
  await satu.api.settleInduk({ ...kunci, cara: 'kembalikan' });
  expect(await satuJenis(satu, 'indukTerhapus')).toEqual([]);
  expect((await satu.api.getTugas({ id: tugas.id })).nama).toBe(tugas.nama);
});
