import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PemetaanLembar } from '../../src/api/dpaViews';
import { AppError } from '../../src/api/errors';
import { errorText } from '../../src/api/errorText';
import { berkas, buku, wadah } from '../importers/buku';
import { emptyOffice } from '../workspace';
import { rowsOf, smallOffice, tugasBaru } from './small';
import { acceptDpa, readDpa, table } from './tables';

const FIXTURE = 'test/fixtures';
/** The sentence a user reads, whatever the way of failing. */
async function told(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`not refused as expected: ${String(error)}`);
  return errorText(error.code, error.detail);
}

/** A list of tasks may have any columns: a foreign table is refused by name, or its columns are asked for, never taken. */
async function askedOrTold(work: Promise<{ readonly pemetaan: PemetaanLembar | null }>): Promise<string> {
  const preview = await work.catch(() => null);
  if (!preview) return told(work);
  expect(preview.pemetaan?.yakin).toBe(false);
  return `lembar ${preview.pemetaan?.peta.lembar ?? ''}`;
}

const LOCKED = wadah({
  '/EncryptionInfo': new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0]),
  '/EncryptedPackage': new Uint8Array(64),
});
const DPA_HEAD = ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'];
const big = (): string => {
  const path = table('besar.xlsx', 'x');
  // A sparse file: its size is told before anything is read.
  truncateSync(path, 60_000_000);
  return path;
};

type Source = readonly [what: string, make: () => string, where: RegExp, why: RegExp];
const SOURCES: readonly Source[] = [
  [
    'a table of cash flow',
    () => table('kas.xlsx', berkas(`${FIXTURE}/format_anggaran_kas_pakpak_bharat.xlsx`)),
    /kas\.xlsx|lembar/i,
    /anggaran kas|RAK|bukan/i,
  ],
  [
    'a table of realisation',
    () => table('lra.xlsx', berkas(`${FIXTURE}/format_lra_pakpak_bharat_merged.xlsx`)),
    /lra\.xlsx|lembar/i,
    /realisasi|LRA/i,
  ],
  ['a password', () => table('rahasia.xlsx', LOCKED), /rahasia\.xlsx/, /terkunci kata sandi.*hapus kata sandinya/],
  ['over 50 MB', big, /besar\.xlsx/, /ukuran 60 MB melebihi batas 50 MB/],
  ['nothing', () => table('kosong.xlsx', ''), /kosong\.xlsx/, /kosong \(0 byte\)/],
  ['a picture', () => table('foto.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])), /foto\.xlsx/, /gambar/],
  ['one that is gone', () => '/tiada/dpa.xlsx', /\/tiada\/dpa\.xlsx/, /tidak ditemukan/],
];

describe('source files that cannot be used', () => {
  test.each(SOURCES)('%s: named with the reason, nothing written, the program goes on', async (_, make, where, why) => {
    const space = await emptyOffice();
    const before = await rowsOf(space);
    const path = make();
    const message = await told(readDpa(space.api, path));
    expect(message).toMatch(where);
    expect(message).toMatch(why);
    expect(await askedOrTold(space.api.readTugas({ path, jobId: 'baca' }))).toMatch(where);
    expect(await rowsOf(space)).toEqual(before);
    await space.api.saveTugas(tugasBaru());
  });

  test('a sheet without any header asks for its columns; as it stands nothing of it can be accepted', async () => {
    const space = await emptyOffice();
    const path = table('tanpa-judul.csv', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const preview = await readDpa(space.api, path);
    expect(preview).toMatchObject({ baris: [], pemetaan: { yakin: false } });
    expect(preview.pemetaan?.alasan).toMatch(/judul|kolom/i);
    expect(await told(acceptDpa(space.api, preview))).toMatch(/galat|Tidak ada/);
  });

  test('a list of formations is no staff list', async () => {
    const { api } = await emptyOffice();
    const path = join(import.meta.dirname, '../fixtures/contoh_pegawai.csv');
    expect(await told(api.readPegawai({ path, jobId: 'baca' }))).toBe(
      'Lembar “contoh_pegawai.csv” berisi daftar formasi jabatan (jabatan dan jumlah), bukan daftar pegawai. Gunakan daftar dengan satu baris per orang dan kolom “Nama”.',
    );
  });
});

describe('rows that cannot be used: sheet, row and column are named and nothing is written', () => {
  test.each([
    ['a negative pagu', ['4.01.01.2.13.0001', 'Satu', -5], 'C', /-5|negatif|kurang dari/i],
    ['text where the pagu belongs', ['4.01.01.2.13.0001', 'Satu', 'lima juta'], 'C', /lima juta/],
    ['a code of five parts', ['4.01.01.2.13', 'Satu', 5], 'A', /4\.01\.01\.2\.13/],
  ])('DPA: %s', async (_, row, kolom, words) => {
    const space = await emptyOffice();
    const before = await rowsOf(space);
    const good = ['4.01.01.2.13.0003', 'Dua', 7];
    const path = table('dpa.xlsx', buku({ Rekap: [DPA_HEAD, good, row] }));
    const preview = await readDpa(space.api, path);
    const errors = preview.temuan.filter(({ tingkat }) => tingkat === 'galat');
    expect(errors).toMatchObject([{ lembar: 'Rekap', baris: 3, kolom }]);
    expect(errors[0]?.pesan).toMatch(words);
    expect(errors[0]?.pesan).toContain('baris 3');
    expect(await told(acceptDpa(space.api, preview))).toContain('Masih ada 1 galat pada berkas sumber');
    expect(await rowsOf(space)).toEqual(before);
    await space.api.saveTugas(tugasBaru());
  });

  test.each([
    [
      'two people of one NIP',
      [
        ['A', '199001012015032901', 7],
        ['B', '199001012015032901', 7],
      ],
      3,
      'B',
      /199001012015032901.*sama dengan baris 2/,
    ],
    ['a NIP whose digits the sheet lost', [['A', 199001012015032900, 7]], 2, 'B', /digit terakhirnya hilang/],
    ['text where the kelas belongs', [['A', '', 'tujuh']], 2, 'C', /“tujuh”/],
  ])('staff: %s', async (_, rows, baris, kolom, words) => {
    const space = await emptyOffice();
    const before = await rowsOf(space);
    const path = table('pegawai.xlsx', buku({ Pegawai: [['Nama', 'NIP', 'Kelas Jabatan'], ...rows] }));
    const { imporId, temuan } = await space.api.readPegawai({ path, jobId: 'baca' });
    const errors = temuan.filter(({ tingkat }) => tingkat === 'galat');
    expect(errors).toMatchObject([{ lembar: 'Pegawai', baris, kolom }]);
    expect(errors[0]?.pesan).toMatch(words);
    await expect(space.api.acceptPegawai({ imporId })).rejects.toMatchObject({ code: 'imporAdaGalat' });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('staff: a NIP of 17 digits is pointed out and imported', async () => {
    const { api } = await emptyOffice();
    const path = table('pegawai.csv', [
      ['Nama', 'NIP'],
      ['A', '19900101201503290'],
    ]);
    const { imporId, temuan } = await api.readPegawai({ path, jobId: 'baca' });
    expect(temuan).toMatchObject([{ tingkat: 'peringatan', baris: 2, kolom: 'B' }]);
    expect(temuan[0]?.pesan).toContain('NIP 17 angka, seharusnya 18');
    expect(await api.acceptPegawai({ imporId })).toMatchObject({ baru: 1 });
  });

  test.each([
    ['volume', ['A', 'tiga puluh', 60, ''], 'B', /“tiga puluh”/],
    ['norm', ['A', 3, 'sejam', ''], 'C', /“sejam”/],
    ['month', ['A', 3, 60, 'Tengah tahun'], 'D', /“[Tt]engah/],
  ])('tasks: text where a %s belongs', async (_, row, kolom, words) => {
    const space = await emptyOffice();
    const before = await rowsOf(space);
    const path = table('tugas.csv', [['Tugas', 'Volume', 'Norma Menit', 'Bulan'], row]);
    const { imporId, temuan } = await space.api.readTugas({ path, jobId: 'baca' });
    expect(temuan).toMatchObject([{ tingkat: 'galat', baris: 2, kolom }]);
    expect(temuan[0]?.pesan).toMatch(words);
    await expect(space.api.acceptTugas({ imporId })).rejects.toMatchObject({ code: 'imporAdaGalat' });
    expect(await rowsOf(space)).toEqual(before);
  });
});

test('shares over the whole are refused in a sentence that says what to do', async () => {
  const { api, ayu, tugas } = await smallOffice();
  const porsi = [{ pegawaiId: ayu, porsi: 31, peran: 'ketua', terkunci: false, persetujuanLintas: '' }] as const;
  expect(await told(api.setPembagian({ tugasId: tugas, porsi: [...porsi] }))).toBe(
    'Jumlah porsi 31 melebihi 30 pada tugas "Verifikasi laporan perangkat daerah". Kurangi porsi salah satu pegawai.',
  );
});
