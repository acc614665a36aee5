import { AppError } from '../api/errors';
import type { Langkah } from '../domain/berkas';
import type { PerubahanId } from '../domain/ids';
import type { Penulis, Written } from './commands';
import type { Dokumen } from './file/dokumen';
import { parseIsi, type Change, type LogEntry } from './replay';
import { childrenOf, type Db, type TableName, type Tx } from './schema';
import { liveRows, ofThisOffice, setRow } from './rows';

interface Step {
  readonly id: PerubahanId;
  readonly label: string;
  readonly urungkan: PerubahanId | null;
}
/** Undo reaches this many of one's own latest commands. */
const REACH = 400;

/**
 * What Ctrl+Z and Ctrl+Y would do, derived from the log alone, so it survives a restart: own commands in order; a
 * command that undoes the top of the undo stack moves it to the redo stack and the other way round.
 */
export async function undoState(
  db: Db | Tx,
  penulis: Pick<Penulis, 'nama' | 'pc'>,
): Promise<{ urungkan: Langkah | null; ulangi: Langkah | null }> {
  const { undo, redo } = await stacks(db, penulis);
  const named = (step: Step | undefined): Langkah | null => (step ? { id: step.id, label: step.label } : null);
  return { urungkan: named(await lastOpen(db, undo)), ulangi: named(await lastOpen(db, redo)) };
}

/** Steps looked at before the offer is given up: a konsep is seldom written in more. */
const CLOSED_AT_MOST = 30;

/** The newest step that is not closed by paper that went out: an edit of a konsep that was issued since is history. */
async function lastOpen(db: Db | Tx, steps: readonly Step[]): Promise<Step | undefined> {
  for (const step of steps.slice(-CLOSED_AT_MOST).reverse()) {
    const issued = await db
      .selectFrom('log')
      .innerJoin('surat', 'surat.id', 'log.id')
      .select('surat.id')
      .where('log.perubahan', '=', step.id)
      .where('log.tabel', '=', 'surat')
      .where('surat.opd_id', '=', ofThisOffice)
      .where('surat.status', 'in', ['terbit', 'diganti', 'dicabut'])
      .limit(1)
      .executeTakeFirst();
    if (!issued) return step;
  }
  return undefined;
}

async function stacks(db: Db | Tx, penulis: Pick<Penulis, 'nama' | 'pc'>): Promise<{ undo: Step[]; redo: Step[] }> {
  const latest = await db
    .selectFrom('perubahan')
    .select(['id', 'label', 'urungkan'])
    .where('aktor', '=', penulis.nama)
    .where('pc', '=', penulis.pc)
    .where('jenis', 'in', ['biasa', 'urung'])
    .orderBy('id', 'desc')
    .limit(REACH)
    .execute();
  const undo: Step[] = [];
  const redo: Step[] = [];
  const take = (stack: Step[], id: PerubahanId): Step | undefined => {
    const at = stack.findLastIndex((step) => step.id === id);
    return at < 0 ? undefined : stack.splice(at, 1)[0];
  };
  for (const step of (latest as Step[]).reverse()) {
    const done = step.urungkan ? take(undo, step.urungkan) : undefined;
    const undone = step.urungkan && !done ? take(redo, step.urungkan) : undefined;
    // The opposite step keeps the label of what the user did, so both menus name the same thing.
    if (done) redo.push({ ...step, label: done.label });
    else if (undone) undo.push({ ...step, label: undone.label });
    else {
      undo.push(step);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

/** Fields that must be undone together: the division of one task, a letter with its receivers (`<letter>.<n>`), or one row. */
const groupOf = (entry: LogEntry, tugasId: string | undefined): string =>
  entry.tabel === 'penugasan' && tugasId
    ? `tugas/${tugasId}`
    : entry.tabel === 'surat_penerima'
      ? `surat/${entry.id.slice(0, entry.id.lastIndexOf('.'))}`
      : `${entry.tabel}/${entry.id}`;

/**
 * Undoes one command by a new command with old and new swapped, only where nobody wrote the field since; the rest is
 * reported in `dilewati`. Throws `tidakDapatDiurungkan` when nothing of it can be undone. Undoing an undo is redo.
 */
export async function undoCommand(
  dokumen: Pick<Dokumen, 'db' | 'write'>,
  id: PerubahanId,
): Promise<Written<{ dilewati: readonly string[] }>> {
  const command = await dokumen.db.selectFrom('perubahan').select('label').where('id', '=', id).executeTakeFirst();
  if (!command) throw new AppError('tidakDitemukan', { apa: 'Perubahan' });
  return dokumen.write(
    command.label,
    async (tx) => {
      const entries = await logOf(tx, id);
      const blocked = await blockedGroups(tx, id, entries);
      const free = entries.filter((entry) => !blocked.has(entry.group));
      if (free.length === 0) {
        const sebab = [...blocked.values()][0] ?? 'tidak ada isinya lagi';
        throw new AppError('tidakDapatDiurungkan', { label: command.label, sebab });
      }
      for (const entry of free.reverse()) await revert(tx, entry);
      return { dilewati: [...new Set(blocked.values())] };
    },
    { jenis: 'urung', urungkan: id },
  );
}

type GroupedEntry = LogEntry & { readonly group: string };

async function logOf(tx: Tx | Db, id: PerubahanId): Promise<GroupedEntry[]> {
  const rows = await tx.selectFrom('log').selectAll().where('perubahan', '=', id).orderBy('n').execute();
  const entries = rows.map((row) => ({ ...row, tabel: row.tabel as TableName, isi: parseIsi(row.isi) }));
  const shares = entries.filter((entry) => entry.tabel === 'penugasan').map((entry) => entry.id);
  const tugasOf = new Map<string, string>();
  for (let at = 0; at < shares.length; at += 500) {
    const found = await tx
      .selectFrom('penugasan')
      .select(['id', 'tugas_id'])
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', shares.slice(at, at + 500))
      .execute();
    for (const share of found) tugasOf.set(share.id, share.tugas_id);
  }
  return entries.map((entry) => ({ ...entry, group: groupOf(entry, tugasOf.get(entry.id)) }));
}

/** Groups that somebody built on since, with the reason in words. */
async function blockedGroups(tx: Tx, id: PerubahanId, entries: readonly GroupedEntry[]): Promise<Map<string, string>> {
  const blocked = new Map<string, string>();
  const newest = await tx.selectFrom('log').select('perubahan').where('perubahan', '>', id).limit(1).executeTakeFirst();
  // Nothing came after it: nobody can have built on it, and large imports are undone without a look at every row.
  if (!newest) return blocked;
  const touched = new Set(entries.map((entry) => `${entry.tabel}/${entry.id}`));
  const checked = new Set<string>();
  for (const entry of entries) {
    const key = `${entry.tabel}/${entry.id}`;
    if (!checked.has(key)) {
      checked.add(key);
      const reason = await laterWrite(tx, id, entry, entries);
      if (reason) blocked.set(entry.group, reason);
    }
    if (entry.jenis === 'I') {
      const reason = await liveChild(tx, entry, touched);
      if (reason) blocked.set(entry.group, reason);
    }
  }
  return blocked;
}

async function laterWrite(
  tx: Tx,
  id: PerubahanId,
  entry: LogEntry,
  entries: readonly LogEntry[],
): Promise<string | undefined> {
  const later = await tx
    .selectFrom('log')
    .innerJoin('perubahan', 'perubahan.id', 'log.perubahan')
    .select(['log.isi', 'perubahan.aktor', 'perubahan.label'])
    .where('log.tabel', '=', entry.tabel)
    .where('log.id', '=', entry.id)
    .where('log.perubahan', '>', id)
    .execute();
  if (later.length === 0) return undefined;
  const own = entries.filter((other) => other.tabel === entry.tabel && other.id === entry.id);
  const final = new Map(
    own.flatMap((other) => Object.entries(other.isi).map(([column, change]) => [column, change[1]])),
  );
  if (entry.jenis === 'I') final.set('dihapus', null);
  const state = new Map<string, Change[1]>(final);
  let who = '';
  for (const write of later)
    for (const [column, change] of Object.entries(parseIsi(write.isi)))
      if (state.has(column)) {
        state.set(column, change[1]);
        who = `sudah diubah lagi oleh ${write.aktor} (${write.label})`;
      }
  // Written since, but back at the value this command gave (undone and redone): nothing was built on it.
  return [...final].every(([column, value]) => state.get(column) === value) ? undefined : who;
}

async function liveChild(tx: Tx, entry: LogEntry, touched: ReadonlySet<string>): Promise<string | undefined> {
  for (const [child, column] of childrenOf(entry.tabel)) {
    // A letter keeps the name it went out with; it does not hold the person in the office.
    if (child === 'surat_penerima') continue;
    const rows = await liveRows(tx, child, { column: column as 'id', values: [entry.id] });
    if (rows.some((row) => !touched.has(`${child}/${row.id}`)))
      return `isinya sudah dipakai (${child.replaceAll('_', ' ')})`;
  }
  return undefined;
}

async function revert(tx: Tx, entry: LogEntry): Promise<void> {
  if (entry.jenis === 'I') {
    await tx
      .updateTable(entry.tabel as 'bagian')
      .set((eb) => ({ dihapus: eb.selectFrom('kendali').select('perubahan') }))
      .where('opd_id', '=', ofThisOffice)
      .where('id', '=', entry.id)
      .where('dihapus', 'is', null)
      .execute();
    return;
  }
  const { dihapus, ...columns } = Object.fromEntries(Object.entries(entry.isi).map(([name, [old]]) => [name, old]));
  await setRow(tx, entry.tabel, entry.id, columns);
  if (dihapus === undefined) return;
  await tx
    .updateTable(entry.tabel as 'bagian')
    .set((eb) => ({ dihapus: dihapus === null ? null : eb.selectFrom('kendali').select('perubahan') }))
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', entry.id)
    .execute();
}
