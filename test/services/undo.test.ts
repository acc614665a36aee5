import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import { join } from 'node:path';
import { createApi } from '../../src/services/index';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, pembagian, rowsOf, smallOffice, tugasBaru, type SmallOffice, satuAbsen } from './small';

type Step = readonly [name: string, run: (office: SmallOffice) => Promise<unknown>];

const whole = (api: Api, { tugas, ayu }: Pick<SmallOffice, 'tugas' | 'ayu'>) =>
  api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });

/** One of every kind of command that people can take back. */
const STEPS: readonly Step[] = [
  [
    'assignPegawai',
    ({ api, tugas, budi }) =>
      api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' }),
  ],
  [
    'movePenugasan',
    async ({ api, tugas, ayu, budi }) =>
      api.movePenugasan({ penugasanIds: [await shareOf(api, tugas, ayu)], pegawaiId: budi, persetujuanLintas: '' }),
  ],
  [
    'releasePenugasan',
    async ({ api, tugas, ayu }) => api.releasePenugasan({ penugasanIds: [await shareOf(api, tugas, ayu)] }),
  ],
  [
    'lockPenugasan',
    async ({ api, tugas, ayu }) =>
      api.lockPenugasan({ penugasanIds: [await shareOf(api, tugas, ayu)], terkunci: true }),
  ],
  ['setPembagian', ({ api, tugas }) => api.setPembagian({ tugasId: tugas, porsi: [] })],
  ['saveTugas (new)', ({ api, organisasi }) => api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Baru' }))],
  [
    'saveTugas (percent)',
    async ({ api, tugas, organisasi }) => {
      const { versi } = await api.getTugas({ id: tugas });
      return api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, volume: 1 }));
    },
  ],
  ['removeTugas', ({ api, tugas }) => api.removeTugas({ ids: [tugas] })],
  ['duplicateTugas', ({ api, tugas }) => api.duplicateTugas({ ids: [tugas] })],
  ['savePegawai (new)', ({ api, hukum }) => api.savePegawai(pegawai({ nama: 'Gita', bagianId: hukum }))],
  [
    'savePegawai (move)',
    async ({ api, ayu, hukum }) => {
      const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
      return api.savePegawai(pegawai({ id: ayu, versi, bagianId: hukum, pindahMulai: '2026-07-01' }));
    },
  ],
  ['removePegawai', ({ api, ayu }) => api.removePegawai({ ids: [ayu] })],
  [
    'saveAbsen',
    ({ api, ayu }) =>
      api.saveAbsen(satuAbsen({ id: null, pegawaiId: ayu, mulai: '2026-05-04', akhir: '2026-05-08', jenis: 'diklat' })),
  ],
  [
    'acceptAlasan',
    ({ api, budi }) =>
      api.acceptAlasan({ pegawaiId: budi, jenis: 'rendah', alasan: 'Tugas baru mulai Juli', nomor: 'ND/1' }),
  ],
  ['saveBagian', ({ api, hukum }) => api.saveBagian({ id: hukum, nama: 'Hukum dan HAM', kodeSubUnit: 'x' })],
  ['setStatusPembagian', ({ api, hukum }) => api.setStatusPembagian({ id: hukum, status: 'diusulkan' })],
  ['saveTimKerja', ({ api, hukum }) => api.saveTimKerja({ id: null, bagianId: hukum, nama: 'Bantuan Hukum' })],
  [
    'saveHariLibur',
    ({ api }) =>
      api.saveHariLibur({
        id: null,
        tanggal: '2026-10-05',
        jenis: 'libur_daerah',
        keterangan: 'Hari jadi',
        sumber: '',
      }),
  ],
  [
    'removeHariLibur',
    async ({ api }) => {
      const [first] = (await api.getKalender()).libur;
      return api.removeHariLibur({ id: first!.id });
    },
  ],
  [
    'saveRamadan',
    ({ api }) =>
      api.saveRamadan({ mulai: '2026-02-18', akhir: '2026-03-18', status: 'ditetapkan', sumber: 'sidang isbat' }),
  ],
  ['savePengaturan', ({ api }) => api.savePengaturan({ hariKerja: 6 })],
];

async function shareOf(api: Api, id: SmallOffice['tugas'], pegawaiId: SmallOffice['ayu']) {
  const found = (await api.getTugas({ id })).pembagian.find((share) => share.pegawaiId === pegawaiId);
  if (!found) throw new Error('no such share');
  return found.penugasanId;
}

test.each(STEPS)('undo and redo of %s give back the very same rows', async (_, run) => {
  const space = await smallOffice();
  const { api } = space;
  await whole(api, space);
  const before = await rowsOf(space);
  await run(space);
  const label = (await api.getSesi()).urungkan?.label;
  const after = await rowsOf(space);
  expect(after).not.toEqual(before);
  expect((await api.undo()).label).toBe(label);
  expect(await rowsOf(space)).toEqual(before);
  expect((await api.getSesi()).ulangi?.label).toBe(label);
  await api.redo();
  expect(await rowsOf(space)).toEqual(after);
});

describe('the undo menu', () => {
  test('names survive closing and opening, and undoing goes on from there', async () => {
    const space = await smallOffice();
    const { api, folder, tugas } = space;
    await whole(api, space);
    await api.saveHariLibur({
      id: null,
      tanggal: '2026-10-05',
      jenis: 'libur_daerah',
      keterangan: 'Hari jadi',
      sumber: '',
    });
    await api.undo();
    await api.closeFile();
    const { urungkan, ulangi } = (await api.openFile({ path: join(folder, 'Setda-2026.bagihabis') }))!;
    expect(urungkan?.label).toBe('bagikan "Verifikasi laporan perangkat daerah" kepada Ayu Lestari');
    expect(ulangi?.label).toBe('tambah hari libur Hari jadi');
    await api.undo();
    expect(await pembagian(api, tugas)).toEqual([]);
    await api.redo();
    await api.redo();
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 30*']);
    expect((await api.getKalender()).libur.map(({ keterangan }) => keterangan)).toContain('Hari jadi');
  });

  test('Ctrl+Z pressed twice in a row takes two commands back', async () => {
    const space = await smallOffice();
    const { api, hukum } = space;
    await api.saveBagian({ id: hukum, nama: 'Hukum A', kodeSubUnit: '' });
    await api.saveBagian({ id: hukum, nama: 'Hukum B', kodeSubUnit: '' });
    await Promise.all([api.undo(), api.undo()]);
    expect((await api.listBagian()).map(({ nama }) => nama)).toEqual(['Organisasi', 'Hukum']);
  });

  test('a new command empties the redo menu; with nothing to undo it says so', async () => {
    const space = await smallOffice();
    const { api, hukum } = space;
    await api.saveBagian({ id: hukum, nama: 'Hukum A', kodeSubUnit: '' });
    await api.undo();
    await api.setStatusPembagian({ id: hukum, status: 'diusulkan' });
    expect((await api.getSesi()).ulangi).toBeNull();
    await expect(api.redo()).rejects.toMatchObject({ code: 'tidakAdaYangDiurungkan' });
  });

  test('a removed task comes back to its place in the list', async () => {
    const { api, organisasi, tugas } = await smallOffice();
    for (const nama of ['Kedua', 'Ketiga']) await api.saveTugas(tugasBaru({ bagianId: organisasi, nama }));
    const names = async () => {
      const query = {
        bagianId: null,
        subKegiatanId: null,
        sumber: null,
        keadaan: 'semua',
        cari: '',
        urut: 'asal',
      } as const;
      return (await api.listTugas({ ...query, offset: 0, limit: 10 })).baris.map(({ nama }) => nama);
    };
    const before = await names();
    await api.removeTugas({ ids: [tugas] });
    await api.undo();
    expect(await names()).toEqual(before);
  });

  test('a step somebody built on is told with their name and passed over, the older ones stay in reach', async () => {
    const space = await smallOffice();
    const { api, hukum, organisasi, folder } = space;
    const names = async () => (await api.listBagian()).map(({ nama }) => nama);
    const rename = (id: typeof hukum, nama: string) => api.saveBagian({ id, nama, kodeSubUnit: '' });
    const rina = (await api.getSesi()).pengguna!;
    await rename(organisasi, 'Organisasi A');
    const older = (await api.getSesi()).urungkan!.label;
    await rename(hukum, 'Hukum A');
    await api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
    await rename(hukum, 'Hukum S');
    await api.setPengguna(rina);
    await rename(hukum, 'Hukum R');
    await api.undo();
    const { label } = (await api.getSesi()).urungkan!;
    await expect(api.undo()).rejects.toMatchObject({
      code: 'langkahDilewati',
      // Not "by Rina", who only took back what she had written over it.
      detail: { label, sebab: expect.stringContaining('Sari Uji') as string, tombol: 'Ctrl+Z', berikut: older },
    });
    expect((await api.undo()).label).toBe(older);
    expect(await names()).toEqual(['Organisasi', 'Hukum S']);
    expect((await api.redo()).label).toBe(older);
    expect(await names()).toEqual(['Organisasi A', 'Hukum S']);
    // It is told once more to whoever opens the file again.
    await api.closeFile();
    await api.openFile({ path: join(folder, 'Setda-2026.bagihabis') });
    await api.undo();
    expect((await api.getSesi()).urungkan?.label).toBe(label);
  });

  test('a change of the settings is named by what was changed', async () => {
    const { api } = await smallOffice();
    const label = async () => (await api.getSesi()).urungkan?.label;
    await api.savePengaturan({ kelonggaran: { nilai: 25, sumber: 'Perbup 3/2026' } });
    expect(await label()).toBe('ubah pengaturan: kelonggaran');
    await api.savePengaturan({ hariKerja: 6, kelonggaran: { nilai: 30, sumber: '' } });
    expect(await label()).toMatch(/^ubah pengaturan: .+, .+$/);
  });

  test('another person at the same PC writes under their own name and does not undo for the first', async () => {
    const { api, hukum } = await smallOffice();
    await api.setPengguna({ nama: 'Sari', jabatan: 'Analis' });
    expect((await api.getSesi()).urungkan).toBeNull();
    await api.setStatusPembagian({ id: hukum, status: 'diusulkan' });
    const { baris } = await api.listRiwayat({ cari: '', offset: 0, limit: 2 });
    expect(baris.map(({ aktor, halangan }) => [aktor, halangan])).toEqual([
      ['Sari', ''],
      ['Rina Uji', 'hanya Rina Uji yang dapat mengurungkannya'],
    ]);
  });
});

describe('riwayat', () => {
  test('names who, when and what, and finds by word and by sign', async () => {
    const space = await smallOffice();
    const { api, hukum } = space;
    await api.saveBagian({ id: hukum, nama: 'Hukum 100% beres', kodeSubUnit: '' });
    const { baris, total } = await api.listRiwayat({ cari: '', offset: 0, limit: 3 });
    expect(total).toBe(8);
    expect(baris[0]).toMatchObject({
      aktor: 'Rina Uji',
      jabatan: 'Kepala Bagian Organisasi',
      pc: 'PC-UJI',
      label: 'ubah bagian Hukum 100% beres',
      jumlah: 1,
      sudahDiurungkan: false,
      halangan: '',
    });
    expect(Math.abs(Date.now() - Date.parse(baris[0]!.waktu))).toBeLessThan(60_000);
    expect((await api.listRiwayat({ cari: '100%', offset: 0, limit: 3 })).total).toBe(1);
    expect((await api.listRiwayat({ cari: 'ayu', offset: 0, limit: 3 })).baris[0]?.label).toBe(
      'tambah pegawai Ayu Lestari',
    );
  });

  test('a division is told with names, not ids; undone commands are marked', async () => {
    const space = await smallOffice();
    const { api, tugas, ayu, budi } = space;
    await whole(api, space);
    const penugasanIds = [await shareOf(api, tugas, ayu)];
    await api.movePenugasan({ penugasanIds, pegawaiId: budi, persetujuanLintas: '' });
    const [moved] = (await api.listRiwayat({ cari: '', offset: 0, limit: 1 })).baris;
    const { baris } = await api.getPerubahan({ id: moved!.id });
    expect(baris.map(({ nama, baru }) => `${nama}: ${baru}`)).toEqual([
      'Verifikasi laporan perangkat daerah · Ayu Lestari: dihapus',
      'Verifikasi laporan perangkat daerah · Budi Santosa: ditambahkan',
    ]);
    await api.undo();
    const [undoing, undone] = (await api.listRiwayat({ cari: '', offset: 0, limit: 2 })).baris;
    expect(undoing?.urungkan).toBe(moved?.id);
    expect(undone).toMatchObject({ id: moved?.id, sudahDiurungkan: true, halangan: 'sudah diurungkan' });
  });

  test('a second program finds the same history after a restart', async () => {
    const space = await smallOffice();
    await space.api.closeFile();
    const again = createApi(space.host);
    await again.openFile({ path: join(space.folder, 'Setda-2026.bagihabis') });
    expect((await again.listRiwayat({ cari: '', offset: 0, limit: 9 })).total).toBe(7);
    await again.closeFile();
  });
});

test('what was written into a konsep is no longer offered for undo once it went out', async () => {
  const { renderPdf } = pencetak();
  const { api, folder } = await sampleOffice({ renderPdf });
  const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 500 });
  const orang = baris.find((person) => person.jumlahTugas > 0)!;
  const before = (await api.getSesi()).urungkan;
  const sasaran = { jenis: 'petikan', pegawaiIds: [orang.id], tanggal: '2026-03-02' } as const;
  const [id] = await api.createKonsep({ sasaran: { ...sasaran, pegawaiIds: [orang.id] }, suntingan: {} });
  expect((await api.getSesi()).urungkan?.label).toContain('konsep');
  await api.issueKonsep({ ids: [id!], penomoran: 'otomatis', cara: 'perOrang', folder: join(folder, 'n'), jobId: 'x' });
  expect((await api.getSesi()).urungkan).toEqual(before);
});
