import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { LaporanSelamat } from '../../../src/domain/perbaikan';
import { pindai } from '../../../src/data/rusak/pindai';
import { smallOffice, tugasBaru } from '../../services/small';
import { HALAMAN, nolkan, selamatkanBytes, sidikBerkas } from './rusakkan';

let asli: Buffer;
let sidik: string;
/** A snapshot from before the last commands. */
let lama: string;

beforeAll(async () => {
  const { api, folder, organisasi, tugas, ayu, budi } = await smallOffice();
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  // Texts from short to longer than a page, so that records reach over several pages.
  for (let n = 0; n < 8; n++) {
    const nama = `Tugas ${n} ${'uraian '.repeat(n * 9)}`;
    await api.saveTugas(tugasBaru({ bagianId: organisasi, nama, petunjuk: 'p'.repeat(n * 900) }));
  }
  lama = join(folder, 'lama.bagihabis');
  await api.saveCopy({ path: lama });
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' });
  await api.savePengaturan({ hariKerja: 6 });
  await api.undo();
  for (let n = 0; n < 6; n++) await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: `Tugas akhir ${n}` }));
  await api.closeFile();
  const path = join(folder, 'Setda-2026.bagihabis');
  asli = readFileSync(path);
  sidik = await sidikBerkas(path);
});

const hilang = ({ tabel }: LaporanSelamat): number => tabel.reduce((n, satu) => n + satu.hilang, 0);

test('an undamaged file comes out as it is, and the report says that nothing is missing', async () => {
  const hasil = await selamatkanBytes(asli);
  expect(hasil.sidik).toBe(sidik);
  expect(hasil.laporan).toMatchObject({ lengkap: true, barisDariTabel: 0, menggantung: 0 });
});

/** All pages take a minute: the bench of faults and this environment variable do them all. */
const LANGKAH = process.env['BAGIHABIS_SEMUA_HALAMAN'] ? 1 : 9;

test('a page emptied, whichever: every row comes out as it was, from the log or the table', async () => {
  const halaman = asli.length / HALAMAN;
  expect(halaman).toBeGreaterThan(90);
  for (let nomor = 1; nomor <= halaman; nomor += LANGKAH) {
    const hasil = await selamatkanBytes(nolkan(asli, nomor));
    expect([nomor, hasil.sidik]).toEqual([nomor, sidik]);
    expect(hilang(hasil.laporan)).toBe(0);
  }
}, 120_000);

test('the header, page 1 and with it every root lost: still every row', async () => {
  for (const rusak of [asli.fill(0, 0, 0), nolkan(asli, 1), nolkan(nolkan(asli, 1), 3)])
    expect((await selamatkanBytes(rusak)).sidik).toBe(sidik);
  const tanpaKepala = Buffer.from(asli);
  tanpaKepala.fill(0xff, 0, 100);
  expect((await selamatkanBytes(tanpaKepala)).sidik).toBe(sidik);
});

test('cut off anywhere: what the report calls complete is equal, and with a snapshot nothing of the snapshot is missing', async () => {
  const lamaUtuh = pindai(readFileSync(lama));
  for (const bagian of [0.9, 0.6, 0.25]) {
    const rusak = asli.subarray(0, Math.floor(asli.length * bagian) + 17);
    const tanpa = await selamatkanBytes(rusak);
    expect(tanpa.laporan.lengkap && tanpa.sidik !== sidik).toBe(false);
    const dengan = await selamatkanBytes(rusak, { cadangan: lama });
    expect(dengan.laporan.lengkap && dengan.sidik !== sidik).toBe(false);
    const selamat = pindai(readFileSync(dengan.keluaran));
    for (const id of lamaUtuh.perubahan.keys()) expect(selamat.perubahan.has(id)).toBe(true);
    expect(hilang(dengan.laporan)).toBeLessThanOrEqual(hilang(tanpa.laporan));
  }
});

test('bytes flipped anywhere: never a crash, and a difference is never silent', async () => {
  // A fixed sequence of places: the same damage every time.
  let benih = 12345;
  const acak = (batas: number): number => (benih = (benih * 1_103_515_245 + 12_345) % 2 ** 31) % batas;
  for (let kali = 0; kali < 10; kali++) {
    const rusak = Buffer.from(asli);
    for (let n = 0; n < 40; n++) rusak[acak(rusak.length)] = acak(256);
    const hasil = await selamatkanBytes(rusak, { cadangan: lama });
    expect(hasil.laporan.lengkap && hasil.sidik !== sidik).toBe(false);
  }
});

test('a file in which nothing is legible is refused, and nothing is written', async () => {
  await expect(selamatkanBytes(Buffer.alloc(100_000))).rejects.toMatchObject({ code: 'tidakTerselamatkan' });
  await expect(selamatkanBytes(Buffer.alloc(0))).rejects.toMatchObject({ code: 'tidakTerselamatkan' });
});
