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
