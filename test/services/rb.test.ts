import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { SELURUHNYA, semuaButir } from '../../src/domain/rb';
import { hitungRb } from '../../src/domain/rbNilai';
import { tulisRbPaket } from '../../src/domain/rbTulis';
import type { LembarRbView } from '../../src/api/rbViews';
import { pencetak } from './pencetak';
import { smallOffice } from './small';

const folder = () => mkdtempSync(join(tmpdir(), 'bagihabis-rb-'));
const hasil = (view: LembarRbView) =>
  hitungRb(view.paket, new Map(Object.entries(view.jawaban)), new Map(Object.entries(view.indikator)));
const isi = (butir: string, nilai: number | null, bukti = '') => ({ butir, nilai, catatan: '', bukti });

describe('worksheet of reformasi birokrasi', () => {
  it('a sheet of a shipped pack: answers, what the app knows, index in the list; undo', async () => {
    const { api, ayu, tugas } = await smallOffice();
    const { tahun, paket, lembar } = await api.listRb();
    expect(lembar).toEqual([]);
    expect(paket.map((p) => p.id)).toEqual(['rb-2023', 'pmprb-2020']);
    expect(paket.every((p) => p.belumDikonfirmasi > 0)).toBe(true);
    const asal = { jenis: 'paket', paket: 'pmprb-2020' } as const;
    const id = await api.createRb({ tahun, asal });
    const [terakhir] = (await api.listRiwayat({ cari: '', offset: 0, limit: 1 })).baris;
    const { baris: tertulis } = await api.getPerubahan({ id: terakhir!.id });
    expect(JSON.stringify(tertulis)).toMatch(/\d+ komponen, \d+ butir/);
    expect(JSON.stringify(tertulis)).not.toContain('bagihabis-rb');
    await expect(api.createRb({ tahun, asal })).rejects.toMatchObject({ code: 'masukanTidakSah' });

    const awal = await api.getRb({ id });
    // One of one task has a norm, none is divided, nobody has a task.
    expect(awal.indikator['A.I.3.a']?.bukti).toMatch(/^1 dari 1 tugas bernorma waktu per /);
    expect(hasil(awal).butir.get('A.I.3.a')).toMatchObject({ nilai: 10_000, asal: 'aplikasi' });
    expect(awal.indikator['A.I.6.a']?.nilai).toBe(0);
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    expect((await api.getRb({ id })).indikator['A.I.6.a']?.nilai).toBe(10_000);

    await api.saveJawabanRb({ id, jawaban: [isi('A.I.6.a', 6700, 'SK pembagian tugas'), isi('B.3.a', 8175)] });
    const kini = await api.getRb({ id });
    expect(hasil(kini).butir.get('A.I.6.a')).toMatchObject({ nilai: 6700, asal: 'isian' });
    const [baris] = (await api.listRb()).lembar;
    expect(baris).toMatchObject({ tahun, indeks: hasil(kini).indeks, tertinggi: 10_000, rusak: '' });
    await expect(api.saveJawabanRb({ id, jawaban: [isi('A.I.6.a', 5000)] })).rejects.toMatchObject({
      code: 'masukanTidakSah',
    });
    await expect(api.saveJawabanRb({ id, jawaban: [isi('Z.9', 5000)] })).rejects.toMatchObject({
      code: 'tidakDitemukan',
    });
    await api.undo();
    expect((await api.getRb({ id })).jawaban).toEqual({});
    await api.redo();
    // Emptied again, the app's own number stands.
    await api.saveJawabanRb({ id, jawaban: [isi('A.I.6.a', null)] });
    expect((await api.getRb({ id })).jawaban['A.I.6.a']).toBeUndefined();

    expect(await api.catatIndikatorRb({ id })).toBeGreaterThan(2);
    expect(await api.catatIndikatorRb({ id })).toBe(0);
    expect((await api.getRb({ id })).jawaban['A.I.6.a']).toMatchObject({ nilai: 10_000 });
    await api.removeRb({ id });
    expect((await api.listRb()).lembar).toEqual([]);
    await api.createRb({ tahun, asal });
    expect((await api.getRb({ id })).jawaban).toEqual({});
  });

  it('years side by side: a past year of which only the index is known; the app speaks for its own year only', async () => {
    const { api } = await smallOffice();
    const { tahun } = await api.listRb();
    const kini = await api.createRb({ tahun, asal: { jenis: 'paket', paket: 'pmprb-2020' } });
    const lalu = await api.createRb({ tahun: tahun - 1, asal: { jenis: 'lembar', id: kini } });
    await api.saveJawabanRb({ id: lalu, jawaban: [isi(SELURUHNYA, 6348)] });
    expect((await api.getRb({ id: lalu })).indikator).toEqual({});
    const { lembar, komponen } = await api.getBandingRb();
    expect(lembar.map((l) => [l.tahun, l.indeks, l.kategori])).toEqual([
      [tahun, lembar[0]?.indeks, lembar[0]?.kategori],
      [tahun - 1, 6348, 'B'],
    ]);
    expect(lembar.map(({ lengkap }) => lengkap)).toEqual([false, true]);
    expect(lembar[0]?.komponen['B']).toMatchObject({ terjawab: expect.stringMatching(/belum|sebagian/) as string });
    expect(komponen.map((k) => [k.id, k.tingkat])).toEqual([
      ['A', 0],
      ['A.I', 1],
      ['A.II', 1],
      ['A.III', 1],
      ['B', 0],
      ['B.1', 1],
      ['B.2', 1],
      ['B.3', 1],
      ['B.4', 1],
    ]);
  });

  it('components and weights are the office’s own to change; answers of what is gone go, wrong sums are refused', async () => {
    const { api } = await smallOffice();
    const { tahun } = await api.listRb();
    const id = await api.createRb({ tahun, asal: { jenis: 'paket', paket: 'rb-2023' } });
    await api.saveJawabanRb({ id, jawaban: [isi('D.2.a', 5000), isi('D.1.a', 8000)] });
    const { paket, versi, nama } = await api.getRb({ id });
    const tanpaTematik = { ...paket, komponen: paket.komponen.filter((k) => k.id !== 'D') };
    await api.saveSusunanRb({ id, versi, nama: 'RB kabupaten', isi: tulisRbPaket(tanpaTematik) });
    const baru = await api.getRb({ id });
    expect(baru.nama).toBe('RB kabupaten');
    expect(baru.jawaban).toEqual({});
    expect(hasil(baru).tertinggi).toBe(10_000);
    await expect(api.saveSusunanRb({ id, versi, nama, isi: tulisRbPaket(paket) })).rejects.toMatchObject({
      code: 'versiUsang',
    });
    const salah = { ...paket, komponen: paket.komponen.map((k) => ({ ...k, bobot: k.bobot + 1 })) };
    await expect(api.saveSusunanRb({ id, versi: baru.versi, nama, isi: tulisRbPaket(salah) })).rejects.toMatchObject({
      code: 'imporGagal',
    });
  });

  it('goes out as JSON with its answers and comes into another file; a broken pack writes nothing', async () => {
    const satu = await smallOffice();
    const { tahun } = await satu.api.listRb();
    const id = await satu.api.createRb({ tahun, asal: { jenis: 'paket', paket: 'pmprb-2020' } });
    await satu.api.saveJawabanRb({ id, jawaban: [isi('A.I.1.a', 6700, 'Berita acara')] });
    const path = join(folder(), 'rb.json');
    await satu.api.exportRb({ id, format: 'json', path, jobId: 'j' });
    const lain = await smallOffice();
    const masuk = await lain.api.importRb({ path, tahun: tahun - 1 });
    expect(masuk).toMatchObject({ nama: 'PMPRB 2020', temuan: [] });
    const view = await lain.api.getRb({ id: masuk!.id! });
    expect(view.jawaban['A.I.1.a']).toEqual({ nilai: 6700, catatan: '', bukti: 'Berita acara' });
    // What the app counted there travels as an answer with its evidence.
    expect(view.jawaban['A.I.3.a']?.bukti).toMatch(/menurut BagiHabis$/);

    const rusak = join(folder(), 'rusak.json');
    const teks = readFileSync(path, 'utf8');
    writeFileSync(rusak, teks.replace('"bobot": 60', '"bobot": 61'));
    const ditolak = await lain.api.importRb({ path: rusak, tahun });
    expect(ditolak?.id).toBeNull();
    expect(ditolak?.temuan[0]).toMatchObject({ tingkat: 'galat', letak: 'komponen A' });
    expect((await lain.api.listRb()).lembar).toHaveLength(1);
    const templat = join(folder(), 'templat.json');
    await satu.api.exportRb({ id, format: 'templat', path: templat, jobId: 'j' });
    expect(readFileSync(templat, 'utf8')).not.toContain('jawaban');
  });

  it('prints every question and the note that it is no official score; the workbook has the index as a formula', async () => {
    const printer = pencetak();
    const { api } = await smallOffice(printer);
    const { tahun } = await api.listRb();
    const id = await api.createRb({ tahun, asal: { jenis: 'paket', paket: 'rb-2023' } });
    await api.saveJawabanRb({ id, jawaban: [isi('A.1.a', 9000), isi('C', 6000)] });
    const di = folder();
    await api.exportRb({ id, format: 'pdf', path: join(di, 'rb.pdf'), jobId: 'p' });
    const [html = ''] = printer.dicetak;
    const view = await api.getRb({ id });
    for (const butir of semuaButir(view.paket)) expect(html).toContain(`>${butir.id}<`);
    expect(html).toContain('bukan nilai resmi');
    await api.exportRb({ id, format: 'xlsx', path: join(di, 'rb.xlsx'), jobId: 'x' });
    const [lembar] = Object.values(read(readFileSync(join(di, 'rb.xlsx'))).Sheets);
    const indeks = Object.entries(lembar ?? {}).find(([, sel]) => (sel as { v?: unknown }).v === 'Indeks')?.[0] ?? '';
    const sel = lembar?.[indeks.replace('B', 'F')] as { v: number; f: string };
    expect(Math.round(sel.v * 100)).toBe(hasil(view).indeks);
    expect(sel.f).toMatch(/^ROUND\(F\d+\+F\d+\+F\d+\+F\d+,2\)$/);
  });
});
