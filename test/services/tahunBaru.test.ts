import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PerintahInput } from '../../src/api/perintahInputs';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { capaianTugas, type Realisasi } from '../../src/domain/realisasi';
import { sisaTugas } from '../../src/services/bawaTahun';
import { kantor, pegawai as orang, tugas } from '../domain/kantorUji';
import { sampleOffice } from '../workspace';
import { rowsOf, satuAbsen, smallOffice, type SmallOffice } from './small';

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

test('TB4: of a task that was begun what is left goes along, by those who still have it', () => {
  const jendela = { jenis: 'tanggal', mulai: '2026-12-01', akhir: '2027-01-29' } as const;
  const satu = tugas({ id: 't', volume: 4, pembagi: 4, norma: 600, jendela }, [
    ['ayu', 2],
    ['budi', 2],
  ]);
  const office = kantor({ pegawai: [orang({ id: 'ayu' }), orang({ id: 'budi' })], tugas: [satu] });
  const catat = (siapa: string, volume: number): Realisasi => ({
    ...{ tugasId: 't' as TugasId, pegawaiId: siapa as PegawaiId, bulan: 12, volume, mutu: '', bukti: '' },
  });
  const sisa = (notes: readonly Realisasi[], ada = () => true) =>
    sisaTugas(satu, capaianTugas(office, satu, notes), ada);
  expect(sisa([])).toMatchObject({ norma: 600, penugasan: [{ porsi: 2 }, { porsi: 2 }] });
  // Ayu did all of hers: Budi has all of the half that is left.
  const separuh = sisa([catat('ayu', 200)]);
  expect(separuh).toMatchObject({ norma: 300, volume: 4, penugasan: [{ pegawaiId: 'budi', porsi: 4 }] });
  expect(sisa([catat('ayu', 200), catat('budi', 200)])).toBeNull();
  expect(sisaTugas(satu, capaianTugas(office, satu, []), (id) => id === 'ayu')?.penugasan).toMatchObject([
    { porsi: 2 },
  ]);
});
