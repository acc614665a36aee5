import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../src/api/dispatch';
import { pegawai, pembagian, rowsOf, smallOffice, tugasBaru } from './small';

const tanpaIzin = { persetujuanLintas: '' } as const;

describe('giving tasks', () => {
  test('sisa gives what is left, seluruhnya takes over alone, rata divides evenly among all', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    await api.setPembagian({
      tugasId: tugas,
      porsi: [{ pegawaiId: ayu, porsi: 10, peran: 'ketua', terkunci: false, persetujuanLintas: '' }],
    });
    expect((await api.getTugas({ id: tugas })).sisaTeks).toBe('20 Perangkat Daerah belum terbagi');
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'sisa', ...tanpaIzin });
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 10*', 'Budi Santosa: 20']);
    expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: true, sisaTeks: '', menit: 14_400 });
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', ...tanpaIzin });
    expect(await pembagian(api, tugas)).toEqual(['Budi Santosa: 30*']);
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'rata', ...tanpaIzin });
    expect(await pembagian(api, tugas)).toEqual(['Budi Santosa: 15*', 'Ayu Lestari: 15']);
  });

  test('several tasks at once are one step, named in the undo menu', async () => {
    const { api, ayu, tugas, organisasi } = await smallOffice();
    const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rapat' }));
    await api.assignPegawai({ tugasIds: [tugas, lain], pegawaiId: ayu, cara: 'sisa', ...tanpaIzin });
    expect((await api.getSesi()).urungkan?.label).toBe('bagikan 2 tugas kepada Ayu Lestari');
    await api.undo();
    expect(await pembagian(api, tugas)).toEqual([]);
    expect(await pembagian(api, lain)).toEqual([]);
  });

  test('two quick drops on one task never give away the same rest', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    const give = (pegawaiId: typeof ayu) =>
      api.assignPegawai({ tugasIds: [tugas], pegawaiId, cara: 'sisa', ...tanpaIzin });
    await Promise.all([give(ayu), give(budi), give(ayu)]);
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 30*']);
  });

  test('reads asked for during a command see it whole', async () => {
    const { api, ayu, tugas } = await smallOffice();
    const given = api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', ...tanpaIzin });
    const [papan, orang, ringkasan] = await Promise.all([
      api.getPapan({ bagianId: null, bulan: null }),
      api.getPegawai({ id: ayu }),
      api.getRingkasan(),
    ]);
    await given;
    expect(papan.tugas).toEqual([]);
    expect(papan.pegawai.find((row) => row.pegawaiId === ayu)?.bebanSetahun).toBe(14_400);
    expect(orang.pegawai).toMatchObject({ beban: 14_400, jumlahTugas: 1 });
    expect(ringkasan.menit).toEqual({ total: 14_400, terbagi: 14_400 });
  });

  test('a task that is removed or unknown is named as gone', async () => {
    const { api, ayu, tugas } = await smallOffice();
    await api.removeTugas({ ids: [tugas] });
    await expect(
      api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', ...tanpaIzin }),
    ).rejects.toMatchObject({ code: 'tidakDitemukan', detail: { apa: 'Tugas' } });
  });
});

describe('who may take a task', () => {
  test('a person of another bagian needs the consent of the home head, which is kept with the share', async () => {
    const { api, citra, tugas } = await smallOffice();
    const give = (persetujuanLintas: string) =>
      api.assignPegawai({ tugasIds: [tugas], pegawaiId: citra, cara: 'sisa', persetujuanLintas });
    await expect(give('')).rejects.toMatchObject({
      code: 'lintasBagian',
      detail: { pegawai: 'Citra Dewi', bagian: 'Organisasi' },
    });
    await expect(give('  ')).rejects.toMatchObject({ code: 'lintasBagian' });
    await give('Nota dinas Kabag Hukum 5 Januari 2026');
    const task = await api.getTugas({ id: tugas });
    expect(task.pembagian[0]?.persetujuanLintas).toBe('Nota dinas Kabag Hukum 5 Januari 2026');
    expect(task.habis).toBe(true);
    // Taking the consent away while the share stays is refused.
    const porsi = [{ pegawaiId: citra, porsi: 30, peran: 'ketua', terkunci: false, persetujuanLintas: '' }] as const;
    await expect(api.setPembagian({ tugasId: tugas, porsi: [...porsi] })).rejects.toMatchObject({
      code: 'lintasBagian',
    });
  });

  test('an unmet requirement is refused with what is asked and what there is', async () => {
    const { api, ayu, organisasi } = await smallOffice();
    const syarat = { ...tugasBaru().syarat, kelasMin: 9, kelasMax: 12 };
    const berat = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Telaahan', syarat }));
    await expect(
      api.assignPegawai({ tugasIds: [berat], pegawaiId: ayu, cara: 'sisa', ...tanpaIzin }),
    ).rejects.toMatchObject({
      code: 'tidakMemenuhiSyarat',
      detail: { pegawai: 'Ayu Lestari', tugas: 'Telaahan', sebab: 'diminta kelas 9–12, pegawai ini kelas 7' },
    });
  });

  test('a team: its ketua has the asked level, nobody is one too many, and nobody drives the others out', async () => {
    const { api, ayu, budi, organisasi } = await smallOffice();
    const syarat = { ...tugasBaru().syarat, orangMin: 2, orangMax: 2, ketuaKelasMin: 9 };
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Tim', syarat }));
    const eka = await api.savePegawai(pegawai({ nama: 'Eka', bagianId: organisasi }));
    const give = (pegawaiId: typeof ayu, cara: 'sisa' | 'rata' | 'seluruhnya' = 'sisa') =>
      api.assignPegawai({ tugasIds: [id], pegawaiId, cara, ...tanpaIzin });
    await give(ayu);
    expect(await pembagian(api, id)).toEqual(['Ayu Lestari: 30']);
    expect((await api.getTugas({ id })).sebab).toEqual(['kurangOrang', 'tanpaKetua']);
    expect((await api.getPapan({ bagianId: null, bulan: null })).tugas.map((t) => t.id)).toContain(id);
    // The last place is for the ketua.
    await expect(give(eka)).rejects.toMatchObject({
      code: 'timTidakSesuai',
      detail: { pegawai: 'Eka', tugas: 'Tim', sebab: 'ketua harus kelas ≥ 9, pegawai ini kelas 7' },
    });
    await give(budi);
    expect(await pembagian(api, id)).toEqual(expect.arrayContaining(['Ayu Lestari: 15', 'Budi Santosa: 15*']));
    expect(await api.getTugas({ id })).toMatchObject({ habis: true, sebab: [] });
    expect((await api.getPapan({ bagianId: null, bulan: null })).tugas.map((t) => t.id)).not.toContain(id);

    await expect(give(eka, 'rata')).rejects.toMatchObject({
      code: 'timTidakSesuai',
      detail: { sebab: 'sudah ada 2 pelaksana, paling banyak 2' },
    });
    await expect(give(budi, 'seluruhnya')).rejects.toMatchObject({
      detail: { sebab: 'pelaksananya akan tinggal 1, sedikitnya 2 orang' },
    });
    const { pembagian: shares } = await api.getTugas({ id });
    const ofBudi = shares.find((share) => share.pegawaiId === budi)!;
    expect(shares.find((share) => share.pegawaiId === ayu)?.halanganKetua).toContain('kelas ≥ 9');
    expect(ofBudi.halanganKetua).toBeUndefined();
    await expect(
      api.movePenugasan({ penugasanIds: [ofBudi.penugasanId], pegawaiId: eka, ...tanpaIzin }),
    ).rejects.toMatchObject({ code: 'timTidakSesuai' });
    const calon = async (dari: typeof ayu | null) =>
      (await api.listCalon({ tugasId: id, cari: 'Eka', semuaBagian: false, dari }))[0];
    expect((await calon(null))?.halangan).toBe('sudah ada 2 pelaksana, paling banyak 2');
    expect((await calon(budi))?.halangan).toBe('ketua harus kelas ≥ 9, pegawai ini kelas 7');
    expect((await calon(ayu))?.halangan).toBe('');

    const porsi = (ketua: typeof ayu, ...ids: (typeof ayu)[]) =>
      ids.map((pegawaiId) => ({
        pegawaiId,
        porsi: 10,
        peran: pegawaiId === ketua ? ('ketua' as const) : ('anggota' as const),
        terkunci: false,
        persetujuanLintas: '',
      }));
    await expect(api.setPembagian({ tugasId: id, porsi: porsi(budi, ayu, budi, eka) })).rejects.toMatchObject({
      detail: { sebab: '3 pelaksana, paling banyak 2' },
    });
    await expect(api.setPembagian({ tugasId: id, porsi: porsi(ayu, ayu, budi) })).rejects.toMatchObject({
      detail: { sebab: 'ketuanya harus kelas ≥ 9' },
    });
  });

  test('nobody who does not work in the window, not even with consent', async () => {
    const { api, organisasi, hukum, tugas } = await smallOffice();
    const pensiun = await api.savePegawai(pegawai({ nama: 'Dedi', bagianId: organisasi, status: 'mpp' }));
    const lain = await api.savePegawai(pegawai({ nama: 'Eka', bagianId: hukum, status: 'keluar' }));
    const akhir = await api.savePegawai(pegawai({ nama: 'Fajar', bagianId: hukum, keluar: '2026-03-31' }));
    const mei = await api.saveTugas(
      tugasBaru({ bagianId: organisasi, nama: 'Mei', jendela: { jenis: 'bulan', bulan: [5] } }),
    );
    const give = (id: typeof tugas, pegawaiId: typeof lain, persetujuanLintas = '') =>
      api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'sisa', persetujuanLintas });
    await expect(give(tugas, pensiun)).rejects.toMatchObject({ code: 'pegawaiTidakAktif' });
    await expect(give(tugas, lain, 'setuju')).rejects.toMatchObject({ code: 'pegawaiTidakAktif' });
    await expect(give(mei, akhir, 'setuju')).rejects.toMatchObject({ code: 'pegawaiTidakAktif' });
    await give(tugas, akhir, 'setuju');
  });

  test('candidates: those who may first, the most room first; the others after with the reason', async () => {
    const { api, ayu, budi, tugas, organisasi } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', ...tanpaIzin });
    const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Lain' }));
    const names = async (semuaBagian: boolean) =>
      (await api.listCalon({ tugasId: lain, cari: '', semuaBagian })).map(({ nama, halangan }) => [nama, halangan]);
    expect(await names(false)).toEqual([
      ['Budi Santosa', ''],
      ['Ayu Lestari', ''],
    ]);
    const everybody = await names(true);
    expect(everybody.at(-1)?.[0]).toBe('Citra Dewi');
    expect(everybody.at(-1)?.[1]).toContain('persetujuan');
    const [calon] = await api.listCalon({ tugasId: lain, cari: 'budi', semuaBagian: true });
    expect(calon).toMatchObject({ pegawaiId: budi, rasio: 0 });
    expect(calon?.rasioSesudah).toBeCloseTo(14_400 / (calon?.sisaMenit ?? 0), 10);
  });

  test('whoever types a name is offered the name before those that only hold its letters, also who has less room', async () => {
    const { api, organisasi, tugas } = await smallOffice();
    const sari = await api.savePegawai(pegawai({ nama: 'Sari Dewi', bagianId: organisasi }));
    await api.savePegawai(pegawai({ nama: 'Citra Novitasari', bagianId: organisasi }));
    const lain = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Lain' }));
    await api.assignPegawai({ tugasIds: [lain], pegawaiId: sari, cara: 'sisa', ...tanpaIzin });
    const calon = await api.listCalon({ tugasId: tugas, cari: 'sari', semuaBagian: false });
    expect(calon.map(({ nama }) => nama)).toEqual(['Sari Dewi', 'Citra Novitasari']);
  });

  test('a share that moves brings its own minutes to a candidate, not those of the whole task', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    const satu = (pegawaiId: typeof ayu, porsi: number) =>
      ({ pegawaiId, porsi, peran: 'anggota', terkunci: false, persetujuanLintas: '' }) as const;
    await api.setPembagian({ tugasId: tugas, porsi: [satu(ayu, 3)] });
    const [calon] = await api.listCalon({ tugasId: tugas, cari: 'budi', semuaBagian: false, dari: ayu });
    expect(calon).toMatchObject({ pegawaiId: budi, rasio: 0 });
    expect((calon?.rasioSesudah ?? 0) * (calon?.kapasitas ?? 0)).toBeCloseTo(1440, 6);
  });
});

describe('shares', () => {
  const share = (pegawaiId: Awaited<ReturnType<typeof smallOffice>>['ayu'], porsi: number) =>
    ({ pegawaiId, porsi, peran: 'anggota', terkunci: false, persetujuanLintas: '' }) as const;

  test('more than the whole, the same person twice, and shares of nothing are refused', async () => {
    const space = await smallOffice();
    const { api, ayu, budi, tugas } = space;
    const before = await rowsOf(space);
    await expect(api.setPembagian({ tugasId: tugas, porsi: [share(ayu, 20), share(budi, 11)] })).rejects.toMatchObject({
      code: 'porsiLebih',
      detail: { jumlah: 31, pembagi: 30 },
    });
    await expect(api.setPembagian({ tugasId: tugas, porsi: [share(ayu, 1), share(ayu, 2)] })).rejects.toMatchObject({
      code: 'porsiTidakSah',
    });
    const dispatch = createDispatch(api, () => undefined);
    expect(await dispatch('setPembagian', { tugasId: tugas, porsi: [{ ...share(ayu, 0) }] })).toMatchObject({
      ok: false,
      error: { code: 'masukanTidakSah', detail: { bidang: 'porsi.0.porsi' } },
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('a task done whole by one person takes no second one', async () => {
    const { api, ayu, budi, organisasi } = await smallOffice();
    const utuh = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Utuh', dapatDibagi: false }));
    await expect(
      api.setPembagian({ tugasId: utuh, porsi: [share(ayu, 5000), share(budi, 5000)] }),
    ).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await api.assignPegawai({ tugasIds: [utuh], pegawaiId: ayu, cara: 'rata', ...tanpaIzin });
    expect(await pembagian(api, utuh)).toEqual(['Ayu Lestari: 10000*']);
  });

  test('attending together: everybody spends the full time', async () => {
    const { api, ayu, budi, organisasi } = await smallOffice();
    const rapat = await api.saveTugas(
      tugasBaru({ bagianId: organisasi, nama: 'Rapat', volume: 4, norma: 120, hadirBersama: true }),
    );
    for (const pegawaiId of [ayu, budi])
      await api.assignPegawai({ tugasIds: [rapat], pegawaiId, cara: 'rata', ...tanpaIzin });
    const { pembagian: shares, habis } = await api.getTugas({ id: rapat });
    expect(shares.map(({ menit }) => menit)).toEqual([480, 480]);
    expect(habis).toBe(true);
  });

  test('moving merges with a share the other has; locked shares stay until they are unlocked', async () => {
    const { api, ayu, budi, tugas } = await smallOffice();
    await api.setPembagian({ tugasId: tugas, porsi: [share(ayu, 10), share(budi, 12)] });
    const [first] = (await api.getTugas({ id: tugas })).pembagian.filter(({ pegawaiId }) => pegawaiId === ayu);
    const penugasanIds = [first!.penugasanId];
    await api.lockPenugasan({ penugasanIds, terkunci: true });
    const locked = { code: 'terkunci', detail: { tugas: 'Verifikasi laporan perangkat daerah' } };
    const move = () => api.movePenugasan({ penugasanIds, pegawaiId: budi, ...tanpaIzin });
    await expect(move()).rejects.toMatchObject(locked);
    await expect(api.releasePenugasan({ penugasanIds })).rejects.toMatchObject(locked);
    await expect(
      api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', ...tanpaIzin }),
    ).rejects.toMatchObject(locked);
    await api.lockPenugasan({ penugasanIds, terkunci: false });
    await move();
    expect(await pembagian(api, tugas)).toEqual(['Budi Santosa: 22']);
    await expect(move()).rejects.toMatchObject({ code: 'tidakDitemukan', detail: { apa: 'Penugasan' } });
    await api.releasePenugasan({
      penugasanIds: (await api.getTugas({ id: tugas })).pembagian.map((s) => s.penugasanId),
    });
    expect((await api.getTugas({ id: tugas })).sisaTeks).toBe('30 Perangkat Daerah belum terbagi');
  });
});
