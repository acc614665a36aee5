import { readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readHeader } from '../../src/data/file/berkas';
import { connect } from '../../src/data/sqlite';
import { columnsOf, SKEMA, TABLE_NAMES, tablesUntil } from '../../src/data/schema';
import { periksaBerkas } from '../../src/services/periksa';
import { workspace } from '../workspace';

const USER = { nama: 'Rina Uji', jabatan: 'Kepala Bagian Organisasi' } as const;

/** A document written by the program of schema 1: two lines, a task with its share, an issued letter. */
function fileOfSchema1(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bagihabis-skema-')), 'Setda-2026.bagihabis');
  const packed = readFileSync(resolve(import.meta.dirname, '../fixtures/skema1.bagihabis.gz'));
  writeFileSync(path, gunzipSync(packed));
  return path;
}

test('a file of schema 1 opens, is carried on and published as the present schema; a snapshot of before is kept', async () => {
  const path = fileOfSchema1();
  expect(readHeader(path).skema).toBe(1);
  const { api, host } = workspace();
  await api.setPengguna(USER);
  await api.openFile({ path });
  const { baris } = await api.getDpa();
  expect(baris.map(({ kode, pagu, berlaku, jumlahTugas }) => [kode, pagu, berlaku, jumlahTugas])).toEqual([
    ['4.01.01.2.13.0001', 475_939_100, true, 1],
    ['4.01.01.2.13.0002', 613_362_400, true, 0],
  ]);
  const versi = await api.listVersiDpa();
  expect(versi).toMatchObject([{ sebutan: 'DPA murni', berlaku: true, subKegiatan: 2, pagu: 1_089_301_500 }]);
  const isi = await api.getVersiDpa({ id: versi[0]!.id });
  expect(isi.baris[0]).toMatchObject({ waktu: null, sumberDana: [], indikator: [{ target: '2', satuan: 'Dokumen' }] });
  const surat = await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 10 });
  expect(surat.baris.map(({ perluDitinjau }) => perluDitinjau)).toEqual([[]]);
  expect((await api.listCadangan()).map(({ sebab }) => sebab)).toContain('migrasi');
  await api.setTanpaTugas({ ids: [baris[1]!.id], alasan: 'Pihak ketiga' });
  await api.closeFile();
  expect(readHeader(path).skema).toBe(SKEMA);
  expect(await periksaBerkas(host, path)).toMatchObject({ beres: true, temuan: [] });
});

test('after the migration every column of every table is there and old programs may still read', async () => {
  const path = fileOfSchema1();
  const { api } = workspace();
  await api.setPengguna(USER);
  await api.openFile({ path });
  await api.savePengaturan({ hariKerja: 6 });
  await api.closeFile();
  const file = connect(path, { readonly: true });
  for (const table of TABLE_NAMES) {
    const present = file.raw.pragma(`table_info(${table})`) as { name: string }[];
    expect(present.map(({ name }) => name)).toEqual(expect.arrayContaining(columnsOf(table).map(([name]) => name)));
  }
  expect(file.raw.prepare('SELECT pembaca_minimum FROM dokumen').pluck().get()).toBe(7);
  await file.close();
});

test('a migrated file and a new one have the same tables, columns, indexes and triggers', async () => {
  const path = fileOfSchema1();
  const { api } = workspace();
  await api.setPengguna(USER);
  await api.openFile({ path });
  await api.savePengaturan({ hariKerja: 6 });
  const fresh = join(mkdtempSync(join(tmpdir(), 'bagihabis-skema-')), 'Baru-2026.bagihabis');
  await api.createFile({ path: fresh, opd: 'Setda', daerah: 'Contoh', tahun: 2026, kodeUnit: '' });
  await api.closeFile();
  const shape = (file: string): unknown => {
    const { raw } = connect(file, { readonly: true });
    const rows = raw.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
    const columns = TABLE_NAMES.map((table) => [table, raw.pragma(`table_info(${table})`)]);
    raw.close();
    return [rows.map((row) => ({ ...(row as object) })), columns];
  };
  expect(shape(path)).toEqual(shape(fresh));
});

test('a table of a later schema is there only from that version on, with triggers, and its rows are logged', async () => {
  expect(tablesUntil(4)).not.toContain('redaksi');
  expect(tablesUntil(5)).toContain('redaksi');
  const path = fileOfSchema1();
  const { api } = workspace();
  await api.setPengguna(USER);
  await api.openFile({ path });
  await api.savePengaturan({ hariKerja: 6 });
  await api.closeFile();
  const file = connect(path);
  expect(() =>
    file.raw.exec(
      "INSERT INTO redaksi (opd_id, id, subjek, tabel, baris_id, kolom, alasan, hari) VALUES ('o','r','p','pegawai','','[]','keluar','2026-01-05')",
    ),
  ).toThrow(/NOT NULL/);
  await file.close();
});
