import { sql } from 'kysely';
import { insertMany, selectFor } from '../barisJson';
import { jamPerubahan } from '../ids';
import type { Db, SystemTables, TableName, Tx } from '../schema';
import { masukkanLog } from './masukkanLog';
import { replayRows } from './putarUlang';
import { terapkanRedaksi } from './terapkanRedaksi';

/** Commands of another copy with what they wrote, and the attachments they may name. */
export interface Kiriman {
  readonly perubahan: readonly SystemTables['perubahan'][];
  readonly log: readonly SystemTables['log'][];
  readonly lampiran: readonly SystemTables['lampiran'][];
}

export interface Sambungan {
  /** Commands that were not here before, in their order. */
  readonly perubahan: readonly string[];
  /** Rows they wrote, each once: replayed from the whole log. */
  readonly baris: readonly { readonly tabel: TableName; readonly id: string }[];
}

const PERUBAHAN = ['id', 'skema', 'aktor', 'jabatan', 'pc', 'sesi', 'label', 'urungkan', 'jenis'] as const;

/**
 * Merge is a pure function of the log: what is missing here is added, and every row it touches becomes the replay of all
 * its entries in (command, n) order.
 * G1 adding the same commands again changes nothing; the order in which copies arrive changes nothing;
 * G2 no command is written: the state after is the replay of the union and nothing else;
 * G3 nobody's entry is dropped: what a later one overwrote stays in the log, where conflicts are found;
 * G4 the clock of this copy goes past everything that arrived, so that its next command wins over what it has seen.
 * G9 what was blanked of a person is blank in what arrives, and a redaction that arrives blanks what was here (redaksi.ts),
 *    before anybody reads it.
 * All of it in one transaction: half a merge does not exist.
 */
export async function sambung(db: Db, kiriman: Kiriman): Promise<Sambungan> {
  return db.transaction().execute(async (tx) => {
    await tx.updateTable('kendali').set({ menerapkan: 1 }).execute();
    const fresh = await missing(tx, kiriman.perubahan);
    const known = new Set(fresh.map(({ id }) => id));
    const log = kiriman.log.filter((entry) => known.has(entry.perubahan));
    await insertMany(tx, 'perubahan', PERUBAHAN, fresh);
    await insertLampiran(tx, kiriman.lampiran);
    const baris = await masukkanLog(tx, log);
    const kosong = await terapkanRedaksi(tx, { perubahan: fresh.map(({ id }) => id), baris });
    await replayRows(tx, kosong);
    const newest = fresh.reduce((jam, { id }) => Math.max(jam, jamPerubahan(id)), 0);
    await tx
      .updateTable('kendali')
      .set((eb) => ({ menerapkan: 0, jam: eb.fn<number>('max', [eb.ref('jam'), eb.val(newest)]) }))
      .execute();
    return {
      perubahan: fresh.map(({ id }) => id).sort(),
      baris: kosong.length === 0 ? baris : gabungBaris(baris, kosong),
    };
  });
}

async function missing(tx: Tx, offered: readonly SystemTables['perubahan'][]): Promise<SystemTables['perubahan'][]> {
  const ids = offered.map(({ id }) => id);
  const rows = await selectFor(
    tx,
    ids,
    (j) => sql<{ id: string }>`SELECT p.id FROM ${j} CROSS JOIN perubahan AS p
    ON p.id = j.value`,
  );
  const here = new Set(rows.map(({ id }) => id));
  return offered.filter(({ id }) => !here.has(id));
}

/** Pictures and word templates: few, and no text. */
async function insertLampiran(tx: Tx, rows: Kiriman['lampiran']): Promise<void> {
  for (const row of rows)
    await tx
      .insertInto('lampiran')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

const gabungBaris = (a: Sambungan['baris'], b: Sambungan['baris']): Sambungan['baris'] => [
  ...new Map([...a, ...b].map((one) => [`${one.tabel}/${one.id}`, one])).values(),
];
