import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Absen } from '../../src/domain/absen';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import type { Jendela } from '../../src/domain/tugas';
import { pegawai, rowsOf, smallOffice, tugasBaru } from './small';

let kantor: Awaited<ReturnType<typeof smallOffice>>;
const semua = { bagianId: null, pegawaiId: null, keadaan: 'semua', cari: '', offset: 0, limit: 100 } as const;
const cuti = (pegawaiId: PegawaiId, over: Partial<Absen> = {}): Absen => ({
  id: null,
  pegawaiId,
  mulai: '2026-07-06',
  akhir: '2026-07-10',
  jenis: 'cuti_tahunan',
  persen: 100,
  ...over,
});

async function beri(
  nama: string,
  menit: number,
  jendela: Extract<Jendela, { jenis: 'tanggal' | 'berulang' | 'tahun' }>,
  pegawaiId: PegawaiId,
  over: Parameters<typeof tugasBaru>[0] = {},
): Promise<TugasId> {
  const { api } = kantor;
  const id = await api.saveTugas(
    tugasBaru({ nama, volume: 1, norma: menit, bagianId: kantor.organisasi, satuan: 'kali', jendela, ...over }),
  );
  await api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
  return id;
}
const hari = (mulai: string, akhir: string) => ({ jenis: 'tanggal', mulai, akhir }) as const;
const porsi = async (id: TugasId) =>
  Object.fromEntries((await kantor.api.getTugas({ id })).pembagian.map((p) => [p.nama, p.porsi]));

// An absence that is over asks for nothing any more.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-04T09:00:00') });
  kantor = await smallOffice();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('absences of one or many', () => {
  test('many people are one change and one undo; the capacity follows', async () => {
    const { api, ayu, budi } = kantor;
    const before = (await api.getPegawai({ id: ayu })).pegawai.kapasitas;
    const hasil = await api.saveAbsen({ absen: [cuti(ayu), cuti(budi, { jenis: 'diklat' })], tindakan: [] });
    expect(hasil).toMatchObject({ baru: 2, diubah: 0, sama: 0, tugas: 0, benturan: 0 });
    expect((await api.getPegawai({ id: ayu })).pegawai.kapasitas).toBe(before - 5 * 315);
    expect((await api.listAbsen(semua)).baris).toMatchObject([
      { nama: 'Budi Santosa', jenis: 'diklat', hariKerja: 5 },
      { nama: 'Ayu Lestari', hariKerja: 5, menit: 1575, benturan: 0 },
    ]);
    expect((await api.getSesi()).urungkan?.label).toBe('catat ketidakhadiran 2 pegawai');
    await api.undo();
    expect((await api.listAbsen(semua)).total).toBe(0);
    expect((await api.getPegawai({ id: ayu })).pegawai.kapasitas).toBe(before);
  });

  test('A1, A2: nothing is written when a line is wrong; what is recorded already is not written twice', async () => {
    const { api, ayu } = kantor;
    const terbalik = cuti(ayu, { akhir: '2026-07-01' });
    await expect(api.saveAbsen({ absen: [cuti(ayu), terbalik], tindakan: [] })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
    expect((await api.listAbsen(semua)).total).toBe(0);
    await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [] });
    const lagi = await api.saveAbsen({ absen: [cuti(ayu), cuti(ayu)], tindakan: [] });
    expect(lagi).toMatchObject({ baru: 0, sama: 2, langkah: null });
  });

  test('A3–A5: the preview says what stands in the way of a line', async () => {
    const { api, ayu, budi } = kantor;
    await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [] });
    const { baris } = await api.previewAbsen({
      absen: [
        cuti(ayu, { mulai: '2026-07-08', akhir: '2026-07-09', jenis: 'dinas_luar' }),
        cuti(budi, { mulai: '2026-07-11', akhir: '2026-07-12' }),
        cuti(budi, { mulai: '2027-01-04', akhir: '2027-01-05' }),
      ],
    });
    expect(baris.map(({ temuan }) => temuan.map(({ kode, menolak }) => `${kode} ${menolak}`))).toEqual([
      ['tumpang false'],
      ['tanpaHariKerja false'],
      ['luarTahun true'],
    ]);
    expect(baris[0]?.temuan[0]?.pesan).toBe('Bersinggungan dengan Cuti tahunan 6–10 Juli 2026');
  });

  test('one absence is changed in its place, and a part of the day takes a part', async () => {
    const { api, ayu } = kantor;
    const { ids } = await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [] });
    const id = ids[0] ?? null;
    await api.saveAbsen({ absen: [cuti(ayu, { id, persen: 50 })], tindakan: [] });
    expect((await api.listAbsen(semua)).baris).toMatchObject([{ id, persen: 50, menit: 788 }]);
    await api.removeAbsen({ ids: [...ids] });
    expect((await api.listAbsen(semua)).total).toBe(0);
  });
});

describe('conflicts of an absence', () => {
  test('V1: only what does not fit is handed over, in whole units, and all of it is one step', async () => {
    const { api, ayu } = kantor;
    // 20 units of 100 minutes in two weeks (3150 minutes); with one week off 1575 are left.
    const id = await beri('Verifikasi', 100, hari('2026-07-06', '2026-07-17'), ayu, { volume: 20, satuan: 'berkas' });
    const sebelum = await rowsOf(kantor);
    const { benturan, orang } = await api.previewAbsen({ absen: [cuti(ayu)] });
    expect(orang).toMatchObject([{ nama: 'Ayu Lestari', menit: 1575 }]);
    expect(benturan).toMatchObject([{ nama: 'Verifikasi', bertambah: 425, bawaan: 0 }]);
    expect(benturan[0]?.pilihan.map(({ kepada, porsiTeks, tindakan }) => [tindakan.jenis, kepada, porsiTeks])).toEqual([
      ['alihkan', 'Budi Santosa', '5 berkas'],
      ['alihkan', 'Budi Santosa', ''],
      ['tenggat', '', ''],
    ]);
    expect(await rowsOf(kantor)).toEqual(sebelum);
    const cara = benturan[0]?.pilihan[0]?.tindakan;
    if (!cara) throw new Error('no proposal');
    expect(await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [cara] })).toMatchObject({ tugas: 1, benturan: 0 });
    expect(await porsi(id)).toEqual({ 'Ayu Lestari': 15, 'Budi Santosa': 5 });
    const { urungkan } = await api.getSesi();
    expect(urungkan?.label).toBe('catat cuti tahunan 6–10 Juli 2026 Ayu Lestari dan atur 1 tugas');
    await api.undo();
    expect(await porsi(id)).toEqual({ 'Ayu Lestari': 20 });
  });

  test('V6: what is done stays with whom it was done by', async () => {
    const { api, ayu } = kantor;
    const id = await beri('Verifikasi', 100, hari('2026-07-06', '2026-07-17'), ayu, { volume: 20, satuan: 'berkas' });
    await api.saveRealisasi({ isi: [{ tugasId: id, pegawaiId: ayu, bulan: 7, volume: 1750 }] });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu)] });
    expect(benturan[0]?.pilihan.map(({ tindakan, porsiTeks }) => [tindakan.jenis, porsiTeks])).toEqual([
      ['alihkan', '2 berkas'],
      ['tenggat', ''],
    ]);
    const terlalu = { jenis: 'alihkan', tugasId: id, pegawaiId: ayu, kepadaId: kantor.budi, porsi: 3 } as const;
    await expect(api.saveAbsen({ absen: [cuti(ayu)], tindakan: [terlalu] })).rejects.toMatchObject({
      code: 'timTidakSesuai',
    });
    expect(await porsi(id)).toEqual({ 'Ayu Lestari': 20 });
    expect((await api.listAbsen(semua)).total).toBe(0);
  });

  test('V8: what is handed over begins with the absence, stays undone before it, and is told by the history', async () => {
    const { api, ayu, budi } = kantor;
    const id = await beri('Verifikasi', 300, hari('2026-01-05', '2026-07-17'), ayu, { volume: 200, satuan: 'berkas' });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu)] });
    const cara = benturan[0]?.pilihan[0]?.tindakan;
    expect(cara).toMatchObject({ jenis: 'alihkan', kepadaId: budi });
    await api.saveAbsen({ absen: [cuti(ayu)], tindakan: cara ? [cara] : [] });
    for (const [bulan, ada] of [
      [1, false],
      [6, false],
      [7, true],
    ] as const) {
      const { pegawai: orang } = await api.getPapan({ bagianId: kantor.organisasi, bulan });
      expect([bulan, (orang.find(({ pegawaiId }) => pegawaiId === budi)?.beban ?? 0) > 0]).toEqual([bulan, ada]);
    }
    const { pelaksana, peristiwa } = await api.getRiwayatAlih({ tugasId: id });
    expect(pelaksana.find(({ pegawaiId }) => pegawaiId === budi)).toMatchObject({ mulai: '2026-07-06' });
    expect(pelaksana.find(({ pegawaiId }) => pegawaiId === ayu)).toMatchObject({ mulai: null, sampai: null });
    expect(peristiwa).toMatchObject([{ tanggal: '2026-07-06', kepada: 'Budi Santosa', sebab: 'cuti' }]);
    await api.undo();
    expect(await porsi(id)).toEqual({ 'Ayu Lestari': 200 });
    expect((await api.getRiwayatAlih({ tugasId: id })).peristiwa).toEqual([]);
  });

  test('V2: two proposals never fill the same free hours', async () => {
    const { api, ayu } = kantor;
    const minggu = hari('2026-07-06', '2026-07-10');
    await beri('Satu', 1500, minggu, ayu, { dapatDibagi: false });
    const { citra } = kantor;
    await beri('Dua', 1500, minggu, citra, { dapatDibagi: false, bagianId: kantor.hukum });
    const dedi = await api.savePegawai(pegawai({ nama: 'Dedi Kurnia', bagianId: kantor.organisasi }));
    await beri('Tiga', 1500, minggu, dedi, { dapatDibagi: false });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu), cuti(dedi)] });
    const kepada = benturan.map((b) => b.pilihan.find(({ tindakan }) => tindakan.jenis === 'alihkan')?.kepada ?? '-');
    expect(benturan.map(({ nama }) => nama)).toEqual(['Satu', 'Tiga']);
    // Budi has room for one of them; the other can only be put off.
    expect(kepada.sort()).toEqual(['-', 'Budi Santosa']);
  });

  test('V3, V5: of a locked share only the deadline can move, and it does', async () => {
    const { api, ayu } = kantor;
    const id = await beri('Laporan', 1000, hari('2026-07-06', '2026-07-10'), ayu);
    const { pembagian } = await api.getTugas({ id });
    await api.lockPenugasan({ penugasanIds: pembagian.map(({ penugasanId }) => penugasanId), terkunci: true });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu)] });
    expect(benturan[0]?.pilihan.map(({ tindakan }) => tindakan)).toMatchObject([
      { jenis: 'tenggat', akhir: '2026-07-16' },
    ]);
    const tindakan = benturan.flatMap(({ pilihan }) => pilihan.map((cara) => cara.tindakan));
    expect(await api.saveAbsen({ absen: [cuti(ayu)], tindakan })).toMatchObject({ benturan: 0, tugas: 1 });
    expect((await api.getTugas({ id })).jendela).toEqual(hari('2026-07-06', '2026-07-16'));
  });

  test('V4: one week of weekly work stays with its person; who could stand in is named', async () => {
    const { api, ayu } = kantor;
    await beri('Rekap mingguan', 60, { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null }, ayu, {
      volume: 52,
      dapatDibagi: false,
    });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu)] });
    expect(benturan).toMatchObject([{ nama: 'Rekap mingguan', bawaan: null, sempat: 'Budi Santosa' }]);
    // Half a year away is another matter.
    const lama = await api.previewAbsen({ absen: [cuti(ayu, { mulai: '2026-03-02', akhir: '2026-12-31' })] });
    expect(lama.benturan.find(({ nama }) => nama === 'Rekap mingguan')).toMatchObject({ bawaan: 0 });
  });

  test('what the absence does not cause is not told, and the list leads to what it does', async () => {
    const { api, ayu } = kantor;
    await beri('Terlalu banyak', 3000, hari('2026-08-03', '2026-08-07'), ayu);
    await beri('Laporan', 1500, hari('2026-07-06', '2026-07-10'), ayu);
    expect((await api.previewAbsen({ absen: [cuti(ayu)] })).benturan.map(({ nama }) => nama)).toEqual(['Laporan']);
    const { ids, benturan } = await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [] });
    expect(benturan).toBe(1);
    const daftar = await api.listAbsen({ ...semua, keadaan: 'benturan' });
    expect(daftar.baris).toMatchObject([{ id: ids[0], benturan: 1 }]);
    expect(daftar.jumlah).toMatchObject({ benturan: 1, semua: 1 });
    // Opened again, the recorded absence still shows its conflict with a way out.
    const lagi = await api.previewAbsen({ absen: [cuti(ayu, { id: ids[0] ?? null })] });
    expect(lagi.benturan).toMatchObject([{ nama: 'Laporan', bertambah: 1500, bawaan: 0 }]);
  });

  test('what was proposed and accepted is not asked again of somebody who had too much before', async () => {
    const { api, ayu } = kantor;
    // 63000 minutes before the leave already.
    await beri('Verifikasi', 300, hari('2026-06-01', '2026-07-31'), ayu, { volume: 210, satuan: 'berkas' });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu)] });
    const cara = benturan[0]?.pilihan[benturan[0].bawaan ?? -1]?.tindakan;
    const { ids, benturan: tinggal } = await api.saveAbsen({ absen: [cuti(ayu)], tindakan: cara ? [cara] : [] });
    expect([cara?.jenis, tinggal]).toEqual(['alihkan', 0]);
    const ubah = cuti(ayu, { id: ids[0] ?? null });
    expect((await api.previewAbsen({ absen: [ubah] })).benturan).toMatchObject([
      { nama: 'Verifikasi', diam: 'sudahLebih', pilihan: [], bawaan: null },
    ]);
    expect((await api.listAbsen(semua)).baris).toMatchObject([{ benturan: 0 }]);
    // Longer it is another absence.
    const lebih = await api.previewAbsen({ absen: [{ ...ubah, akhir: '2026-07-17' }] });
    expect(lebih.benturan[0]?.diam).toBeNull();
  });

  test('a meeting on a day of a recorded absence is in the way, also of somebody who has too much all year', async () => {
    const { api, ayu } = kantor;
    await beri('Tindak lanjut', 300, { jenis: 'tahun' }, ayu, { volume: 400, satuan: 'berkas' });
    await beri('Rapat', 180, hari('2026-07-07', '2026-07-07'), ayu, { hadirBersama: true });
    const { ids } = await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [] });
    expect((await api.listAbsen(semua)).baris).toMatchObject([{ benturan: 1 }]);
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu, { id: ids[0] ?? null })] });
    expect(benturan.filter(({ diam }) => diam === null).map(({ nama }) => nama)).toEqual(['Rapat']);
  });

  test('a recorded absence that is over is in nobody’s way and proposes nothing', async () => {
    const { api, ayu } = kantor;
    await beri('Laporan', 1500, hari('2026-07-06', '2026-07-10'), ayu);
    const { ids } = await api.saveAbsen({ absen: [cuti(ayu)], tindakan: [] });
    vi.setSystemTime(new Date('2026-10-07T09:00:00'));
    expect((await api.listAbsen(semua)).jumlah).toMatchObject({ benturan: 0, lewat: 1 });
    const { benturan } = await api.previewAbsen({ absen: [cuti(ayu, { id: ids[0] ?? null })] });
    expect(benturan).toMatchObject([{ nama: 'Laporan', diam: 'lewat', pilihan: [], bawaan: null }]);
  });
});
