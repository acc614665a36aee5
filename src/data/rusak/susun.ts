import type { Penulis } from '../commands';
import { writeCommand } from '../commands';
import { sambung, type Kiriman } from '../gabung/sambung';
import { parseIsi, replayRow, type LogEntry } from '../replay';
import { addRow, addRows, setRow } from '../rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName, type Tx, type Values } from '../schema';
import type { BarisTabel } from './bentuk';
import { kunciEntri, type EntriLog, type HasilPindai } from './pindai';
import { himpunKunci, pilahPerubahan, type PerubahanTerbaca } from './utuh';

/** What became of a damaged document. */
export interface HasilSusun {
  readonly terbaca: PerubahanTerbaca;
  /** Incomplete commands that the snapshot has whole. */
  readonly dariCadangan: number;
  /** Incomplete commands for good; their readable parts went into the rows. */
  readonly hilang: PerubahanTerbaca['tidakUtuh'];
  /** Entries that say something else in the snapshot; those of the snapshot count. */
  readonly entriBerbeda: number;
  /** Rows taken from the tables because their history is not complete. */
  readonly barisDariTabel: number;
  /** Rows put together from what is legible of incomplete commands. */
  readonly barisSebagian: number;
  /** Rows whose table said something else than their complete history; the history counts. */
  readonly barisBerbeda: readonly { readonly tabel: TableName; readonly id: string }[];
}

const NAMA_PERUBAHAN = 'selamatkan isi berkas rusak';

/**
 * Fills an empty document (migrated, with its `dokumen` row, `foreign_keys` off) from what is legible: first the union of the
 * snapshot's log and of all complete commands, replayed; then one command that sets the rows whose history has gaps to what
 * the tables still say.
 */
export async function susunDokumen(
  db: Db,
  penulis: Penulis,
  pindai: HasilPindai,
  cadangan: Kiriman | null,
): Promise<HasilSusun> {
  const terbaca = pilahPerubahan(pindai);
  const { kiriman, entriBerbeda } = gabungan(terbaca, pindai, cadangan);
  await sambung(db, kiriman);
  const ada = new Set(kiriman.perubahan.map(({ id }) => id));
  const hilang = terbaca.tidakUtuh.filter(({ id }) => !ada.has(id));
  const sebagian = terbaca.logSebagian.filter(({ perubahan }) => !ada.has(perubahan));
  const isi = await writeCommand(db, penulis, NAMA_PERUBAHAN, (tx) => lengkapi(tx, pindai, sebagian), {
    jenis: 'migrasi',
  });
  return { terbaca, hilang, dariCadangan: terbaca.tidakUtuh.length - hilang.length, entriBerbeda, ...isi.hasil };
}

/** The entries of the snapshot stand over those of the file: an entry never changes, so a difference is damage. */
function gabungan(
  terbaca: PerubahanTerbaca,
  pindai: HasilPindai,
  cadangan: Kiriman | null,
): { kiriman: Kiriman; entriBerbeda: number } {
  const perubahan = new Map(terbaca.utuh.map((satu) => [satu.id, satu]));
  for (const satu of cadangan?.perubahan ?? []) perubahan.set(satu.id, satu);
  const dariCadangan = new Set((cadangan?.perubahan ?? []).map(({ id }) => id));
  const log = himpunKunci(terbaca.logUtuh.filter((satu) => !dariCadangan.has(satu.perubahan)));
  let entriBerbeda = 0;
  for (const satu of cadangan?.log ?? []) {
    const kunci = kunciEntri(satu);
    const lain = pindai.log.get(kunci);
    if (lain && lain.isi !== satu.isi) entriBerbeda++;
    log.set(kunci, satu);
  }
  const lampiran = new Map(pindai.lampiran);
  for (const satu of cadangan?.lampiran ?? []) lampiran.set(satu.hash, satu);
  return {
    kiriman: { perubahan: [...perubahan.values()], log: [...log.values()], lampiran: [...lampiran.values()] },
    entriBerbeda,
  };
}

type Isian = Pick<HasilSusun, 'barisDariTabel' | 'barisSebagian' | 'barisBerbeda'>;

async function lengkapi(tx: Tx, pindai: HasilPindai, sebagian: readonly EntriLog[]): Promise<Isian> {
  const barisBerbeda: HasilSusun['barisBerbeda'][number][] = [];
  let [barisDariTabel, barisSebagian] = [0, 0];
  for (const tabel of TABLE_NAMES) {
    const kini = await barisKini(tx, tabel);
    const terbaca = pindai.baris.get(tabel) ?? new Map<string, BarisTabel>();
    const baru: BarisTabel[] = [];
    const berlog = await idBerlog(tx, tabel);
    for (const [id, baris] of terbaca) {
      const susunan = kini.get(id);
      if (susunan && Number(susunan['versi']) > Number(baris['versi'])) continue;
      if (!berbeda(tabel, susunan, baris)) continue;
      if (susunan && susunan['versi'] === baris['versi']) {
        barisBerbeda.push({ tabel, id });
        continue;
      }
      if (!susunan && !berlog.has(id)) baru.push(baris);
      else await jadikan(tx, tabel, id, susunan, baris);
      barisDariTabel++;
    }
    await tambahBaru(tx, tabel, baru);
    for (const [id, entri] of perBaris(sebagian, tabel)) {
      if (terbaca.has(id)) continue;
      const baris = await gabungEntri(tx, tabel, id, entri);
      if (!baris || !berbeda(tabel, kini.get(id), baris)) continue;
      await jadikan(tx, tabel, id, kini.get(id), baris);
      barisSebagian++;
    }
  }
  return { barisDariTabel, barisSebagian, barisBerbeda };
}

const kolomIsi = (tabel: TableName): string[] => [...columnsOf(tabel).map(([nama]) => nama), 'dihapus'];

const berbeda = (tabel: TableName, a: BarisTabel | undefined, b: BarisTabel): boolean =>
  !a || kolomIsi(tabel).some((nama) => (a[nama] ?? null) !== (b[nama] ?? null));

async function barisKini(tx: Tx, tabel: TableName): Promise<Map<string, BarisTabel>> {
  const rows = (await tx
    .selectFrom(tabel as 'bagian')
    .selectAll()
    .execute()) as unknown as BarisTabel[];
  return new Map(rows.map((row) => [String(row['id']), row]));
}

async function jadikan<T extends TableName>(
  tx: Tx,
  tabel: T,
  id: string,
  kini: BarisTabel | undefined,
  baris: BarisTabel,
): Promise<void> {
  const isi = Object.fromEntries(columnsOf(tabel).map(([nama]) => [nama, baris[nama] ?? null]));
  const dihapus = baris['dihapus'] ?? null;
  if (kini) return setRow(tx, tabel, id, { ...isi, dihapus } as unknown as Partial<Values<T>>);
  await addRow(tx, tabel, id, isi as unknown as Values<T>);
  await sesuaiLog(tx, tabel, id);
  await setRow(tx, tabel, id, { dihapus } as unknown as Partial<Values<T>>);
}

/** Rows of which the log holds nothing: most of them when one large import is what was damaged, so they go in together. */
async function tambahBaru<T extends TableName>(tx: Tx, tabel: T, baru: readonly BarisTabel[]): Promise<void> {
  const names = columnsOf(tabel).map(([nama]) => nama);
  const isi = (baris: BarisTabel): Values<T> =>
    Object.fromEntries(names.map((nama) => [nama, baris[nama] ?? null])) as unknown as Values<T>;
  await addRows(
    tx,
    tabel,
    baru.map((baris) => ({ id: String(baris['id']), ...isi(baris) })),
  );
  for (const { id, dihapus } of baru)
    if (dihapus !== null) await setRow(tx, tabel, String(id), { dihapus } as unknown as Partial<Values<T>>);
}

async function idBerlog(tx: Tx, tabel: TableName): Promise<Set<string>> {
  const rows = await tx.selectFrom('log').select('id').distinct().where('tabel', '=', tabel).execute();
  return new Set(rows.map(({ id }) => id));
}

/** A row whose birth was lost may have later entries in the log: they count, also before the row was put back. */
async function sesuaiLog(tx: Tx, tabel: TableName, id: string): Promise<void> {
  const { versi, dihapus } = replayRow((await entriBaris(tx, tabel, id)).map((satu) => urai(satu, tabel)));
  await tx.updateTable('kendali').set({ menerapkan: 1 }).execute();
  await tx
    .updateTable(tabel as 'bagian')
    .set({ versi: Number(versi), dihapus: dihapus === null ? null : String(dihapus) })
    .where('id', '=', id)
    .execute();
  await tx.updateTable('kendali').set({ menerapkan: 0 }).execute();
}

const urai = (satu: EntriLog, tabel: TableName): LogEntry => ({ ...satu, tabel, isi: parseIsi(satu.isi) });

const entriBaris = (tx: Tx, tabel: TableName, id: string): Promise<EntriLog[]> =>
  tx
    .selectFrom('log')
    .selectAll()
    .where('tabel', '=', tabel)
    .where('id', '=', id)
    .orderBy('perubahan')
    .orderBy('n')
    .execute();

function perBaris(sebagian: readonly EntriLog[], tabel: TableName): Map<string, EntriLog[]> {
  const rows = new Map<string, EntriLog[]>();
  for (const satu of sebagian) {
    if (satu.tabel !== tabel) continue;
    const list = rows.get(satu.id);
    if (list) list.push(satu);
    else rows.set(satu.id, [satu]);
  }
  return rows;
}

/** The row as all legible entries make it, also those of incomplete commands; null when it would lack what a row must have. */
async function gabungEntri(
  tx: Tx,
  tabel: TableName,
  id: string,
  sebagian: readonly EntriLog[],
): Promise<BarisTabel | null> {
  const ada = await entriBaris(tx, tabel, id);
  const entri = [...ada, ...sebagian]
    .map((satu) => urai(satu, tabel))
    .sort((a, b) => (a.perubahan === b.perubahan ? a.n - b.n : a.perubahan < b.perubahan ? -1 : 1));
  const baris = replayRow(entri);
  const lengkap = columnsOf(tabel).every(([nama, { kind }]) => kind.endsWith('?') || (baris[nama] ?? null) !== null);
  return lengkap ? { ...baris, id } : null;
}
