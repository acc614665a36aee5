import { ofThisOffice } from '../rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName, type Tx } from '../schema';

type Nilai = string | number | null;
export type Baris = Readonly<Record<string, Nilai>>;

/** One row that is not what it was. A removed row counts as absent. */
export interface Beda {
  readonly tabel: TableName;
  readonly id: string;
  /** Seen from then to now. */
  readonly apa: 'tambah' | 'ubah' | 'hapus';
  /** As it was then and as it is now; also removed rows, null = never there. */
  readonly dulu: Baris | null;
  readonly kini: Baris | null;
  /** Columns that differ; only for `ubah`. */
  readonly kolom: readonly string[];
}

/** Rows read at a time. */
const HALAMAN = 1000;

/**
 * What is not the same in two states of one document: walks both by table and id, so that memory holds two pages whatever the
 * size. Both must have the present schema.
 */
export async function* bandingKeadaan(
  dulu: Db | Tx,
  kini: Db | Tx,
  tabel: readonly TableName[] = TABLE_NAMES,
): AsyncGenerator<Beda> {
  for (const satu of tabel) yield* bandingTabel(satu, barisTabel(dulu, satu), barisTabel(kini, satu));
}

async function* bandingTabel(
  tabel: TableName,
  dulu: AsyncGenerator<Baris>,
  kini: AsyncGenerator<Baris>,
): AsyncGenerator<Beda> {
  const names = columnsOf(tabel).map(([name]) => name);
  let [a, b] = [await berikut(dulu), await berikut(kini)];
  while (a !== null || b !== null) {
    const [idA, idB] = [a && String(a['id']), b && String(b['id'])];
    const pertama = idA === null ? idB : idB === null ? idA : idA < idB ? idA : idB;
    const [kiri, kanan] = [idA === pertama ? a : null, idB === pertama ? b : null];
    const beda = pertama === null ? null : bandingBaris(tabel, pertama, names, kiri, kanan);
    if (beda) yield beda;
    if (kiri) a = await berikut(dulu);
    if (kanan) b = await berikut(kini);
  }
}

function bandingBaris(
  tabel: TableName,
  id: string,
  names: readonly string[],
  dulu: Baris | null,
  kini: Baris | null,
): Beda | null {
  const [ada, masihAda] = [hidup(dulu), hidup(kini)];
  if (!ada && !masihAda) return null;
  if (!ada || !masihAda) return { tabel, id, apa: ada ? 'hapus' : 'tambah', dulu, kini, kolom: [] };
  const kolom = names.filter((name) => dulu?.[name] !== kini?.[name]);
  return kolom.length === 0 ? null : { tabel, id, apa: 'ubah', dulu, kini, kolom };
}

const hidup = (baris: Baris | null): boolean => baris !== null && baris['dihapus'] === null;

async function berikut(baris: AsyncGenerator<Baris>): Promise<Baris | null> {
  const langkah = await baris.next();
  return langkah.done ? null : langkah.value;
}

/** Rows by id in the order of their UTF-8 bytes, the order in which SQLite and `<` of plain ids agree. */
async function* barisTabel(db: Db | Tx, tabel: TableName): AsyncGenerator<Baris> {
  for (let sesudah = ''; ;) {
    const halaman = (await db
      .selectFrom(tabel as 'bagian')
      .selectAll()
      .where('opd_id', '=', ofThisOffice)
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(HALAMAN)
      .execute()) as unknown as Baris[];
    yield* halaman;
    const akhir = halaman.at(-1);
    if (halaman.length < HALAMAN || !akhir) return;
    sesudah = String(akhir['id']);
  }
}
