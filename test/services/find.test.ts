import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';

test('letters are found by number, subject and receiver', async () => {
  const { api, folder } = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const all = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 });
  const [person] = all.baris.filter(({ jumlahTugas }) => jumlahTugas > 0);
  await api.issueSurat({
    sasaran: { jenis: 'petikan', pegawaiIds: [person!.id], tanggal: '2026-03-02' },
    penomoran: 'otomatis',
    cara: 'perOrang',
    folder: join(folder, 'naskah'),
    jobId: 'terbit',
  });
  const [surat] = (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 1 })).baris;
  const letters = async (teks: string) => (await api.find({ teks })).filter(({ jenis }) => jenis === 'surat');
  const found = [{ jenis: 'surat', id: surat!.id, judul: surat!.nomor, keterangan: surat!.perihal }];
  expect(await letters(surat!.nomor)).toEqual(found);
  expect(await letters(person!.nama.slice(0, 6))).toEqual(found);
  expect(await letters('800.1.11.1/999')).toEqual([]);
});

test('a konsep is found as one, a void letter says so, and a bare number is no letter', async () => {
  const { api, folder } = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const all = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 });
  const pegawaiIds = all.baris.filter(({ jumlahTugas }) => jumlahTugas > 0).map(({ id }) => id);
  const sasaran = { jenis: 'petikan' as const, pegawaiIds: pegawaiIds.slice(0, 1), tanggal: '2026-03-02' };
  const keluar = { penomoran: 'otomatis', cara: 'perOrang', folder: join(folder, 'naskah'), jobId: 'terbit' } as const;
  const terbit = await api.issueSurat({ sasaran, ...keluar });
  const [id] = terbit!.diterbitkan;
  await api.voidSurat({ id: id!, alasan: 'salah' });
  await api.createKonsep({ sasaran, suntingan: {} });
  const [nomor] = await api.reserveNomor({
    jenis: 'surat_tugas',
    bagianId: null,
    jumlah: 1,
    untuk: 'undangan',
    tanggal: '2026-03-02',
  });
  const letters = async (teks: string) => (await api.find({ teks })).filter(({ jenis }) => jenis === 'surat');
  const orang = all.baris.find((satu) => satu.id === pegawaiIds[0])!;
  const found = await letters(orang.nama.slice(0, 6));
  expect(found.map(({ judul, keterangan }) => [judul === 'Konsep', keterangan.startsWith('Nomor batal · ')])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(await letters(nomor!.nomor)).toEqual([]);
});
