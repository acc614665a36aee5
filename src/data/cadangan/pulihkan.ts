import { addRows, liveRows, removeRows, setRow } from '../rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName, type Tx, type Values } from '../schema';
import { bandingKeadaan, type Baris, type Beda } from './bandingKeadaan';

/** What a restore does and does not do; counts of rows. */
export interface HasilPulih {
  readonly dikembalikan: number;
  readonly diubah: number;
  readonly dihapus: number;
  /** Letters with a number that stay as they are now. */
  readonly naskahTetap: number;
}

/**
 * Never taken back by a restore: decisions about conflicts, and what was blanked of a person for good.
 */
const TETAP: ReadonlySet<TableName> = new Set<TableName>(['benturan_selesai', 'redaksi']);
export const TABEL_DIPULIHKAN: readonly TableName[] = TABLE_NAMES.filter((tabel) => !TETAP.has(tabel));

/** Letters of the register as it is now: their numbers were given away, on paper or for paper to come. */
export async function naskahBernomor(kini: Db | Tx): Promise<Set<string>> {
  return new Set((await liveRows(kini, 'surat')).filter(({ status }) => status !== 'konsep').map(({ id }) => id));
}

/** A difference that a restore leaves as it is now. */
export function tetapSekarang({ tabel, id, dulu, kini }: Beda, bernomor: ReadonlySet<string>): boolean {
  if (tabel === 'surat') return bernomor.has(id);
  return tabel === 'surat_penerima' && bernomor.has(String((kini ?? dulu)?.['surat_id']));
}

/** Rows changed by one statement each before the rest is removed together. */
const KELOMPOK = 500;

/**
 * Inside a command: every row becomes what it was in `dulu`; rows that were not there then are removed. Letters that have
 * a number stay. Runs within one transaction, so a later undo finds one step.
 */
export async function pulihkanKeadaan(tx: Tx, dulu: Db): Promise<HasilPulih> {
  const bernomor = await naskahBernomor(tx);
  const hasil = { dikembalikan: 0, diubah: 0, dihapus: 0 };
  const tetap = new Set<string>();
  for (const tabel of TABEL_DIPULIHKAN) {
    // Read first, written after: a page of the walk must not see what the restore itself wrote.
    const beda: Beda[] = [];
    for await (const satu of bandingKeadaan(dulu, tx, [tabel])) {
      if (!tetapSekarang(satu, bernomor)) beda.push(satu);
      else if (tabel === 'surat') tetap.add(satu.id);
    }
    await terapkan(tx, tabel, beda);
    hasil.dikembalikan += beda.filter(({ apa }) => apa === 'hapus').length;
    hasil.diubah += beda.filter(({ apa }) => apa === 'ubah').length;
    hasil.dihapus += beda.filter(({ apa }) => apa === 'tambah').length;
  }
  return { ...hasil, naskahTetap: tetap.size };
}

async function terapkan<T extends TableName>(tx: Tx, tabel: T, beda: readonly Beda[]): Promise<void> {
  const names = columnsOf(tabel).map(([name]) => name);
  const isi = (baris: Baris, kolom: readonly string[]): Values<T> =>
    Object.fromEntries(kolom.map((name) => [name, baris[name] ?? null])) as unknown as Values<T>;
  const baru = beda.flatMap(({ id, apa, dulu, kini }) =>
    apa === 'hapus' && dulu && !kini ? [{ id, ...isi(dulu, names) }] : [],
  );
  for (let at = 0; at < baru.length; at += KELOMPOK) await addRows(tx, tabel, baru.slice(at, at + KELOMPOK));
  for (const { id, apa, dulu, kini, kolom } of beda) {
    if (!dulu || !kini) continue;
    if (apa === 'ubah') await setRow(tx, tabel, id, isi(dulu, kolom));
    else if (apa === 'hapus') await setRow(tx, tabel, id, { ...isi(dulu, names), dihapus: null });
  }
  const buang = beda.filter(({ apa }) => apa === 'tambah').map(({ id }) => id);
  await removeRows(tx, tabel, buang);
}
