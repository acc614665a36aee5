import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { BagianId, PegawaiId } from '../../src/domain/ids';
import { SARING_KOSONG } from '../../src/domain/riwayat';
import { emptyOffice, type Workspace } from '../workspace';
import { pegawai, tugasBaru } from './small';
import { TPP_BAWAAN } from '../../src/domain/tpp';

const NIP = (n: number): string => `19860926201505100${n}`;

/** An invented office: seven people in one bagian, three in another; the first has work, the rest has none. */
async function kantor(): Promise<Workspace & { orang: PegawaiId[]; umum: BagianId; hukum: BagianId }> {
  const space = await emptyOffice();
  const { api } = space;
  const umum = await api.saveBagian({ id: null, nama: 'Bagian Umum', kodeSubUnit: '' });
  const hukum = await api.saveBagian({ id: null, nama: 'Bagian Hukum', kodeSubUnit: '' });
  const orang: PegawaiId[] = [];
  for (let n = 0; n < 10; n++)
    orang.push(
      await api.savePegawai(
        pegawai({ nama: `Pegawai Uji ${'ABCDEFGHIJ'.charAt(n)}`, nip: NIP(n), bagianId: n < 7 ? umum : hukum }),
      ),
    );
  return { ...space, orang, umum, hukum };
}

const rekap = (bulan: string, isi: (n: number) => string): string =>
  [
    `Rekap kehadiran bulan ${bulan} 2026`,
    'NIP;Nama;Hari hadir;TL1;Lupa absen pulang;Alpa',
    ...Array.from({ length: 10 }, (_, n) => `'${NIP(n)};Pegawai Uji;${isi(n)}`),
  ].join('\n');

async function impor({ api, folder }: Workspace, bulan: string, isi: (n: number) => string) {
  const path = join(folder, `${bulan}.csv`);
  writeFileSync(path, rekap(bulan, isi));
  const pratinjau = await api.readKehadiran({ path, bulan: null });
  if (!pratinjau) throw new Error('nothing read');
  return { pratinjau, hasil: await api.acceptKehadiran({ imporId: pratinjau.imporId }) };
}

describe('attendance comes in', () => {
  it('as one change that can be taken back; the same recap again changes nothing', async () => {
    const space = await kantor();
    const { api } = space;
    const { pratinjau, hasil } = await impor(space, 'Mei', () => '18;1;0;0');
    expect(pratinjau.baris.map(({ keadaan }) => keadaan)).toEqual(Array(10).fill('baru'));
    expect(hasil).toMatchObject({ baru: 10, diperbarui: 0, sama: 0 });
    const lagi = await impor(space, 'Mei', (n) => (n === 0 ? '17;1;0;0' : '18;1;0;0'));
    expect(lagi.hasil).toMatchObject({ baru: 0, diperbarui: 1, sama: 9 });
    expect((await impor(space, 'Mei', (n) => (n === 0 ? '17;1;0;0' : '18;1;0;0'))).hasil.langkah).toBe(null);
    expect((await api.getPetaKontribusi({ bulan: 5, bagianId: null, rahasia: false })).bulanKehadiran).toEqual([5]);
    await api.undo();
    await api.undo();
    expect((await api.getPetaKontribusi({ bulan: 5, bagianId: null, rahasia: false })).bulanKehadiran).toEqual([]);
  });

  it('nobody known is left out with a warning, twice the same person is refused', async () => {
    const space = await kantor();
    const path = join(space.folder, 'x.csv');
    writeFileSync(
      path,
      `NIP;Nama;Hari hadir\n;Orang Asing;20\n${NIP(1)};Pegawai Uji B;16\n${NIP(3)}9;Pegawai Uji C;16\n`,
    );
    const pratinjau = await space.api.readKehadiran({ path, bulan: 5 });
    expect(pratinjau?.baris.map(({ pegawai }) => pegawai)).toEqual(['', 'Pegawai Uji B', '']);
    expect(pratinjau?.temuan.map(({ kode }) => kode)).toEqual(['kehadiran_siapa', 'kehadiran_siapa']);
    writeFileSync(path, `NIP;Nama;Hari hadir\n${NIP(1)};Pegawai Uji B;16\n${NIP(1)};Pegawai Uji B;15\n`);
    const ganda = await space.api.readKehadiran({ path, bulan: 5 });
    expect(ganda?.temuan).toMatchObject([{ tingkat: 'galat', kode: 'kehadiran_ganda', baris: 3 }]);
    await expect(space.api.acceptKehadiran({ imporId: ganda?.imporId ?? '' })).rejects.toMatchObject({
      code: 'imporAdaGalat',
    });
  });

  it('a file that names no month says which one is meant, and can be read as another one (Z6)', async () => {
    const space = await kantor();
    const path = join(space.folder, 'tanpa bulan.csv');
    writeFileSync(path, `NIP;Nama;Hari hadir\n${NIP(1)};Pegawai Uji B;20\n`);
    const pratinjau = await space.api.readKehadiran({ path, bulan: 10 });
    expect(pratinjau).toMatchObject({ bulanDikira: 10, baris: [{ bulan: 10 }] });
    expect((await space.api.readKehadiran({ path, bulan: 11 }))?.baris).toMatchObject([{ bulan: 11 }]);
    const { pratinjau: bernama } = await impor(space, 'Mei', () => '18;1;0;0');
    expect(bernama.bulanDikira).toBeNull();
  });

  it('what can hardly be is said: more days than the month works, more breaches than days, a month not over (Z7)', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T09:00:00') });
    const space = await kantor();
    const path = join(space.folder, 'janggal.csv');
    const baris = [`${NIP(1)};Pegawai Uji B;30;0`, `${NIP(2)};Pegawai Uji C;20;25`, `${NIP(4)};Pegawai Uji E;20;2`];
    writeFileSync(path, ['NIP;Nama;Hari hadir;TL1', ...baris, ';Uji;20;0'].join('\n'));
    const oktober = await space.api.readKehadiran({ path, bulan: 10 });
    expect(oktober?.temuan.map(({ pesan }) => pesan)).toEqual([
      '30 hari hadir, sedangkan Oktober hanya 22 hari kerja.',
      'Terlambat 25 kali pada 20 hari hadir.',
      expect.stringMatching(
        /^Nama ini dapat berarti Pegawai Uji A; Pegawai Uji B; Pegawai Uji C; …; tulis NIP-nya/,
      ) as string,
    ]);
    expect((await space.api.readKehadiran({ path, bulan: 12 }))?.temuan.at(-1)).toMatchObject({
      tingkat: 'peringatan',
      pesan: 'Desember 2026 belum berakhir; rekapnya belum lengkap.',
    });
    vi.useRealTimers();
  });

  it('a month can be forgotten', async () => {
    const space = await kantor();
    await impor(space, 'Mei', () => '18;1;0;0');
    expect(await space.api.removeKehadiran({ bulan: 5 })).toBe(10);
    expect(await space.api.removeKehadiran({ bulan: 5 })).toBe(0);
  });
});

describe('the map of contribution', () => {
  it('without names: small bagian are joined, few people are no number', async () => {
    const { api } = await kantor();
    const peta = await api.getPetaKontribusi({ bulan: 5, bagianId: null, rahasia: false });
    expect(peta.orang).toBe(10);
    expect(peta.bagian).toMatchObject([{ orang: 10, gabungan: true }]);
    expect(JSON.stringify(peta)).not.toContain('Pegawai Uji');
  });

  it('of a bagian of three nothing is shown', async () => {
    const { api, hukum } = await kantor();
    const peta = await api.getPetaKontribusi({ bulan: 5, bagianId: hukum, rahasia: false });
    expect([peta.orang, peta.bagian, peta.sel.some(({ jumlah }) => jumlah !== null)]).toEqual([null, [], false]);
  });

  it('without names a bagian is one line: nobody of the rest is found by taking its cells from those of the office', async () => {
    const { api, umum } = await kantor();
    for (let n = 0; n < 6; n++) {
      const bagianId = await api.saveBagian({ id: null, nama: `Bagian ${n}`, kodeSubUnit: '' });
      for (let m = 0; m < 5; m++) await api.savePegawai(pegawai({ nama: `Orang ${n}${m}`, nip: '', bagianId }));
    }
    const sekantor = await api.getPetaKontribusi({ bulan: 5, bagianId: null, rahasia: false });
    expect(sekantor.selSekantor).toBe(false);
    expect(sekantor.sel.some(({ jumlah }) => (jumlah ?? 0) > 0)).toBe(true);
    const peta = await api.getPetaKontribusi({ bulan: 5, bagianId: umum, rahasia: false });
    expect(peta).toMatchObject({ selSekantor: true, orang: 7, bagian: [{ nama: 'Bagian Umum', orang: 7 }] });
    expect([...peta.sel.map(({ jumlah }) => jumlah), ...Object.values(peta.temuan)].every((n) => n === null)).toBe(
      true,
    );
    const bernama = await api.getPetaKontribusi({ bulan: 5, bagianId: umum, rahasia: true });
    expect(bernama.sel.some(({ jumlah }) => jumlah === 7)).toBe(true);
  });

  it('present without load is found with the sheets of all three months; the reason and the reply are kept', async () => {
    const space = await kantor();
    const { api, orang } = space;
    const pegawaiId = orang[0];
    if (!pegawaiId) throw new Error('nobody');
    for (const bulan of ['Maret', 'April']) await impor(space, bulan, () => '20;0;0;0');
    const daftar = { bulan: 5, bagianId: null, rahasia: true, sel: null, temuan: null, offset: 0, limit: 50 } as const;
    expect((await api.listKontribusi(daftar)).baris.every(({ temuan }) => temuan === null)).toBe(true);
    await impor(space, 'Mei', () => '20;0;0;0');
    const semua = await api.listKontribusi({ ...daftar, temuan: 'hadir_tanpa_hasil' });
    expect(semua.total).toBe(10);
    expect(semua.baris[0]).toMatchObject({ kelas: 'kosong', sebab: ['beban'], pembicaraan: 'belum' });
    const catatan = { pegawaiId, bulan: 5, temuan: 'hadir_tanpa_hasil' } as const;
    await api.saveCatatanKontribusi({ ...catatan, alasan: 'Belum diberi tugas', tanggapan: '', tanggal: '2026-06-02' });
    expect((await api.getKontribusi({ pegawaiId, bulan: 5, rahasia: true })).baris.pembicaraan).toBe(
      'menungguTanggapan',
    );
    await api.saveCatatanKontribusi({
      ...catatan,
      alasan: 'Belum diberi tugas',
      tanggapan: 'Bersedia membantu arsip',
      tanggal: '2026-06-02',
    });
    const rincian = await api.getKontribusi({ pegawaiId, bulan: 5, rahasia: true });
    expect(rincian.baris.pembicaraan).toBe('selesai');
    expect(rincian.catatan).toHaveLength(1);
    expect(rincian.bulan[4]).toMatchObject({ hariHadir: 20, beban: 0 });
    await api.removeCatatanKontribusi(catatan);
    expect((await api.getKontribusi({ pegawaiId, bulan: 5, rahasia: true })).catatan).toEqual([]);
  });
});

/** Eight tasks of a month's work each for everybody of the first bagian; all noted as done by `bagian` percent. */
async function bekerja({ api, orang, umum }: Awaited<ReturnType<typeof kantor>>, bagian: (n: number) => number) {
  const isi: Parameters<typeof api.saveRealisasi>[0]['isi'] = [];
  for (const [n, pegawaiId] of orang.slice(0, 7).entries()) {
    const tugasId = await api.saveTugas(
      tugasBaru({ nama: `Verifikasi ${n}`, bagianId: umum, volume: 120, norma: 600 }),
    );
    await api.assignPegawai({ tugasIds: [tugasId], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
    for (const bulan of [3, 4, 5]) isi.push({ tugasId, pegawaiId, bulan, volume: bagian(n) * 10 });
  }
  await api.saveRealisasi({ isi });
}

describe('both ways, from real rows', () => {
  it('late but productive is named as that; present with little done as the other', async () => {
    const space = await kantor();
    await bekerja(space, (n) => (n === 0 ? 20 : 100));
    for (const bulan of ['Maret', 'April', 'Mei'])
      await impor(space, bulan, (n) => (n === 1 ? '19;4;2;0' : '19;0;0;0'));
    const daftar = await space.api.listKontribusi({
      bulan: 5,
      bagianId: space.umum,
      rahasia: true,
      sel: null,
      temuan: null,
      offset: 0,
      limit: 50,
    });
    expect(daftar.baris.map(({ temuan }) => temuan)).toEqual([
      'hadir_tanpa_hasil',
      'hasil_baik_jam_kurang',
      ...Array<null>(5).fill(null),
    ]);
    expect(daftar.baris[0]).toMatchObject({ sebab: ['hasil'], tingkat: 'rendah', kelas: 'B' });
    const minta = { bulan: 5, bagianId: space.umum };
    const peta = await space.api.getPetaKontribusi({ ...minta, rahasia: false });
    expect(peta.temuan).toEqual({ hadir_tanpa_hasil: null, hasil_baik_jam_kurang: null });
    const rahasia = await space.api.getPetaKontribusi({ ...minta, rahasia: true });
    expect(rahasia.temuan).toEqual({ hadir_tanpa_hasil: 1, hasil_baik_jam_kurang: 1 });
  });

  it('results of earlier months that nobody noted do not weigh on anybody', async () => {
    const space = await kantor();
    await bekerja(space, () => 100);
    const rincian = await space.api.getKontribusi({
      pegawaiId: space.orang[2] ?? space.orang[0]!,
      bulan: 5,
      rahasia: true,
    });
    expect(rincian.baris.tingkat).toBe('baik');
    expect(rincian.bulan[0]).toMatchObject({ selesai: 0, dicatat: false });
    // What was planned in a blank month is told all the same.
    expect(rincian.bulan[0]?.rencana).toBeGreaterThan(0);
  });
});

describe('the allowance simulation', () => {
  it('full and half work do not earn the same: sums of seven people', async () => {
    const space = await kantor();
    const dasar = { kelas: [{ kelas: 7, rupiah: 3_000_000 }], sumber: 'Perbup contoh' };
    await space.api.savePengaturan({ tpp: { ...TPP_BAWAAN, ukuran: { cara: 'rencana', sumber: '' }, dasar } });
    await bekerja(space, (n) => (n < 3 ? 50 : 100));
    const { bagian, tanpaHasil } = await space.api.getTppKantor({ bulan: 5 });
    expect([bagian.length, bagian[0]?.orang, bagian[0]?.dasar, tanpaHasil]).toEqual([1, 7, 21_000_000, null]);
    const satu = async (n: number) => {
      const pegawaiId = space.orang[n];
      return pegawaiId && (await space.api.getTppPegawai({ pegawaiId, bulan: 5, rahasia: true })).capaian;
    };
    const [setengah, penuh] = [await satu(0), await satu(6)];
    expect(setengah).toBeLessThan(penuh ?? 0);
    expect(bagian[0]?.simulasi).toBeLessThan(21_000_000);
  });

  it('sums by bagian without names; people without an amount or a result are counted apart', async () => {
    const { api } = await kantor();
    expect(await api.getTppKantor({ bulan: 5 })).toMatchObject({ bagian: [], tanpaDasar: 10, tanpaHasil: 0 });
    await api.savePengaturan({
      tpp: { ...TPP_BAWAAN, dasar: { kelas: [{ kelas: 7, rupiah: 3_000_000 }], sumber: 'Perbup contoh' } },
    });
    expect(await api.getTppKantor({ bulan: 5 })).toMatchObject({ bagian: [], tanpaDasar: 0, tanpaHasil: 10 });
  });

  it('begins with what is known of a person and keeps nothing', async () => {
    const space = await kantor();
    const pegawaiId = space.orang[0];
    if (!pegawaiId) throw new Error('nobody');
    await impor(space, 'April', () => '20;0;0;2');
    await impor(space, 'Mei', () => '20;3;1;1');
    const before = await space.api.listRiwayat({ ...SARING_KOSONG, offset: 0, limit: 1 });
    const awal = await space.api.getTppPegawai({ pegawaiId, bulan: 5, rahasia: true });
    expect(awal).toMatchObject({
      kelas: 7,
      dasar: null,
      capaian: null,
      kejadian: { tl1: 3, lupa_pulang: 1, alpa: 1 },
      alpaSetahun: 3,
    });
    expect(await space.api.listRiwayat({ ...SARING_KOSONG, offset: 0, limit: 1 })).toEqual(before);
  });

  it('a class stands once in the table of amounts', async () => {
    const { api } = await kantor();
    const kelas = [
      { kelas: 7, rupiah: 1 },
      { kelas: 7, rupiah: 2 },
    ];
    await expect(api.savePengaturan({ tpp: { ...TPP_BAWAAN, dasar: { kelas, sumber: '' } } })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
  });
});
