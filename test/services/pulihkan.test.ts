import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { penugasanId } from '../../src/data/ids';
import type { TugasId } from '../../src/domain/ids';
import { smallOffice, tugasBaru, type SmallOffice } from './small';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T09:00:00') }));
afterEach(() => void vi.useRealTimers());
const pada = (tanggal: string): unknown => vi.setSystemTime(new Date(`${tanggal}T09:00:00`));

/** All of what the papers of some months say, whatever the day they are made on. */
async function kertas({ api }: SmallOffice, bulan: readonly number[]): Promise<unknown[]> {
  const hasil: unknown[] = [];
  for (const satu of bulan) {
    const { berjalan: _, ...isi } = await api.getLaporanBulanan({ bulan: satu });
    const rincian = async (kunci: 'dibatalkan' | 'dialihkan' | 'bebanBulan') =>
      api.getRincianBulanan({ bulan: satu, kunci });
    hasil.push([isi, await rincian('dibatalkan'), await rincian('dialihkan'), await rincian('bebanBulan')]);
  }
  return hasil;
}

const sisa = (id: TugasId, pegawaiId: SmallOffice['ayu'], cara: 'sisa' | 'seluruhnya' | 'rata' = 'sisa') => ({
  tugasIds: [id],
  pegawaiId,
  cara,
  persetujuanLintas: '',
});

/** 30 units, all Ayu's; on 15 June what is left was called off. */
async function calledOff() {
  const space = await smallOffice();
  const { api, ayu, tugas } = space;
  await api.assignPegawai(sisa(tugas, ayu, 'seluruhnya'));
  await api.batalkanSisa({ tugasId: tugas, pegawaiId: ayu, tanggal: '2026-06-15', alasan: 'DPPA' });
  const porsi = async () =>
    (await api.getTugas({ id: tugas })).pembagian.map((p) => [p.nama, p.porsi, p.mulai, p.sampai, p.terkunci]);
  return { ...space, porsi };
}

describe('what was called off and is to be done again', () => {
  it.each(['sisa', 'rata', 'seluruhnya'] as const)(
    'the papers of the months before stay, also after whoever it was taken from takes it back (%s)',
    async (cara) => {
      const kantor = await calledOff();
      const { api, ayu, tugas, porsi } = kantor;
      const [satu] = await porsi();
      const selesai = Number(satu?.[1]);
      expect(await porsi()).toEqual([['Ayu Lestari', selesai, undefined, '2026-06-14', true]]);
      const dulu = await kertas(kantor, [5, 6, 7]);
      expect((await api.getLaporanBulanan({ bulan: 6 })).jumlah).toMatchObject({ dibatalkan: 1, dialihkan: 0 });
      pada('2026-08-05');
      await api.pulihkanSisa({ tugasId: tugas });
      expect(await kertas(kantor, [5, 6, 7])).toEqual(dulu);
      expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: false, jumlahPorsi: selesai });
      expect((await api.getLaporanBulanan({ bulan: 8 })).jumlah).toMatchObject({ dibatalkan: 0, dialihkan: 0 });
      const { peristiwa } = await api.getRiwayatAlih({ tugasId: tugas });
      expect(peristiwa.map(({ jenis, tanggal }) => [jenis, tanggal])).toEqual([
        ['pulih', '2026-08-05'],
        ['batal', '2026-06-15'],
      ]);
      pada('2026-08-10');
      await api.assignPegawai(sisa(tugas, ayu, cara));
      expect(await porsi()).toEqual([['Ayu Lestari', 30, undefined, undefined, false]]);
      expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: true });
      expect((await api.getTugas({ id: tugas })).pembagian[0]?.peran).toBe('ketua');
      expect(await kertas(kantor, [5, 6, 7])).toEqual(dulu);
      // What was done stays in its days, what is taken back is due from the day on: nothing in July.
      const { jumlah } = await api.getLaporanBulanan({ bulan: 12 });
      expect(jumlah.rencanaSampai).toBe(30 * 480);
      expect((await api.getLaporanBulanan({ bulan: 8 })).jumlah.rencanaSampai).toBeGreaterThan(selesai * 480);
    },
  );

  it('somebody else takes it: nobody has it twice in the papers of the months before', async () => {
    const kantor = await calledOff();
    const { api, budi, tugas } = kantor;
    const dulu = await kertas(kantor, [6, 7]);
    pada('2026-08-05');
    await api.pulihkanSisa({ tugasId: tugas });
    await api.assignPegawai(sisa(tugas, budi));
    expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: true });
    expect(await kertas(kantor, [6, 7])).toEqual(dulu);
  });

  it('what is moved to whoever had stopped opens their share again', async () => {
    const kantor = await calledOff();
    const { api, ayu, budi, tugas, porsi } = kantor;
    pada('2026-08-05');
    await api.pulihkanSisa({ tugasId: tugas });
    await api.assignPegawai(sisa(tugas, budi));
    const { pembagian } = await api.getTugas({ id: tugas });
    const milikBudi = pembagian.find(({ pegawaiId }) => pegawaiId === budi);
    const penugasanIds = milikBudi ? [penugasanId(tugas, milikBudi.pegawaiId)] : [];
    await api.movePenugasan({ penugasanIds, pegawaiId: ayu, persetujuanLintas: '' });
    expect(await porsi()).toEqual([['Ayu Lestari', 30, undefined, undefined, false]]);
  });

  it('called off once more on the same day, and undone: the sums agree', async () => {
    const { api, ayu, tugas, porsi } = await calledOff();
    const [satu] = await porsi();
    const selesai = Number(satu?.[1]);
    pada('2026-08-05');
    await api.pulihkanSisa({ tugasId: tugas });
    await api.assignPegawai(sisa(tugas, ayu));
    await api.undo();
    await api.undo();
    expect(await api.getTugas({ id: tugas })).toMatchObject({ batal: 30 - selesai, habis: true });
    await api.pulihkanSisa({ tugasId: tugas });
    await api.assignPegawai(sisa(tugas, ayu));
    await api.batalkanSisa({ tugasId: tugas, pegawaiId: ayu, tanggal: '2026-06-15', alasan: 'DPPA lagi' });
    const { batal = 0, jumlahPorsi } = await api.getTugas({ id: tugas });
    expect([batal > 0, jumlahPorsi]).toEqual([true, 30]);
    expect((await api.getLaporanBulanan({ bulan: 6 })).jumlah.dibatalkan).toBe(1);
  });

  it('the old cancellation is not undone from the history while it is brought back', async () => {
    const { api, tugas } = await calledOff();
    pada('2026-08-05');
    await api.pulihkanSisa({ tugasId: tugas });
    const perintah = async (cari: string) => (await api.listRiwayat({ cari, offset: 0, limit: 5 })).baris.at(0);
    const [batal, pulih] = [await perintah('batalkan sisa'), await perintah('pulihkan')];
    if (!batal || !pulih) throw new Error('both are in the history');
    const { tetap } = await api.previewUrung({ id: batal.id });
    expect(tetap.map(({ sebab }) => sebab)).toContain('pembatalannya sudah dipulihkan');
    await api.undoPerubahan({ id: pulih.id });
    expect((await api.previewUrung({ id: batal.id })).tetap).toEqual([]);
    await api.undoPerubahan({ id: batal.id });
    expect(await api.getTugas({ id: tugas })).toMatchObject({ habis: true, jumlahPorsi: 30 });
  });

  it('another volume: what was called off and brought back goes the same way', async () => {
    const { api, organisasi, tugas } = await smallOffice();
    await api.batalkanSisa({ tugasId: tugas, pegawaiId: null, tanggal: '2026-06-15', alasan: 'DPPA' });
    await api.pulihkanSisa({ tugasId: tugas });
    const { versi } = await api.getTugas({ id: tugas });
    await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, volume: 15 }));
    const { jumlahPorsi, batal = 0 } = await api.getTugas({ id: tugas });
    expect([jumlahPorsi, batal]).toEqual([0, 0]);
    await expect(api.pulihkanSisa({ tugasId: tugas })).rejects.toMatchObject({ code: 'tidakDitemukan' });
  });

  it('a meeting: who was there goes on with it', async () => {
    const { api, organisasi, ayu, budi } = await smallOffice();
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, hadirBersama: true, volume: 24 }));
    await api.assignPegawai(sisa(id, ayu, 'seluruhnya'));
    await api.assignPegawai(sisa(id, budi));
    await api.batalkanSisa({ tugasId: id, pegawaiId: null, tanggal: '2026-06-15', alasan: 'Tidak ada lagi' });
    const juni = async () => (await api.getLaporanBulanan({ bulan: 6 })).jumlah;
    const dulu = await juni();
    pada('2026-08-05');
    await api.pulihkanSisa({ tugasId: id });
    await api.assignPegawai(sisa(id, ayu));
    expect(await api.getTugas({ id })).toMatchObject({ habis: true });
    expect(await juni()).toEqual(dulu);
    expect((await api.getLaporanBulanan({ bulan: 12 })).jumlah.rencanaSampai).toBeGreaterThan(dulu.rencanaSampai);
  });

  it.each([
    ['the first', false],
    ['the last', true],
  ])('people removed by mistake: what was brought back of %s stays so in the months before', async (_nama, balik) => {
    const kantor = await smallOffice();
    const { api, organisasi, ayu, budi } = kantor;
    const jendela = { jenis: 'tanggal', mulai: '2026-10-01', akhir: '2026-12-31' } as const;
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, jendela }));
    await api.assignPegawai(sisa(id, ayu, 'seluruhnya'));
    await api.assignPegawai(sisa(id, budi, 'rata'));
    // Nothing of it has begun, so no share is left. All is of one day: the first part is brought back, the others are not.
    const batalkan = (pegawaiId: SmallOffice['ayu'] | null) =>
      api.batalkanSisa({ tugasId: id, pegawaiId, tanggal: '2026-06-15', alasan: 'DPPA' });
    const urut = [ayu, budi].sort();
    const [satu = ayu, dua = budi] = balik ? urut.toReversed() : urut;
    await batalkan(satu);
    pada('2026-07-06');
    await api.pulihkanSisa({ tugasId: id });
    await batalkan(dua);
    const juni = async () => (await api.getLaporanBulanan({ bulan: 6 })).jumlah.dibatalkan;
    const keadaan = async () => [await juni(), (await api.getTugas({ id })).batal];
    const dulu = await keadaan();
    expect(dulu).toEqual([2, 15]);
    await api.removePegawai({ ids: [ayu, budi] });
    expect(await keadaan()).toEqual(dulu);
    await api.undo();
    expect(await keadaan()).toEqual(dulu);
  });

  it('nor does what was called off of them undo what was brought back of nobody that day', async () => {
    const { api, organisasi, ayu, budi } = await smallOffice();
    const jendela = { jenis: 'tanggal', mulai: '2026-10-01', akhir: '2026-12-31' } as const;
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, jendela }));
    await api.assignPegawai(sisa(id, ayu, 'seluruhnya'));
    await api.assignPegawai(sisa(id, budi, 'rata'));
    const batalkan = (pegawaiId: SmallOffice['ayu'], alasan: string) =>
      api.batalkanSisa({ tugasId: id, pegawaiId, tanggal: '2026-06-15', alasan });
    await batalkan(ayu, 'DPPA');
    await api.removePegawai({ ids: [ayu] });
    pada('2026-07-06');
    await api.pulihkanSisa({ tugasId: id });
    await batalkan(budi, 'Efisiensi');
    await api.removePegawai({ ids: [budi] });
    const { peristiwa } = await api.getRiwayatAlih({ tugasId: id });
    expect(peristiwa.map(({ jenis, tanggal, keterangan }) => [jenis, tanggal, keterangan])).toEqual([
      ['pulih', '2026-07-06', ''],
      ['batal', '2026-06-15', 'Efisiensi; DPPA'],
      ['batal', '2026-06-15', 'Efisiensi; DPPA'],
    ]);
    expect((await api.getTugas({ id })).batal).toBe(15);
  });
});
