import { readdirSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/api/errors';
import { cetakBersama, suratCetak } from '../../src/services/cetakNaskah';
import type { PrintOptions } from '../../src/services/host';
import type { Job } from '../../src/services/jobs';
import { runTask } from '../../src/services/jobTasks';
import { sampleOffice, workspace } from '../workspace';
import { isiPetikan } from '../documents/contohIsi';
import { pencetak } from './pencetak';

async function pdf(...sizes: [number, number][]): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  for (const size of sizes) made.addPage(size);
  return made.save();
}
const A4: [number, number] = [595.28, 841.89];
const PILIHAN = { printer: 'Ruang TU', salinan: 1, rentang: [], dupleks: 'satuMuka' } as const;

describe('a PDF to the printer', () => {
  test('the very bytes go there, with the choice and the size of every page', async () => {
    const sent: { bytes: Uint8Array; judul: string; options: PrintOptions }[] = [];
    const { api } = workspace({
      printPdf: (bytes, judul, options) => {
        sent.push({ bytes, judul, options });
        return Promise.resolve('printer');
      },
    });
    const bytes = await pdf(A4, [841.89, 595.28]);
    const pilihan = { ...PILIHAN, rentang: [{ dari: 2, sampai: 2 }] };
    const hasil = await api.printPdfDokumen({ pdf: bytes, judul: 'Matriks', pilihan, jobId: 'j' });
    expect(hasil).toEqual({ tujuan: 'printer', halaman: 1 });
    expect(sent[0]?.bytes).toBe(bytes);
    expect(sent[0]?.judul).toBe('Matriks');
    expect(sent[0]?.options.pilihan).toEqual(pilihan);
    expect(sent[0]?.options.ukuran.map(({ lebar }) => Math.round(lebar))).toEqual([595, 842]);
  });

  test('pages that do not exist and bytes that are no PDF are refused before any printer is asked', async () => {
    const { api } = workspace();
    const rentang = [{ dari: 7, sampai: 9 }];
    const bytes = await pdf(A4);
    await expect(
      api.printPdfDokumen({ pdf: bytes, judul: 'x', pilihan: { ...PILIHAN, rentang }, jobId: 'j' }),
    ).rejects.toMatchObject({ code: 'masukanTidakSah' });
    await expect(
      api.printPdfDokumen({ pdf: new Uint8Array(100), judul: 'x', pilihan: PILIHAN, jobId: 'j' }),
    ).rejects.toMatchObject({ code: 'cetakGagal' });
  });

  test('on both sides every letter begins on a front: the backs between go as blank pages', async () => {
    const sent: { halaman: number; options: PrintOptions }[] = [];
    const { api, folder } = await sampleOffice({
      ...pencetak(),
      async printPdf(bytes, _judul, options) {
        sent.push({ halaman: (await PDFDocument.load(bytes)).getPageCount(), options });
        return 'printer';
      },
    });
    const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
    const pegawaiIds = baris.flatMap(({ id, jumlahTugas }) => (jumlahTugas > 0 ? id : [])).slice(0, 45);
    const issued = await api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds, tanggal: '2026-03-02' },
      ...{ penomoran: 'menyusul', cara: 'perOrang', folder, jobId: 'j' },
    });
    // More than one lot of the printer, so that the parts are joined.
    const surat = await api.getPdfCetak({ ids: [...(issued?.diterbitkan ?? [])], jobId: 'j' });
    const cetak = (over: object) =>
      api.printPdfDokumen({ ...surat, pilihan: { ...PILIHAN, dupleks: 'tepiPanjang', ...over }, jobId: 'j' });
    expect(await cetak({})).toEqual({ tujuan: 'printer', halaman: 45 });
    await cetak({ rentang: [{ dari: 40, sampai: 42 }] });
    await cetak({ dupleks: 'satuMuka' });
    expect(sent.map(({ halaman }) => halaman)).toEqual([89, 5, 45]);
    expect(sent.map(({ options }) => options.ukuran.length)).toEqual([89, 5, 45]);
    expect(sent[1]?.options.pilihan?.rentang).toEqual([]);
  });

  test('many letters in one PDF are finished by a worker, and nothing of it stays on the disk', async () => {
    const { host } = await sampleOffice(pencetak());
    const tasks: string[] = [];
    const job: Job = {
      signal: new AbortController().signal,
      progress: () => undefined,
      task(name, input) {
        tasks.push(name);
        return runTask(
          name,
          input,
          () => undefined,
          () => false,
        );
      },
    };
    const surat = suratCetak(isiPetikan());
    const pdf = await cetakBersama(
      host,
      job,
      Array.from({ length: 85 }, () => surat),
    );
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(85);
    expect(tasks).toEqual(['selesaikanNaskah', 'gabungkanNaskah']);
    expect(readdirSync(host.userDataDir).filter((name) => name.startsWith('.bagihabis'))).toEqual([]);
    tasks.length = 0;
    await cetakBersama(host, job, [surat]);
    expect(tasks).toEqual([]);
  });

  test('what the printer says reaches the user, and the next job can start', async () => {
    const { api } = workspace({
      printPdf: () => Promise.reject(new AppError('pencetakHilang', { printer: 'Ruang TU' })),
    });
    const wish = { pdf: await pdf(A4), judul: 'x', pilihan: PILIHAN, jobId: 'j' };
    await expect(api.printPdfDokumen(wish)).rejects.toMatchObject({ code: 'pencetakHilang' });
    await expect(api.printPdfDokumen(wish)).rejects.toMatchObject({ code: 'pencetakHilang' });
  });
});
