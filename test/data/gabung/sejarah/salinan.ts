import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { writeCommand, type Penulis } from '../../../../src/data/commands';
import { addColumnsSql, addTablesSql, createAllSql, renewTriggersSql } from '../../../../src/data/ddl';
import { migrate } from '../../../../src/data/migrations';
import { addRow } from '../../../../src/data/rows';
import { pegawaiValues } from '../../../../src/data/pegawai';
import { tugasValues } from '../../../../src/data/tugas';
import { person, task } from '../../office';
import {
  columnsOf,
  SKEMA,
  TABLE_NAMES,
  tableSince,
  type Database as Schema,
  type Db,
  type Tx,
} from '../../../../src/data/schema';

/** First schema whose removals say what was known of the row: copies older than it cannot be asked. */
const SKEMA_TERTUA = 4;
export const SKEMA_LAMA = Math.max(SKEMA_TERTUA, SKEMA - 1);
export const AWAL = Date.UTC(2026, 0, 5);
/** Session of the command that every copy begins with. */
export const SESI_DASAR = 'dasar00000';

/** Tables that histories write; the rest of the office stays as it began. */
export const TABEL_SEJARAH = ['bagian', 'tim_kerja', 'penugasan', 'benturan_selesai'] as const;
export type TabelSejarah = (typeof TABEL_SEJARAH)[number];
export type Baris = Readonly<Record<string, string | number | null>>;

/** A copy of the document in memory: the real schema, triggers and merge; statements are prepared once and kept. */
export interface Berkas {
  readonly raw: SqliteDatabase.Database;
  readonly db: Db;
  readonly statement: (sql: string) => SqliteDatabase.Statement;
}

function berkasDari(isi?: Buffer): Berkas {
  const raw = isi ? new SqliteDatabase(isi) : new SqliteDatabase(':memory:');
  raw.pragma('foreign_keys = ON');
  const prepared = new Map<string, SqliteDatabase.Statement>();
  const statement = (sql: string): SqliteDatabase.Statement => {
    const found = prepared.get(sql) ?? raw.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
  const database = { prepare: statement, close: () => raw.close() };
  return { raw, statement, db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: database }) }) };
}

let dasar: Promise<Buffer> | undefined;
async function buatDasar(): Promise<Buffer> {
  const berkas = berkasDari();
  const { raw, db } = berkas;
  migrate({ raw, db, close: () => db.destroy() });
  raw.exec("INSERT INTO dokumen VALUES (1, 'dok', 'opd', 2026, 4, '2026-01-01T00:00:00Z')");
  const penulis: Penulis = { nama: 'Awal', jabatan: '', pc: 'PC-0', sesi: SESI_DASAR };
  const isi = async (tx: Tx): Promise<void> => {
    for (const id of ['p0', 'p1']) await addRow(tx, 'pegawai', id, pegawaiValues(person(id)));
    for (const id of ['u0', 'u1']) await addRow(tx, 'tugas', id, tugasValues(task(id)));
  };
  await writeCommand(db, penulis, 'membuat berkas', isi, { jenis: 'migrasi', jam: AWAL - 1 });
  return raw.serialize();
}

/** The same beginning as the program of the schema before left it: its columns and its triggers. */
async function buatDasarLama(): Promise<Buffer> {
  const baru = berkasDari(await (dasar ??= buatDasar()));
  const lama = berkasDari();
  lama.raw.pragma('foreign_keys = OFF');
  for (const sql of createAllSql()) lama.raw.exec(sql);
  for (let skema = 2; skema <= SKEMA_LAMA; skema++)
    for (const sql of [...addTablesSql(skema), ...addColumnsSql(skema)]) lama.raw.exec(sql);
  for (const sql of renewTriggersSql(SKEMA_LAMA)) lama.raw.exec(sql);
  lama.raw.pragma(`user_version = ${SKEMA_LAMA}`);
  lama.raw.exec('UPDATE kendali SET menerapkan = 1');
  for (const tabel of ['dokumen', 'perubahan', 'log', 'pegawai', 'tugas']) {
    const kolom = (lama.raw.pragma(`table_info(${tabel})`) as { name: string }[]).map(({ name }) => name);
    const put = `INSERT INTO ${tabel} (${kolom.join()}) VALUES (${kolom.map((name) => `@${name}`).join()})`;
    for (const row of baru.raw.prepare(`SELECT * FROM ${tabel}`).all()) lama.raw.prepare(put).run(row);
  }
  lama.raw.exec(`UPDATE kendali SET menerapkan = 0, jam = ${AWAL - 1}`);
  baru.raw.close();
  return lama.raw.serialize();
}
let dasarLama: Promise<Buffer> | undefined;

const kosong: Berkas[] = [];
/** A copy at the beginning. Used ones are emptied: to parse the schema anew costs more than a whole history. */
export async function salinanBaru(): Promise<Berkas> {
  const bekas = kosong.pop();
  return bekas ?? berkasDari(await (dasar ??= buatDasar()));
}
export const salinanLama = async (): Promise<Berkas> => salinanDari(await (dasarLama ??= buatDasarLama()), true);

const TABEL_BARU = TABLE_NAMES.filter((tabel) => tableSince(tabel) > SKEMA_LAMA);
export function salinanDari(isi: Buffer, lama = false): Berkas {
  const berkas = berkasDari(isi);
  // The program of then did not ask for tables of now; that of now finds them empty.
  for (const tabel of lama ? TABEL_BARU : [])
    berkas.raw.exec(
      `CREATE TEMP TABLE ${tabel} (opd_id, id, dihapus, ${columnsOf(tabel)
        .map(([nama]) => nama)
        .join()})`,
    );
  return berkas;
}

/** The program of today opens a file of the schema before. */
export function naikkan({ raw, db }: Berkas): void {
  for (const tabel of TABEL_BARU) raw.exec(`DROP TABLE temp.${tabel}`);
  migrate({ raw, db, close: () => db.destroy() });
}

export function kembalikan(berkas: Berkas, pakaiLagi: boolean): void {
  if (!pakaiLagi || kosong.length > 8) {
    berkas.raw.close();
    return;
  }
  berkas.statement('UPDATE kendali SET menerapkan = 1').run();
  for (const tabel of [...TABEL_SEJARAH].reverse()) berkas.statement(`DELETE FROM ${tabel}`).run();
  for (const [tabel, kolom] of [
    ['log', 'perubahan'],
    ['perubahan', 'id'],
  ] as const)
    berkas.statement(`DELETE FROM ${tabel} WHERE substr(${kolom}, 14) <> '${SESI_DASAR}'`).run();
  berkas.statement(`UPDATE kendali SET menerapkan = 0, perubahan = NULL, n = 0, jam = ${AWAL - 1}`).run();
  kosong.push(berkas);
}

/** Live and removed rows of the tables of the histories, by `table/id`. */
export function barisSejarah({ statement }: Berkas): Map<string, Baris> {
  const rows = new Map<string, Baris>();
  for (const tabel of TABEL_SEJARAH)
    for (const row of statement(`SELECT * FROM ${tabel}`).all() as Baris[]) rows.set(`${tabel}/${row['id']}`, row);
  return rows;
}

/** Everything that must be the same in two copies that know the same: tables, commands, log. */
export function isiBerkas({ statement }: Berkas): string {
  const semua = TABLE_NAMES.map((tabel) => statement(`SELECT * FROM ${tabel} ORDER BY id`).all());
  semua.push(statement('SELECT * FROM perubahan ORDER BY id').all());
  semua.push(statement('SELECT * FROM log ORDER BY perubahan, n').all());
  return JSON.stringify(semua);
}
