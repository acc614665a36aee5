import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AppEvent } from '../../src/api/views';
import { createApi } from '../../src/services/index';
import { pegawai, smallOffice, tugasBaru } from './small';

const SEMUA = { cari: '', offset: 0, limit: 50 } as const;
const hari = (d: Date): string =>
  `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;

test('the history of one record, by person, by day and by column', async () => {
  const { api, tugas, organisasi } = await smallOffice();
  const { versi } = await api.getTugas({ id: tugas });
  await api.saveTugas(tugasBaru({ id: tugas, versi, bagianId: organisasi, volume: 12 }));
  const catatan = { tabel: 'tugas', id: tugas };
  const satu = await api.listRiwayat({ ...SEMUA, catatan });
  expect(satu.baris.map((b) => b.kalimat)).toEqual([
    'mengubah volume dari 30 menjadi 12 pada tugas Verifikasi laporan perangkat daerah',
    'menambah tugas Verifikasi laporan perangkat daerah',
  ]);
  expect((await api.listRiwayat({ ...SEMUA, catatan, kolom: 'volume' })).total).toBe(1);
  const [kini, besok] = [hari(new Date()), hari(new Date(Date.now() + 86_400_000))];
  expect((await api.listRiwayat({ ...SEMUA, catatan, dari: kini, sampai: kini })).total).toBe(2);
  expect((await api.listRiwayat({ ...SEMUA, catatan, dari: besok })).total).toBe(0);
  expect((await api.listRiwayat({ ...SEMUA, aktor: 'Orang lain' })).total).toBe(0);
  expect(await api.getBahanSaring({ kelompok: null, catatan })).toMatchObject({
    aktor: [{ nama: 'Rina Uji' }],
    hari: { pertama: kini, terakhir: kini },
  });
  expect(await api.findCatatan({ teks: 'verif', kelompok: null })).toEqual([
    { ...catatan, nama: 'Verifikasi laporan perangkat daerah', dihapus: false },
  ]);
  expect(await api.getCatatan(catatan)).toMatchObject({ nama: 'Verifikasi laporan perangkat daerah' });
});

test('an old command is previewed, undone although others came later, and the undo is undone', async () => {
  const { api, hukum, tugas, ayu } = await smallOffice();
  await api.saveBagian({ id: hukum, nama: 'Hukum dan HAM', kodeSubUnit: '' });
  const [lama] = (await api.listRiwayat({ ...SEMUA, limit: 1 })).baris;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const rencana = await api.previewUrung({ id: lama!.id });
  expect(rencana).toMatchObject({ halangan: '', tetap: [], tetapLainnya: 0, kembaliLainnya: 0 });
  expect(rencana.kembali.map(({ kolom, lama: kini, baru }) => [kolom, kini, baru])).toEqual([
    ['Nama', 'Hukum dan HAM', 'Hukum'],
  ]);
  const { id, dilewati } = await api.undoPerubahan({ id: lama!.id });
  expect(dilewati).toEqual([]);
  const nama = async () => (await api.listBagian()).find((b) => b.id === hukum)?.nama;
  expect(await nama()).toBe('Hukum');
  // The newest step of before stays what Ctrl+Z takes; the undo itself is what Ctrl+Y takes back.
  expect((await api.getSesi()).ulangi?.id).toBe(id);
  await expect(api.undoPerubahan({ id: lama!.id })).rejects.toMatchObject({ detail: { sebab: 'sudah diurungkan' } });
  await api.undoPerubahan({ id });
  expect(await nama()).toBe('Hukum dan HAM');
});

test('what others built on stays, with who did it and by which command', async () => {
  const { api, hukum, citra } = await smallOffice();
  const [tambahCitra] = (await api.listRiwayat({ ...SEMUA, cari: 'Citra' })).baris;
  const [tambahHukum] = (await api.listRiwayat({ ...SEMUA, cari: 'tambah bagian Hukum' })).baris;
  const { versi } = (await api.getPegawai({ id: citra })).pegawai;
  await api.savePegawai(pegawai({ id: citra, versi, nama: 'Citra Dewi', bagianId: hukum, golongan: 'III/d' }));
  expect((await api.previewUrung({ id: tambahCitra!.id })).tetap).toEqual([
    { nama: 'Citra Dewi', sebab: 'sudah diubah lagi oleh Rina Uji (ubah pegawai Citra Dewi)' },
  ]);
  expect((await api.previewUrung({ id: tambahHukum!.id })).halangan).toMatch(
    /^isinya sudah dipakai \(penempatan Citra Dewi · Hukum, oleh Rina Uji \(tambah pegawai Citra Dewi\)\)$/,
  );
  await api.setPengguna({ nama: 'Sari', jabatan: 'Analis' });
  expect((await api.previewUrung({ id: tambahCitra!.id })).halangan).toBe('hanya Rina Uji yang dapat mengurungkannya');
  await expect(api.undoPerubahan({ id: tambahCitra!.id })).rejects.toMatchObject({ code: 'tidakDapatDiurungkan' });
});

test('the office after an old command is shown read-only in the place of the file, and the file comes back as it was', async () => {
  const events: AppEvent[] = [];
  const space = await smallOffice({ emit: (event) => void events.push(event) });
  const { api, hukum, host, folder } = space;
  const sebelum = (await api.listRiwayat({ ...SEMUA, limit: 1 })).baris[0]!;
  await api.saveBagian({ id: hukum, nama: 'Hukum dan HAM', kodeSubUnit: '' });
  const path = (await api.getSesi()).berkas!.path;
  const dulu = await api.openLampau({ saat: { perubahanId: sebelum.id }, jobId: 'l' });
  expect(dulu).toMatchObject({ lampau: { waktu: sebelum.waktu, sesudahnya: 1 }, berkas: { path, hanyaBaca: true } });
  const nama = async () => (await api.listBagian()).find((b) => b.id === hukum)?.nama;
  expect(await nama()).toBe('Hukum');
  expect((await api.listRiwayat(SEMUA)).baris[0]!.id).toBe(sebelum.id);
  await expect(api.saveBagian({ id: hukum, nama: 'X', kodeSubUnit: '' })).rejects.toMatchObject({ code: 'hanyaBaca' });
  expect((await api.previewUrung({ id: sebelum.id })).halangan).toBe('berkas ini dibuka hanya untuk dibaca');
  await expect(api.saveCopy({ path })).rejects.toMatchObject({ code: 'hanyaBaca' });
  // Opening the file itself leads back.
  expect((await api.openFile({ path }))!.lampau).toBeNull();
  expect(await nama()).toBe('Hukum dan HAM');
  // A day, then another one straight from there.
  const kemudian = new Date(Date.now() + 1000).toISOString();
  expect((await api.openLampau({ saat: { perubahanId: sebelum.id }, jobId: 'l' })).lampau?.sesudahnya).toBe(1);
  expect((await api.openLampau({ saat: { waktu: kemudian }, jobId: 'l' })).lampau).toMatchObject({
    waktu: kemudian,
    sesudahnya: 0,
  });
  expect((await api.closeLampau()).lampau).toBeNull();
  expect((await api.closeLampau()).lampau).toBeNull();
  expect(readdirSync(join(host.userDataDir, 'lampau'))).toEqual([]);
  await api.saveBagian({ id: hukum, nama: 'Hukum', kodeSubUnit: '' });
  await api.closeFile();
  const lagi = createApi(host);
  await lagi.openFile({ path: join(folder, 'Setda-2026.bagihabis') });
  expect((await lagi.listBagian()).find((b) => b.id === hukum)?.nama).toBe('Hukum');
  await lagi.closeFile();
});

test('a shared file is left for the past and taken up again as shared', async () => {
  const { api, hukum } = await smallOffice();
  await api.startBersama();
  const sebelum = (await api.listRiwayat({ ...SEMUA, limit: 1 })).baris[0]!;
  await api.saveBagian({ id: hukum, nama: 'Hukum dan HAM', kodeSubUnit: '' });
  await api.openLampau({ saat: { perubahanId: sebelum.id }, jobId: 'l' });
  expect((await api.getBersama()).mode).toBe('sendiri');
  await expect(api.startBersama()).rejects.toMatchObject({ code: 'hanyaBaca' });
  await api.closeLampau();
  expect((await api.getBersama()).mode).toBe('bersama');
  expect((await api.listBagian()).find((b) => b.id === hukum)?.nama).toBe('Hukum dan HAM');
  await api.closeFile();
});

test('a day before the file says since when it exists and leaves the document open', async () => {
  const { api, host } = await smallOffice();
  const saat = { waktu: '2001-01-01T00:00:00Z' };
  await expect(api.openLampau({ saat, jobId: 'l' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
  await expect(api.exportLampau({ saat, path: null, jobId: 'l' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
  expect((await api.getSesi()).lampau).toBeNull();
  expect(existsSync(join(host.userDataDir, 'lampau'))).toBe(false);
});

test('the office on a day as a file of its own is never written over another one', async () => {
  const { api, folder } = await smallOffice();
  const [baris] = (await api.listRiwayat({ ...SEMUA, limit: 1 })).baris;
  const saat = { perubahanId: baris!.id };
  const path = join(folder, 'Dahulu.bagihabis');
  expect(await api.exportLampau({ saat, path, jobId: 'x' })).toMatchObject({ path, sesudahnya: 0 });
  writeFileSync(join(folder, 'ada.bagihabis'), 'x');
  await expect(api.exportLampau({ saat, path: join(folder, 'ada'), jobId: 'x' })).rejects.toMatchObject({
    code: 'berkasSudahAda',
  });
});
