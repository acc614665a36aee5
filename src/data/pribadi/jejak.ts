import { sql } from 'kysely';
import { labelDiredaksi, TABEL_LABEL } from '../redaksi';
import { ofThisOffice } from '../rows';
import type { Db, TableName, Tx } from '../schema';

/** What one person left behind in a file beside the fields of the person's own rows: letters, labels, authorship. */

interface Baris {
  readonly tabel: TableName;
  readonly id: string;
}
const CHUNK = 500;

export interface SuratOrang {
  readonly id: string;
  readonly status: string;
  /** Rows of `surat_penerima` that name the person. */
  readonly penerima: readonly string[];
}

/** Letters and drafts addressed to the person, removed ones too. */
export async function suratOrang(db: Db | Tx, pegawaiId: string): Promise<SuratOrang[]> {
  const rows = await db
    .selectFrom('surat_penerima')
    .innerJoin('surat', (join) =>
      join.onRef('surat.opd_id', '=', 'surat_penerima.opd_id').onRef('surat.id', '=', 'surat_penerima.surat_id'),
    )
    .select(['surat.id', 'surat.status', 'surat_penerima.id as penerima'])
    .where('surat_penerima.opd_id', '=', ofThisOffice)
    .where('surat_penerima.pegawai_id', '=', pegawaiId)
    .execute();
  const found = new Map<string, { id: string; status: string; penerima: string[] }>();
  for (const { id, status, penerima } of rows) {
    const one = found.get(id);
    if (one) one.penerima.push(penerima);
    else found.set(id, { id, status, penerima: [penerima] });
  }
  return [...found.values()];
}

async function perTabel<T>(
  baris: readonly Baris[],
  read: (tabel: TableName, ids: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const tabel of new Set(baris.map((one) => one.tabel))) {
    const ids = baris.filter((one) => one.tabel === tabel).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += CHUNK) found.push(...(await read(tabel, ids.slice(at, at + CHUNK))));
  }
  return found;
}

export async function hitungEntri(db: Db | Tx, baris: readonly Baris[]): Promise<number> {
  const counts = await perTabel(baris, (tabel, ids) =>
    db
      .selectFrom('log')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('tabel', '=', tabel)
      .where('id', 'in', ids)
      .execute(),
  );
  return counts.reduce((sum, { n }) => sum + n, 0);
}

/**
 * `semua` = labels that will be blanked; `disebut` = commands among them that must be named, as no row says so. Labels of
 * commands on other rows only with `lain`.
 */
export async function labelOrang(
  db: Db | Tx,
  baris: readonly Baris[],
  pola: RegExp | null,
  lain: boolean,
): Promise<{ semua: number; disebut: string[] }> {
  const milik = new Set(
    (
      await perTabel(
        baris.filter(({ tabel }) => TABEL_LABEL.includes(tabel)),
        (tabel, ids) =>
          db
            .selectFrom('log')
            .select('perubahan')
            .distinct()
            .where('tabel', '=', tabel)
            .where('id', 'in', ids)
            .execute(),
      )
    ).map(({ perubahan }) => perubahan),
  );
  const disebut: string[] = [];
  let semua = 0;
  for (const { id, label } of await db.selectFrom('perubahan').select(['id', 'label']).execute()) {
    const sesudah = milik.has(id) ? labelDiredaksi(label) : label;
    const masih = pola !== null && (lain || milik.has(id)) && sesudah.search(pola) >= 0;
    if (masih) disebut.push(id);
    if (masih || sesudah !== label) semua += 1;
  }
  return { semua, disebut };
}

/** Commands whose author has that very name. */
export async function hitungPelaku(db: Db | Tx, nama: readonly string[]): Promise<number> {
  if (nama.length === 0) return 0;
  const { n } = await db
    .selectFrom('perubahan')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where(
      sql<string>`lower(aktor)`,
      'in',
      nama.map((one) => one.toLowerCase()),
    )
    .executeTakeFirstOrThrow();
  return n;
}

/** Other people, present or removed, with one of these names. */
export async function hitungSenama(db: Db | Tx, pegawaiId: string, nama: readonly string[]): Promise<number> {
  if (nama.length === 0) return 0;
  const { n } = await db
    .selectFrom('pegawai')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('id', '!=', pegawaiId)
    .where(
      sql<string>`lower(nama)`,
      'in',
      nama.map((one) => one.toLowerCase()),
    )
    .executeTakeFirstOrThrow();
  return n;
}
