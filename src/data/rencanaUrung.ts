import { AppError } from '../api/errors';
import type { PerubahanId } from '../domain/ids';
import { halanganPribadi } from './halanganPribadi';
import { halanganRealisasi } from './halanganRealisasi';
import { halanganInduk, halanganIsi, halanganPembagian, halanganSurat } from './halanganUrung';
import { parseIsi, type Change, type LogEntry } from './replay';
import { ofThisOffice } from './rows';
import { columnsOf, type Db, type TableName, type Tx } from './schema';

/** Which parts of one command can be taken back, and why the others cannot. */
export type GroupedEntry = LogEntry & {
  /** `table/id` of what must be undone as a whole: a row, or the owner of a division, a person, a budget line, a letter. */
  readonly group: string;
};
export interface Rencana {
  readonly label: string;
  readonly entries: readonly GroupedEntry[];
  /** Groups that stay as they are, with the reason in words. */
  readonly tertahan: ReadonlyMap<string, string>;
}

/** Rows that are undone with the row they belong to: the division of a task is never undone in part. */
const PEMILIK: Partial<Record<TableName, readonly [owner: TableName, column: string]>> = {
  penugasan: ['tugas', 'tugas_id'],
  pembatalan: ['tugas', 'tugas_id'],
  alih_tugas: ['tugas', 'tugas_id'],
  perintah: ['tugas', 'tugas_id'],
  penempatan: ['pegawai', 'pegawai_id'],
  alasan_beban: ['pegawai', 'pegawai_id'],
  surat_penerima: ['surat', 'surat_id'],
  anggaran_sub_kegiatan: ['sub_kegiatan', 'sub_kegiatan_id'],
  indikator: ['anggaran_sub_kegiatan', 'anggaran_id'],
  sumber_dana: ['anggaran_sub_kegiatan', 'anggaran_id'],
  lokasi: ['anggaran_sub_kegiatan', 'anggaran_id'],
  rekening: ['anggaran_sub_kegiatan', 'anggaran_id'],
};
/** Its parts only make sense together: half of a split task is work twice. */
const UTUH = /^pecah /;

/** Throws `tidakDitemukan`. Nothing is written. */
export async function rencanaUrung(tx: Tx | Db, id: PerubahanId): Promise<Rencana> {
  const command = await tx.selectFrom('perubahan').select('label').where('id', '=', id).executeTakeFirst();
  if (!command) throw new AppError('tidakDitemukan', { apa: 'Perubahan' });
  const entries = await logOf(tx, id, UTUH.test(command.label));
  const newest = await tx.selectFrom('log').select('perubahan').where('perubahan', '>', id).limit(1).executeTakeFirst();
  // Nothing came after it: nobody can have built on it, and large imports are undone without a look at every row.
  const tertahan = newest ? await blockedGroups(tx, id, entries) : new Map<string, string>();
  return { label: command.label, entries, tertahan };
}

async function logOf(tx: Tx | Db, id: PerubahanId, utuh: boolean): Promise<GroupedEntry[]> {
  const rows = await tx.selectFrom('log').selectAll().where('perubahan', '=', id).orderBy('n').execute();
  const entries = rows.map((row) => ({ ...row, tabel: row.tabel as TableName, isi: parseIsi(row.isi) }));
  const owners = await ownersOf(tx, entries);
  const rootOf = (tabel: TableName, row: string): string => {
    const key = `${tabel}/${row}`;
    const owner = owners.get(key);
    return owner ? rootOf(...owner) : key;
  };
  return entries.map((entry) => ({ ...entry, group: utuh ? 'semua' : rootOf(entry.tabel, entry.id) }));
}

/** Owner of each row, by `table/id`, up to the root. */
async function ownersOf(tx: Tx | Db, entries: readonly LogEntry[]): Promise<Map<string, [TableName, string]>> {
  const owners = new Map<string, [TableName, string]>();
  let level = new Map<TableName, Set<string>>();
  for (const { tabel, id } of entries) level.set(tabel, (level.get(tabel) ?? new Set()).add(id));
  while (level.size > 0) {
    const above = new Map<TableName, Set<string>>();
    for (const [tabel, ids] of level) {
      const link = PEMILIK[tabel];
      if (!link) continue;
      for (const row of await rowsById(tx, tabel, [...ids], [link[1]])) {
        const owner = String(row[link[1]]);
        owners.set(`${tabel}/${String(row['id'])}`, [link[0], owner]);
        above.set(link[0], (above.get(link[0]) ?? new Set()).add(owner));
      }
    }
    level = above;
  }
  return owners;
}

type Raw = Record<string, string | number | null>;

/** Columns of rows, living or not. */
export async function rowsById(
  tx: Tx | Db,
  tabel: TableName,
  ids: readonly string[],
  columns: readonly string[],
): Promise<Raw[]> {
  const found: Raw[] = [];
  for (let at = 0; at < ids.length; at += 500)
    found.push(
      ...((await tx
        .selectFrom(tabel as 'bagian')
        .select(['id', 'dihapus', ...columns] as 'id'[])
        .where('opd_id', '=', ofThisOffice)
        .where('id', 'in', ids.slice(at, at + 500))
        .execute()) as unknown as Raw[]),
    );
  return found;
}

async function blockedGroups(
  tx: Tx | Db,
  id: PerubahanId,
  entries: readonly GroupedEntry[],
): Promise<Map<string, string>> {
  const blocked = new Map<string, string>();
  const block = (group: string, reason: string | undefined): void => {
    if (reason !== undefined && !blocked.has(group)) blocked.set(group, reason);
  };
  for (const [group, reason] of await laterWrites(tx, id, entries)) block(group, reason);
  const open = (): readonly GroupedEntry[] => entries.filter(({ group }) => !blocked.has(group));
  // What stays may hold something else back: until nothing new is found.
  for (let known = -1; known !== blocked.size;) {
    known = blocked.size;
    for (const check of [
      halanganSurat,
      halanganPribadi,
      halanganIsi,
      halanganInduk,
      halanganPembagian,
      halanganRealisasi,
    ])
      for (const [group, reason] of await check(tx, id, open())) block(group, reason);
  }
  return blocked;
}

/** Groups with a field that was written since and does not hold what this command gave it. */
async function laterWrites(
  tx: Tx | Db,
  id: PerubahanId,
  entries: readonly GroupedEntry[],
): Promise<Map<string, string>> {
  const blocked = new Map<string, string>();
  const rows = new Map<TableName, Map<string, GroupedEntry[]>>();
  for (const entry of entries) {
    const table = rows.get(entry.tabel) ?? new Map<string, GroupedEntry[]>();
    rows.set(entry.tabel, table.set(entry.id, [...(table.get(entry.id) ?? []), entry]));
  }
  for (const [tabel, byId] of rows) {
    const ids = [...byId.keys()];
    for (let at = 0; at < ids.length; at += 500) {
      const later = await tx
        .selectFrom('log')
        .innerJoin('perubahan', 'perubahan.id', 'log.perubahan')
        .select(['log.id', 'log.isi', 'perubahan.aktor', 'perubahan.label', 'perubahan.urungkan'])
        .where('log.tabel', '=', tabel)
        .where('log.id', 'in', ids.slice(at, at + 500))
        .where('log.perubahan', '>', id)
        .orderBy('log.perubahan')
        .orderBy('log.n')
        .execute();
      const writes = new Map<string, typeof later>();
      for (const write of later) writes.set(write.id, [...(writes.get(write.id) ?? []), write]);
      for (const [row, list] of writes) {
        const own = byId.get(row) ?? [];
        const reason = builtOn(own, list);
        if (reason !== undefined && own[0]) blocked.set(own[0].group, reason);
      }
    }
  }
  return blocked;
}

interface Later {
  readonly isi: string;
  readonly aktor: string;
  readonly label: string;
  readonly urungkan: string | null;
}

/** Why what was given does not stand: who wrote the value that stands instead. */
function builtOn(own: readonly LogEntry[], later: readonly Later[]): string | undefined {
  const given = new Map<string, Change[1]>();
  for (const { jenis, isi } of own) {
    for (const [column, change] of Object.entries(isi)) given.set(column, change[1]);
    if (jenis === 'I') given.set('dihapus', null);
  }
  const writes = new Map<string, (Later & { readonly nilai: Change[1] })[]>();
  for (const write of later)
    for (const [column, [, nilai]] of Object.entries(parseIsi(write.isi)))
      if (given.has(column)) writes.set(column, [...(writes.get(column) ?? []), { ...write, nilai }]);
  for (const [column, list] of writes) {
    const now = list.at(-1);
    // Written since, but back at the value this command gave (undone and redone): nothing was built on it.
    if (!now || same(column, now.nilai, given.get(column) ?? null)) continue;
    // Whoever only took something back restored the value of somebody else.
    const author = list.findLast(({ urungkan, nilai }) => urungkan === null && same(column, nilai, now.nilai)) ?? now;
    return `sudah diubah lagi oleh ${author.aktor} (${author.label})`;
  }
  return undefined;
}

/** A row removed, brought back and removed again names another command each time; it is as removed as before. */
const same = (column: string, a: Change[1] | undefined, b: Change[1]): boolean =>
  column === 'dihapus' ? (a === null) === (b === null) : a === b;

/** Columns of a table that name rows of another one. */
export const refColumns = (tabel: TableName): readonly (readonly [string, TableName])[] =>
  columnsOf(tabel).flatMap(([name, { ref }]) => (ref ? [[name, ref as TableName] as const] : []));
