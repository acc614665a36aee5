import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { insertMany, selectFor, updateMany } from '../../src/data/barisJson';
import { migrate } from '../../src/data/migrations';
import { columnsOf, type Database as Schema, type SystemTables } from '../../src/data/schema';

function kosong(): { raw: Database.Database; db: Kysely<Schema> } {
  const raw = new Database(':memory:');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
  migrate({ raw, db, close: () => db.destroy() });
  raw.exec("INSERT INTO dokumen VALUES (1, 'dok', 'opd', 2026, 4, '2026-01-01T00:00:00Z')");
  raw.exec('UPDATE kendali SET menerapkan = 1');
  return { raw, db };
}
const KOLOM = ['perubahan', 'n', 'tabel', 'id', 'jenis', 'isi'] as const;
const teks = fc.string({ unit: 'grapheme', maxLength: 20 });

test('every text and number comes out of the parcel as it went in, and what is there already stays', async () => {
  const { db } = kosong();
  let perintah = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(teks, fc.integer()), { maxLength: 8 }), async (isi) => {
      const perubahan = `p${++perintah}`;
      const rows = isi.map(([satu, angka], n): SystemTables['log'] => ({
        perubahan,
        n,
        tabel: 'bagian',
        id: satu,
        jenis: 'U',
        isi: JSON.stringify({ nama: [null, satu, null], n: [null, angka, null] }),
      }));
      await db.transaction().execute(async (tx) => {
        await insertMany(tx, 'log', KOLOM, rows);
        await insertMany(
          tx,
          'log',
          KOLOM,
          rows.map((row) => ({ ...row, isi: 'lain' })),
        );
      });
      const found = await db.selectFrom('log').selectAll().where('perubahan', '=', perubahan).orderBy('n').execute();
      expect(found).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('some columns of rows that exist are written, null included; others and unknown ids stay as they are', async () => {
  const { raw, db } = kosong();
  const all = ['versi', 'dihapus', ...columnsOf('bagian').map(([name]) => name)];
  raw.exec(
    "INSERT INTO bagian (opd_id, id, nama, kode_sub_unit, status, urutan, hari_kerja) VALUES ('opd', 'a', 'Satu', 'k', 's', 'u', 5)",
  );
  await db.transaction().execute((tx) =>
    updateMany(
      tx,
      'bagian',
      all,
      ['nama', 'hari_kerja', 'versi'],
      [
        ['a', '1e3', null, 7],
        ['tiada', 'x', null, 1],
      ],
    ),
  );
  expect(await db.selectFrom('bagian').selectAll().execute()).toEqual([
    {
      opd_id: 'opd',
      id: 'a',
      versi: 7,
      dihapus: null,
      nama: '1e3',
      kode_sub_unit: 'k',
      status: 's',
      urutan: 'u',
      hari_kerja: null,
    },
  ]);
});

test('a list longer than one statement takes is asked for in parts, in its order', async () => {
  const { db } = kosong();
  const list = Array.from({ length: 12_001 }, (_, n) => n);
  const found = await selectFor(db, list, (j) => sql<{ n: number }>`SELECT j.value AS n FROM ${j}`);
  expect(found.map(({ n }) => n)).toEqual(list);
  expect(await selectFor(db, [], (j) => sql<unknown>`SELECT 1 FROM ${j}`)).toEqual([]);
});
