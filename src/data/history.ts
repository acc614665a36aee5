import { AppError } from '../api/errors';
import type { Langkah } from '../domain/berkas';
import type { PerubahanId } from '../domain/ids';
import type { Penulis, Written } from './commands';
import type { Dokumen } from './file/dokumen';
import { tentangTerhapus } from './halanganPribadi';
import { rencanaUrung } from './rencanaUrung';
import type { LogEntry } from './replay';
import { ofThisOffice, setRow } from './rows';
import type { Db, Tx } from './schema';

interface Step {
  readonly id: PerubahanId;
  readonly label: string;
  readonly urungkan: PerubahanId | null;
}
/** Undo reaches this many of one's own latest commands. */
const REACH = 400;

/**
 * What Ctrl+Z and Ctrl+Y would do, derived from the log alone, so it survives a restart: own commands in order; a
 * command that undoes the top of the undo stack moves it to the redo stack and the other way round. `lewat` = steps
 * that are passed over.
 */
export async function undoState(
  db: Db | Tx,
  penulis: Pick<Penulis, 'nama' | 'pc'>,
  lewat: ReadonlySet<PerubahanId> = new Set(),
): Promise<{ urungkan: Langkah | null; ulangi: Langkah | null }> {
  const { undo, redo } = await stacks(db, penulis);
  const named = (step: Step | undefined): Langkah | null => (step ? { id: step.id, label: step.label } : null);
  const terbuka = (steps: readonly Step[]) =>
    lastOpen(
      db,
      steps.filter(({ id }) => !lewat.has(id)),
    );
  return { urungkan: named(await terbuka(undo)), ulangi: named(await terbuka(redo)) };
}

/** Steps looked at before the offer is given up: a konsep is seldom written in more. */
const CLOSED_AT_MOST = 30;

/**
 * The newest step that is not closed: by paper that went out (an edit of a konsep that was issued since is history), or
 * because it is about a person whose data was blanked.
 */
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
    if (!issued && !(await tentangTerhapus(db, step.id))) return step;
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

/**
 * Undoes one command by a new command with old and new swapped, only where nobody built on it since; the rest is
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
      const { entries, tertahan } = await rencanaUrung(tx, id);
      const free = entries.filter((entry) => !tertahan.has(entry.group));
      if (free.length === 0) {
        const sebab = [...tertahan.values()][0] ?? 'tidak ada isinya lagi';
        throw new AppError('tidakDapatDiurungkan', { label: command.label, sebab });
      }
      for (const entry of free.reverse()) await revert(tx, entry);
      return { dilewati: [...new Set(tertahan.values())] };
    },
    { jenis: 'urung', urungkan: id },
  );
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
