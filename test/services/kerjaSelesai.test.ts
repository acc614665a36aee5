import { beforeEach, describe, expect, test } from 'vitest';
import { hariPindah } from '../../src/domain/alihkan';
import { tambahHari } from '../../src/domain/hari';
import { pegawai, pembagian, smallOffice, tugasBaru, type SmallOffice } from './small';

const tanpaIzin = { persetujuanLintas: '' } as const;

describe('dividing by hand a task that was begun (A1, A2)', () => {
  let space: SmallOffice;
  const share = async (nama: 'ayu' | 'budi') => {
    const { pembagian: all } = await space.api.getTugas({ id: space.tugas });
    return all.find(({ pegawaiId }) => pegawaiId === space[nama]);
  };
  /** Ayu has all 30 units and has done ten and a half of them by May: the begun one stays. */
  beforeEach(async () => {
    space = await smallOffice();
    const { api, tugas, ayu } = space;
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', ...tanpaIzin });
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 5, volume: 1050 }] });
  });

  const expectRecord = async (rest: number): Promise<void> => {
    const kept = await share('ayu');
    expect(kept).toMatchObject({ porsi: 11, terkunci: true, peran: 'anggota' });
    const given = await share('budi');
    expect(given).toMatchObject({ porsi: rest, terkunci: false, peran: 'ketua' });
    expect(given?.mulai).toBe(tambahHari(kept?.sampai ?? '', 1));
  };

  test('moving moves the rest from today on, says what stayed, notes the hand-over, and is one step', async () => {
    const { api, tugas, budi } = space;
    const mine = await share('ayu');
    const coba = await api.getPetaCoba({ penugasanId: mine!.penugasanId, ke: budi, per: 'bulan' });
    expect([coba.dari.beban[0], coba.ke.beban[0], coba.tolak]).toEqual([11 * 480, 19 * 480, null]);
    const { tetap } = await api.movePenugasan({ penugasanIds: [mine!.penugasanId], pegawaiId: budi, ...tanpaIzin });
    expect(tetap).toEqual(['Ayu Lestari (11 Perangkat Daerah)']);
    await expectRecord(19);
    const { peristiwa } = await api.getRiwayatAlih({ tugasId: tugas });
    expect(peristiwa).toMatchObject([
      { jenis: 'alih', dari: 'Ayu Lestari', kepada: 'Budi Santosa', porsi: '19 Perangkat Daerah', sebab: 'lain' },
    ]);
    await api.undo();
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 30*']);
    expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toEqual([]);
  });

  test('giving the whole task to another does the same; evenly leaves what is done', async () => {
    const { api, tugas, ayu, budi } = space;
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', ...tanpaIzin });
    await expectRecord(19);
    await api.undo();
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 6, volume: 1000 }] });
    expect(await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'rata', ...tanpaIzin })).toEqual({
      tetap: [],
    });
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 21*', 'Budi Santosa: 9']);
    expect(await share('ayu')).toMatchObject({ terkunci: false });
  });

  test.each(['pindah', 'lepas'] as const)(
    'what was to begin later and goes on again (%s) is the same work, planned once',
    async (cara) => {
      const { api, tugas, ayu, budi, organisasi } = space;
      const dewi = await api.savePegawai(pegawai({ nama: 'Dewi Anggraini', bagianId: organisasi }));
      const setahun = async (bulan: number) => {
        const { jumlah } = await api.getLaporanBulanan({ bulan });
        return [jumlah.rencanaSampai, jumlah.tugasTerbagi];
      };
      const [nov, des] = [await setahun(11), await setahun(12)];
      const minta = { pegawaiId: ayu, tanggal: '2026-12-01', kembali: null, sebab: 'mutasi', keterangan: '' } as const;
      const kepada = [{ pegawaiId: budi, porsi: 19, ...tanpaIzin }];
      await api.alihkanTugas({ ...minta, baris: [{ tugasId: tugas, tinggal: 11, kepada, batal: 0 }] });
      const given = (await share('budi'))!;
      if (cara === 'pindah')
        await api.movePenugasan({ penugasanIds: [given.penugasanId], pegawaiId: dewi, ...tanpaIzin });
      if (cara === 'lepas') await api.releasePenugasan({ penugasanIds: [given.penugasanId] });
      const semua = (await api.getTugas({ id: tugas })).pembagian;
      expect(semua.map(({ porsi }) => porsi).toSorted((a, b) => a - b)).toEqual(cara === 'lepas' ? [11] : [11, 19]);
      expect(semua.find(({ pegawaiId }) => pegawaiId === dewi)?.mulai ?? '2026-12-01').toBe('2026-12-01');
      // November knew nothing of it, and December plans what is left once.
      expect(await setahun(11)).toEqual(nov);
      if (cara !== 'lepas') expect(await setahun(12)).toEqual(des);
      expect((await api.getRiwayatAlih({ tugasId: tugas })).peristiwa).toHaveLength(2);
    },
  );

  test('releasing leaves the record, and a share that is all done is neither released nor moved', async () => {
    const { api, tugas, ayu, budi } = space;
    const { penugasanId } = (await share('ayu'))!;
    const { tetap } = await api.releasePenugasan({ penugasanIds: [penugasanId] });
    expect(tetap).toHaveLength(1);
    expect(await share('ayu')).toMatchObject({ porsi: 11, terkunci: true });
    expect(await api.getTugas({ id: tugas })).toMatchObject({ sisaTeks: '19 Perangkat Daerah belum terbagi' });
    await api.undo();
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 6, volume: 2000 }] });
    const refused = { code: 'sudahDikerjakan' };
    await expect(api.releasePenugasan({ penugasanIds: [penugasanId] })).rejects.toMatchObject(refused);
    await expect(
      api.movePenugasan({ penugasanIds: [penugasanId], pegawaiId: budi, ...tanpaIzin }),
    ).rejects.toMatchObject(refused);
    await expect(
      api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', ...tanpaIzin }),
    ).rejects.toMatchObject(refused);
    expect(await pembagian(api, tugas)).toEqual(['Ayu Lestari: 30*']);
  });

  test('the shares dialogue does not go below what is done, and names whose it is', async () => {
    const { api, tugas, ayu, budi } = space;
    const set = (...shares: [typeof ayu, number][]) =>
      api.setPembagian({
        tugasId: tugas,
        porsi: shares.map(([pegawaiId, porsi]) => ({
          pegawaiId,
          porsi,
          peran: 'anggota',
          terkunci: false,
          ...tanpaIzin,
        })),
      });
    const refused = { code: 'sudahDikerjakan', detail: { pegawai: 'Ayu Lestari', porsi: '11 Perangkat Daerah' } };
    await expect(set([budi, 30])).rejects.toMatchObject(refused);
    await expect(set([ayu, 10], [budi, 20])).rejects.toMatchObject(refused);
    await set([ayu, 11], [budi, 19]);
    expect(await pembagian(api, tugas)).toHaveLength(2);
  });

  test('K5: who leaves keeps what was noted as done, not the part of the time', async () => {
    const { api, tugas, ayu, organisasi } = space;
    const satu = await api.saveTugas(
      tugasBaru({ bagianId: organisasi, nama: 'Rapat', hadirBersama: true, volume: 10 }),
    );
    await api.assignPegawai({ tugasIds: [satu], pegawaiId: ayu, cara: 'sisa', ...tanpaIzin });
    await api.saveRealisasi({ isi: [{ tugasId: satu, pegawaiId: ayu, bulan: 5, volume: 400 }] });
    await api.endPegawai({ ids: [ayu], tanggal: '2026-09-30', sebab: 'pensiun', lepaskanTugas: true });
    expect(await share('ayu')).toMatchObject({ porsi: 11, sampai: '2026-09-30', terkunci: true });
    const rapat = await api.getTugas({ id: satu });
    expect(rapat.pembagian).toMatchObject([{ pegawaiId: ayu, porsi: 4000, sampai: '2026-09-30' }]);
    expect((await api.getTugas({ id: tugas })).sisaTeks).toBe('19 Perangkat Daerah belum terbagi');
  });

  test('a proposal leaves begun shares with whom they are, however uneven', async () => {
    const { api, tugas, organisasi } = space;
    await api.savePegawai(pegawai({ nama: 'Dewi Anggraini', bagianId: organisasi }));
    const usul = { bagianId: null, benih: 1, jobId: 'begun', pertahankan: false } as const;
    const begun = await api.proposePembagian(usul);
    expect(begun.tugasIds).not.toContain(tugas);
    await api.undo();
    await api.undo();
    const plain = await api.proposePembagian({ ...usul, jobId: 'plain' });
    expect(plain.tugasIds).toContain(tugas);
  });
});

test('the day a begun share goes on elsewhere: today, after the month it was last noted in has begun, within the year', () => {
  expect(hariPindah(2026, 5, '2026-06-10')).toBe('2026-06-10');
  expect(hariPindah(2026, 5, '2026-05-10')).toBe('2026-05-10');
  expect(hariPindah(2026, 5, '2026-02-01')).toBe('2026-06-01');
  expect(hariPindah(2026, 12, '2026-11-22')).toBe('2026-12-31');
  expect(hariPindah(2026, 5, '2027-01-15')).toBe('2026-12-31');
});
