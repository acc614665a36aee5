import { hurufKecil } from '../domain/hurufAwal';
import type { PerubahanId } from '../domain/ids';
import { sebutanTabel } from '../domain/sebutanKolom';
import { nameFinder } from './namaBaris';
import { pulihId } from './pembatalan';
import { liveRows, ofThisOffice } from './rows';
import { childrenOf, type Db, type TableName, type Tx } from './schema';
import { refColumns, rowsById, type GroupedEntry } from './rencanaUrung';

/**
 * What keeps part of a command from being undone although its fields stand as it left them: things outside of it that
 * would no longer fit. Each check answers groups with the reason in words.
 */
type Halangan = (
  tx: Tx | Db,
  id: PerubahanId,
  entries: readonly GroupedEntry[],
) => Promise<ReadonlyMap<string, string>>;

const OUT = ['terbit', 'diganti', 'dicabut'];

/** Paper that went out is not changed under the hand of who holds it. */
export const halanganSurat: Halangan = async (tx, _id, entries) => {
  const blocked = new Map<string, string>();
  const letters = entries.filter(({ tabel }) => tabel === 'surat');
  const rows = await rowsById(tx, 'surat', [...new Set(letters.map(({ id }) => id))], ['status', 'nomor']);
  const out = new Map(
    rows.filter((row) => OUT.includes(String(row['status']))).map((row) => [row['id'], row['nomor']]),
  );
  for (const { id, group } of letters)
    if (out.has(id)) blocked.set(group, `naskahnya sudah terbit${out.get(id) ? ` dengan nomor ${out.get(id)}` : ''}`);
  return blocked;
};

/** Undoing it takes the row away: one that was added or brought back. */
const takesAway = ({ jenis, isi }: GroupedEntry): boolean =>
  jenis === 'I' || (isi['dihapus'] !== undefined && isi['dihapus'][1] === null);
const bringsBack = ({ jenis, isi }: GroupedEntry): boolean =>
  jenis !== 'I' && isi['dihapus'] !== undefined && isi['dihapus'][0] === null;

/** A row that would go while others still hang on it. */
export const halanganIsi: Halangan = async (tx, _id, entries) => {
  const blocked = new Map<string, string>();
  const touched = new Set(entries.map((entry) => `${entry.tabel}/${entry.id}`));
  const groups = new Map<TableName, Map<string, string>>();
  for (const entry of entries)
    if (takesAway(entry))
      groups.set(entry.tabel, (groups.get(entry.tabel) ?? new Map<string, string>()).set(entry.id, entry.group));
  const name = nameFinder(tx);
  for (const [tabel, byId] of groups)
    for (const [child, column] of childrenOf(tabel)) {
      // A letter keeps the name it went out with; it does not hold the person in the office.
      if (child === 'surat_penerima') continue;
      const ids = [...byId.keys()];
      for (let at = 0; at < ids.length; at += 500) {
        const rows = await tx
          .selectFrom(child as 'penugasan')
          .select(['id', `${column} as induk` as 'pegawai_id as induk'])
          .where('opd_id', '=', ofThisOffice)
          .where(column as 'pegawai_id', 'in', ids.slice(at, at + 500))
          .where('dihapus', 'is', null)
          .execute();
        for (const row of rows) {
          const group = byId.get(row.induk);
          if (group === undefined || touched.has(`${child}/${row.id}`) || blocked.has(group)) continue;
          const what = `${hurufKecil(sebutanTabel(child))} ${await name(child, row.id)}`;
          blocked.set(group, `isinya sudah dipakai (${what}${await byWhom(tx, child, row.id)})`);
        }
      }
    }
  return blocked;
};

/** A row that would come back under something that is removed by now, or point to it again. */
export const halanganInduk: Halangan = async (tx, _id, entries) => {
  const blocked = new Map<string, string>();
  const alive = new Set(entries.filter(bringsBack).map(({ tabel, id }) => `${tabel}/${id}`));
  const gone = new Set(entries.filter(takesAway).map(({ tabel, id }) => `${tabel}/${id}`));
  const wanted = new Map<TableName, Map<string, string[]>>();
  const want = (tabel: TableName, row: unknown, group: string): void => {
    if (typeof row !== 'string' || alive.has(`${tabel}/${row}`)) return;
    const byId = wanted.get(tabel) ?? new Map<string, string[]>();
    wanted.set(tabel, byId.set(row, [...(byId.get(row) ?? []), group]));
  };
  const back = new Map<TableName, GroupedEntry[]>();
  for (const entry of entries) {
    if (gone.has(`${entry.tabel}/${entry.id}`)) continue;
    if (bringsBack(entry)) back.set(entry.tabel, [...(back.get(entry.tabel) ?? []), entry]);
    for (const [column, parent] of refColumns(entry.tabel)) want(parent, entry.isi[column]?.[0], entry.group);
  }
  for (const [tabel, list] of back) {
    const refs = refColumns(tabel);
    const rows = await rowsById(
      tx,
      tabel,
      list.map(({ id }) => id),
      refs.map(([column]) => column),
    );
    const byId = new Map(rows.map((row) => [row['id'], row]));
    for (const entry of list)
      for (const [column, parent] of refs)
        if (entry.isi[column] === undefined) want(parent, byId.get(entry.id)?.[column], entry.group);
  }
  const name = nameFinder(tx);
  for (const [tabel, byId] of wanted)
    for (const row of await rowsById(tx, tabel, [...byId.keys()], [])) {
      if (row['dihapus'] === null) continue;
      const id = String(row['id']);
      const reason = `${hurufKecil(sebutanTabel(tabel))} ${await name(tabel, id)} sudah dihapus${await oleh(tx, String(row['dihapus']))}`;
      for (const group of byId.get(id) ?? []) blocked.set(group, reason);
    }
  return blocked;
};

/** A division that would end above the whole, or in another unit than shares that were given since. */
export const halanganPembagian: Halangan = async (tx, id, entries) => {
  const blocked = new Map<string, string>();
  const tasks = new Map<string, GroupedEntry[]>();
  for (const entry of entries) {
    // The id of a share, and of a part that was called off, begins with that of its task.
    const tugas = isPart(entry)
      ? entry.id.slice(0, entry.id.indexOf('.'))
      : entry.tabel === 'tugas'
        ? entry.id
        : undefined;
    if (tugas === undefined || (entry.tabel === 'tugas' && !entry.isi['pembagi'])) continue;
    tasks.set(tugas, [...(tasks.get(tugas) ?? []), entry]);
  }
  for (const [tugas, own] of tasks) {
    const group = own[0]?.group ?? '';
    if (await broughtBack(tx, own)) blocked.set(group, 'pembatalannya sudah dipulihkan');
    if (!blocked.has(group) && (await wouldBreak(tx, tugas, own)))
      blocked.set(group, `pembagiannya ${await lastDivision(tx, id, tugas)}`);
  }
  return blocked;
};

/** Tables that say what is settled of a task. */
const PARTS = ['penugasan', 'pembatalan'] as const;
const isPart = ({ tabel }: GroupedEntry): boolean => (PARTS as readonly TableName[]).includes(tabel);

/** A cancellation that would go while the row that brought it back stays. */
async function broughtBack(tx: Tx | Db, own: readonly GroupedEntry[]): Promise<boolean> {
  const gone = own.filter((entry) => entry.tabel === 'pembatalan' && takesAway(entry)).map(({ id }) => id);
  const rows = await liveRows(tx, 'pembatalan', { column: 'id', values: gone.map(pulihId) });
  return rows.some(({ id }) => !gone.includes(id));
}

async function wouldBreak(tx: Tx | Db, tugas: string, own: readonly GroupedEntry[]): Promise<boolean> {
  const [task] = await rowsById(tx, 'tugas', [tugas], ['pembagi', 'hadir_bersama']);
  // Who attends together does not share.
  if (!task || task['hadir_bersama'] === 1) return false;
  const present: { kunci: string; porsi: number; hidup: boolean }[] = [];
  for (const tabel of PARTS)
    for (const row of await tx
      .selectFrom(tabel)
      .select(['id', 'porsi', 'dihapus'])
      .where('opd_id', '=', ofThisOffice)
      .where('tugas_id', '=', tugas)
      .execute())
      present.push({ kunci: `${tabel}/${row.id}`, porsi: row.porsi, hidup: row.dihapus === null });
  const rows = new Map(present.map(({ kunci, ...row }) => [kunci, row]));
  const sum = (): number => [...rows.values()].reduce((all, { porsi, hidup }) => (hidup ? all + porsi : all), 0);
  let pembagi = Number(task['pembagi']);
  const over = sum() - pembagi;
  const before = pembagi;
  for (const entry of [...own].reverse()) {
    const kunci = `${entry.tabel}/${entry.id}`;
    const row = rows.get(kunci);
    if (entry.tabel === 'tugas') pembagi = Number(entry.isi['pembagi']?.[0] ?? pembagi);
    else if (entry.jenis === 'I') rows.delete(kunci);
    else if (row)
      rows.set(kunci, {
        porsi: Number(entry.isi['porsi']?.[0] ?? row.porsi),
        hidup: entry.isi['dihapus'] ? entry.isi['dihapus'][0] === null : row.hidup,
      });
  }
  const known = new Set(own.map((entry) => `${entry.tabel}/${entry.id}`));
  const others = present.some((row) => row.hidup && !known.has(row.kunci));
  if (pembagi !== before && others) return true;
  return sum() > pembagi && sum() - pembagi > over;
}

/** Who divided the task last after a command. */
async function lastDivision(tx: Tx | Db, id: PerubahanId, tugas: string): Promise<string> {
  const last = await tx
    .selectFrom('log')
    .innerJoin('perubahan', 'perubahan.id', 'log.perubahan')
    .select(['perubahan.aktor', 'perubahan.label'])
    .where('log.tabel', '=', 'penugasan')
    .where('log.id', 'in', (eb) =>
      eb
        .selectFrom('penugasan')
        .select('penugasan.id')
        .where('opd_id', '=', ofThisOffice)
        .where('tugas_id', '=', tugas),
    )
    .where('log.perubahan', '>', id)
    .orderBy('log.perubahan', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? `sudah diubah lagi oleh ${last.aktor} (${last.label})` : 'akan melebihi seluruh tugas';
}

/** `, oleh Sari (tambah …)`: who wrote a row first. */
async function byWhom(tx: Tx | Db, tabel: TableName, id: string): Promise<string> {
  const born = await tx
    .selectFrom('log')
    .select('perubahan')
    .where('tabel', '=', tabel)
    .where('id', '=', id)
    .orderBy('perubahan')
    .limit(1)
    .executeTakeFirst();
  return born ? `,${await oleh(tx, born.perubahan)}` : '';
}

async function oleh(tx: Tx | Db, perubahan: string): Promise<string> {
  const command = await tx
    .selectFrom('perubahan')
    .select(['aktor', 'label'])
    .where('id', '=', perubahan)
    .executeTakeFirst();
  return command ? ` oleh ${command.aktor} (${command.label})` : '';
}
