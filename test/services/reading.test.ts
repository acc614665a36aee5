import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import { sampleOffice, workspace } from '../workspace';
import { KUERI, nama, sel, seluruh } from './peta/kueri';

// Reads of the sample office; nothing here writes.
let api: Api;
beforeAll(async () => {
  ({ api } = await sampleOffice());
});
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const everybody = { bagianId: null, offset: 0, limit: 1000 } as const;

describe('the map of loads', () => {
  test('cells of weeks and of months both add up to the year of the person', async () => {
    const page = await seluruh(api, { per: 'minggu', urut: 'melebihi' });
    const { baris, kolom } = page;
    expect(kolom[0]?.mulai).toBe('2026-01-01');
    expect(kolom.at(-1)?.akhir).toBe('2026-12-31');
    for (const [row, person] of baris.slice(0, 3).entries()) {
      if (person.jenis !== 'orang') throw new Error('no groups were asked for');
      const { pegawaiId } = person;
      const shown = sel(page, row);
      const [beban, kapasitas] = [shown.beban[0], shown.kapasitas[0]];
      const year = await api.getSelPeta({ pegawaiId, per: 'tahun', kolom: 0 });
      expect(year).toMatchObject({ beban, kapasitas });
      for (const [per, count] of [
        ['minggu', kolom.length],
        ['bulan', 12],
      ] as const) {
        const cells = await Promise.all(
          Array.from({ length: count }, (_, at) => api.getSelPeta({ pegawaiId, per, kolom: at })),
        );
        expect(sum(cells.map((cell) => cell.beban))).toBe(beban);
        expect(sum(cells.map((cell) => cell.kapasitas))).toBe(kapasitas);
        if (per !== 'minggu') continue;
        expect(cells.map((cell) => cell.beban)).toEqual(shown.beban.slice(1));
        expect(cells.map((cell) => cell.kapasitas)).toEqual(shown.kapasitas.slice(1));
      }
    }
  });

  test('pages and the filter by bagian show the same people in the same order as the lists', async () => {
    const whole = await seluruh(api);
    const page = await api.listPeta({ ...KUERI, offset: 50, limit: 20 });
    expect(page.total).toBe(whole.total);
    expect(page.baris).toEqual(whole.baris.slice(50, 70));
    const people = await api.listPegawai({ ...everybody, keadaan: 'semua', cari: '' });
    expect(nama(whole)).toEqual(people.baris.map((person) => person.nama));
    const [unit] = await api.listBagian();
    const own = await seluruh(api, { bagianId: unit!.id });
    expect(new Set(own.baris.map((row) => row.jenis === 'orang' && row.namaBagian))).toEqual(new Set([unit!.nama]));
    expect(own.total).toBe(unit!.pegawai);
  });

  test('a column that is not there is refused', async () => {
    const [person] = (await api.listPegawai({ ...everybody, keadaan: 'semua', cari: '' })).baris;
    const pegawaiId = person!.id;
    await expect(api.getSelPeta({ pegawaiId, per: 'bulan', kolom: 12 })).rejects.toMatchObject({
      code: 'tidakDitemukan',
      detail: { apa: 'Periode' },
    });
  });
});

describe('the board', () => {
  test('the months of a person add up to the year, in segments and in the bar', async () => {
    const year = await api.getPapan({ bagianId: null, bulan: null });
    const months = await Promise.all(
      Array.from({ length: 12 }, (_, at) => api.getPapan({ bagianId: null, bulan: at + 1 })),
    );
    expect(months[0]?.periode).toBe('Januari 2026');
    expect(sum(months.map(({ hariKerja }) => hariKerja))).toBe(year.hariKerja);
    for (const [at, row] of year.pegawai.entries()) {
      expect(row.beban).toBe(row.bebanSetahun);
      expect(sum(row.segmen.map(({ menit }) => menit))).toBe(row.beban);
      expect(sum(months.map((month) => month.pegawai[at]?.beban ?? 0))).toBe(row.beban);
      expect(sum(months.map((month) => month.pegawai[at]?.kapasitas ?? 0))).toBe(row.kapasitas);
      const segments = months.map((month) => sum(month.pegawai[at]?.segmen.map(({ menit }) => menit) ?? []));
      expect(segments).toEqual(months.map((month) => month.pegawai[at]?.beban));
    }
  });

  test('shows what is left over: as many cards as the counters say, each with what is left', async () => {
    const { tugas, totalTugas, totalMenit, terbagiBelumHabis } = await api.getPapan({ bagianId: null, bulan: null });
    expect(tugas).toHaveLength(totalTugas);
    expect(tugas.every((card) => card.sisaTeks !== '' || card.norma === null)).toBe(true);
    const { tugas: counted, menit } = await api.getRingkasan();
    expect(totalTugas + terbagiBelumHabis).toBe(counted.total - counted.terbagi);
    expect(totalMenit).toBe(menit.total - menit.terbagi);
    expect(totalTugas).toBeGreaterThan(50);
    const units = await api.listBagian();
    const boards = await Promise.all(units.map(({ id }) => api.getPapan({ bagianId: id, bulan: null })));
    expect(sum(boards.map((board) => board.totalTugas))).toBe(totalTugas);
  });
});

describe('counters', () => {
  test('what the bagian have adds up to what the office has', async () => {
    const { menit, tugas, rupiah, pegawai } = await api.getRingkasan();
    const units = await api.listBagian();
    expect(sum(units.map((unit) => unit.menit))).toBe(menit.total);
    expect(sum(units.map((unit) => unit.menitBelum))).toBe(menit.total - menit.terbagi);
    expect(sum(units.map((unit) => unit.tugas))).toBe(tugas.total);
    expect(sum(units.map((unit) => unit.tugasBelum))).toBe(tugas.total - tugas.terbagi);
    expect(sum(units.map((unit) => unit.pagu))).toBe(rupiah.total);
    for (const counter of ['tanpaTugas', 'rendah', 'melebihi'] as const) {
      expect(sum(units.map((unit) => unit[counter]))).toBe(pegawai[counter]);
      expect((await api.listPegawai({ ...everybody, keadaan: counter, cari: '' })).total).toBe(pegawai[counter]);
    }
  });

  test('budget lines add up to the total, and the lists of tasks to their numbers', async () => {
    const { baris, dpa } = await api.getDpa();
    const { rupiah, subKegiatan, tugas } = await api.getRingkasan();
    expect(dpa?.jenis).toBe('murni');
    expect(sum(baris.map(({ pagu }) => pagu))).toBe(rupiah.total);
    expect(sum(baris.map(({ rupiahTerbagi }) => rupiahTerbagi))).toBe(rupiah.terbagi);
    expect(baris.filter(({ habis }) => habis)).toHaveLength(subKegiatan.habis);
    const query = { bagianId: null, subKegiatanId: null, sumber: null, cari: '', urut: 'rupiah' } as const;
    const page = (keadaan: 'semua' | 'belum' | 'terbagi') => api.listTugas({ ...query, keadaan, offset: 0, limit: 3 });
    expect((await page('terbagi')).total).toBe(tugas.terbagi);
    expect((await page('belum')).total).toBe(tugas.total - tugas.terbagi);
    const { baris: dearest } = await page('semua');
    expect(dearest.map(({ rupiah: amount }) => amount)).toEqual(
      dearest.map(({ rupiah: amount }) => amount).sort((a, b) => b - a),
    );
  });
});

test('one search finds people, tasks and lines by any words, without regard to case and order', async () => {
  const [person] = (await api.listPegawai({ ...everybody, keadaan: 'semua', cari: '' })).baris;
  const kinds = async (teks: string) => (await api.find({ teks })).map(({ jenis, id }) => ({ jenis, id }));
  expect(await kinds(person!.nip)).toEqual([{ jenis: 'pegawai', id: person!.id }]);
  const words = person!.nama
    .toLowerCase()
    .replace(/[,.].*$/, '')
    .split(' ');
  expect(await kinds(words.reverse().join(' '))).toContainEqual({ jenis: 'pegawai', id: person!.id });
  const [line] = (await api.getDpa()).baris;
  expect(await kinds(line!.kode)).toEqual([{ jenis: 'subKegiatan', id: line!.id }]);
  expect(new Set((await kinds('lppd')).map(({ jenis }) => jenis))).toContain('tugas');
  expect(await kinds('zzz tidak ada')).toEqual([]);
  expect(await kinds('')).toEqual([]);
});

test('every sample file is the same office: the same ids of people and tasks, the same lines', async () => {
  const { api: other, folder } = workspace();
  await other.setPengguna({ nama: 'Lain', jabatan: 'Analis' });
  await other.openContoh({ path: join(folder, 'Contoh') });
  const ids = async (from: Api) => ({
    pegawai: (await from.listPegawai({ ...everybody, keadaan: 'semua', cari: '' })).baris.map(({ id }) => id),
    tugas: (
      await from.listTugas({
        bagianId: null,
        subKegiatanId: null,
        sumber: null,
        keadaan: 'semua',
        cari: '',
        urut: 'asal',
        offset: 0,
        limit: 1000,
      })
    ).baris.map(({ id }) => id),
    // Ids of lines come from the document they are in.
    sub: (await from.getDpa()).baris.map(({ kode, pagu }) => [kode, pagu]),
  });
  expect(await ids(other)).toEqual(await ids(api));
});
