import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { AppError } from '../../src/api/errors';
import { periksaBerkas } from '../../src/services/periksa';
import { sampleFile, sampleOffice, workspace } from '../workspace';

/** A document as a stranger may send it: our mark in its header, anything inside. */
const JAHAT: Readonly<Record<string, (db: Database.Database) => void>> = {
  'no tables at all': (db) => {
    const names = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      .pluck()
      .all();
    for (const name of names as string[]) db.exec(`DROP TABLE IF EXISTS "${name}"`);
  },
  'no document row': (db) => db.exec('DELETE FROM dokumen'),
  'an id that is a path': (db) => db.exec("UPDATE dokumen SET dokumen_id = '../../../umpan/x'"),
  'an id that is empty': (db) => db.exec("UPDATE dokumen SET dokumen_id = ''"),
  'an id with a zero byte': (db) => db.exec("UPDATE dokumen SET dokumen_id = 'a' || char(0) || 'b'"),
  'no people table': (db) => db.exec('DROP TABLE pegawai'),
  'no log': (db) => db.exec('DROP TABLE log'),
  'a table that lacks its columns': (db) => {
    db.exec('DROP TABLE bagian; CREATE TABLE bagian (id TEXT PRIMARY KEY)');
  },
  'a view in the place of a table': (db) => {
    db.exec(
      'DROP TABLE tugas; CREATE VIEW tugas AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id FROM n',
    );
  },
  'a schema of the year 3000': (db) => db.pragma('user_version = 99999'),
  'a schema below zero': (db) => db.pragma('user_version = -5'),
};

test.each(Object.keys(JAHAT))(
  '%s: said as an error a user can act on; nothing is written elsewhere',
  { timeout: 60_000 },
  async (nama) => {
    const space = await sampleOffice();
    const umpan = join(space.folder, 'umpan');
    mkdirSync(umpan);
    const path = join(space.folder, 'kiriman.bagihabis');
    copyFileSync(await sampleFile(), path);
    const db = new Database(path);
    db.pragma('foreign_keys = OFF');
    db.unsafeMode(true);
    try {
      JAHAT[nama]?.(db);
    } finally {
      db.close();
    }
    const bugs: unknown[] = [];
    const coba = async (work: () => Promise<unknown>): Promise<void> => {
      await work().catch((error: unknown) => {
        if (!(error instanceof AppError)) bugs.push(error);
      });
    };
    await coba(() => space.api.readGabung({ path, jobId: 'g' }));
    await coba(() => space.api.getHubungan({ path }));
    await coba(() => space.api.readTugasLalu({ path, jobId: 'l' }));
    await coba(() => space.api.openBandingPeta({ sumber: { jenis: 'berkas', path }, jobId: 'b' }));
    // Whatever it is, the open document stays open.
    expect((await space.api.getSesi()).berkas?.nama).toBe('Contoh.bagihabis');
    await coba(() => space.api.openFile({ path }));
    await space.api.closeFile();
    expect(bugs).toEqual([]);
    expect(readdirSync(umpan)).toEqual([]);
    expect(existsSync(join(space.folder, '..', 'umpan'))).toBe(false);
    expect(readdirSync(space.folder).filter((each) => !/^(data|umpan|\.?Contoh|\.?kiriman)/.test(each))).toEqual([]);
  },
);

test('triggers a stranger left in a document do not run, and missing ones are back: what is changed here is logged as ever', async () => {
  const space = workspace();
  const path = join(space.folder, 'kiriman.bagihabis');
  copyFileSync(await sampleFile(), path);
  const db = new Database(path);
  db.exec("CREATE TRIGGER jahat AFTER UPDATE ON bagian BEGIN UPDATE pegawai SET nama = 'x'; END");
  db.exec('DROP TRIGGER bagian_ubah');
  db.close();
  await space.api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  await space.api.openFile({ path });
  const [bagian] = await space.api.listBagian();
  if (!bagian) throw new Error('the sample has bagian');
  await space.api.saveBagian({ id: bagian.id, nama: 'Bagian Baru', kodeSubUnit: '' });
  const people = await space.api.listPegawai({ bagianId: null, cari: '', keadaan: 'semua', offset: 0, limit: 5 });
  expect(people.baris.map(({ nama }) => nama)).not.toContain('x');
  await space.api.closeFile();
  expect(await periksaBerkas({ ...space.host, pengguna: { nama: 'Rina Uji', jabatan: 'Analis' } }, path)).toMatchObject(
    {
      beres: true,
    },
  );
});
