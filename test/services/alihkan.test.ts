import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/api/errors';
import type { PegawaiId } from '../../src/domain/ids';
import { smallOffice, tugasBaru, type SmallOffice } from './small';

const sejak = (pegawaiId: PegawaiId, tanggal: string, kembali: string | null = null) => ({
  pegawaiId,
  tanggal,
  kembali,
});

async function officeOfAyu(): Promise<SmallOffice> {
  const space = await smallOffice();
  await space.api.assignPegawai({
    tugasIds: [space.tugas],
    pegawaiId: space.ayu,
    cara: 'seluruhnya',
    persetujuanLintas: '',
  });
  return space;
}

describe('alihkan tugas', () => {
  it('proposes the rest to whoever has room, writes it as one step, and keeps who did what until when', async () => {
    const { api, ayu, budi, tugas } = await officeOfAyu();
    const bahan = await api.getBahanAlih(sejak(ayu, '2026-07-01'));
    const [baris] = bahan.baris;
    expect(baris).toMatchObject({ tugasId: tugas, porsi: 30, tinggal: 14, sisa: 16, dasar: 'waktu', perUnit: true });
    expect(baris?.usul).toMatchObject([{ pegawaiId: budi, porsi: 16, nama: 'Budi Santosa' }]);
    const hasil = await api.alihkanTugas({
      ...sejak(ayu, '2026-07-01'),
      sebab: 'mutasi',
      keterangan: 'Pindah ke Dinas Sosial',
      baris: [
        { tugasId: tugas, tinggal: 14, kepada: [{ pegawaiId: budi, porsi: 16, persetujuanLintas: '' }], batal: 0 },
      ],
    });
    expect(hasil).toMatchObject({ tugas: 1, kembali: 0, penerima: [{ pegawaiId: budi, tugasIds: [tugas] }] });
    expect(hasil.langkah?.label).toBe(
      'alihkan "Verifikasi laporan perangkat daerah" dari Ayu Lestari sejak 1 Juli 2026 (mutasi)',
    );
    const kini = await api.getTugas({ id: tugas });
    expect(kini.habis).toBe(true);
    expect(kini.pembagian).toMatchObject([
      { pegawaiId: budi, porsi: 16, mulai: '2026-07-01', peran: 'ketua' },
      { pegawaiId: ayu, porsi: 14, sampai: '2026-06-30', terkunci: true },
    ]);
    const orang = await api.getPegawai({ id: budi });
    expect(orang.pegawai.beban).toBe(16 * 480);
    const riwayat = await api.getRiwayatAlih({ tugasId: tugas });
    expect(riwayat.pelaksana.map((p) => [p.nama, p.porsi, p.mulai, p.sampai])).toEqual([
      ['Budi Santosa', '16 Perangkat Daerah', '2026-07-01', null],
      ['Ayu Lestari', '14 Perangkat Daerah', null, '2026-06-30'],
    ]);
    expect(riwayat.peristiwa).toMatchObject([
      { jenis: 'alih', dari: 'Ayu Lestari', kepada: 'Budi Santosa', porsi: '16 Perangkat Daerah', sebab: 'mutasi' },
    ]);
    expect((await api.getRiwayatAlih({ pegawaiId: ayu })).peristiwa).toHaveLength(1);
    await api.undo();
    expect((await api.getTugas({ id: tugas })).pembagian).toMatchObject([{ pegawaiId: ayu, porsi: 30 }]);
    expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toEqual([]);
  });

  it('for a time somebody stands in whose post it is not (S10); for good the post is asked', async () => {
    const { api, ayu, budi, organisasi } = await smallOffice();
    const baru = tugasBaru({ bagianId: organisasi });
    const tugas = await api.saveTugas({ ...baru, syarat: { ...baru.syarat, kelasMax: 8 } });
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const baris = [
      { tugasId: tugas, tinggal: 29, kepada: [{ pegawaiId: budi, porsi: 1, persetujuanLintas: '' }], batal: 0 },
    ];
    const minta = { sebab: 'plt', keterangan: 'SK Plt', baris } as const;
    await expect(api.alihkanTugas({ ...sejak(ayu, '2026-07-01'), ...minta })).rejects.toMatchObject({
      code: 'tidakMemenuhiSyarat',
    });
    const calon = async (mewakili: boolean) =>
      (await api.listCalon({ tugasId: tugas, cari: 'Budi', semuaBagian: false, dari: ayu, mewakili }))[0]?.halangan;
    expect([await calon(false), await calon(true)]).toEqual([expect.stringContaining('kelas'), '']);
    await api.alihkanTugas({ ...sejak(ayu, '2026-07-01', '2026-07-31'), ...minta });
    expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: true });
  });

  it('marking the person as gone afterwards does not cut the record again', async () => {
    const { api, ayu, budi, tugas } = await officeOfAyu();
    const baris = [
      { tugasId: tugas, tinggal: 14, kepada: [{ pegawaiId: budi, porsi: 16, persetujuanLintas: '' }], batal: 0 },
    ];
    await api.alihkanTugas({ ...sejak(ayu, '2026-07-01'), sebab: 'pensiun', keterangan: '', baris });
    const { tugasLepas } = await api.endPegawai({
      ids: [ayu],
      tanggal: '2026-06-30',
      sebab: 'pensiun',
      lepaskanTugas: true,
    });
    expect(tugasLepas).toBe(0);
    const kini = await api.getTugas({ id: tugas });
    expect(kini.pembagian.map((p) => p.porsi)).toEqual([16, 14]);
    expect(kini.habis).toBe(true);
  });

  it('a last working day before the hand-over is refused, unless the days between are handed over first', async () => {
    const { api, ayu, budi, tugas } = await officeOfAyu();
    const baris = [
      { tugasId: tugas, tinggal: 14, kepada: [{ pegawaiId: budi, porsi: 16, persetujuanLintas: '' }], batal: 0 },
    ];
    await api.alihkanTugas({ ...sejak(ayu, '2026-07-01'), sebab: 'pensiun', keterangan: '', baris });
    const pergi = (tanggal: string) => api.endPegawai({ ids: [ayu], tanggal, sebab: 'pensiun', lepaskanTugas: true });
    await expect(pergi('2026-05-10')).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: {
        sebab:
          'Ayu Lestari menyerahkan 1 tugas mulai 1 Juli 2026; pilih 30 Juni 2026 atau sesudahnya, atau alihkan dahulu mulai 11 Mei 2026',
      },
    });
    const bagian = async () =>
      (await api.getTugas({ id: tugas })).pembagian.map(({ nama, porsi, mulai, sampai }) => [
        nama,
        porsi,
        mulai,
        sampai,
      ]);
    const sebelum = await bagian();
    const minta = sejak(ayu, '2026-05-11');
    const [sisa] = (await api.getBahanAlih(minta)).baris;
    expect(sisa?.tinggal).toBeLessThan(14);
    const kepada = [{ pegawaiId: budi, porsi: sisa?.sisa ?? 0, persetujuanLintas: '' }];
    await api.alihkanTugas({
      ...minta,
      sebab: 'pensiun',
      keterangan: '',
      baris: [{ tugasId: tugas, tinggal: sisa?.tinggal ?? 0, kepada, batal: 0 }],
    });
    await pergi('2026-05-10');
    expect(await bagian()).toEqual([
      ['Budi Santosa', 30 - (sisa?.tinggal ?? 0), '2026-05-11', undefined],
      ['Ayu Lestari', sisa?.tinggal, undefined, '2026-05-10'],
    ]);
    for (let n = 0; n < 2; n++) await api.undo();
    expect(await bagian()).toEqual(sebelum);
    await pergi('2026-06-30');
    expect(await bagian()).toEqual(sebelum);
  });

  it('what nobody takes goes back to the left-overs, and more than there is, or somebody not allowed, is refused', async () => {
    const { api, ayu, citra, tugas } = await officeOfAyu();
    const dasar = { ...sejak(ayu, '2026-07-01'), sebab: 'lain' as const, keterangan: '' };
    const citraDapat = [{ pegawaiId: citra, porsi: 16, persetujuanLintas: '' }];
    const kode = async (baris: Parameters<typeof api.alihkanTugas>[0]['baris']): Promise<string> =>
      api.alihkanTugas({ ...dasar, baris }).then(
        () => '',
        (error: unknown) => (error instanceof AppError ? error.code : String(error)),
      );
    expect(await kode([{ tugasId: tugas, tinggal: 14, kepada: citraDapat, batal: 0 }])).toBe('lintasBagian');
    expect(await kode([{ tugasId: tugas, tinggal: 31, kepada: [], batal: 0 }])).toBe('porsiLebih');
    expect(await kode([{ tugasId: tugas, tinggal: 14, kepada: [], batal: 16 }])).toBe('masukanTidakSah');
    expect(await kode([{ tugasId: tugas, tinggal: 14, kepada: [], batal: 0 }])).toBe('');
    expect(await api.getTugas({ id: tugas })).toMatchObject({
      jumlahPorsi: 14,
      sisaTeks: '16 Perangkat Daerah belum terbagi',
    });
  });

  it('the rest of a task is called off, counts as settled everywhere, and can be brought back', async () => {
    const { api, ayu, tugas } = await officeOfAyu();
    const minta = { tugasId: tugas, pegawaiId: null, tanggal: '2026-07-01' };
    expect(await api.getBatalSisa(minta)).toMatchObject([
      { nama: 'Ayu Lestari', tinggal: '14 Perangkat Daerah', batal: '16 Perangkat Daerah', menitBatal: 16 * 480 },
    ]);
    await api.batalkanSisa({ ...minta, alasan: 'Kegiatan dihapus dari DPPA' });
    const kini = await api.getTugas({ id: tugas });
    expect(kini).toMatchObject({ habis: true, batal: 16, jumlahPorsi: 30, sisaTeks: '' });
    expect((await api.getPegawai({ id: ayu })).pegawai.beban).toBe(14 * 480);
    expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toMatchObject([
      { jenis: 'batal', dari: 'Ayu Lestari', porsi: '16 Perangkat Daerah', keterangan: 'Kegiatan dihapus dari DPPA' },
    ]);
    await api.pulihkanSisa({ tugasId: tugas });
    expect(await api.getTugas({ id: tugas })).toMatchObject({
      jumlahPorsi: 14,
      sisaTeks: '16 Perangkat Daerah belum terbagi',
    });
  });

  it('another volume keeps the units people have and what was called off, a smaller one the proportions; undo respects both', async () => {
    const { api, organisasi, tugas } = await officeOfAyu();
    await api.batalkanSisa({ tugasId: tugas, pegawaiId: null, tanggal: '2026-07-01', alasan: 'DPPA' });
    const simpan = async (volume: number): Promise<void> => {
      const { versi } = await api.getTugas({ id: tugas });
      await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, volume }));
    };
    await simpan(40);
    expect(await api.getTugas({ id: tugas })).toMatchObject({ batal: 16, jumlahPorsi: 30, pembagi: 40 });
    await api.undo();
    await simpan(15);
    expect(await api.getTugas({ id: tugas })).toMatchObject({ batal: 8, jumlahPorsi: 15, pembagi: 15 });
    await api.undo();
    expect(await api.getTugas({ id: tugas })).toMatchObject({ batal: 16, jumlahPorsi: 30, habis: true });
  });

  it('parts called off on two days stay two events with their own reasons, and come back together', async () => {
    const { api, organisasi, tugas } = await smallOffice();
    const batalkan = (tanggal: string, alasan: string) =>
      api.batalkanSisa({ tugasId: tugas, pegawaiId: null, tanggal, alasan });
    await batalkan('2026-03-02', 'Anggaran digeser');
    const { versi } = await api.getTugas({ id: tugas });
    await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, volume: 33 }));
    await batalkan('2026-06-01', 'Dibatalkan pimpinan');
    const { peristiwa } = await api.getRiwayatAlih({ tugasId: tugas });
    expect(peristiwa.map((p) => [p.tanggal, p.porsi, p.keterangan])).toEqual([
      ['2026-06-01', '3 Perangkat Daerah', 'Dibatalkan pimpinan'],
      ['2026-03-02', '30 Perangkat Daerah', 'Anggaran digeser'],
    ]);
    expect(await api.getTugas({ id: tugas })).toMatchObject({ batal: 33, habis: true });
    await api.pulihkanSisa({ tugasId: tugas });
    expect(await api.getTugas({ id: tugas })).not.toHaveProperty('batal', 33);
    const { peristiwa: sesudah } = await api.getRiwayatAlih({ tugasId: tugas });
    expect(sesudah.map(({ jenis }) => jenis).sort()).toEqual(['batal', 'batal', 'pulih', 'pulih']);
  });

  it('a stand-in takes what falls into the leave; an own share grows from that day only', async () => {
    const { api, organisasi, ayu, budi } = await smallOffice();
    const bulanan = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const;
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, volume: 24, jendela: bulanan }));
    await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.assignPegawai({ tugasIds: [id], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' });
    const masa = sejak(ayu, '2026-04-01', '2026-06-30');
    const { baris } = await api.getBahanAlih(masa);
    expect(baris[0]).toMatchObject({ porsi: 12, tinggal: 9, sisa: 3 });
    const kepada = [{ pegawaiId: budi, porsi: 3, persetujuanLintas: '' }];
    await api.alihkanTugas({
      ...masa,
      sebab: 'cuti',
      keterangan: '',
      baris: [{ tugasId: id, tinggal: 9, kepada, batal: 0 }],
    });
    expect((await api.getTugas({ id })).pembagian).toMatchObject([
      { pegawaiId: ayu, porsi: 9, peran: 'ketua' },
      { pegawaiId: budi, porsi: 15 },
    ]);
    const bulan = async (n: number): Promise<number | undefined> =>
      (await api.getPapan({ bagianId: organisasi, bulan: n })).pegawai.find((p) => p.pegawaiId === budi)?.beban;
    expect([await bulan(3), await bulan(4), await bulan(6), await bulan(7), await bulan(12)]).toEqual([
      480, 960, 960, 480, 480,
    ]);
    const rencana = async () =>
      (await api.getRealisasi({ bagianId: null, pegawaiId: budi, tugasId: id })).baris[0]?.rencanaBulan;
    expect(await rencana()).toEqual([100, 100, 100, 200, 200, 200, 100, 100, 100, 100, 100, 100]);
    const { pelaksana, peristiwa } = await api.getRiwayatAlih({ pegawaiId: budi });
    expect(pelaksana).toMatchObject([{ mulai: null, sampai: null }]);
    expect(peristiwa).toMatchObject([{ tanggal: '2026-04-01', sampai: '2026-06-30' }]);
    // Once more on the same day, for good: two facts, each with its own days.
    await api.alihkanTugas({
      ...sejak(ayu, '2026-04-01'),
      sebab: 'mutasi',
      keterangan: '',
      baris: [{ tugasId: id, tinggal: 3, kepada: [{ pegawaiId: budi, porsi: 6, persetujuanLintas: '' }], batal: 0 }],
    });
    expect([await bulan(3), (await bulan(4))! + (await bulan(5))! + (await bulan(6))!, await bulan(7)]).toEqual([
      480,
      3 * 960 + 3 * 320,
      480 + 320,
    ]);
  });

  it('more units: what was taken over stays what it was, and with it the months of both', async () => {
    const { api, organisasi, ayu, budi, tugas } = await smallOffice();
    const [pa, pb] = [ayu, budi].map((pegawaiId) => ({ pegawaiId, terkunci: false, persetujuanLintas: '' }));
    await api.setPembagian({
      tugasId: tugas,
      porsi: [
        { ...pa!, porsi: 20, peran: 'ketua' },
        { ...pb!, porsi: 10, peran: 'anggota' },
      ],
    });
    const kepada = [{ pegawaiId: budi, porsi: 11, persetujuanLintas: '' }];
    const baris = [{ tugasId: tugas, tinggal: 9, kepada, batal: 0 }];
    await api.alihkanTugas({ ...sejak(ayu, '2026-07-01'), sebab: 'mutasi', keterangan: '', baris });
    const maret = async () => {
      const { pegawai } = await api.getPapan({ bagianId: organisasi, bulan: 3 });
      return pegawai.find((p) => p.pegawaiId === budi)?.beban;
    };
    const before = await maret();
    expect(before).toBeGreaterThan(0);
    const { versi } = await api.getTugas({ id: tugas });
    await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, volume: 60 }));
    expect(await api.getTugas({ id: tugas })).toMatchObject({ jumlahPorsi: 30, pembagi: 60 });
    expect(await maret()).toBe(before);
    const { peristiwa } = await api.getRiwayatAlih({ tugasId: tugas });
    expect(peristiwa).toMatchObject([{ porsi: '11 Perangkat Daerah' }]);
  });

  it('a meeting everybody has left is not divided: whoever comes next has the rest of its time', async () => {
    const { api, organisasi, ayu, budi } = await smallOffice();
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, hadirBersama: true, volume: 48 }));
    await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    const [satu] = (await api.getBahanAlih(sejak(ayu, '2026-07-01'))).baris;
    const baris = [{ tugasId: id, tinggal: satu!.tinggal, kepada: [], batal: 0 }];
    await api.alihkanTugas({ ...sejak(ayu, '2026-07-01'), sebab: 'mutasi', keterangan: '', baris });
    expect(await api.getTugas({ id })).toMatchObject({ habis: false, jumlahPorsi: satu!.tinggal });
    await api.assignPegawai({ tugasIds: [id], pegawaiId: budi, cara: 'sisa', persetujuanLintas: '' });
    const kini = await api.getTugas({ id });
    expect(kini).toMatchObject({ habis: true, jumlahPorsi: 10_000 });
    expect(kini.pembagian.find(({ pegawaiId }) => pegawaiId === budi)).toMatchObject({
      porsi: satu!.sisa,
      mulai: '2026-07-01',
    });
  });

  it('a meeting called off and brought back shows what nobody has', async () => {
    const { api, organisasi, ayu } = await smallOffice();
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, hadirBersama: true, volume: 48 }));
    await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
    await api.batalkanSisa({ tugasId: id, pegawaiId: null, tanggal: '2026-07-01', alasan: 'Tidak jadi' });
    expect(await api.getTugas({ id })).toMatchObject({ habis: true, jumlahPorsi: 10_000 });
    await api.pulihkanSisa({ tugasId: id });
    expect((await api.getTugas({ id })).habis).toBe(false);
  });

  it('taking back leaves the months before the first hand-over as they were, and those in between to who had them', async () => {
    const { api, organisasi, ayu, budi, tugas } = await officeOfAyu();
    const beban = async (): Promise<number[]> => {
      const papan = await Promise.all(
        Array.from({ length: 12 }, (_, i) => api.getPapan({ bagianId: organisasi, bulan: i + 1 })),
      );
      return papan.map(({ pegawai }) => pegawai.find((p) => p.pegawaiId === ayu)?.beban ?? 0);
    };
    const serahkan = async (dari: PegawaiId, ke: PegawaiId, tanggal: string, tinggal: number, porsi: number) =>
      api.alihkanTugas({
        ...sejak(dari, tanggal),
        sebab: 'lain',
        keterangan: '',
        baris: [{ tugasId: tugas, tinggal, kepada: [{ pegawaiId: ke, porsi, persetujuanLintas: '' }], batal: 0 }],
      });
    await serahkan(ayu, budi, '2026-07-01', 14, 16);
    const sebelum = await beban();
    expect(sebelum.slice(6)).toEqual([0, 0, 0, 0, 0, 0]);
    await serahkan(budi, ayu, '2026-10-01', 8, 8);
    const sesudah = await beban();
    expect(sesudah.slice(0, 9)).toEqual(sebelum.slice(0, 9));
    expect(sesudah.slice(9).reduce((n, menit) => n + menit, 0)).toBe(8 * 480);
    const { peristiwa } = await api.getRiwayatAlih({ tugasId: tugas });
    expect(peristiwa.map((p) => [p.dari, p.kepada])).toEqual([
      ['Budi Santosa', 'Ayu Lestari'],
      ['Ayu Lestari', 'Budi Santosa'],
    ]);
    await api.undo();
    expect(await beban()).toEqual(sebelum);
  });

  it('a stand-in who had it before holds it until the person is back', async () => {
    const { api, ayu, budi, tugas } = await officeOfAyu();
    const satu = (tinggal: number, pegawaiId: PegawaiId, porsi: number) => [
      { tugasId: tugas, tinggal, kepada: [{ pegawaiId, porsi, persetujuanLintas: '' }], batal: 0 },
    ];
    const dasar = { sebab: 'lain' as const, keterangan: '' };
    await api.alihkanTugas({ ...sejak(ayu, '2026-03-01'), ...dasar, baris: satu(5, budi, 25) });
    await api.alihkanTugas({ ...sejak(budi, '2026-10-01', '2026-10-31'), ...dasar, baris: satu(23, ayu, 2) });
    const { pembagian } = await api.getTugas({ id: tugas });
    expect(pembagian.find(({ pegawaiId }) => pegawaiId === ayu)).toMatchObject({ porsi: 7, sampai: '2026-10-31' });
  });
});
