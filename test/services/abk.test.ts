import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { PegawaiInput } from '../../src/api/pegawaiInputs';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, smallOffice, tugasBaru } from './small';

const folder = () => mkdtempSync(join(tmpdir(), 'bagihabis-abk-'));
const jobId = 'abk';

describe('kebutuhan pegawai', () => {
  it('follows every change: shares, people, settings; and undo', async () => {
    const { api, organisasi, ayu, tugas } = await smallOffice();
    const belum = async () => (await api.getAbk({ bagianId: organisasi })).jumlah.menitBelum;
    expect(await belum()).toBe(30 * 480);
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    expect(await belum()).toBe(0);
    const { unit, jumlah } = await api.getAbk({ bagianId: null });
    expect(unit.map((u) => [u.nama, u.jumlah.pemangku])).toEqual([
      ['Organisasi', 2],
      ['Hukum', 1],
    ]);
    expect(jumlah).toMatchObject({ menit: 14_400, kebutuhan: 0.192, bulat: 0, pemangku: 3, selisih: 3 });
    await api.undo();
    expect(await belum()).toBe(14_400);
    const { abk, normaAbk } = await api.getPengaturan();
    await api.savePengaturan({ normaAbk: { ...normaAbk, nilai: 14_400 } });
    expect((await api.getAbk({ bagianId: null })).jumlah.bulat).toBe(1);
    await api.savePengaturan({ abk: { ...abk, cara: 'periode' } });
    expect((await api.getAbk({ bagianId: null })).dasar).toMatchObject({ cara: 'periode', wke: 72_000 });
    // Asked for in another way, the office's own choice stays.
    expect((await api.getAbk({ bagianId: null, cara: 'norma' })).dasar.wke).toBe(14_400);
    expect((await api.getPengaturan()).abk.cara).toBe('periode');
  });

  it('a jabatan opens to its uraian tugas; one that is not there is said', async () => {
    const { api, organisasi, budi, tugas } = await smallOffice();
    await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rapat', hadirBersama: true, volume: 12, norma: 60 }));
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', persetujuanLintas: '' });
    const { unit } = await api.getAbk({ bagianId: organisasi });
    const [jabatan, sisa] = unit[0]?.baris ?? [];
    expect(jabatan?.kelasJabatan).toEqual([7, 9]);
    const rinci = await api.getAbkJabatan({ kunci: jabatan!.kunci });
    expect(rinci).toMatchObject({ namaUnit: 'Bagian Organisasi', uraian: [{ volume: 30, norma: 480, beban: 14_400 }] });
    expect((await api.getAbkJabatan({ kunci: sisa!.kunci })).uraian.map((u) => u.nama)).toEqual(['Rapat']);
    await expect(api.getAbkJabatan({ kunci: 'jabatan::tidak ada' as typeof rinci.baris.kunci })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
  });

  it('the answer measures a claim; a bagian without people and work has none', async () => {
    const { api, organisasi } = await smallOffice();
    const kosong = await api.saveBagian({ id: null, nama: 'Umum', kodeSubUnit: '' });
    const bukti = await api.getBuktiAbk({ bagianId: organisasi, klaim: 3 });
    expect(bukti.simpulan).toMatchObject({ jenis: 'tidakKurang' });
    expect(bukti.simpulan.catatan[0]).toBe('Pernyataan kekurangan 3 orang tidak didukung angka.');
    expect(bukti.orang).toMatchObject({ dihitung: 2, tanpaTugas: 2 });
    await expect(api.getBuktiAbk({ bagianId: kosong, klaim: null })).rejects.toMatchObject({ code: 'tidakDitemukan' });
    expect((await api.getAbk({ bagianId: kosong })).unit).toEqual([]);
  });
});

describe('the papers of the ABK', () => {
  it('workbook, forms and answers of the sample office; nobody is named', { timeout: 60_000 }, async () => {
    const printer = pencetak();
    const { api, events } = await sampleOffice(printer);
    const di = folder();
    const all = { bagianId: null, klaim: 5, jobId } as const;
    const xlsx = join(di, 'abk.xlsx');
    expect(await api.exportAbk({ ...all, jenis: 'xlsx', path: xlsx })).toEqual({ path: xlsx, berkas: [xlsx] });
    expect(read(readFileSync(xlsx)).SheetNames).toHaveLength(4 + 11);
    await api.exportAbk({ ...all, jenis: 'pdf', path: join(di, 'abk.pdf') });
    expect((await PDFDocument.load(readFileSync(join(di, 'abk.pdf')))).getPageCount()).toBe(12);
    const hasil = await api.exportAbk({ ...all, jenis: 'buktiSemua', path: join(di, 'bukti') });
    expect(hasil?.berkas).toHaveLength(12);
    expect(readdirSync(join(di, 'bukti')).slice(0, 2)).toEqual([
      'bukti-administrasi-pembangunan.pdf',
      'bukti-hukum.pdf',
    ]);
    // Again over the old ones, not beside them.
    await api.exportAbk({ ...all, jenis: 'buktiSemua', path: join(di, 'bukti') });
    expect(readdirSync(join(di, 'bukti'))).toHaveLength(12);
    const nama = (await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 })).baris;
    for (const html of printer.dicetak) for (const satu of nama) expect(html.includes(satu.nama)).toBe(false);
    // The claim is about the office: said once.
    expect(printer.dicetak.at(-1)?.match(/Pernyataan kekurangan 5 orang/g)).toHaveLength(1);
    expect(events.some((e) => e.type === 'progress' && e.jobId === jobId)).toBe(true);
  });

  it('a cancelled dialogue writes nothing; a cancelled job says so and leaves no file', async () => {
    const { api } = await sampleOffice({
      ...pencetak(),
      renderPdf: async (_, { signal } = {}) => {
        await api.cancelJob({ jobId });
        signal?.throwIfAborted();
        return new Uint8Array();
      },
    });
    expect(await api.exportAbk({ jenis: 'xlsx', bagianId: null, klaim: null, path: null, jobId })).toBeNull();
    const path = join(folder(), 'x.pdf');
    await expect(api.exportAbk({ jenis: 'bukti', bagianId: null, klaim: null, path, jobId })).rejects.toMatchObject({
      code: 'dibatalkan',
    });
    expect(existsSync(path)).toBe(false);
  });

  it('what is written is the office as it stands, from its working copy, changes of a moment ago included', async () => {
    const { api, organisasi, ayu, tugas } = await smallOffice();
    const path = join(folder(), 'abk.xlsx');
    const written = async () => {
      await api.exportAbk({ jenis: 'xlsx', bagianId: organisasi, klaim: null, path, jobId });
      return JSON.stringify(read(readFileSync(path)).Sheets['FM Organisasi']);
    };
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    expect(await written()).not.toContain('Belum ada pemangku');
    await api.undo();
    expect(await written()).toContain('Belum ada pemangku');
    const bagianId = 'tidak-ada' as typeof organisasi;
    for (const jenis of ['xlsx', 'pdf', 'bukti', 'buktiSemua'] as const)
      await expect(api.exportAbk({ jenis, bagianId, klaim: null, path, jobId })).rejects.toMatchObject({
        code: 'tidakDitemukan',
      });
  });

  it('part-time contracts stand beside the people', async () => {
    const { api, hukum } = await smallOffice();
    const paruh: PegawaiInput = pegawai({
      nama: 'Dian Paruh',
      bagianId: hukum,
      jabatan: 'Operator',
      menitMinggu: 1125,
    });
    await api.savePegawai(paruh);
    const { unit } = await api.getAbk({ bagianId: hukum });
    expect(unit[0]?.jumlah).toMatchObject({ pemangku: 2, setara: 1500 });
  });
});
