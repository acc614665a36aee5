import type { PerubahanId } from '../domain/ids';
import type { Langkah, Pengguna } from '../domain/berkas';
import { replayRows } from './gabung/putarUlang';
import { terapkanRedaksi } from './gabung/terapkanRedaksi';
import { perubahanId } from './ids';
import { SKEMA, type Db, type TableName, type Tx } from './schema';

/** Who writes: stored with every command. */
export interface Penulis extends Pengguna {
  readonly pc: string;
  /** Random part of this open session. */
  readonly sesi: string;
}
export interface ChangedRow {
  readonly tabel: TableName;
  readonly id: string;
}
export interface Written<T> {
  readonly hasil: T;
  /** null when nothing differed: no command was kept. */
  readonly langkah: Langkah | null;
  readonly baris: readonly ChangedRow[];
}
export interface CommandKind {
  /** `tetap` cannot be undone: a letter that went out is voided in the register, its number is never free again; a report was made. */
  readonly jenis?: 'biasa' | 'urung' | 'tetap' | 'migrasi' | 'redaksi';
  readonly urungkan?: PerubahanId;
  /** Clock in ms; only tests set it. */
  readonly jam?: number;
}

/**
 * One user intention = one transaction = one command = one undo step. The first statement writes, so the deferred
 * transaction Kysely opens takes the write lock at once. `work` may do anything; if it throws, nothing was written.
 */
export async function writeCommand<T>(
  db: Db,
  penulis: Penulis,
  label: string,
  work: (tx: Tx, id: PerubahanId) => Promise<T>,
  kind: CommandKind = {},
): Promise<Written<T>> {
  return db.transaction().execute(async (tx) => {
    const clock = kind.jam ?? Date.now();
    const before = await tx.updateTable('kendali').set({ n: 0 }).returning('jam').executeTakeFirstOrThrow();
    const jam = Math.max(clock, before.jam + 1);
    const id = perubahanId(jam, penulis.sesi);
    await tx
      .insertInto('perubahan')
      .values({
        id,
        skema: SKEMA,
        aktor: penulis.nama,
        jabatan: penulis.jabatan,
        pc: penulis.pc,
        sesi: penulis.sesi,
        label,
        urungkan: kind.urungkan ?? null,
        jenis: kind.jenis ?? 'biasa',
      })
      .execute();
    await tx.updateTable('kendali').set({ jam, perubahan: id }).execute();
    const hasil = await work(tx, id);
    const after = await tx.updateTable('kendali').set({ perubahan: null }).returning('n').executeTakeFirstOrThrow();
    if (after.n === 0) {
      await tx.deleteFrom('perubahan').where('id', '=', id).execute();
      return { hasil, langkah: null, baris: [] };
    }
    const baris = await changedRows(tx, id);
    return { hasil, langkah: { id, label }, baris: [...baris, ...(await underRedactions(tx, id, baris))] };
  });
}

/** Whoever writes into what was blanked of a person writes nothing there, in every copy alike. Returns what else changed. */
async function underRedactions(tx: Tx, id: PerubahanId, baris: readonly ChangedRow[]): Promise<ChangedRow[]> {
  const blanked = await terapkanRedaksi(tx, { perubahan: [id], baris });
  if (blanked.length === 0) return [];
  await tx.updateTable('kendali').set({ menerapkan: 1 }).execute();
  await replayRows(tx, blanked);
  await tx.updateTable('kendali').set({ menerapkan: 0 }).execute();
  const known = new Set(baris.map((row) => `${row.tabel}/${row.id}`));
  return blanked.filter((row) => !known.has(`${row.tabel}/${row.id}`));
}

/** The rows a command touched, each once. */
export async function changedRows(db: Db | Tx, id: PerubahanId): Promise<ChangedRow[]> {
  const rows = await db.selectFrom('log').select(['tabel', 'id']).distinct().where('perubahan', '=', id).execute();
  return rows as ChangedRow[];
}
