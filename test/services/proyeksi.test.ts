import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { hariIni } from '../../src/services/hariIni';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, smallOffice, tugasBaru } from './small';

const folder = () => mkdtempSync(join(tmpdir(), 'bagihabis-proyeksi-'));

describe('people ahead', () => {
  it('follows the office: who leaves, the tasks they hold, who could follow; per bagian and for all', async () => {
    const { api, organisasi, hukum, ayu, budi, tugas } = await smallOffice();
    const { tahun } = (await api.getPengaturan()).identitas;
    const lahir = `${tahun + 2 - 58}0310`;
    const dini = await api.savePegawai(
      pegawai({ nama: 'Dini Pertiwi', nip: `${lahir}199003${'2'}001`, bagianId: organisasi }),
    );
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: dini, cara: 'seluruhnya', persetujuanLintas: '' });
    const bersama = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rapat', volume: 10, norma: 60 }));
    for (const pegawaiId of [dini, budi])
      await api.assignPegawai({ tugasIds: [bersama], pegawaiId, cara: 'rata', persetujuanLintas: '' });

    const semua = await api.getProyeksi({ bagianId: null });
    expect(semua.tahun).toEqual([0, 1, 2, 3, 4].map((n) => tahun + n));
    expect(semua.jumlah).toMatchObject({ pemangku: 4, tanpaTanggal: 3 });
    expect(semua.orang).toMatchObject([
      { nama: 'Dini Pertiwi', keadaan: 'keluar', tanggal: `${tahun + 2}-04-01`, sebab: 'pensiun', usia: 58, tugas: 2 },
    ]);
    expect(semua.tugas).toEqual({ berkurang: 2, kehilangan: [0, 0, 1, 0, 0] });
    expect((await api.getProyeksi({ bagianId: hukum })).orang).toEqual([]);

    const minta = { bagianId: null, tahun: null, pegawaiId: null, kehilangan: false, cari: '', offset: 0, limit: 50 };
    const daftar = await api.listTugasLepas(minta);
    expect(daftar.baris.map((b) => [b.nama, b.kehilangan, b.tinggal])).toEqual([
      ['Verifikasi laporan perangkat daerah', tahun + 2, 0],
      ['Rapat', null, 1],
    ]);
    expect((await api.listTugasLepas({ ...minta, kehilangan: true })).total).toBe(1);
    expect((await api.listTugasLepas({ ...minta, tahun: tahun + 1 })).total).toBe(0);
    expect((await api.listTugasLepas({ ...minta, cari: 'rapat', pegawaiId: dini })).total).toBe(1);

    const ganti = await api.getPengganti({ tugasId: tugas });
    expect(ganti.calon.map((c) => c.pegawaiId).sort()).toEqual([ayu, budi].sort());
    expect(ganti.calon[0]?.rasioSesudah).toBeGreaterThan(0);
    const lain = await api.saveTugas(tugasBaru({ bagianId: hukum, nama: 'Lain' }));
    await expect(api.getPengganti({ tugasId: lain })).rejects.toMatchObject({ code: 'tidakDitemukan' });

    // Handed on, the task is nobody's loss any more.
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    expect((await api.getProyeksi({ bagianId: null })).tugas.kehilangan).toEqual([0, 0, 0, 0, 0]);
  });

  it('a projection of the day: somebody whose last day is past is no pemangku', async () => {
    const { api, ayu } = await smallOffice();
    const { pegawai: baris } = await api.getPegawai({ id: ayu });
    const { tahun } = (await api.getPengaturan()).identitas;
    await api.savePegawai({ ...pegawai({ nama: baris.nama }), id: ayu, versi: baris.versi, keluar: `${tahun}-01-01` });
    const { jumlah } = await api.getProyeksi({ bagianId: null });
    expect(jumlah.pemangku).toBe(hariIni() > `${tahun}-01-01` ? 2 : 3);
  });
});

describe('papers of the projection', () => {
  it('PDF and workbook of the sample office; nobody is named', { timeout: 60_000 }, async () => {
    const printer = pencetak();
    const { api } = await sampleOffice(printer);
    const di = folder();
    const xlsx = join(di, 'proyeksi.xlsx');
    expect(await api.exportProyeksi({ bagianId: null, format: 'xlsx', path: xlsx, jobId: 'x' })).toEqual({
      path: xlsx,
    });
    const [lembar] = Object.values(read(readFileSync(xlsx)).Sheets);
    const nilai = Object.values(lembar ?? {}).flatMap((sel: { v?: unknown }) => (sel.v === undefined ? [] : [sel.v]));
    const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
    for (const { nama, nip } of baris) {
      expect(nilai).not.toContain(nama);
      if (nip !== '') expect(nilai).not.toContain(nip);
    }
    const view = await api.getProyeksi({ bagianId: null });
    expect(nilai).toContain(view.jumlah.pemangku);
    await api.exportProyeksi({ bagianId: null, format: 'pdf', path: join(di, 'proyeksi.pdf'), jobId: 'p' });
    expect((await PDFDocument.load(readFileSync(join(di, 'proyeksi.pdf')))).getPageCount()).toBeGreaterThan(0);
  });
});
