import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';
import { table } from './tables';

test(
  'a list without somebody who has a letter: it is counted before, and the letter is to be looked at after',
  { timeout: 30_000 },
  async () => {
    const { api, folder } = await sampleOffice({ renderPdf: pencetak().renderPdf });
    const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
    const [pergi, tinggal] = baris.filter((p) => p.jumlahTugas > 0);
    if (!pergi || !tinggal) throw new Error('the sample has people with tasks');
    await api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds: [pergi.id, tinggal.id], tanggal: '2026-03-02' },
      penomoran: 'otomatis',
      cara: 'perOrang',
      folder: join(folder, 'naskah'),
      jobId: 'terbit',
    });
    const path = table('pegawai.csv', [
      ['KEADAAN 31 MARET 2026'],
      ['No', 'Nama', 'NIP', 'Jabatan'],
      ...baris.filter((p) => p.id !== pergi.id).map((p, i) => [i + 1, p.nama, p.nip, p.jabatan]),
    ]);
    const shown = await api.readPegawai({ path, jobId: 'baca' });
    expect(shown.keluar).toMatchObject([{ pegawaiId: pergi.id, tugas: pergi.jumlahTugas, surat: 1, usul: true }]);
    const { langkah } = await api.acceptPegawai({
      imporId: shown.imporId,
      keluar: [{ pegawaiId: pergi.id, tanggal: '2026-03-31', sebab: 'pindah' }],
    });
    expect(langkah?.label).toBe(`impor ${baris.length - 1} pegawai dari pegawai.csv, 1 keluar`);
    const register = await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 10 });
    const of = (id: string) => register.baris.find((s) => s.penerima.some(({ pegawaiId }) => pegawaiId === id));
    expect(of(pergi.id)?.perluDitinjau.join()).toContain(pergi.nama);
    expect(of(tinggal.id)?.perluDitinjau).toEqual([]);
    // Nobody else lost anything, and all of it is one step.
    const now = (id: typeof pergi.id) => api.getPegawai({ id }).then(({ pegawai }) => pegawai.jumlahTugas);
    expect(await now(tinggal.id)).toBe(tinggal.jumlahTugas);
    await api.undo();
    expect((await api.getPegawai({ id: pergi.id })).pegawai).toMatchObject({
      status: 'aktif',
      jumlahTugas: pergi.jumlahTugas,
    });
  },
);
