import fs from 'node:fs';
import path from 'node:path';
import { writeCommand, type Penulis } from '../../src/data/commands';
import { newId } from '../../src/data/ids';
import { addRows, getRow, setRow } from '../../src/data/rows';
import type { Db } from '../../src/data/schema';
import { connect } from '../../src/data/sqlite';
import { LARGE } from './office';
import { officeFile } from './officeFile';

/** Two copies of the large office on which two people worked apart: rows that differ, and how many of them both wrote. */
export const BERBEDA = 10_000;
export const BERTEMU = 3000;
const BARU = 500;
/** Rows one command writes. */
const PER_PERINTAH = 20;
const START = Date.UTC(2026, 5, 1);

const orang = (n: number): Penulis => ({
  nama: ['Rina Uji', 'Sari Uji'][n] ?? '',
  jabatan: 'Analis',
  pc: `PC-UJI-${n}`,
  sesi: `${n}`.repeat(10),
});

export interface DuaSalinan {
  readonly sini: string;
  readonly sana: string;
  readonly ids: readonly string[];
  readonly hapus: () => void;
}

export async function duaSalinan(): Promise<DuaSalinan> {
  const sini = await officeFile(LARGE);
  const sana = path.join(path.dirname(sini), 'Kantor-2026 (sari).bagihabis');
  fs.copyFileSync(sini, sana);
  const ids = await tugasIds(sini);
  const lama = BERBEDA - BARU;
  // Every change of a row is one field; where both wrote it is the same one, so that each meeting is a conflict.
  await kerjakan(sana, orang(1), ids.slice(0, lama), BARU);
  await kerjakan(sini, orang(0), ids.slice(lama - BERTEMU, lama), 0);
  return { sini, sana, ids, hapus: () => fs.rmSync(path.dirname(sini), { recursive: true, force: true }) };
}

async function tugasIds(file: string): Promise<string[]> {
  const connection = connect(file);
  const rows = await connection.db.selectFrom('tugas').select('id').orderBy('id').execute();
  await connection.close();
  const step = Math.floor(rows.length / BERBEDA);
  return rows.filter((_, at) => at % step === 0).map(({ id }) => id);
}

async function kerjakan(file: string, penulis: Penulis, ids: readonly string[], baru: number): Promise<void> {
  const connection = connect(file);
  const { db } = connection;
  for (let at = 0; at < ids.length; at += PER_PERINTAH)
    await writeCommand(
      db,
      penulis,
      'mengubah tugas',
      async (tx) => {
        for (const id of ids.slice(at, at + PER_PERINTAH))
          await setRow(tx, 'tugas', id, { norma: 100_000 + at + Number(penulis.sesi[0]) });
      },
      { jam: START + at * 1000 },
    );
  for (let at = 0; at < baru; at += PER_PERINTAH) await tambah(db, penulis, ids[at] ?? '', START + (1e5 + at) * 1000);
  await connection.close();
}

const tambah = (db: Db, penulis: Penulis, contoh: string, jam: number): Promise<unknown> =>
  writeCommand(
    db,
    penulis,
    'menambah tugas',
    async (tx) => {
      const row = await getRow(tx, 'tugas', contoh);
      if (!row) throw new Error(`no row ${contoh}`);
      const { opd_id: _, versi: __, dihapus: ___, ...values } = row;
      await addRows(
        tx,
        'tugas',
        Array.from({ length: PER_PERINTAH }, () => ({ ...values, id: newId<never>() })),
      );
    },
    { jam },
  );
