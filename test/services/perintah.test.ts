import { describe, expect, test } from 'vitest';
import type { PerintahInput } from '../../src/api/perintahInputs';
import { createDispatch } from '../../src/api/dispatch';
import { pegawai, pembagian, rowsOf, smallOffice, tugasBaru, type SmallOffice, satuAbsen } from './small';

const HARI = '2026-05-06';
const perintah = (over: Partial<PerintahInput> = {}): PerintahInput => ({
  id: null,
  versi: 0,
  jenis: 'tugas',
  dari: 'Sekretaris Daerah',
  perihal: 'Menyiapkan bahan paparan',
  nomorSurat: '',
  tanggalSurat: null,
  diterima: HARI,
  tenggat: '2026-05-12',
  tanggalAcara: null,
  waktu: '',
  tempat: '',
  kehadiran: '',
  bagianId: null,
  menit: 600,
  petunjuk: '',
  pegawaiIds: [],
  persetujuanLintas: '',
  ...over,
});
const rapat = (over: Partial<PerintahInput> = {}): PerintahInput =>
  perintah({
    jenis: 'rapat',
    perihal: 'Undangan rapat evaluasi SAKIP',
    nomorSurat: '005/12/Org',
    tanggalSurat: '2026-05-04',
    tenggat: null,
    tanggalAcara: '2026-05-13',
    waktu: '09.00',
    tempat: 'Ruang Rapat Sekda',
    menit: 180,
    ...over,
  });
const agendaPada = (tanggal: string) =>
  ({ tanggal, hari: 14, saring: 'semua', bagianId: null, pegawaiId: null }) as const;
const daftar = ({ api }: SmallOffice, over: Partial<Parameters<SmallOffice['api']['listPerintah']>[0]> = {}) =>
  api.listPerintah({ saring: 'terbuka', bagianId: null, cari: '', hari: HARI, offset: 0, limit: 100, ...over });
const calon = (
  { api, organisasi }: SmallOffice,
  over: Partial<Parameters<SmallOffice['api']['listCalonPerintah']>[0]> = {},
) =>
  api.listCalonPerintah({
    jenis: 'tugas',
    kecualiId: null,
    bagianId: organisasi,
    semuaBagian: false,
    mulai: HARI,
    akhir: '2026-05-12',
    waktu: '',
    menit: 600,
    cari: '',
    ...over,
  });

describe('an order', () => {
  test('makes a dated task of sumber disposisi with even shares, in one step that one undo takes back', async () => {
    const space = await smallOffice();
    const { api, ayu, budi, organisasi } = space;
    const before = await rowsOf(space);
    const id = await api.savePerintah(perintah({ pegawaiIds: [budi, ayu] }));
    expect(await api.getTugas({ id })).toMatchObject({
      sumber: 'disposisi',
      nama: 'Menyiapkan bahan paparan',
      bagianId: organisasi,
      menit: 600,
      jendela: { jenis: 'tanggal', mulai: HARI, akhir: '2026-05-12' },
      dasar: 'Disposisi Sekretaris Daerah tanggal 6 Mei 2026',
      habis: true,
    });
    expect(await pembagian(api, id)).toEqual(['Budi Santosa: 5000*', 'Ayu Lestari: 5000']);
    const { berkas: _, ...sesi } = await api.getSesi();
    expect(sesi.urungkan?.label).toBe('catat perintah "Menyiapkan bahan paparan"');
    await api.undo();
    expect(await rowsOf(space)).toEqual(before);
  });

  test('is listed by what it waits for; done ones only where they are asked for', async () => {
    const space = await smallOffice();
    const { api, ayu } = space;
    const lewat = await api.savePerintah(
      perintah({ perihal: 'Lewat', diterima: '2026-04-20', tenggat: '2026-05-01', pegawaiIds: [ayu] }),
    );
    await api.savePerintah(perintah({ perihal: 'Tanpa orang' }));
    await api.savePerintah(rapat());
    const all = await daftar(space);
    expect(all.baris.map(({ perihal, keadaan }) => `${perihal}: ${keadaan}`)).toEqual([
      'Lewat: terlambat',
      'Tanpa orang: belumDibagi',
      'Undangan rapat evaluasi SAKIP: putuskan',
    ]);
    expect(all.jumlah).toMatchObject({ terlambat: 1, belumDibagi: 1, putuskan: 1, selesai: 0 });
    await api.finishPerintah({ ids: [lewat], selesai: HARI });
    expect((await daftar(space)).total).toBe(2);
    expect((await daftar(space, { saring: 'selesai' })).baris.map(({ id }) => id)).toEqual([lewat]);
    await api.finishPerintah({ ids: [lewat], selesai: null });
    expect((await daftar(space, { saring: 'terlambat', cari: 'ayu' })).total).toBe(1);
  });

  test('saved again unchanged changes nothing; other people divide it anew; a stale form is refused', async () => {
    const space = await smallOffice();
    const { api, ayu, budi } = space;
    const id = await api.savePerintah(perintah({ pegawaiIds: [ayu] }));
    const row = await api.getPerintah({ id, hari: HARI });
    const before = await rowsOf(space);
    await api.savePerintah(perintah({ id, versi: row.versi, bagianId: row.bagianId, pegawaiIds: [ayu] }));
    expect(await rowsOf(space)).toEqual(before);
    await api.savePerintah(perintah({ id, versi: row.versi, perihal: 'Menyiapkan paparan', pegawaiIds: [budi, ayu] }));
    expect(await pembagian(api, id)).toEqual(['Budi Santosa: 5000*', 'Ayu Lestari: 5000']);
    await expect(api.savePerintah(perintah({ id, versi: row.versi, pegawaiIds: [ayu] }))).rejects.toMatchObject({
      code: 'versiUsang',
    });
  });

  test('keeps the name, the norm, the bases and the window somebody gave its task since', async () => {
    const space = await smallOffice();
    const { api, ayu } = space;
    const id = await api.savePerintah(perintah({ tenggat: null, pegawaiIds: [ayu] }));
    const { versi, bagianId } = await api.getTugas({ id });
    const sunting = {
      nama: 'Menyiapkan bahan paparan – Dinas A',
      volume: 4,
      norma: 150,
      jendela: { jenis: 'bulan' as const, bulan: [5, 6] },
      dasar: 'Instruksi lisan',
    };
    await api.saveTugas(tugasBaru({ id, versi, bagianId, sumber: 'disposisi', ...sunting }));
    const row = await api.getPerintah({ id, hari: HARI });
    const sama = { id, versi: row.versi, tenggat: row.tenggat, menit: row.menit, pegawaiIds: [ayu] };
    await api.savePerintah(perintah(sama));
    expect(await api.getTugas({ id })).toMatchObject(sunting);
    await api.savePerintah(perintah({ ...sama, tenggat: '2026-06-05', perihal: 'Paparan' }));
    expect(await api.getTugas({ id })).toMatchObject({
      nama: 'Paparan',
      volume: 4,
      jendela: { jenis: 'tanggal', mulai: HARI, akhir: '2026-06-05' },
    });
  });

  test('somebody of another bagian needs a consent, which stands on the share', async () => {
    const space = await smallOffice();
    const { api, ayu, citra } = space;
    const dua = perintah({ pegawaiIds: [ayu, citra] });
    await expect(api.savePerintah(dua)).rejects.toMatchObject({ code: 'lintasBagian' });
    const id = await api.savePerintah({ ...dua, persetujuanLintas: 'Perintah Sekda, 6 Mei 2026' });
    const { pembagian: bagi } = await api.getTugas({ id });
    expect(bagi.map((satu) => satu.persetujuanLintas)).toEqual(['', 'Perintah Sekda, 6 Mei 2026']);
  });

  test.each([
    [{ tenggat: '2027-02-01', diterima: '2027-01-20' }, 'tenggat'],
    [{ jenis: 'rapat', tanggalAcara: null }, 'tanggal rapat'],
    [{ jenis: 'rapat', tanggalAcara: '2028-01-20' }, 'tanggal rapat'],
    [{ jenis: 'rapat', tanggalAcara: '2025-12-20' }, 'tanggal rapat'],
    [{ jenis: 'rapat', tanggalAcara: '2027-01-20', diterima: '2027-01-06' }, 'tanggal rapat'],
  ] as const)('outside the year or without its day it is refused: %j', async (over, bidang) => {
    const { api } = await smallOffice();
    await expect(api.savePerintah(perintah(over))).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang },
    });
  });

  test('a meeting of January is recorded in December; of its day nobody is said to be free or not working (LT2, LT4)', async () => {
    const space = await smallOffice();
    const { api, ayu, budi } = space;
    await api.saveAbsen(
      satuAbsen({ pegawaiId: budi, mulai: '2026-12-28', akhir: '2027-01-08', jenis: 'cuti_tahunan' }),
    );
    const hari = { jenis: 'rapat', mulai: '2027-01-06', akhir: '2027-01-06', menit: 180 } as const;
    const saran = await calon(space, hari);
    expect(saran.every(({ diketahui, rasio, rasioSesudah }) => !diketahui && rasio === rasioSesudah)).toBe(true);
    expect(saran.at(-1)).toMatchObject({ pegawaiId: budi, absen: 'Cuti tahunan 28 Desember 2026–8 Januari 2027' });
    const id = await api.savePerintah(
      rapat({ diterima: '2026-12-28', tanggalAcara: '2027-01-06', kehadiran: 'sendiri', pegawaiIds: [ayu] }),
    );
    const { baris } = (await api.getAgenda(agendaPada('2026-12-28'))).mendatang;
    const butir = baris.find(({ tugasId }) => tugasId === id);
    expect(butir).toMatchObject({ tugasId: id, tenggat: '2027-01-06', keadaan: 'mendatang' });
    // On its own day it is there, and the day after it owes its notula.
    expect((await api.getTagihan({ tanggal: '2027-01-06' })).notula.jumlah).toBe(0);
    expect((await api.getTagihan({ tanggal: '2027-01-07' })).notula.jumlah).toBe(1);
  });

  test('that came after its own due date is due on that day', async () => {
    const { api } = await smallOffice();
    const id = await api.savePerintah(perintah({ diterima: '2026-05-20' }));
    expect((await api.getTugas({ id })).jendela).toEqual({
      jenis: 'tanggal',
      mulai: '2026-05-12',
      akhir: '2026-05-12',
    });
  });

  test('goes with its task, and comes back with it', async () => {
    const space = await smallOffice();
    const { api, ayu } = space;
    const id = await api.savePerintah(perintah({ pegawaiIds: [ayu] }));
    await api.removeTugas({ ids: [id] });
    expect((await daftar(space)).total).toBe(0);
    await api.undo();
    expect((await daftar(space)).total).toBe(1);
  });

  test('nonsense on the wire is refused', async () => {
    const { api } = await smallOffice();
    const call = createDispatch(api, () => undefined);
    for (const bad of [
      perintah({ perihal: '' }),
      perintah({ dari: ' ' }),
      perintah({ diterima: '6 Mei' }),
      { ...perintah(), menit: -1 },
    ])
      expect(await call('savePerintah', bad)).toMatchObject({ ok: false, error: { code: 'masukanTidakSah' } });
  });
});

describe('done', () => {
  test('notes what is left of every share in that month, on top of what was noted, and never twice', async () => {
    const space = await smallOffice();
    const { api, ayu, budi } = space;
    const id = await api.savePerintah(perintah({ pegawaiIds: [ayu, budi] }));
    const volumes = async () =>
      (await rowsOf(space))['realisasi']?.map((row) => row as { bulan: number; volume: number; pegawai_id: string });
    await api.saveRealisasi({ isi: [{ tugasId: id, pegawaiId: ayu, bulan: 5, volume: 20, mutu: 'rapi' }] });
    await api.finishPerintah({ ids: [id], selesai: '2026-05-12' });
    expect(await volumes()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pegawai_id: ayu, bulan: 5, volume: 50, mutu: 'rapi' }),
        expect.objectContaining({ pegawai_id: budi, bulan: 5, volume: 50 }),
      ]),
    );
    // Done work is not handed to somebody else.
    const kunci = async () => (await api.getTugas({ id })).pembagian.map(({ terkunci }) => terkunci);
    expect(await kunci()).toEqual([true, true]);
    await api.finishPerintah({ ids: [id], selesai: null });
    expect(await kunci()).toEqual([false, false]);
    await api.finishPerintah({ ids: [id], selesai: '2026-06-02' });
    expect((await volumes())?.reduce((sum, { volume }) => sum + volume, 0)).toBe(100);
    await api.undo();
    await api.undo();
    await api.undo();
    expect((await volumes())?.map(({ volume }) => volume)).toEqual([20]);
  });
});

test('closing and opening again leave the record of who handed it over as it is', async () => {
  const space = await smallOffice();
  const { api, ayu, budi } = space;
  const id = await api.savePerintah(perintah({ pegawaiIds: [ayu] }));
  const porsi = (await api.getTugas({ id })).pembagian[0]?.porsi ?? 0;
  const tinggal = Math.floor(porsi / 2);
  const kepada = [{ pegawaiId: budi, porsi: porsi - tinggal, persetujuanLintas: '' }];
  await api.alihkanTugas({
    ...{ pegawaiId: ayu, tanggal: '2026-05-09', sebab: 'mutasi', keterangan: '', kembali: null },
    baris: [{ tugasId: id, tinggal, kepada, batal: 0 }],
  });
  await api.finishPerintah({ ids: [id], selesai: '2026-06-02' });
  const bulan = (await rowsOf(space))['realisasi'] as readonly { pegawai_id: string; bulan: number }[];
  expect(Object.fromEntries(bulan.map((row) => [row.pegawai_id, row.bulan]))).toEqual({ [ayu]: 5, [budi]: 6 });
  await api.finishPerintah({ ids: [id], selesai: null });
  const kunci = (await api.getTugas({ id })).pembagian.map(({ pegawaiId, terkunci }) => [pegawaiId, terkunci]);
  expect(Object.fromEntries(kunci)).toEqual({ [ayu]: true, [budi]: false });
});

test('opening again leaves locked what somebody had locked before it was closed', async () => {
  const { api, ayu, budi } = await smallOffice();
  const id = await api.savePerintah(perintah({ pegawaiIds: [ayu, budi] }));
  const [satu] = (await api.getTugas({ id })).pembagian;
  await api.lockPenugasan({ penugasanIds: [satu!.penugasanId], terkunci: true });
  const kunci = async () => (await api.getTugas({ id })).pembagian.map(({ terkunci }) => terkunci);
  await api.finishPerintah({ ids: [id], selesai: '2026-06-02' });
  expect(await kunci()).toEqual([true, true]);
  await api.finishPerintah({ ids: [id], selesai: null });
  expect(await kunci()).toEqual([true, false]);
  // By way of undo and redo as well.
  await api.undo();
  await api.undo();
  await api.redo();
  await api.finishPerintah({ ids: [id], selesai: null });
  expect(await kunci()).toEqual([true, false]);
});

describe('who could take it', () => {
  test('the freest in the window first, whoever the year says; somebody on leave last, with the reason', async () => {
    const space = await smallOffice();
    const { api, ayu, budi } = space;
    // Ayu has nothing all year but these days; Budi has much, but later.
    await api.savePerintah(perintah({ menit: 1500, pegawaiIds: [ayu] }));
    const nanti = await api.saveTugas(
      tugasBaru({ bagianId: space.organisasi, jendela: { jenis: 'bulan', bulan: [10, 11] } }),
    );
    await api.assignPegawai({ tugasIds: [nanti], pegawaiId: budi, cara: 'seluruhnya', persetujuanLintas: '' });
    expect((await calon(space)).map(({ nama, muat }) => [nama, muat])).toEqual([
      ['Budi Santosa', true],
      ['Ayu Lestari', false],
    ]);
    await api.saveAbsen(
      satuAbsen({
        id: null,
        pegawaiId: budi,
        mulai: '2026-05-01',
        akhir: '2026-05-31',
        jenis: 'cuti_tahunan',
      }),
    );
    const [, last] = await calon(space);
    expect(last).toMatchObject({
      pegawaiId: budi,
      kapasitasJendela: 0,
      muat: false,
      absen: 'Cuti tahunan 1–31 Mei 2026',
    });
  });

  test('all bagian only when asked, each with its own bagian; typing narrows', async () => {
    const space = await smallOffice();
    expect((await calon(space)).map(({ nama }) => nama)).toEqual(['Budi Santosa', 'Ayu Lestari']);
    const all = await calon(space, { semuaBagian: true });
    expect(all.map(({ nama, halangan }) => [nama, halangan])).toContainEqual(['Citra Dewi', '']);
    expect(all.at(-1)?.bagianId).toBe(space.hukum);
    expect((await calon(space, { semuaBagian: true, cari: 'citra' })).length).toBe(1);
  });

  test('a name that begins with what is typed stands above one that only holds it, however free', async () => {
    const space = await smallOffice();
    const { api, organisasi } = space;
    await api.savePegawai(pegawai({ nama: 'Ratna Novitasari', bagianId: organisasi }));
    const sari = await api.savePegawai(pegawai({ nama: 'Sari Wardani', bagianId: organisasi }));
    await api.savePerintah(perintah({ menit: 1500, pegawaiIds: [sari] }));
    expect((await calon(space)).at(-1)?.nama).toBe('Sari Wardani');
    expect((await calon(space, { cari: 'sari' })).map(({ nama }) => nama)).toEqual([
      'Sari Wardani',
      'Ratna Novitasari',
    ]);
  });

  test('heads are offered for a meeting in an office of hundreds who are freer', async () => {
    const space = await smallOffice();
    const { api, organisasi } = space;
    for (let n = 0; n < 301; n++)
      await api.savePegawai(pegawai({ nama: `Pegawai Contoh ${n}`, bagianId: space.hukum }));
    const kepala = await api.savePegawai(
      pegawai({ nama: 'Kepala Contoh', jenisJabatan: 'Administrator', kelas: 12, bagianId: organisasi }),
    );
    await api.savePerintah(perintah({ menit: 1500, pegawaiIds: [kepala] }));
    const semua = await calon(space, { jenis: 'rapat', semuaBagian: true, mulai: '2026-05-20', akhir: '2026-05-20' });
    expect(semua[0]?.pegawaiId).toBe(kepala);
    expect(semua).toHaveLength(300);
  });

  test('stand-ins of a meeting: the higher post first, who sits in another meeting that day behind', async () => {
    const space = await smallOffice();
    const { api, ayu, budi } = space;
    const acara = { jenis: 'rapat', mulai: '2026-05-13', akhir: '2026-05-13', menit: 180 } as const;
    expect((await calon(space, acara)).map(({ pegawaiId }) => pegawaiId)).toEqual([budi, ayu]);
    const id = await api.savePerintah(rapat({ kehadiran: 'diwakilkan', pegawaiIds: [budi] }));
    const after = await calon(space, acara);
    expect(after.map(({ pegawaiId, rapatLain }) => [pegawaiId, rapatLain])).toEqual([
      [ayu, ''],
      [budi, '09.00 Undangan rapat evaluasi SAKIP'],
    ]);
    expect((await calon(space, { ...acara, kecualiId: id })).map(({ rapatLain }) => rapatLain)).toEqual(['', '']);
  });
});

describe('a meeting', () => {
  test('is attended together, has a stand-in, and ends with its notula', async () => {
    const space = await smallOffice();
    const { api, ayu, budi } = space;
    const id = await api.savePerintah(rapat({ kehadiran: 'diwakilkan', pegawaiIds: [budi, ayu] }));
    expect(await api.getTugas({ id })).toMatchObject({
      nama: 'Menghadiri rapat evaluasi SAKIP',
      hadirBersama: true,
      jendela: { jenis: 'tanggal', mulai: '2026-05-13', akhir: '2026-05-13' },
      dasar: 'Undangan Sekretaris Daerah Nomor 005/12/Org tanggal 4 Mei 2026 perihal rapat evaluasi SAKIP',
    });
    // The day an invitation came in is not the day it was written.
    const lisan = await api.savePerintah(rapat({ nomorSurat: '', tanggalSurat: null, perihal: 'Undangan gladi' }));
    expect((await api.getTugas({ id: lisan })).dasar).toBe('Undangan Sekretaris Daerah perihal gladi');
    await api.undo();
    expect((await api.getPegawai({ id: ayu })).pegawai.beban).toBe(180);
    expect(await api.getPerintah({ id, hari: '2026-05-14' })).toMatchObject({ wakilId: budi, keadaan: 'notula' });
    await api.finishPerintah({ ids: [id], selesai: '2026-05-14', notula: 'Disepakati tindak lanjut' });
    expect(await api.getPerintah({ id, hari: '2026-05-14' })).toMatchObject({
      keadaan: 'selesai',
      notula: 'Disepakati tindak lanjut',
    });
    // Opened again it keeps its words.
    await api.finishPerintah({ ids: [id], selesai: null });
    expect(await api.getPerintah({ id, hari: '2026-05-14' })).toMatchObject({
      keadaan: 'notula',
      notula: 'Disepakati tindak lanjut',
    });
  });

  test('a stand-in recorded by mistake and removed is named by the meeting no more', async () => {
    const { api, budi } = await smallOffice();
    const id = await api.savePerintah(rapat({ kehadiran: 'diwakilkan', pegawaiIds: [budi] }));
    await api.removePegawai({ ids: [budi] });
    expect(await api.getPerintah({ id, hari: '2026-05-12' })).toMatchObject({ wakilId: null });
    expect((await api.listPelanggaran()).baris).toEqual([]);
  });

  test('its disposisi and its Surat Tugas say what the invitation says', async () => {
    const { api, budi } = await smallOffice();
    const id = await api.savePerintah(
      rapat({ kehadiran: 'diwakilkan', pegawaiIds: [budi], petunjuk: 'Bawa data capaian' }),
    );
    expect(await api.getSuratPerintah({ id, jenis: 'disposisi', tanggal: HARI })).toMatchObject({
      jenis: 'disposisi',
      pegawaiIds: [budi],
      suratDari: 'Sekretaris Daerah',
      nomorSurat: '005/12/Org',
      tanggalSurat: '2026-05-04',
      harap: ['Hadiri/wakili'],
      catatan: 'Rabu, 13 Mei 2026 pukul 09.00 di Ruang Rapat Sekda. Bawa data capaian',
    });
    const tugas = await api.getSuratPerintah({ id, jenis: 'surat_tugas', tanggal: HARI });
    expect(tugas).toMatchObject({
      jenis: 'surat_tugas',
      tugasId: id,
      waktu: 'Rabu, 13 Mei 2026 pukul 09.00',
      untuk: [
        'Menghadiri rapat evaluasi SAKIP',
        'Bawa data capaian',
        'Waktu pelaksanaan Rabu, 13 Mei 2026 pukul 09.00, bertempat di Ruang Rapat Sekda',
        'Menyusun notula dan melaporkan hasilnya kepada atasan langsung',
      ],
    });
  });

  test('has no letter while nobody goes', async () => {
    const { api } = await smallOffice();
    const id = await api.savePerintah(rapat());
    await expect(api.getSuratPerintah({ id, jenis: 'disposisi', tanggal: HARI })).rejects.toMatchObject({
      code: 'tanpaPenerima',
    });
  });
});

test('the form begins with who ordered most, and knows who sits at this PC', async () => {
  const space = await smallOffice();
  const { api, ayu, organisasi } = space;
  for (const dari of ['Asisten Administrasi Umum', 'Kepala Dinas Contoh', 'Kepala Dinas Contoh'])
    await api.savePerintah(perintah({ dari }));
  await api.setPengguna({ nama: 'AYU LESTARI, S.Sos.', jabatan: 'Penelaah' });
  const bahan = await api.getBahanPerintah({ hari: HARI });
  expect(bahan.pemberi.slice(0, 3)).toEqual(['Kepala Dinas Contoh', 'Asisten Administrasi Umum', 'Sekretaris Daerah']);
  expect(bahan).toMatchObject({ sayaId: ayu, bagianId: organisasi });
  expect(bahan.tenggat).toBe('2026-05-13');
  // A Sunday a week from now; and days of the next year, by its working week.
  expect((await api.getBahanPerintah({ hari: '2026-11-22' })).tenggat).toBe('2026-11-30');
  expect((await api.getBahanPerintah({ hari: '2026-12-25' })).tenggat).toBe('2027-01-04');
  expect((await api.getBahanPerintah({ hari: '2027-02-01' })).tenggat).toBe('2027-02-08');
  // An ordinary day, not the mean with Ramadan.
  expect(bahan.menitSehari).toBe(315);
});

test('the chosen are asked for by name, wherever they work, with what takes them away that day', async () => {
  const space = await smallOffice();
  const { api, organisasi, citra } = space;
  await api.saveAbsen(satuAbsen({ pegawaiId: citra, mulai: '2026-05-11', akhir: '2026-05-13', jenis: 'cuti_tahunan' }));
  const hari = { mulai: '2026-05-13', akhir: '2026-05-13' };
  const milik = await calon(space, { jenis: 'rapat', ...hari, semuaBagian: true, pegawaiIds: [citra] });
  expect(milik.map(({ pegawaiId, kapasitasJendela }) => [pegawaiId, kapasitasJendela])).toEqual([[citra, 0]]);
  expect(milik[0]?.absen).toContain('Cuti tahunan');
  expect(await calon(space, { ...hari, pegawaiIds: [citra] })).toEqual([]);
  const id = await api.savePerintah(rapat({ bagianId: organisasi, pegawaiIds: [citra], persetujuanLintas: 'setuju' }));
  expect(await api.getTugas({ id })).toMatchObject({ habis: false, sebab: ['pelaksanaCuti'] });
});
