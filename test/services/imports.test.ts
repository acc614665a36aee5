import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyOffice, sampleOffice } from '../workspace';
import { pegawai, rowsOf, smallOffice } from './small';
import { acceptDpa, edit, importDpa, importPegawai, importTugas, readDpa, table } from './tables';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const MUARA_ENIM = join(FIXTURES, 'setda_muara_enim_2025_subkegiatan_pagu.csv');
const STAFF = join(import.meta.dirname, '../../resources/contoh/pegawai.csv');
const TASKS = join(FIXTURES, 'contoh_tugas.csv');
const HEAD = ['Kode Sub Unit', 'Nama Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Bagian', 'Pagu'];
const UNIT = ['4.01.0.00.0.00.01.0006', 'Setda'];
const dpa = (...rows: readonly (readonly [kode: string, nama: string, bagian: string, pagu: number])[]): string =>
  table('dpa.csv', [HEAD, ...rows.map((row) => [...UNIT, ...row])]);
const KODE = '4.01.01.2.13.0001';

describe('budget documents', () => {
  test('the plain Muara Enim table: 65 lines to the rupiah, bagian made once, a snapshot taken before', async () => {
    const { api } = await emptyOffice();
    const preview = await readDpa(api, MUARA_ENIM);
    expect(preview).toMatchObject({ tataLetak: 'polos', total: 64_010_663_600 });
    expect(preview.baris).toHaveLength(65);
    expect((await api.getDpa()).baris).toEqual([]);
    expect((await api.listCadangan()).map(({ sebab }) => sebab)).not.toContain('impor');
    const done = await acceptDpa(api, preview);
    expect(done).toMatchObject({ baru: 65, diperbarui: 0, sama: 0 });
    expect((await api.getRingkasan()).rupiah.total).toBe(64_010_663_600);
    expect((await api.listCadangan()).map(({ sebab }) => sebab)).toContain('impor');
    const names = (await api.listBagian()).map(({ nama }) => nama);
    expect(new Set(names).size).toBe(names.length);
    expect((await api.getDpa()).baris.every(({ bagianId }) => bagianId !== null)).toBe(true);
    // One import is one step.
    await api.undo();
    expect((await api.getDpa()).baris).toEqual([]);
    expect(await api.listBagian()).toEqual([]);
  });

  test('the same document again: everything is the same, no command is kept', async () => {
    const space = await emptyOffice();
    const { api } = space;
    await importDpa(api, MUARA_ENIM);
    const before = await rowsOf(space);
    const preview = await readDpa(api, MUARA_ENIM);
    expect(new Set(preview.baris.map(({ keadaan }) => keadaan))).toEqual(new Set(['sama']));
    expect(await acceptDpa(api, preview)).toMatchObject({
      baru: 0,
      diperbarui: 0,
      sama: 65,
      dihapus: 0,
      langkah: null,
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('a changed amount is shown with the old one and replaces it; tasks and people stay', async () => {
    const { api } = await emptyOffice();
    await importDpa(api, dpa([KODE, 'Kelembagaan', 'Organisasi', 1000], ['4.01.01.2.13.0003', 'Reformasi', '', 5]));
    const [line] = (await api.getDpa()).baris;
    await api.setTanpaTugas({ ids: [line!.id], alasan: 'Pihak ketiga' });
    const preview = await readDpa(api, dpa([KODE, 'Kelembagaan', '', 1500]));
    expect(preview.baris[0]).toMatchObject({
      keadaan: 'paguBerubah',
      paguLama: 1000,
      pagu: 1500,
      bagian: 'Organisasi',
    });
    expect(await acceptDpa(api, preview)).toMatchObject({ baru: 0, diperbarui: 1, sama: 0 });
    // The other line is no longer named and nothing hangs on it.
    const { baris } = await api.getDpa();
    expect(baris.map(({ pagu }) => pagu)).toEqual([1500]);
    expect(baris[0]).toMatchObject({ namaBagian: 'Organisasi', alasanTanpaTugas: 'Pihak ketiga' });
  });

  test('the office’s own wording is kept, and said', async () => {
    const { api } = await emptyOffice();
    const preview = await readDpa(api, dpa([KODE, 'Anjab dan kelembagaan versi kami', 'Organisasi', 1000]));
    expect(preview.baris[0]).toMatchObject({
      kode: KODE,
      nama: 'Anjab dan kelembagaan versi kami',
      keyakinan: 'pasti',
    });
    expect(preview.baris[0]?.temuan.map(({ kode }) => kode)).toContain('nama_beda');
    await acceptDpa(api, preview);
    expect((await api.getDpa()).baris[0]).toMatchObject({
      nama: 'Anjab dan kelembagaan versi kami',
      namaKegiatan: 'Penataan Organisasi',
    });
  });

  test('edits of the review: code, name, bagian, left out, needs no task', async () => {
    const { api } = await emptyOffice();
    const preview = await readDpa(
      api,
      dpa([KODE, 'Satu', 'Organisasi', 1], ['4.01.01.2.13.0003', 'Dua', '', 2], ['4.01.01.2.13.0004', 'Tiga', '', 3]),
    );
    const done = await acceptDpa(api, preview, [
      edit(preview, 0, { kode: '4.01.02.2.01.0001', nama: 'Satu baru', bagian: 'Bagian organisasi' }),
      edit(preview, 1, { abaikan: true }),
      edit(preview, 2, { alasanTanpaTugas: 'Hanya gaji' }),
    ]);
    expect(done.baru).toBe(2);
    const { baris } = await api.getDpa();
    expect(baris.map(({ kode, nama, alasanTanpaTugas }) => [kode, nama, alasanTanpaTugas])).toEqual([
      ['4.01.01.2.13.0004', 'Tiga', 'Hanya gaji'],
      ['4.01.02.2.01.0001', 'Satu baru', ''],
    ]);
    expect(baris[1]).toMatchObject({ kodeProgram: '4.01.02', kodeKegiatan: '4.01.02.2.01' });
    expect((await api.listBagian()).map(({ nama }) => nama)).toEqual(['Bagian organisasi']);
  });

  test('a code of five parts, two rows of one code, and nothing chosen are refused before anything is written', async () => {
    const space = await emptyOffice();
    const { api } = space;
    const before = await rowsOf(space);
    const preview = await readDpa(api, dpa([KODE, 'Satu', '', 1], ['4.01.01.2.13.0003', 'Dua', '', 2]));
    await expect(acceptDpa(api, preview, [edit(preview, 0, { kode: '4.01.01.2.13' })])).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang: 'kode "4.01.01.2.13" (Satu)' },
    });
    await expect(acceptDpa(api, preview, [edit(preview, 1, { kode: KODE })])).rejects.toMatchObject({
      code: 'imporGagal',
      detail: { pesan: expect.stringContaining(`Kode ${KODE} dipakai dua baris: "Satu" dan "Dua"`) as string },
    });
    const none = [0, 1].map((nomor) => edit(preview, nomor, { abaikan: true }));
    await expect(acceptDpa(api, preview, none)).rejects.toMatchObject({ code: 'imporGagal' });
    expect(await rowsOf(space)).toEqual(before);
    await acceptDpa(api, preview);
    await expect(acceptDpa(api, preview)).rejects.toMatchObject({ code: 'imporKedaluwarsa' });
  });

  test('a preview belongs to the file that was open', async () => {
    const { api, folder } = await emptyOffice();
    const preview = await readDpa(api, dpa([KODE, 'Satu', '', 1]));
    await api.createFile({ path: join(folder, 'lain'), opd: 'Dinas', daerah: 'X', tahun: 2026, kodeUnit: '' });
    await expect(acceptDpa(api, preview)).rejects.toMatchObject({ code: 'imporKedaluwarsa' });
    expect((await api.getDpa()).baris).toEqual([]);
  });
});

describe('staff lists', () => {
  test('the sample list is new once, and the same the second time', async () => {
    const space = await emptyOffice();
    const { api } = space;
    const preview = await api.readPegawai({ path: STAFF, jobId: 'baca' });
    expect(preview.bagianBaru.length).toBeGreaterThan(5);
    const { baru, langkah } = await api.acceptPegawai({ imporId: preview.imporId });
    expect(baru).toBe(preview.baris.length);
    expect(langkah?.label).toBe(`impor ${baru} pegawai dari pegawai.csv`);
    const before = await rowsOf(space);
    expect(await importPegawai(api, STAFF)).toMatchObject({ baru: 0, diperbarui: 0, sama: baru, langkah: null });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('people are met by NIP; what the list does not say stays as it was', async () => {
    const { api, organisasi, ayu } = await smallOffice();
    const { versi } = (await api.getPegawai({ id: ayu })).pegawai;
    const known = { id: ayu, versi, nip: '199001012015032901', bagianId: organisasi } as const;
    await api.savePegawai(pegawai({ ...known, status: 'tugas_belajar', fte: 500, jenisPegawai: 'CPNS', kelas: 7 }));
    const list = table('pegawai.csv', [
      ['Nama', 'NIP', 'Jabatan'],
      ['Ayu Lestari, S.E.', '199001012015032901', 'Analis Kebijakan'],
    ]);
    const preview = await api.readPegawai({ path: list, jobId: 'baca' });
    expect(preview.baris.map(({ keadaan }) => keadaan)).toEqual(['diperbarui']);
    await api.acceptPegawai({ imporId: preview.imporId });
    expect((await api.getPegawai({ id: ayu })).pegawai).toMatchObject({
      nama: 'Ayu Lestari, S.E.',
      jabatan: 'Analis Kebijakan',
      namaBagian: 'Organisasi',
      status: 'tugas_belajar',
      fte: 500,
      jenisPegawai: 'CPNS',
      kelas: 7,
    });
  });

  test('a list that says the status and the part of time is followed', async () => {
    const { api } = await smallOffice();
    const list = table('pegawai.csv', [
      ['Nama', 'Bagian', 'Status', 'FTE'],
      ['Ayu Lestari', 'Organisasi', 'MPP', '0,5'],
    ]);
    expect(await importPegawai(api, list)).toMatchObject({ baru: 0, diperbarui: 1 });
    const all = await api.listPegawai({ bagianId: null, keadaan: 'tidakDihitung', cari: 'ayu', offset: 0, limit: 9 });
    expect(all.baris[0]).toMatchObject({ status: 'mpp', fte: 500 });
  });

  test('without NIP people are met by name and bagian; two NIP are two people of one name', async () => {
    const { api, ayu, organisasi } = await smallOffice();
    const list = (nip: string) =>
      table('pegawai.csv', [
        ['Nama', 'NIP', 'Bagian'],
        ['Ayu Lestari', nip, 'Bagian Organisasi'],
      ]);
    expect(await importPegawai(api, list('199001012015032901'))).toMatchObject({ baru: 0, diperbarui: 1 });
    expect((await api.getPegawai({ id: ayu })).pegawai.nip).toBe('199001012015032901');
    expect(await importPegawai(api, list(''))).toMatchObject({ baru: 0, sama: 1 });
    expect(await importPegawai(api, list('199202022016032902'))).toMatchObject({ baru: 1 });
    const all = await api.listPegawai({ bagianId: organisasi, keadaan: 'semua', cari: 'ayu', offset: 0, limit: 9 });
    expect(all.baris.map(({ nip }) => nip).sort()).toEqual(['199001012015032901', '199202022016032902']);
  });
});

describe('task lists', () => {
  test('on the sample’s budget all rows hang on a line and nothing is doubled', async () => {
    const { api } = await sampleOffice();
    const preview = await api.readTugas({ path: TASKS, jobId: 'baca' });
    expect(new Set(preview.baris.map(({ keadaan }) => keadaan))).toEqual(new Set(['sama']));
    expect(await api.acceptTugas({ imporId: preview.imporId })).toEqual({
      baru: 0,
      diperbarui: 0,
      sama: 337,
      langkah: null,
    });
  });

  test('a row of a line that is not in the file stops the import and is named', async () => {
    const space = await emptyOffice();
    const { api } = space;
    const before = await rowsOf(space);
    const list = table('tugas.csv', [
      ['bagian', 'kode_sub_kegiatan', 'nama_sub_kegiatan', 'tugas', 'volume', 'norma_menit'],
      ['Organisasi', '', '', 'Melayani tamu', 10, 30],
      ['Organisasi', KODE, 'Kelembagaan', 'Menyusun anjab', 4, 600],
    ]);
    const preview = await api.readTugas({ path: list, jobId: 'baca' });
    expect(preview.temuan[0]).toMatchObject({ tingkat: 'galat', lembar: 'tugas.csv', baris: 3 });
    expect(preview.temuan[0]?.pesan).toContain(`Sub kegiatan ${KODE} "Kelembagaan" tidak ada dalam berkas ini`);
    await expect(api.acceptTugas({ imporId: preview.imporId })).rejects.toMatchObject({
      code: 'imporAdaGalat',
      detail: { jumlah: 1 },
    });
    expect(await rowsOf(space)).toEqual(before);
    await importDpa(api, dpa([KODE, 'Kelembagaan', 'Organisasi', 1000]));
    expect(await importTugas(api, list)).toMatchObject({ baru: 2 });
    expect(await importTugas(api, list)).toMatchObject({ baru: 0, sama: 2, langkah: null });
  });
});

test('a task list says when it touches a line marked as needing no task, and when it names a task twice', async () => {
  const { api } = await emptyOffice();
  const preview = await readDpa(api, dpa([KODE, 'Pengelolaan Kelembagaan', 'Organisasi', 1000]));
  await acceptDpa(api, preview, [edit(preview, 0, { alasanTanpaTugas: 'Hanya disalurkan' })]);
  const head = ['bagian', 'kode_sub_kegiatan', 'tugas', 'satuan', 'volume', 'norma_menit', 'bulan'];
  const row = ['Organisasi', KODE, 'Evaluasi kelembagaan', 'Dokumen', 2, 60, 'Jan-Des'];
  const { baris } = await api.readTugas({ path: table('tugas.csv', [head, row, row]), jobId: 'baca' });
  expect(baris.map(({ temuan }) => temuan.map(({ kode }) => kode))).toEqual([
    ['sub_kegiatan_tanpa_tugas'],
    ['sub_kegiatan_tanpa_tugas', 'tugas_kembar'],
  ]);
  expect(baris[0]?.temuan[0]?.pesan).toContain('Hanya disalurkan');
});
