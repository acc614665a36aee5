import { sql } from 'kysely';
import { selectFor } from '../barisJson';
import { parseIsi } from '../replay';
import type { Db, TableName, Tx } from '../schema';

export interface BarisLog {
  readonly tabel: TableName;
  readonly id: string;
}
export interface Entri {
  readonly perubahan: string;
  readonly isi: string;
}
/** Entries of one row in (command, n) order. */
export interface LogBertemu extends BarisLog {
  readonly entries: readonly Entri[];
}

interface Letak {
  readonly perubahan: string;
  readonly n: number;
  isi: string | null;
}
interface Baris extends BarisLog {
  readonly letak: Letak[];
}

/**
 * The rows that more than one session wrote, of all or of some, with what they wrote. The index of the log tells them; of
 * the command that made a row nothing is read as long as every field that was written since saw it: that entry is the
 * largest of a row and can be no conflict then.
 */
export async function logBertemu(db: Db | Tx, baris?: readonly BarisLog[]): Promise<LogBertemu[]> {
  const rows: Baris[] = [];
  for (const [tabel, ids] of baris ? perTabel(baris) : await semuaBertemu(db))
    rows.push(...(await letakBaris(db, tabel, ids)));
  await baca(
    db,
    rows.flatMap(({ letak }) => letak.slice(jumlahPertama(letak) === 1 ? 1 : 0)),
  );
  await baca(
    db,
    rows.flatMap(({ letak }) => letak.slice(0, 1)).filter((_, at) => perluPertama(rows[at]?.letak ?? [])),
  );
  return rows.map(({ tabel, id, letak }) => ({
    tabel,
    id,
    entries: letak.flatMap(({ perubahan, isi }) => (isi === null ? [] : [{ perubahan, isi }])),
  }));
}

function perTabel(baris: readonly BarisLog[]): Map<TableName, string[]> {
  const found = new Map<TableName, string[]>();
  for (const { tabel, id } of baris) {
    const ids = found.get(tabel);
    if (ids) ids.push(id);
    else found.set(tabel, [id]);
  }
  return found;
}

/** A command id is 12 hex digits, a dash, and the session. */
const BERBEDA = sql<boolean>`min(substr(perubahan, 14)) <> max(substr(perubahan, 14))`;

const sesi = (letak: Letak | undefined): string | undefined => letak?.perubahan.slice(13);

async function semuaBertemu(db: Db | Tx): Promise<Map<TableName, string[]>> {
  const rows = await db.selectFrom('log').select(['tabel', 'id']).groupBy(['tabel', 'id']).having(BERBEDA).execute();
  return perTabel(rows as BarisLog[]);
}

/** Where the entries of rows lie that more than one session wrote, from the index alone. */
async function letakBaris(db: Db | Tx, tabel: TableName, ids: readonly string[]): Promise<Baris[]> {
  const found = await selectFor(
    db,
    ids,
    (j) => sql<{ id: string; perubahan: string; n: number }>`SELECT l.id, l.perubahan, l.n
      FROM ${j} CROSS JOIN log AS l ON l.tabel = ${tabel} AND l.id = j.value`,
  );
  const rows = new Map<string, Letak[]>();
  for (const { id, perubahan, n } of found) {
    const letak = { perubahan, n, isi: null };
    const list = rows.get(id);
    if (list) list.push(letak);
    else rows.set(id, [letak]);
  }
  const bertemu = [...rows].filter(([, letak]) => letak.some((satu) => sesi(satu) !== sesi(letak[0])));
  return bertemu.map(([id, letak]) => ({
    tabel,
    id,
    letak: letak.sort((a, b) => (a.perubahan === b.perubahan ? a.n - b.n : a.perubahan < b.perubahan ? -1 : 1)),
  }));
}

/** Reads what the entries say, in the order in which they lie on disk. */
async function baca(db: Db | Tx, letak: readonly Letak[]): Promise<void> {
  const urut = [...letak].sort((a, b) => (a.perubahan < b.perubahan ? -1 : a.perubahan > b.perubahan ? 1 : a.n - b.n));
  const found = await selectFor(
    db,
    urut.map(({ perubahan, n }, at) => [perubahan, n, at]),
    (j) => sql<{ at: number; isi: string }>`SELECT j.value ->> 2 AS at, l.isi
      FROM ${j} CROSS JOIN log AS l ON l.perubahan = j.value ->> 0 AND l.n = j.value ->> 1`,
  );
  for (const { at, isi } of found) {
    const satu = urut[at];
    if (satu) satu.isi = isi;
  }
}

const jumlahPertama = (letak: readonly Letak[]): number =>
  letak.filter(({ perubahan }) => perubahan === letak[0]?.perubahan).length;

/** Some field was written by somebody who had not seen the command that made the row. */
function perluPertama(letak: readonly Letak[]): boolean {
  const [pertama, ...lain] = letak;
  if (pertama?.isi !== null) return false;
  const dilihat = new Map<string, boolean>();
  for (const { isi } of lain)
    for (const [kolom, [, , lihat]] of Object.entries(parseIsi(isi ?? '{}')))
      dilihat.set(kolom, (dilihat.get(kolom) ?? false) || lihat === pertama.perubahan);
  return [...dilihat.values()].includes(false);
}
