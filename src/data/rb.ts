import type { Id } from '../domain/ids';
import type { JawabanRb } from '../domain/rb';
import { liveRows, putRow, putRows, removeRows } from './rows';
import type { Db, Tx } from './schema';

export type LembarRbId = Id<'LembarRb'>;

/** A worksheet as it lies in the file; `isi` is the JSON of its pack. */
export interface LembarTersimpan {
  readonly id: LembarRbId;
  readonly versi: number;
  readonly tahun: number;
  readonly paket: string;
  readonly nama: string;
  readonly isi: string;
}

/** Two PCs that begin the sheet of one year by one pack meet on one row. */
export const lembarRbId = (tahun: number, paket: string): LembarRbId => `rb-${tahun}.${paket}` as LembarRbId;
const jawabanId = (lembar: LembarRbId, butir: string): string => `${lembar}.${butir}`;

/** Newest year first. */
export async function loadLembarRb(db: Db | Tx): Promise<readonly LembarTersimpan[]> {
  const rows = await liveRows(db, 'rb_lembar');
  return rows
    .map(({ id, versi, tahun, paket, nama, isi }) => ({ id: id as LembarRbId, versi, tahun, paket, nama, isi }))
    .sort((a, b) => b.tahun - a.tahun || (a.nama < b.nama ? -1 : 1));
}

/** Answers of one worksheet by question. */
export async function loadJawabanRb(db: Db | Tx, lembar: LembarRbId): Promise<ReadonlyMap<string, JawabanRb>> {
  const rows = await liveRows(db, 'rb_jawaban', { column: 'lembar_id', values: [lembar] });
  return new Map(rows.map(({ butir, nilai, catatan, bukti }) => [butir, { nilai, catatan, bukti }]));
}

export const putLembarRb = (tx: Tx, { id, tahun, paket, nama, isi }: Omit<LembarTersimpan, 'versi'>): Promise<void> =>
  putRow(tx, 'rb_lembar', id, { tahun, paket, nama, isi });

const kosong = ({ nilai, catatan, bukti }: JawabanRb): boolean => nilai === null && catatan === '' && bukti === '';

/** Answers that say nothing any more are taken out. */
export async function putJawabanRb(
  tx: Tx,
  lembar: LembarRbId,
  jawaban: Iterable<readonly [string, JawabanRb]>,
): Promise<void> {
  const semua = [...jawaban];
  await putRows(
    tx,
    'rb_jawaban',
    semua.flatMap(([butir, isi]) =>
      kosong(isi) ? [] : [{ id: jawabanId(lembar, butir), lembar_id: lembar, butir, ...isi }],
    ),
  );
  await removeJawabanRb(
    tx,
    lembar,
    semua.flatMap(([butir, isi]) => (kosong(isi) ? [butir] : [])),
  );
}

export const removeJawabanRb = (tx: Tx, lembar: LembarRbId, butir: readonly string[]): Promise<void> =>
  removeRows(
    tx,
    'rb_jawaban',
    butir.map((satu) => jawabanId(lembar, satu)),
  );

/** The sheet with all its answers. */
export async function removeLembarRb(tx: Tx, lembar: LembarRbId): Promise<void> {
  const jawaban = await loadJawabanRb(tx, lembar);
  await removeJawabanRb(tx, lembar, [...jawaban.keys()]);
  await removeRows(tx, 'rb_lembar', [lembar]);
}
