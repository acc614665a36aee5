import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/api';
import { JENIS_DOKUMEN, type JenisDokumen } from '../../src/domain/kinerja';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai as orangBaru, smallOffice, tugasBaru } from './small';

type Permintaan = Parameters<Api['previewDokumen']>[0]['permintaan'];
const minta = (jenis: JenisDokumen, ubah: Partial<Permintaan> = {}): Permintaan => ({
  jenis,
  bagianIds: null,
  pegawaiIds: null,
  tingkat: 1,
  lembar: 'perOrang',
  biaya: false,
  ...ubah,
});
const jobId = 'dokumen';
const folder = () => mkdtempSync(join(tmpdir(), 'bagihabis-dokumen-'));
const sel = (path: string, lembar = 0): (string | number | Date)[][] => {
  const buku = read(readFileSync(path), { cellDates: true });
  return utils.sheet_to_json(buku.Sheets[buku.SheetNames[lembar] ?? ''] ?? {}, { header: 1 });
};

describe('dokumen kinerja', () => {
  it('every paper of the sample office as workbook and PDF', { timeout: 120_000 }, async () => {
    const { api, events } = await sampleOffice(pencetak());
    const di = folder();
    for (const jenis of JENIS_DOKUMEN) {
      const permintaan = minta(jenis, { lembar: 'satu', tingkat: 2 });
      const xlsx = join(di, `${jenis}.xlsx`);
      expect(await api.exportDokumen({ permintaan, format: 'xlsx', path: xlsx, jobId })).toEqual({ path: xlsx });
      expect(read(readFileSync(xlsx), { bookSheets: true }).SheetNames.length).toBeGreaterThan(0);
      const pdf = join(di, `${jenis}.pdf`);
      await api.exportDokumen({ permintaan, format: 'pdf', path: pdf, jobId });
      expect((await PDFDocument.load(readFileSync(pdf))).getTitle()).toContain('Sekretariat Daerah 2026');
    }
    // The column of the rupiah adds up to the pagu of the office.
    const { rupiah, pegawai } = await api.getRingkasan();
    const sub = sel(join(di, 'sub_kegiatan.xlsx'));
    const kepala = sub.findIndex((baris) => baris[0] === 'No.');
    const kolom = sub[kepala]?.indexOf('Rupiah') ?? -1;
    const isi = sub.slice(kepala + 1).filter((baris) => typeof baris[0] === 'number');
    expect(isi.reduce((n, baris) => n + Number(baris[kolom] ?? 0), 0)).toBe(rupiah.total);
    const rekap = sel(join(di, 'rekap.xlsx')).find((baris) => baris[1] === 'Jumlah');
    expect(rekap?.[2]).toBe(pegawai.total);
    // One long list has real days; people and papers carry names.
    const daftar = sel(join(di, 'daftar_tugas.xlsx'));
    const mulai = daftar.find((baris) => baris[0] === 'No.')?.indexOf('Mulai') ?? -1;
    expect(daftar.filter((baris) => baris[mulai] instanceof Date).length).toBeGreaterThan(300);
    expect(events.some((e) => e.type === 'progress' && e.jobId === jobId)).toBe(true);
  });

  it('a preview of many people shows the first ones and says how many there are', { timeout: 60_000 }, async () => {
    const { api } = await sampleOffice(pencetak());
    const { tampil, jumlah, judul } = await api.previewDokumen({
      permintaan: minta('daftar_tugas'),
      lengkap: false,
      jobId,
    });
    expect(tampil).toBe(40);
    expect(jumlah).toBeGreaterThan(90);
    expect(judul).toBe('Daftar Tugas Pegawai Sekretariat Daerah 2026');
  });

  it('a task that looks like a formula stays text in every workbook', async () => {
    const { api, organisasi, ayu } = await smallOffice();
    const nama = '=HYPERLINK("http://contoh","klik")';
    const tugas = await api.saveTugas(
      tugasBaru({ bagianId: organisasi, nama, keluaran: '+1', dasar: '@x', petunjuk: '-y' }),
    );
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const path = join(folder(), 'x.xlsx');
    for (const jenis of JENIS_DOKUMEN) {
      await api.exportDokumen({ permintaan: minta(jenis), format: 'xlsx', path, jobId });
      for (const lembar of Object.values(read(readFileSync(path), { cellFormula: true }).Sheets))
        for (const [alamat, isi] of Object.entries(lembar))
          if (!alamat.startsWith('!')) expect(isi).not.toHaveProperty('f');
    }
    await api.exportDokumen({ permintaan: minta('daftar_tugas'), format: 'xlsx', path, jobId });
    expect(JSON.stringify(sel(path))).toContain('=HYPERLINK');
  });

  it('results typed for a bagian are the columns of its matrix, are undone, and go back to the DPA', async () => {
    const { api, organisasi, ayu, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const hasil = [
      {
        id: 'h1',
        uraian: 'Meningkatnya mutu laporan',
        indikator: [{ uraian: 'Nilai', target: '80', satuan: 'poin' }],
        kode: ['2.13'],
      },
    ];
    await api.saveHasilPimpinan({ bagianId: organisasi, hasil });
    expect((await api.getHasilPimpinan({ bagianId: organisasi })).ditulis).toEqual(hasil);
    const path = join(folder(), 'matriks.xlsx');
    await api.exportDokumen({ permintaan: minta('matriks'), format: 'xlsx', path, jobId });
    expect(JSON.stringify(sel(path))).toContain('1. Meningkatnya mutu laporan');
    // They are no setting of the office.
    expect(await api.getPengaturan()).not.toHaveProperty(`hasil.${organisasi}`);
    await api.undo();
    expect((await api.getHasilPimpinan({ bagianId: organisasi })).ditulis).toEqual([]);
    await api.saveHasilPimpinan({ bagianId: organisasi, hasil });
    await api.saveHasilPimpinan({ bagianId: organisasi, hasil: [] });
    expect((await api.getHasilPimpinan({ bagianId: organisasi })).ditulis).toEqual([]);
    await expect(
      api.saveHasilPimpinan({ bagianId: organisasi, hasil: [{ id: 'h', uraian: 'x', indikator: [], kode: ['abc'] }] }),
    ).rejects.toMatchObject({ code: 'masukanTidakSah' });
  });

  it('the leader of a bagian is judged by whom the office names, under the results of the office', async () => {
    const { api, organisasi, ayu, tugas } = await smallOffice();
    const { pegawai } = await api.getPegawai({ id: ayu });
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const kepala = orangBaru({
      id: ayu,
      versi: pegawai.versi,
      bagianId: organisasi,
      jabatan: 'Kepala Bagian Organisasi',
      jenisJabatan: 'Administrator',
    });
    await api.savePegawai(kepala);
    const path = join(folder(), 'skp.xlsx');
    const permintaan = minta('skp', { pegawaiIds: [ayu] });
    await api.exportDokumen({ permintaan, format: 'xlsx', path, jobId });
    expect(JSON.stringify(sel(path))).toContain('Pejabat penilai kinerja: …');
    const penilai = {
      nama: 'Dra. Wening Asri',
      nip: '',
      pangkat: 'Pembina Utama Muda',
      jabatan: 'Asisten Administrasi',
    };
    await api.savePenilai({ bagianId: organisasi, penilai });
    expect((await api.getHasilPimpinan({ bagianId: organisasi })).penilai).toEqual(penilai);
    const hasil = [{ id: 'k', uraian: 'Meningkatnya akuntabilitas kinerja', indikator: [], kode: ['2.13'] }];
    await api.saveHasilPimpinan({ bagianId: null, hasil });
    expect(await api.getHasilPimpinan({ bagianId: null })).toMatchObject({
      ditulis: hasil,
      diturunkan: [],
      penilai: null,
    });
    expect((await api.getHasilPimpinan({ bagianId: organisasi })).ditulis).toEqual([]);
    await api.exportDokumen({ permintaan, format: 'xlsx', path, jobId });
    const isi = JSON.stringify(sel(path));
    expect(isi).toContain('Pejabat penilai kinerja: Dra. Wening Asri, Asisten Administrasi');
    // The task of the small office is of no budget line.
    expect(isi).toContain('Tugas dan fungsi');
    await api.savePenilai({ bagianId: organisasi, penilai: null });
    expect((await api.getHasilPimpinan({ bagianId: organisasi })).penilai).toBeNull();
  });

  it('texts of the SKP are the office’s own', async () => {
    const { api, ayu, tugas } = await smallOffice();
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const teks = { ...(await api.getTeksSkp()), kualitas: 'Mutu {keluaran}', targetKualitas: 95 };
    await api.saveTeksSkp(teks);
    expect(await api.getTeksSkp()).toEqual(teks);
    const path = join(folder(), 'skp.xlsx');
    await api.exportDokumen({ permintaan: minta('skp', { pegawaiIds: [ayu] }), format: 'xlsx', path, jobId });
    const kuantitas = sel(path).find((baris) => baris.includes('Kuantitas'));
    expect(kuantitas?.slice(-6)).toEqual([30, 'Perangkat Daerah', 7, 8, 7, 8]);
    expect(JSON.stringify(sel(path))).toContain('Mutu Laporan terverifikasi');
  });

  it('what cannot be made is said before a place is asked for; a cancelled dialogue writes nothing', async () => {
    const { api, ayu } = await smallOffice();
    const asing = 'tidak-ada' as typeof ayu;
    await expect(
      api.exportDokumen({ permintaan: minta('skp', { pegawaiIds: [asing] }), format: 'pdf', path: null, jobId }),
    ).rejects.toMatchObject({ code: 'tidakDitemukan' });
    await expect(
      api.previewDokumen({ permintaan: minta('rekap', { pegawaiIds: [ayu] }), lengkap: false, jobId }),
    ).rejects.toMatchObject({ code: 'masukanTidakSah' });
    expect(await api.exportDokumen({ permintaan: minta('rekap'), format: 'xlsx', path: null, jobId })).toBeNull();
    // Nobody has a task yet.
    const path = join(folder(), 'kosong.xlsx');
    await expect(api.exportDokumen({ permintaan: minta('skp'), format: 'xlsx', path, jobId })).rejects.toMatchObject({
      code: 'dokumenKosong',
    });
    expect(existsSync(path)).toBe(false);
  });

  it('a cancelled job says so and leaves no file', async () => {
    const { api } = await sampleOffice({
      ...pencetak(),
      renderPdf: async (_, { signal } = {}) => {
        await api.cancelJob({ jobId });
        signal?.throwIfAborted();
        return new Uint8Array();
      },
    });
    const path = join(folder(), 'x.pdf');
    await expect(api.exportDokumen({ permintaan: minta('rekap'), format: 'pdf', path, jobId })).rejects.toMatchObject({
      code: 'dibatalkan',
    });
    expect(existsSync(path)).toBe(false);
  });
});
