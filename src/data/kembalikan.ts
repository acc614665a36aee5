import { ofThisOffice, setRow } from './rows';
import { childrenOf, columnsOf, type Db, type Row, type TableName, type Tx } from './schema';

type Lepas = Readonly<Record<string, string | number | null>>;

/**
 * Brings a removed row back with what the same command removed below it (the shares of a task, the posts of a person), and
 * the removed rows above it that it cannot be without. Runs inside a command.
 */
export async function kembalikanBaris(tx: Tx, tabel: TableName, id: string): Promise<void> {
  const row = await barisApaPun(tx, tabel, id);
  if (!row || row['dihapus'] === null) return;
  await setRow(tx, tabel, id, { dihapus: null });
  for (const [kolom, { ref, kind }] of columnsOf(tabel)) {
    const induk = row[kolom];
    if (ref && kind === 'text' && induk) await kembalikanBaris(tx, ref as TableName, String(induk));
  }
  for (const [anak, kolom] of childrenOf(tabel)) {
    const ikut = await tx
      .selectFrom(anak as 'penugasan')
      .select('id')
      .where('opd_id', '=', ofThisOffice)
      .where(kolom as 'id', '=', id)
      .where('dihapus', '=', String(row['dihapus']))
      .execute();
    for (const { id: anakId } of ikut) await kembalikanBaris(tx, anak, anakId);
  }
}

/** The row, removed or not. */
export async function barisApaPun(db: Db | Tx, tabel: TableName, id: string): Promise<Lepas | undefined> {
  const row: Row<'bagian'> | undefined = await db
    .selectFrom(tabel as 'bagian')
    .selectAll()
    .where('opd_id', '=', ofThisOffice)
    .where('id', '=', id)
    .executeTakeFirst();
  return row as unknown as Lepas | undefined;
}
