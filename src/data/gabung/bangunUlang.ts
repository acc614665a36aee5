import { TABLE_NAMES, type Db, type SystemTables, type TableName, type Tx } from '../schema';
import { byRow, putReplayed } from './putarUlang';

/** Rows a statement looks up; memory holds the entries of so many. */
const CHUNK = 500;

export interface BangunUlang {
  /** Rows that stand in the tables now. */
  readonly baris: number;
  /** Rows the log names but whose birth it does not hold: they wait for a piece, or the log has holes. */
  readonly tanpaLahir: number;
}

/**
 * Makes every document table anew as the replay of the log, whatever stood there before; the log itself is not touched and
 * nothing is logged. One transaction: half of it does not exist. References are checked at its end, so a log with holes
 * (salvage) is replayed on a connection with `foreign_keys = OFF`.
 * @param kemajuan told after each chunk which part (0..1) of the log is done
 */
export async function bangunUlang(db: Db, kemajuan?: (bagian: number) => void): Promise<BangunUlang> {
  return db.transaction().execute(async (tx) => {
    const { menerapkan } = await tx.selectFrom('kendali').select('menerapkan').executeTakeFirstOrThrow();
    await tx.updateTable('kendali').set({ menerapkan: 1 }).execute();
    const { opd_id } = await tx.selectFrom('dokumen').select('opd_id').executeTakeFirstOrThrow();
    // Children go before what they hang on: a reference is looked up once, not once for each way.
    for (const tabel of [...TABLE_NAMES].reverse()) await tx.deleteFrom(tabel).execute();
    const semua = await countLog(tx);
    let dibaca = 0;
    let [baris, tanpaLahir] = [0, 0];
    for (const tabel of TABLE_NAMES)
      for await (const entries of chunksOf(tx, tabel)) {
        const rows = byRow(entries);
        const born = [...rows.values()].filter((one) => one.some(({ jenis }) => jenis === 'I')).length;
        await putReplayed(tx, tabel, opd_id, rows);
        baris += born;
        tanpaLahir += rows.size - born;
        dibaca += entries.length;
        kemajuan?.(dibaca / semua);
      }
    await tx.updateTable('kendali').set({ menerapkan }).execute();
    return { baris, tanpaLahir };
  });
}

const countLog = async (tx: Tx): Promise<number> =>
  (
    await tx
      .selectFrom('log')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

/** The entries of one table, whole rows at a time, in (row, command, n) order: the order of the index. */
async function* chunksOf(tx: Tx, tabel: TableName): AsyncGenerator<SystemTables['log'][]> {
  for (let after = ''; ;) {
    const ids = await tx
      .selectFrom('log')
      .select('id')
      .distinct()
      .where('tabel', '=', tabel)
      .where('id', '>', after)
      .orderBy('id')
      .limit(CHUNK)
      .execute();
    const last = ids.at(-1)?.id;
    if (last === undefined) return;
    yield await tx
      .selectFrom('log')
      .selectAll()
      .where('tabel', '=', tabel)
      .where('id', '>', after)
      .where('id', '<=', last)
      .orderBy('id')
      .orderBy('perubahan')
      .orderBy('n')
      .execute();
    after = last;
  }
}
