import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ARTI_BULANAN, KUNCI_BULANAN } from '../../src/domain/laporanBulananTeks';
import { genapMenit } from '../../src/domain/realisasi';
import { SARING_KOSONG } from '../../src/domain/riwayat';
import { pencetak } from './pencetak';
import { smallOffice } from './small';

// Whole offices on a machine that others use too.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

async function april() {
  const cetak = pencetak();
  const space = await smallOffice(cetak);
  const { api, tugas, ayu, budi } = space;
  for (const pegawaiId of [ayu, budi])
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId, cara: 'rata', persetujuanLintas: '' });
  await api.saveRealisasi({
    isi: [
      { tugasId: tugas, pegawaiId: ayu, bulan: 2, volume: 300, mutu: 'Lengkap' },
      { tugasId: tugas, pegawaiId: budi, bulan: 4, volume: 100, bukti: 'arsip/04' },
    ],
  });
  const at = (name: string): string => join(mkdtempSync(join(tmpdir(), 'bagihabis-laporan-')), name);
  return { ...space, cetak, at };
}
const perintah = { jobId: 'laporan' } as const;

test('every figure of the month can be asked what counted in it', async () => {
  const { api } = await april();
  const laporan = await api.getLaporanBulanan({ bulan: 4 });
  expect(laporan.jumlah.realisasiSampai).toBeGreaterThan(0);
  for (const kunci of KUNCI_BULANAN) {
    const rincian = await api.getRincianBulanan({ bulan: 4, kunci });
    expect(genapMenit(rincian.reduce((n, { nilai }) => n + nilai, 0))).toBe(laporan.jumlah[kunci]);
  }
});

test('a month is counted once for every state of the office, and anew after every change', async () => {
  const { api, tugas, ayu } = await april();
  const lihat = () => api.getLaporanBulanan({ bulan: 4 });
  const rincian = async (): Promise<number> =>
    (await api.getRincianBulanan({ bulan: 4, kunci: 'realisasiSampai' })).reduce((n, { nilai }) => n + nilai, 0);
  const awal = await lihat();
  expect(await rincian()).toBe(awal.jumlah.realisasiSampai);
  expect((await lihat()).baris).toBe(awal.baris);
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 4, volume: 200 }] });
  const sesudah = await lihat();
  expect(sesudah.jumlah.realisasiSampai).toBe(awal.jumlah.realisasiSampai + 2 * 480);
  expect(await rincian()).toBe(sesudah.jumlah.realisasiSampai);
  await api.undo();
  expect((await lihat()).jumlah).toEqual(awal.jumlah);
  expect(await rincian()).toBe(awal.jumlah.realisasiSampai);
  // Another day may end the month; another month is another report.
  vi.setSystemTime(new Date('2026-04-20T09:00:00'));
  expect((await lihat()).berjalan).toBe(true);
  expect((await api.getLaporanBulanan({ bulan: 2 })).jumlah.realisasiSampai).toBeLessThan(awal.jumlah.realisasiSampai);
});

test('the report of the month as PDF, Word and Excel names nobody and is noted as made', async () => {
  const { api, at, cetak } = await april();
  const nama = (await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 50 })).baris.map(
    (one) => one.nama,
  );
  const permintaan = { jenis: 'bulanan', bulan: 4 } as const;
  const path = { pdf: at('a.pdf'), docx: at('a.docx'), xlsx: at('a.xlsx') };
  for (const format of ['pdf', 'docx', 'xlsx'] as const)
    expect(await api.exportLaporan({ permintaan, format, path: path[format], ...perintah })).toEqual({
      path: path[format],
    });
  const word = unzipSync(readFileSync(path.docx));
  const excel = unzipSync(readFileSync(path.xlsx));
  const isi = [...Object.values(word), ...Object.values(excel)].map((bytes) => strFromU8(bytes));
  for (const teks of [...cetak.dicetak, ...isi]) for (const satu of nama) expect(teks).not.toContain(satu);
  expect(Object.keys(word)).toEqual(expect.arrayContaining(['word/charts/chart1.xml', 'word/charts/chart2.xml']));
  expect((await api.getLaporanBulanan({ bulan: 4 })).dibuat).not.toBeNull();
  expect((await api.getLaporanBulanan({ bulan: 5 })).dibuat).toBeNull();
});

test('a running month is not noted as made, and the day of the first whole report stays', async () => {
  const { api, at } = await april();
  const pada = async (hari: string, format: 'docx' | 'xlsx'): Promise<readonly (string | null)[]> => {
    vi.setSystemTime(new Date(`${hari}T09:00:00`));
    await api.exportLaporan({ permintaan: { jenis: 'bulanan', bulan: 4 }, format, path: at('a'), ...perintah });
    await api.exportLaporan({ permintaan: { jenis: 'rekap', periode: 2 }, format, path: at('b'), ...perintah });
    return [(await api.getLaporanBulanan({ bulan: 4 })).dibuat, (await api.listEvaluasi({ periode: 2 })).dibuat];
  };
  expect(await pada('2026-04-30', 'xlsx')).toEqual([null, null]);
  expect(await pada('2026-05-06', 'xlsx')).toEqual(['2026-05-06', null]);
  expect(await pada('2026-07-01', 'docx')).toEqual(['2026-05-06', '2026-07-01']);
  expect(await pada('2026-11-22', 'docx')).toEqual(['2026-05-06', '2026-07-01']);
});

test('saving a report takes no step of Ctrl+Z and Ctrl+Y: they still mean the last edit', async () => {
  const { api, at } = await april();
  const langkah = async () => (({ urungkan, ulangi }) => [urungkan?.label, ulangi?.label])(await api.getSesi());
  await api.undo();
  const sebelum = await langkah();
  expect(sebelum[1]).toBeDefined();
  const permintaan = { jenis: 'bulanan', bulan: 4 } as const;
  await api.exportLaporan({ permintaan, format: 'xlsx', path: at('a'), ...perintah });
  expect((await api.getLaporanBulanan({ bulan: 4 })).dibuat).toBe('2026-11-22');
  expect(await langkah()).toEqual(sebelum);
  await api.exportLaporan({ permintaan, format: 'docx', path: at('b'), ...perintah });
  const { baris } = await api.listRiwayat({ ...SARING_KOSONG, offset: 0, limit: 20 });
  // Three formats of one report are one report.
  await api.exportLaporan({ permintaan, format: 'pdf', path: at('c'), ...perintah });
  expect(baris.filter(({ label }) => label.includes('laporan bulanan'))).toHaveLength(1);
  expect((await api.listRiwayat({ ...SARING_KOSONG, offset: 0, limit: 20 })).baris).toHaveLength(baris.length);
  const isi = JSON.stringify([baris, await api.getPerubahan({ id: baris[0]?.id ?? ('' as never) })]);
  // Fingerprints are nothing for people.
  expect(isi).toContain('catat laporan bulanan April 2026');
  expect(isi).not.toMatch(/[0-9a-f]{20}/);
});

test('in the workbook the sums are formulas over the rows, and both agree with the report', async () => {
  const { api, at } = await april();
  const { jumlah, rasio } = await api.getLaporanBulanan({ bulan: 4 });
  const path = at('b.xlsx');
  await api.exportLaporan({ permintaan: { jenis: 'bulanan', bulan: 4 }, format: 'xlsx', path, ...perintah });
  const buku = read(readFileSync(path), { cellFormula: true, cellNF: true });
  expect(buku.SheetNames).toEqual(['Ringkasan', 'Rekap per bagian', 'Rincian tugas', 'Per bulan']);
  // The parts of the front sheet look as on the page: `59,3 %`, and the load as a ratio of two decimals.
  const bagian = Object.entries(buku.Sheets['Ringkasan'] ?? {}).flatMap(([alamat, sel]) =>
    /^B[5-9]$/.test(alamat) ? [sel as { v: number; z?: string; w?: string }] : [],
  );
  expect(bagian.map(({ z }) => z)).toEqual(['0.0%', '0.0%', '0.0%', '0.0%', '0.00']);
  expect(bagian.map(({ v }) => v)).toEqual(Object.values(rasio).map((satu) => satu ?? '–'));
  const depan = JSON.stringify(utils.sheet_to_json(buku.Sheets['Ringkasan'] ?? {}, { header: 1 }));
  expect(depan).toContain('Keadaan sampai 30 April 2026.');
  const rincian = buku.Sheets['Rincian tugas'] ?? {};
  const menit = Object.entries(rincian).flatMap(([alamat, sel]) =>
    /^O\d+$/.test(alamat) && Number(alamat.slice(1)) > 4 ? [sel as { v: number; f?: string }] : [],
  );
  const total = menit.pop();
  expect(total?.f).toMatch(/^ROUND\(SUM\(O5:O\d+\),2\)$/);
  expect(total?.v).toBe(jumlah.realisasiSampai);
  expect(menit.reduce((n, { v }) => n + v, 0)).toBe(jumlah.realisasiSampai);
  const rekap = Object.values(buku.Sheets['Rekap per bagian'] ?? {}) as { f?: string }[];
  expect(rekap.some(({ f }) => f?.startsWith("ROUND(SUMIFS('Rincian tugas'!"))).toBe(true);
  // Three people: their leave and load are told of the office only.
  const lembar = utils.sheet_to_json<Record<string, unknown>>(buku.Sheets['Rekap per bagian'] ?? {}, { range: 3 });
  const isi = lembar.map((baris) => [baris['Bagian'], baris[`${ARTI_BULANAN.pegawai.sebutan} (orang)`]]);
  expect(isi.filter(([, orang]) => orang !== undefined)).toEqual([['Jumlah', jumlah.pegawai]]);
});

/** Everything of these months noted, be it nothing. */
async function isiLengkap(
  api: Awaited<ReturnType<typeof april>>['api'],
  tugasId: Awaited<ReturnType<typeof april>>['tugas'],
  isi: readonly (readonly [Awaited<ReturnType<typeof april>>['ayu'], readonly number[]])[],
): Promise<void> {
  await api.saveRealisasi({
    isi: isi.flatMap(([pegawaiId, bulan]) => bulan.map((volume, i) => ({ tugasId, pegawaiId, bulan: i + 1, volume }))),
  });
}

test('E5: months nobody noted are named and not asked for, and no result is proposed or filled in from them', async () => {
  const { api, ayu, budi, tugas, at } = await april();
  const pada = async () => {
    const { baris, jumlah } = await api.listEvaluasi({ periode: 1 });
    const satu = baris.find(({ pegawaiId }) => pegawaiId === ayu);
    return { satu, tanpaCatatan: jumlah.tanpaCatatan };
  };
  expect(await pada()).toMatchObject({ satu: { usulan: null, angka: { kosong: 0b101 } }, tanpaCatatan: 2 });
  expect(await api.applyUsulanEvaluasi({ periode: 1, pegawaiIds: [ayu, budi] })).toEqual({
    jumlah: 0,
    tanpaCatatan: 2,
  });
  expect((await api.getEvaluasi({ pegawaiId: budi, periode: 1 })).tugas).toMatchObject([{ target: 0, kosong: 0b111 }]);
  for (const permintaan of [
    { jenis: 'daftar', periode: 1, bagianId: null } as const,
    { jenis: 'lembar' as const, periode: 1 as const, pegawaiIds: [ayu] },
  ]) {
    const path = at('e.xlsx');
    await api.exportLaporan({ permintaan, format: 'xlsx', path, ...perintah });
    const isi = Object.values(unzipSync(readFileSync(path))).map((bytes) => strFromU8(bytes));
    expect(isi.join()).toContain('belum dicatat Jan, Mar');
  }
  await isiLengkap(api, tugas, [[ayu, [0, 300, 0]]]);
  const { satu, tanpaCatatan } = await pada();
  expect([satu?.angka.kosong, satu?.usulan !== null, tanpaCatatan]).toEqual([0, true, 1]);
});

test('a person is judged by hand; what is settled stays until it is opened again', async () => {
  const { api, ayu, budi, tugas } = await april();
  const satu = { pegawaiId: ayu, periode: 1 } as const;
  const sebelum = await api.getEvaluasi(satu);
  expect(sebelum.tugas.map(({ realisasi, mutu }) => [realisasi, mutu])).toEqual([[300, ['Lengkap']]]);
  expect(sebelum.baris.predikat).toBeNull();
  await isiLengkap(api, tugas, [
    [ayu, [0, 300, 100]],
    [budi, [0, 0, 0]],
  ]);
  expect(await api.applyUsulanEvaluasi({ periode: 1, pegawaiIds: [ayu, budi] })).toEqual({
    jumlah: 2,
    tanpaCatatan: 0,
  });
  expect(await api.settleEvaluasi({ periode: 1, pegawaiIds: [ayu], tanggal: '2026-04-03' })).toEqual({ jumlah: 0 });
  await api.saveEvaluasi({ ...satu, hasil: 'di_atas', perilaku: 'di_atas', umpanBalik: 'Teliti.' });
  await api.saveEvaluasi({ ...satu, tanggapan: 'Terima kasih.' });
  expect((await api.getEvaluasi(satu)).baris).toMatchObject({
    predikat: 'sangat_baik',
    evaluasi: { hasil: 'di_atas', umpanBalik: 'Teliti.', tanggapan: 'Terima kasih.', ditetapkan: null },
  });
  expect(await api.settleEvaluasi({ periode: 1, pegawaiIds: [ayu, budi], tanggal: '2026-04-03' })).toEqual({
    jumlah: 1,
  });
  await expect(api.saveEvaluasi({ ...satu, hasil: 'sesuai' })).rejects.toMatchObject({ code: 'masukanTidakSah' });
  expect((await api.listEvaluasi({ periode: 1 })).jumlah).toMatchObject({ dinilai: 1, ditetapkan: 1 });
  expect((await api.listEvaluasi({ periode: 2 })).jumlah.dinilai).toBe(0);
  await api.settleEvaluasi({ periode: 1, pegawaiIds: [ayu], tanggal: null });
  await api.saveEvaluasi({ ...satu, hasil: 'sesuai' });
  expect((await api.getEvaluasi(satu)).baris.predikat).toBe('baik');
});

test('the recapitulation names nobody and shows no small group; lists and sheets of people are marked', async () => {
  const { api, at, cetak, ayu } = await april();
  await api.saveEvaluasi({ pegawaiId: ayu, periode: 1, hasil: 'sesuai', perilaku: 'sesuai', umpanBalik: 'Bagus.' });
  const { nama } = (await api.getPegawai({ id: ayu })).pegawai;
  const buat = async (permintaan: Parameters<typeof api.exportLaporan>[0]['permintaan']): Promise<string> => {
    await api.exportLaporan({ permintaan, format: 'pdf', path: at('c.pdf'), ...perintah });
    return cetak.dicetak.at(-1) ?? '';
  };
  const rekap = await buat({ jenis: 'rekap', periode: 1 });
  expect(rekap).not.toContain(nama);
  expect(rekap).not.toContain('RAHASIA');
  const daftar = await buat({ jenis: 'daftar', periode: 1, bagianId: null });
  expect(daftar).toContain(nama);
  expect(daftar).toContain('RAHASIA');
  const lembar = await buat({ jenis: 'lembar', periode: 1, pegawaiIds: [ayu] });
  expect(lembar).toContain('Bagus.');
  expect(lembar).toContain('RAHASIA');
  expect((await api.listEvaluasi({ periode: 1 })).dibuat).not.toBeNull();
});
