import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src/data/sqlite';
import { workspace, type Workspace } from '../workspace';
import { HALAMAN, nolkan, sidikBerkas } from '../data/rusak/rusakkan';
import { pegawai, rowsOf, smallOffice, tugasBaru, type SmallOffice } from './small';

/** A closed office with a snapshot from before its last task, and its file. */
async function tutup(): Promise<SmallOffice & { readonly path: string; readonly sidik: string }> {
  const office = await smallOffice();
  const { api, organisasi, folder } = office;
  await api.takeCadangan();
  await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Sesudah cadangan' }));
  await api.closeFile();
  const path = join(folder, 'Setda-2026.bagihabis');
  return { ...office, path, sidik: await sidikBerkas(path) };
}

const rusakBeside = (path: string): string[] =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.rusak-`));

const RUSAK: readonly (readonly [nama: string, sebab: string, rusakkan: (path: string) => void])[] = [
  ['header lost', 'kepala', (path) => ubah(path, (bytes) => bytes.fill(0, 0, 100))],
  ['first page emptied', 'kepala', (path) => ubah(path, (bytes) => bytes.fill(0, 0, HALAMAN))],
  ['cut off', 'terpotong', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
  ['cut off inside a page', 'terpotong', (path) => truncateSync(path, readFileSync(path).length - 1000)],
  ['a page emptied', 'isi', (path) => writeFileSync(path, nolkan(readFileSync(path), 57))],
];
function ubah(path: string, apa: (bytes: Buffer) => unknown): void {
  const bytes = readFileSync(path);
  apa(bytes);
  writeFileSync(path, bytes);
}

test.each(RUSAK)(
  '%s: named as damage, examined without a change, and made whole from what is legible',
  async (_, sebab, rusakkan) => {
    const { api, path, sidik } = await tutup();
    rusakkan(path);
    const rusak = readFileSync(path);
    await expect(api.openFile({ path })).rejects.toMatchObject({ code: 'berkasRusak' });
    const lihat = await api.periksaKerusakan({ path, jobId: 'lihat' });
    expect(lihat).toMatchObject({ sebab, ukuran: rusak.length });
    expect(lihat.cadangan).toMatchObject({ isi: { pegawai: 3, tugas: 1 } });
    expect((lihat.terbaca?.utuh ?? 0) + (lihat.terbaca?.tidakUtuh ?? 0)).toBeGreaterThan(0);
    expect(readFileSync(path).equals(rusak)).toBe(true);
    expect(rusakBeside(path)).toEqual([]);

    const hasil = await api.perbaiki({ path, cara: 'selamatkan', jobId: 'baik' });
    expect(readFileSync(hasil.rusak).equals(rusak)).toBe(true);
    expect(hasil.sesi.berkas?.path).toBe(path);
    expect(readFileSync(hasil.berkasLaporan, 'utf8')).toContain('Perubahan utuh');
    if (sebab !== 'terpotong') expect(await sidikBerkas(path)).toBe(sidik);
    expect(await api.periksaSekarang({ jobId: 'periksa' })).toMatchObject({ temuan: 0, hasil: null });
  },
);

test('the newest snapshot and the file from before the last save are offered with what they lack', async () => {
  const { api, path } = await tutup();
  ubah(path, (bytes) => bytes.fill(0, 0, 100));
  const { cadangan, bak } = await api.periksaKerusakan({ path, jobId: 'lihat' });
  expect(cadangan).toMatchObject({ kurang: 1, contohKurang: [{ label: 'tambah tugas "Sesudah cadangan"' }] });
  expect(bak).not.toBeNull();
  const { sesi, laporan } = await api.perbaiki({ path, cara: 'cadangan', jobId: 'baik' });
  expect([sesi.berkas?.path, laporan]).toEqual([path, null]);
  const orang = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 10 });
  expect(orang.total).toBe(3);
  expect(rusakBeside(path)).toHaveLength(1);
});

test('an empty file is damage where this PC knows it; without a snapshot nothing can be done and nothing is written', async () => {
  const { api, path, host } = await tutup();
  writeFileSync(path, '');
  await expect(api.openFile({ path })).rejects.toMatchObject({ code: 'berkasRusak' });
  expect(await api.periksaKerusakan({ path, jobId: 'lihat' })).toMatchObject({ sebab: 'kosong', terbaca: null });
  const lain = workspace();
  await lain.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await expect(lain.api.openFile({ path })).rejects.toMatchObject({ code: 'berkasKosong' });
  expect(host.userDataDir).not.toBe(lain.host.userDataDir);
});

test('what is salvaged of a shared document stands beside it: its gaps must not become those of the office', async () => {
  const { api, path } = await tutup();
  mkdirSync(`${path}.perubahan`);
  ubah(path, (bytes) => bytes.fill(0, 0, 100));
  const rusak = readFileSync(path);
  const hasil = await api.perbaiki({ path, cara: 'selamatkan', jobId: 'baik' });
  const terpisah = join(dirname(path), 'Setda-2026 (diselamatkan).bagihabis');
  expect([hasil.terpisah, hasil.sesi.berkas?.path]).toEqual([true, terpisah]);
  expect(readFileSync(path).equals(rusak)).toBe(true);
  expect(readFileSync(hasil.rusak).equals(rusak)).toBe(true);
  expect(readFileSync(hasil.berkasLaporan, 'utf8')).toContain('Gabungkan berkas…');
  await api.closeFile();
});

test('another kind of file is not called damaged', async () => {
  const { api, folder } = await tutup();
  const path = join(folder, 'catatan.bagihabis');
  writeFileSync(path, 'bukan basis data '.repeat(500));
  await expect(api.openFile({ path })).rejects.toMatchObject({ code: 'bukanBerkasBagiHabis' });
});

/** Writes into the open document past the program. */
async function diubahLuar({ api }: Workspace, sql: string): Promise<void> {
  await api.closeFile();
  const [terbaru] = await api.listRecent();
  const file = connect(terbaru!.path);
  file.raw.exec(`UPDATE kendali SET menerapkan = 1; ${sql}; UPDATE kendali SET menerapkan = 0`);
  file.raw.pragma('wal_checkpoint(TRUNCATE)');
  file.raw.pragma('journal_mode = DELETE');
  await file.close();
  await api.openFile({ path: terbaru!.path });
}

test('rows changed past the history are named in words, and made anew from it in one step', async () => {
  const office = await smallOffice();
  const { api, events } = office;
  const sebelum = await rowsOf(office);
  await diubahLuar(office, "UPDATE pegawai SET golongan = 'IV/e' WHERE nama = 'Ayu Lestari'");
  const { temuan, hasil } = await api.periksaSekarang({ jobId: 'periksa' });
  expect(temuan).toBe(1);
  expect(hasil?.beda).toEqual([
    expect.objectContaining({
      sebutan: 'Pegawai',
      nama: 'Ayu Lestari',
      kolom: 'Golongan',
      isiTabel: 'IV/e',
      isiRiwayat: 'III/c',
    }),
  ]);
  expect(events.findLast(({ type }) => type === 'kesehatan')).toBeDefined();
  expect(await api.getKesehatan()).toMatchObject({ temuan: 1 });
  expect(await api.bangunUlang({ jobId: 'bangun' })).toMatchObject({ temuan: 0, hasil: null });
  expect(await rowsOf(office)).toEqual(sebelum);
  expect((await api.listCadangan())[0]?.sebab).toBe('pulih');
  const orang = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 10 });
  expect(orang.baris.find(({ nama }) => nama === 'Ayu Lestari')?.golongan).toBe('III/c');
  // The history goes on.
  await api.savePegawai(pegawai({ nama: 'Orang baru' }));
  await api.undo();
  expect(await rowsOf(office)).toEqual(sebelum);
});

test('side files that lie beside the named document change nothing of it', async () => {
  const { api, path, sidik } = await tutup();
  writeFileSync(`${path}-wal`, Buffer.alloc(32_800, 7));
  writeFileSync(`${path}-journal`, Buffer.alloc(5000, 9));
  await api.openFile({ path });
  await api.closeFile();
  expect(await sidikBerkas(path)).toBe(sidik);
  expect(existsSync(`${path}-wal`)).toBe(true);
});
