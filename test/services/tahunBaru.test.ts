import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PerintahInput } from '../../src/api/perintahInputs';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { capaianTugas, volumeBelumDibagi, type Realisasi } from '../../src/domain/realisasi';
import type { TugasTerbagi } from '../../src/domain/tugas';
import { sisaTugas } from '../../src/services/bawaTahun';
import { kantor, pegawai as orang, tugas } from '../domain/kantorUji';
import { sampleOffice, workspace } from '../workspace';
import { rowsOf, satuAbsen, smallOffice, tugasBaru, type SmallOffice } from './small';

const rapat = (space: SmallOffice, tanggalAcara: string, over: Partial<PerintahInput> = {}) =>
  space.api.savePerintah({
    id: null,
    versi: 0,
    jenis: 'rapat',
    dari: 'Bupati',
    perihal: `Undangan rapat ${tanggalAcara}`,
    nomorSurat: '',
    tanggalSurat: null,
    diterima: '2026-12-21',
    tenggat: null,
    tanggalAcara,
    waktu: '09.00',
    tempat: '',
    kehadiran: 'sendiri',
    bagianId: null,
    menit: 180,
    petunjuk: '',
    persetujuanLintas: '',
    pegawaiIds: [space.ayu],
    ...over,
  });
const tugasSemua = {
  bagianId: null,
  subKegiatanId: null,
  sumber: null,
  keadaan: 'semua',
  urut: 'asal',
  cari: '',
} as const;

test('TB1–TB5: a file of the next year takes over people, bagian, settings, leave and what is due there, and nothing else', async () => {
  const space = await smallOffice();
  const { api, folder, ayu, budi } = space;
  await api.savePengaturan({ kelonggaran: { nilai: 25, sumber: 'Perbup 3/2026' } });
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: '2026-12-21', akhir: '2027-01-08', jenis: 'cuti_tahunan' }));
  await api.saveAbsen(satuAbsen({ pegawaiId: budi, mulai: '2026-05-04', akhir: '2026-05-08', jenis: 'diklat' }));
  await rapat(space, '2027-01-06');
  await rapat(space, '2026-12-29');
  const selesai = await rapat(space, '2027-01-07');
  await api.finishPerintah({ ids: [selesai], selesai: '2026-12-30' });
  const before = await rowsOf(space);
  const isi = await api.getTahunBaru();
  expect(isi).toMatchObject({ tahun: 2027, ketidakhadiran: 1, keluar: [], tugas: ['Menghadiri rapat 2027-01-06'] });
  const bagian = (await api.listBagian()).map(({ nama, pegawai }) => [nama, pegawai]);

  const path = join(folder, 'Setda-2027.bagihabis');
  const sesi = await api.createTahunBaru({ path });
  expect(sesi?.berkas).toMatchObject({ tahun: 2027, nama: 'Setda-2027.bagihabis', hanyaBaca: false });
  expect((await api.listBagian()).map(({ nama, pegawai }) => [nama, pegawai])).toEqual(bagian);
  expect(await api.getPengaturan()).toMatchObject({
    identitas: { tahun: 2027 },
    kelonggaran: { nilai: 25, sumber: 'Perbup 3/2026' },
  });
  const { baris, total } = await api.listTugas({ ...tugasSemua, offset: 0, limit: 10 });
  expect([total, baris[0]?.nama]).toEqual([1, 'Menghadiri rapat 2027-01-06']);
  expect((await api.getKalender()).tahun).toBe(2027);
  const agenda = { tanggal: '2027-01-05', hari: 14, saring: 'semua', bagianId: null, pegawaiId: null } as const;
  const kini = await api.getAgenda(agenda);
  expect(kini.mendatang.baris.map(({ tenggat, jenis }) => [tenggat, jenis])).toEqual([['2027-01-06', 'rapat']]);
  expect(kini.absen.map(({ pegawaiId, akhir }) => [pegawaiId, akhir])).toEqual([[ayu, '2027-01-08']]);
  // The old file was only read.
  await api.openFile({ path: join(folder, 'Setda-2026.bagihabis') });
  expect(await rowsOf(space)).toEqual(before);
});

test('TB2: whoever left stays behind, also as superior and on the orders that go along', async () => {
  const space = await smallOffice();
  const { api, folder, ayu, budi } = space;
  const id = await rapat(space, '2027-01-06', { pegawaiIds: [ayu, budi] });
  await api.endPegawai({ ids: [budi], tanggal: '2026-12-31', sebab: 'pensiun', lepaskanTugas: false });
  const { nama } = (await api.getPegawai({ id: budi })).pegawai;
  const isi = await api.getTahunBaru();
  expect(isi.keluar).toEqual([nama]);
  await api.createTahunBaru({ path: join(folder, 'baru') });
  expect((await api.getTugas({ id })).pembagian.map(({ pegawaiId }) => pegawaiId)).toEqual([ayu]);
});

test('nothing is made over a file that is there, and the present one stays open', async () => {
  const space = await smallOffice();
  const path = join(space.folder, 'Setda-2026.bagihabis');
  const bytes = readFileSync(path);
  await expect(space.api.createTahunBaru({ path })).rejects.toMatchObject({ code: 'berkasSudahAda' });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect((await space.api.getSesi()).berkas?.tahun).toBe(2026);
  expect(existsSync(join(space.folder, 'Setda-2027.bagihabis'))).toBe(false);
});

test('the sample office of the next year is whole: every rule of the file holds', { timeout: 60_000 }, async () => {
  const space = await sampleOffice();
  const { api, folder } = space;
  const isi = await api.getTahunBaru();
  await api.createTahunBaru({ path: join(folder, '2027.bagihabis') });
  const ringkasan = await api.getRingkasan();
  expect(ringkasan).toMatchObject({ tahun: 2027, pegawai: { total: isi.pegawai } });
});

describe('TB4: of a task that was begun what is left goes along', () => {
  const JANUARI = '2027-01-01';
  const jendela = { jenis: 'tanggal', mulai: '2026-12-01', akhir: '2027-01-29' } as const;
  const orangOrang = ['ayu', 'budi', 'citra'];
  const catat = (siapa: string, volume: number): Realisasi => ({
    ...{ tugasId: 't' as TugasId, pegawaiId: siapa as PegawaiId, bulan: 12, volume, mutu: '', bukti: '' },
  });
  const sisa = (satu: TugasTerbagi, notes: readonly Realisasi[], ada: (id: string) => boolean = () => true) => {
    const office = kantor({ pegawai: orangOrang.map((id) => orang({ id })), tugas: [satu] });
    return sisaTugas(satu, capaianTugas(office, satu, notes), ada, JANUARI);
  };
  const empat = tugas({ id: 't', volume: 4, pembagi: 4, norma: 600, jendela }, [
    ['ayu', 2],
    ['budi', 2],
  ]);

  test('by those who still have it, in whole units of the same norm', () => {
    expect(sisa(empat, [])).toMatchObject({ norma: 600, penugasan: [{ porsi: 2 }, { porsi: 2 }] });
    // Ayu did all of hers: Budi has all that is left.
    expect(sisa(empat, [catat('ayu', 200)])).toMatchObject({
      ...{ norma: 600, volume: 2, pembagi: 2 },
      penugasan: [{ pegawaiId: 'budi', porsi: 2 }],
    });
    expect(sisa(empat, [catat('ayu', 200), catat('budi', 200)])).toBeNull();
    expect(sisa(empat, [], (id) => id === 'ayu')?.penugasan).toMatchObject([{ porsi: 2 }]);
  });

  test('the minutes are those left in the old file, whoever stands in and whoever stopped', () => {
    const volume = fc.integer({ min: 1, max: 40 });
    const sampai = fc.constantFrom(undefined, '2026-12-18', '2027-01-08');
    const porsi = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 2000 }), sampai), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(volume, fc.boolean(), porsi, (n, persen, isi) => {
        const pembagi = persen || n === 1 ? 10_000 : n;
        let left = pembagi;
        const milik = isi.map(([want, done, akhir]) => {
          const own = Math.min(left, persen ? want * 100 : want);
          left -= own;
          return { own, done, akhir };
        });
        const dasar = tugas({ id: 't', volume: n, pembagi, norma: 600, jendela }, [
          ['ayu', milik[0]!.own],
          ['budi', milik[1]!.own],
          ['citra', milik[2]!.own],
        ]);
        const satu: TugasTerbagi = {
          ...dasar,
          penugasan: dasar.penugasan.map((p, i) => ({ ...p, ...(milik[i]!.akhir && { sampai: milik[i]!.akhir }) })),
        };
        const notes = orangOrang.map((siapa, i) => catat(siapa, milik[i]!.done)).filter(({ volume: v }) => v > 0);
        const office = kantor({ pegawai: orangOrang.map((id) => orang({ id })), tugas: [satu] });
        // Of a share whose days are over nothing is left for the new year.
        const open = new Set(satu.penugasan.filter((p) => p.sampai !== '2026-12-18').map((p) => p.pegawaiId));
        const hundredths = capaianTugas(office, satu, notes)
          .filter(({ pegawaiId }) => open.has(pegawaiId))
          .reduce((all, one) => all + one.sisa, volumeBelumDibagi(satu));
        const baru = sisa(satu, notes);
        const minutes = baru ? baru.volume * (baru.norma ?? 0) : 0;
        // The norm is whole minutes a unit.
        expect(Math.abs(minutes - (hundredths * 600) / 100)).toBeLessThanOrEqual((baru?.volume ?? 0) / 2 + 1);
        if (!baru) return;
        expect(baru.penugasan.reduce((all, p) => all + p.porsi, 0)).toBeLessThanOrEqual(baru.pembagi);
        // Whoever's days are over has none of it.
        for (const p of baru.penugasan) expect(p.sampai === undefined || p.sampai >= JANUARI).toBe(true);
      }),
    );
  });
});

test('TB4: a task under a bagian that another PC removed goes along under none', async () => {
  const { api, folder, ayu } = await smallOffice();
  const hilang = await api.saveBagian({ id: null, nama: 'Dihapus di PC lain', kodeSubUnit: '' });
  const awal = join(folder, 'awal.bagihabis');
  await api.saveCopy({ path: awal });
  await api.removeBagian({ id: hilang });
  const lain = workspace();
  await lain.api.setPengguna({ nama: 'Dedi Uji', jabatan: 'Analis' });
  const salinan = join(lain.folder, 'salinan.bagihabis');
  copyFileSync(awal, salinan);
  await lain.api.openFile({ path: salinan });
  const jendela = { jenis: 'tanggal', mulai: '2026-12-21', akhir: '2027-01-20' } as const;
  const id = await lain.api.saveTugas(tugasBaru({ nama: 'Januari', bagianId: hilang, volume: 2, norma: 60, jendela }));
  await lain.api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: 'ya' });
  const kembali = join(folder, 'kembali.bagihabis');
  await lain.api.saveCopy({ path: kembali });
  const lihat = await api.readGabung({ path: kembali, jobId: 'baca' });
  await api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'gabung', setujuJam: true });
  await api.createTahunBaru({ path: join(folder, 'Setda-2027.bagihabis') });
  expect((await api.getTugas({ id })).bagianId).toBeNull();
});

test('TB4: what somebody stands in for over the turn of the year is theirs until the last day in the new file, too', async () => {
  const space = await smallOffice();
  const { api, ayu, budi, organisasi, folder } = space;
  const jendela = { jenis: 'tanggal', mulai: '2026-12-22', akhir: '2027-01-06' } as const;
  const isi = tugasBaru({ nama: 'Kerja Januari', bagianId: organisasi, volume: 4, norma: 60, jendela });
  const id = await api.saveTugas(isi);
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const masa = { pegawaiId: ayu, tanggal: '2026-12-21', kembali: '2027-01-08' } as const;
  await api.saveAbsen(satuAbsen({ pegawaiId: ayu, mulai: masa.tanggal, akhir: masa.kembali, jenis: 'cuti_tahunan' }));
  const kepada = [{ pegawaiId: budi, porsi: 4, persetujuanLintas: '' }];
  const baris = [{ tugasId: id, tinggal: 0, kepada, batal: 0 }];
  await api.alihkanTugas({ ...masa, sebab: 'cuti', keterangan: '', baris });
  await api.createTahunBaru({ path: join(folder, 'Setda-2027.bagihabis') });
  const baru = await api.getTugas({ id });
  expect(baru.pembagian.map(({ pegawaiId, porsi, sampai }) => [pegawaiId, porsi, sampai])).toEqual([
    [budi, 4, '2027-01-08'],
  ]);
});
