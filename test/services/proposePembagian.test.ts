import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import type { BarisUsulan, HasilUsulan } from '../../src/api/usulanViews';
import type { AppEvent } from '../../src/api/views';
import type { PegawaiId } from '../../src/domain/ids';
import { Jobs } from '../../src/services/jobs';
import { sampleFile, sampleOffice } from '../workspace';
import { rowsOf, smallOffice, tugasBaru } from './small';

const usul = { bagianId: null, benih: 1, jobId: 'bagi' } as const;
const semua = { bagianId: null, pegawaiId: null, cari: '', offset: 0, limit: 1000 } as const;
const rows = async (api: Api, { usulanId }: HasilUsulan): Promise<readonly BarisUsulan[]> =>
  (await api.listUsulan({ usulanId, ...semua })).baris;
const plain = (shares: readonly { pegawaiId: PegawaiId; porsi: number }[]): string[] =>
  shares.map(({ pegawaiId, porsi }) => `${pegawaiId} ${porsi}`).sort();

describe('a proposal', () => {
  test('is taken in part as one step; what is left of it can still be taken', async () => {
    const { api } = await sampleOffice();
    const proposal = await api.proposePembagian(usul);
    const { usulanId, tugasIds, sebelum, sesudah } = proposal;
    const baris = await rows(api, proposal);
    expect(baris.map((row) => row.tugasId)).toEqual(tugasIds);
    expect(sebelum.menitBelum).toBeGreaterThan(0);
    expect(sesudah).toMatchObject({ menitBelum: 0, tanpaTugas: 0, rendah: 0, melebihi: 0 });
    expect(sesudah.kuadrat).toBeGreaterThan(0);
    expect(baris.every(({ alasan, orang }) => alasan !== '' && orang.every((one) => one.alasan !== ''))).toBe(true);
    const chosen = baris.slice(0, 3).map(({ tugasId }) => tugasId);
    const step = await api.acceptUsulan({ usulanId, tugasIds: chosen });
    expect(step.label).toBe('terapkan usulan pembagian seluruh kantor (3 tugas)');
    for (const { tugasId, sesudah: wanted, sebelum: had } of baris.slice(0, 6)) {
      const { pembagian } = await api.getTugas({ id: tugasId });
      expect(plain(pembagian)).toEqual(plain(chosen.includes(tugasId) ? wanted : had));
    }
    expect((await api.listUsulan({ usulanId, ...semua })).tugasIds).toEqual(tugasIds.slice(3));
    await api.acceptUsulan({ usulanId, tugasIds: null });
    expect((await api.getRingkasan()).habis).toBe(true);
    await expect(api.listUsulan({ usulanId, ...semua })).rejects.toMatchObject({ code: 'usulanKedaluwarsa' });
  });

  test('goes stale when anything else changes after a part was taken', async () => {
    const { api, organisasi } = await smallOffice();
    await api.saveTugas(tugasBaru({ nama: 'Kedua', bagianId: organisasi }));
    const { usulanId, tugasIds } = await api.proposePembagian(usul);
    await api.acceptUsulan({ usulanId, tugasIds: [tugasIds[0]!] });
    await api.undo();
    await expect(api.acceptUsulan({ usulanId, tugasIds: null })).rejects.toMatchObject({ code: 'usulanKedaluwarsa' });
  });
});

describe('reading a proposal', () => {
  let api: Api;
  let proposal: HasilUsulan;
  beforeAll(async () => {
    ({ api } = await sampleOffice());
    proposal = await api.proposePembagian(usul);
  });

  test('names the limit and how far it is from it', () => {
    const { batas, sesudah } = proposal;
    expect(batas!.teks).toMatch(/^Bagian .*: [\d.]+ jam kerja untuk [\d.]+ jam kapasitas$/);
    expect(batas!.jarak).toBeCloseTo(sesudah.rasioTertinggi - batas!.rasio, 9);
    expect(sesudah.puncak!.nama).not.toBe('');
  });

  test('is filtered by bagian, person, words and kind; ordered by line or by person', async () => {
    const { usulanId, tugasIds, perBagian, perJenis } = proposal;
    const [satu] = perBagian;
    const bagian = await api.listUsulan({ usulanId, ...semua, bagianId: satu!.bagianId });
    expect(bagian.total).toBe(satu!.jumlah);
    expect(perBagian.reduce((n, one) => n + one.jumlah, 0)).toBe(tugasIds.length);
    for (const jenis of ['baru', 'pindah', 'tambah'] as const) {
      const page = await api.listUsulan({ usulanId, ...semua, jenis });
      expect(page.total).toBe(perJenis[jenis]);
      expect(page.baris.every((row) => row.jenis === jenis)).toBe(true);
    }
    const [row] = bagian.baris;
    const { pegawaiId, nama } = row!.orang[0]!;
    const orang = await api.listUsulan({ usulanId, ...semua, pegawaiId, urut: 'pegawai' });
    expect(orang.baris.every((one) => one.kelompok?.pegawaiId === pegawaiId)).toBe(true);
    expect(orang.tugasIds).toContain(row!.tugasId);
    const kata = await api.listUsulan({ usulanId, ...semua, cari: `${nama.split(' ')[0]} ${row!.tugas.slice(0, 12)}` });
    expect(kata.tugasIds).toContain(row!.tugasId);
    const asal = await api.listUsulan({ usulanId, ...semua, urut: 'asal' });
    const judul = asal.baris.map((one) => `${one.namaBagian}\n${one.asal}`);
    expect(judul.filter((one, i) => one !== judul[i - 1])).toHaveLength(new Set(judul).size);
    const halaman = await api.listUsulan({ usulanId, ...semua, urut: 'asal', offset: 5, limit: 3 });
    expect(halaman.tugasIds).toEqual([]);
    expect(halaman.baris.map((one) => one.tugasId)).toEqual(asal.baris.slice(5, 8).map((one) => one.tugasId));
  });

  test('tells for each person what comes and what goes, in the year or in a month', async () => {
    const baris = await rows(api, proposal);
    const { pegawaiId } = baris[0]!.orang[0]!;
    const { usulanId } = proposal;
    const [milik] = await api.getUsulanPegawai({ usulanId, pegawaiIds: [pegawaiId] });
    const dariBaris = baris.flatMap((row) =>
      row.orang.filter((one) => one.pegawaiId === pegawaiId && one.arah !== 'tetap'),
    );
    expect(milik!.datang.length + milik!.pergi.length).toBe(dariBaris.length);
    expect(milik!.rasioSesudah).toBe(dariBaris[0]!.rasioSesudah);
    let setahun = 0;
    for (let bulan = 1; bulan <= 12; bulan += 1) {
      const [sebulan] = await api.getUsulanPegawai({ usulanId, pegawaiIds: [pegawaiId], bulan });
      setahun += sebulan!.datang.reduce((n, kartu) => n + kartu.menitSesudah, 0);
    }
    expect(setahun).toBe(milik!.datang.reduce((n, kartu) => n + kartu.menitSesudah, 0));
  });
});

describe('keep and propose again', () => {
  test('rows and single people stay as proposed, the file stays untouched, and nothing becomes locked', async () => {
    const space = await sampleOffice();
    const { api } = space;
    const before = await rowsOf(space);
    const first = await api.proposePembagian(usul);
    const baris = await rows(api, first);
    const tugasIds = baris.slice(0, 20).map((row) => row.tugasId);
    const bersama = baris.slice(20).find((row) => row.sesudah.length > 1)!;
    const [satu] = bersama.sesudah;
    const orang = [{ tugasId: bersama.tugasId, pegawaiId: satu!.pegawaiId }];
    const dasar = { usulanId: first.usulanId, tugasIds, orang };
    const second = await api.proposePembagian({ ...usul, benih: 99, dasar });
    const lagi = new Map((await rows(api, second)).map((row) => [row.tugasId, row]));
    for (const row of baris.slice(0, 20)) {
      expect(lagi.get(row.tugasId)).toMatchObject({ sesudah: row.sesudah, dipertahankan: true });
    }
    const share = lagi.get(bersama.tugasId)!.sesudah.find((one) => one.pegawaiId === satu!.pegawaiId);
    expect(share).toMatchObject({ porsi: satu!.porsi, terkunci: satu!.terkunci });
    expect(second.sesudah).toMatchObject({ tugasBelum: 0, tanpaTugas: 0 });
    expect(await rowsOf(space)).toEqual(before);
  });
});

describe('mengapa bukan', () => {
  test('is answered on the office as it is, and on a proposal', async () => {
    const { api, tugas, ayu, budi, citra } = await smallOffice();
    const tanya = { tugasId: tugas, usulanId: null };
    expect(await api.getMengapa({ ...tanya, pegawaiId: citra })).toMatchObject({ aturan: 'M4', boleh: false });
    expect(await api.getMengapa({ ...tanya, pegawaiId: ayu })).toMatchObject({ boleh: true });
    const { usulanId } = await api.proposePembagian(usul);
    const jawab = await Promise.all(
      [ayu, budi].map((pegawaiId) => api.getMengapa({ tugasId: tugas, pegawaiId, usulanId })),
    );
    expect(jawab.map(({ aturan }) => aturan)).toContain('M1');
    await api.saveTugas(tugasBaru({ nama: 'Lain' }));
    const basi = api.getMengapa({ tugasId: tugas, pegawaiId: ayu, usulanId });
    await expect(basi).rejects.toMatchObject({ code: 'usulanKedaluwarsa' });
  });
});

describe('cukup bagus', () => {
  test('the running proposal ends with every task placed, as soon as there is something to take', async () => {
    const salinan = await sampleFile();
    const minta = { salinan, bagianId: null, benih: 1, pertahankan: true, sampai: null, dasar: [] };
    const jalan = async (cukup: boolean) => {
      const seen: AppEvent[] = [];
      const jobs: Jobs = new Jobs((event) => {
        seen.push(event);
        if (event.type === 'progress' && event.usulan && cukup) jobs.finish('u');
      });
      expect(jobs.finish('u')).toBe(false);
      const { usulan } = await jobs.run('u', 'menghitung usulan', (job) => job.task('hitungUsulan', minta, 'membagi'));
      return { usulan, seen };
    };
    const { usulan, seen } = await jalan(true);
    expect(usulan.selesai).toBe(false);
    expect(usulan.sesudah.tugasBelum).toBe(0);
    const kabar = seen.flatMap((event) => (event.type === 'progress' && event.usulan ? [event] : []));
    expect(kabar[0]!.teks).toMatch(/^belum terbagi 0 jam · puncak \d+ % · tanpa tugas \d+$/);
    const utuh = await jalan(false);
    expect(utuh.usulan.selesai).toBe(true);
    expect(utuh.usulan.sesudah.kuadrat).toBeLessThanOrEqual(usulan.sesudah.kuadrat);
  });

  test('a time limit already over takes the first plan', async () => {
    const salinan = await sampleFile();
    const jobs = new Jobs(() => undefined);
    const minta = { salinan, bagianId: null, benih: 1, pertahankan: true, sampai: 0, dasar: [] };
    const { usulan } = await jobs.run('u', 'menghitung usulan', (job) => job.task('hitungUsulan', minta, 'membagi'));
    expect(usulan.selesai).toBe(false);
    expect(usulan.sesudah.tugasBelum).toBe(0);
  });
});
