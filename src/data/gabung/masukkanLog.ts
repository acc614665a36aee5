import { sql } from 'kysely';
import { insertMany, selectFor, updateMany } from '../barisJson';
import { parseIsi } from '../replay';
import { columnsOf, TABLE_NAMES, type SystemTables, type TableName, type Tx } from '../schema';
import { byRow, putReplayed, replayRows } from './putarUlang';

type Entri = SystemTables['log'];
type Nilai = string | number | null;

/** What arrives for one row, in (command, n) order, and what the log here held of it before. */
interface Datang {
  readonly id: string;
  readonly entri: Entri[];
  jumlahLama: number;
  /** Newest command here, '' = the row was unknown. */
  terakhirLama: string;
}

const LOG = ['perubahan', 'n', 'tabel', 'id', 'jenis', 'isi'] as const;
const urut = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Adds entries that are not here and brings every row they touch to the replay of all its entries; triggers are off. A row
 * stands in its table as the replay of what was known, so only columns that somebody wrote elsewhere are written, and the
 * content of old entries is read only where one of them is newer than what arrives. Rows one after the other as their keys
 * lie on disk: each page is visited once.
 */
export async function masukkanLog(
  tx: Tx,
  log: readonly Entri[],
): Promise<{ readonly tabel: TableName; readonly id: string }[]> {
  const sorted = [...log].sort(
    (a, b) => urut(a.tabel, b.tabel) || urut(a.id, b.id) || urut(a.perubahan, b.perubahan) || a.n - b.n,
  );
  const perTabel = kelompok(sorted);
  for (const [tabel, rows] of perTabel) await bacaLama(tx, tabel, rows);
  await insertMany(tx, 'log', LOG, sorted);
  const { opd_id } = await tx.selectFrom('dokumen').select('opd_id').executeTakeFirstOrThrow();
  for (const tabel of TABLE_NAMES) {
    const rows = perTabel.get(tabel);
    if (rows) await terapkan(tx, opd_id, tabel, rows);
  }
  return TABLE_NAMES.flatMap((tabel) => (perTabel.get(tabel) ?? []).map(({ id }) => ({ tabel, id })));
}

/** Tables of a newer version are unknown here: their entries wait in the log. */
function kelompok(sorted: readonly Entri[]): Map<TableName, Datang[]> {
  const known = new Set<string>(TABLE_NAMES);
  const perTabel = new Map<TableName, Datang[]>();
  for (const entri of sorted) {
    if (!known.has(entri.tabel)) continue;
    const rows = perTabel.get(entri.tabel as TableName) ?? [];
    if (rows.length === 0) perTabel.set(entri.tabel as TableName, rows);
    const row = rows.at(-1);
    const sebelum = row?.entri.at(-1);
    if (row?.id !== entri.id) rows.push({ id: entri.id, entri: [entri], jumlahLama: 0, terakhirLama: '' });
    // The same entry twice in one parcel is one entry.
    else if (sebelum?.perubahan !== entri.perubahan || sebelum.n !== entri.n) row.entri.push(entri);
  }
  return perTabel;
}

/** From the index of the log alone. */
async function bacaLama(tx: Tx, tabel: TableName, rows: readonly Datang[]): Promise<void> {
  interface Lama {
    readonly id: string;
    readonly jumlah: number;
    readonly terakhir: string | null;
  }
  const lama = await selectFor(
    tx,
    rows.map(({ id }) => id),
    (j) => sql<Lama>`SELECT j.value AS id,
      (SELECT count(*) FROM log WHERE tabel = ${tabel} AND id = j.value) AS jumlah,
      (SELECT max(perubahan) FROM log WHERE tabel = ${tabel} AND id = j.value) AS terakhir FROM ${j}`,
  );
  const perId = new Map(lama.map((satu) => [satu.id, satu]));
  for (const row of rows) {
    const satu = perId.get(row.id);
    row.jumlahLama = satu?.jumlah ?? 0;
    row.terakhirLama = satu?.terakhir ?? '';
  }
}

async function terapkan(tx: Tx, opd_id: string, tabel: TableName, rows: readonly Datang[]): Promise<void> {
  const lahir = ({ entri }: Datang): boolean => entri.some(({ jenis }) => jenis === 'I');
  const baru = rows.filter((row) => row.jumlahLama === 0 && lahir(row));
  await putReplayed(tx, tabel, opd_id, byRow(baru.flatMap(({ entri }) => entri)));
  // Birth after something else, or two births: the whole log of the row says what it is.
  const ulang = rows.filter((row) => row.jumlahLama > 0 && lahir(row));
  await replayRows(
    tx,
    ulang.map(({ id }) => ({ tabel, id })),
  );
  const ubah = rows.filter((row) => row.jumlahLama > 0 && !lahir(row));
  const lain = await entriLebihBaru(tx, tabel, ubah);
  const all = ['versi', 'dihapus', ...columnsOf(tabel).map(([name]) => name)];
  const bentuk = new Map<string, { kolom: string[]; rows: [string, ...Nilai[]][] }>();
  for (const row of ubah) {
    const nilai = kolomDitulis(row.entri, lain.get(row.id) ?? [], all);
    const kolom = ['versi', ...nilai.keys()];
    const sama = bentuk.get(kolom.join()) ?? { kolom, rows: [] };
    bentuk.set(kolom.join(), sama);
    sama.rows.push([row.id, row.jumlahLama + row.entri.length, ...nilai.values()]);
  }
  for (const { kolom, rows: sama } of bentuk.values()) await updateMany(tx, tabel, all, kolom, sama);
}

/** Last value of each column that the arriving entries write; `lain` = entries here that are newer than the first of them. */
function kolomDitulis(entri: readonly Entri[], lain: readonly Entri[], all: readonly string[]): Map<string, Nilai> {
  const ditulis = new Map<string, Nilai>();
  for (const { isi } of entri)
    for (const [kolom, [, nilai]] of Object.entries(parseIsi(isi))) if (all.includes(kolom)) ditulis.set(kolom, nilai);
  if (lain.length === 0) return ditulis;
  const semua = [...entri, ...lain].sort((a, b) => urut(a.perubahan, b.perubahan) || a.n - b.n);
  for (const { isi } of semua)
    for (const [kolom, [, nilai]] of Object.entries(parseIsi(isi))) if (ditulis.has(kolom)) ditulis.set(kolom, nilai);
  return ditulis;
}

/** Entries that were here and come after the first that arrives, by row. */
async function entriLebihBaru(tx: Tx, tabel: TableName, rows: readonly Datang[]): Promise<Map<string, Entri[]>> {
  const perlu = rows.flatMap(({ id, entri, terakhirLama }) => {
    const sejak = entri[0]?.perubahan ?? '';
    return terakhirLama > sejak ? [[id, sejak]] : [];
  });
  const found = await selectFor(
    tx,
    perlu,
    (j) => sql<Entri>`SELECT l.* FROM ${j} CROSS JOIN log AS l
      ON l.tabel = ${tabel} AND l.id = j.value ->> 0 AND l.perubahan > j.value ->> 1`,
  );
  const perBaris = new Map<string, Entri[]>();
  for (const entri of found) {
    const list = perBaris.get(entri.id);
    if (list) list.push(entri);
    else perBaris.set(entri.id, [entri]);
  }
  return perBaris;
}
