import { sql } from 'kysely';
import { ofThisOffice } from './rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName } from './schema';

/** Rules across rows that do not hold, with the ids of what breaks them: keys and places for a list with cures. */
export type Langgar =
  | { readonly jenis: 'porsiLebih'; readonly tugasId: string; readonly jumlah: number; readonly pembagi: number }
  | { readonly jenis: 'nomorGanda'; readonly nomor: string; readonly ids: readonly string[] }
  | { readonly jenis: 'nipGanda'; readonly nip: string; readonly ids: readonly string[] }
  | {
      readonly jenis: 'indukTerhapus';
      readonly tabel: TableName;
      readonly kolom: string;
      readonly indukTabel: TableName;
      readonly indukId: string;
      readonly jumlah: number;
      /** The first of them. */
      readonly ids: readonly string[];
    };

/** The register keeps the names of people who are no longer in the file: that is history, not a fault. */
const TETAP = new Set(['surat_penerima.pegawai_id']);
const CONTOH = 20;

export const kunciLanggar = (satu: Langgar): string => {
  switch (satu.jenis) {
    case 'porsiLebih':
      return `porsiLebih/${satu.tugasId}`;
    case 'nomorGanda':
      return `nomorGanda/${satu.nomor}`;
    case 'nipGanda':
      return `nipGanda/${satu.nip}`;
    case 'indukTerhapus':
      return `indukTerhapus/${satu.tabel}.${satu.kolom}/${satu.indukId}`;
  }
};

export async function daftarLanggar(db: Db): Promise<Langgar[]> {
  return [...(await porsiLebih(db)), ...(await nomorGanda(db)), ...(await nipGanda(db)), ...(await indukTerhapus(db))];
}

/**
 * Shares of a task and what was called off sum to at most the whole; attending together is no share. Summed first, joined then (CROSS keeps that
 * order): joined first, SQLite reads all shares of the office for every task.
 */
async function porsiLebih(db: Db): Promise<Langgar[]> {
  const { rows } = await sql<{ tugasId: string; pembagi: number; jumlah: number }>`
    SELECT tugas.id AS tugasId, tugas.pembagi AS pembagi, bagi.jumlah AS jumlah
    FROM (
      SELECT opd_id, tugas_id, sum(porsi) AS jumlah FROM (
        SELECT opd_id, tugas_id, porsi FROM penugasan WHERE dihapus IS NULL
        UNION ALL SELECT opd_id, tugas_id, porsi FROM pembatalan AS batal WHERE dihapus IS NULL AND (porsi > 0 OR EXISTS (
          SELECT 1 FROM pembatalan AS asal WHERE asal.opd_id = batal.opd_id AND asal.id || '.pulih' = batal.id
            AND asal.tugas_id = batal.tugas_id AND asal.dihapus IS NULL))
      ) GROUP BY opd_id, tugas_id) AS bagi
    CROSS JOIN tugas ON tugas.opd_id = bagi.opd_id AND tugas.id = bagi.tugas_id
    WHERE tugas.dihapus IS NULL AND tugas.hadir_bersama = 0 AND bagi.jumlah > tugas.pembagi
    ORDER BY tugas.urutan, tugas.id`.execute(db);
  return rows.map((row) => ({ jenis: 'porsiLebih', ...row }));
}

/** One number, two letters in force: voiding all but one settles it (as in the register). */
async function nomorGanda(db: Db): Promise<Langgar[]> {
  const rows = await db
    .selectFrom('surat')
    .select(['nomor', sql<string>`group_concat(id, char(10))`.as('ids')])
    .where('dihapus', 'is', null)
    .where('nomor', '!=', '')
    .where('status', 'not in', ['batal', 'konsep'])
    .groupBy('nomor')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .orderBy('nomor')
    .execute();
  return rows.map(({ nomor, ids }) => ({ jenis: 'nomorGanda', nomor, ids: ids.split('\n').sort() }));
}

async function nipGanda(db: Db): Promise<Langgar[]> {
  const rows = await db
    .selectFrom('pegawai')
    .select(['nip', sql<string>`group_concat(id, char(10))`.as('ids')])
    .where('dihapus', 'is', null)
    .where('nip', '!=', '')
    .groupBy('nip')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .orderBy('nip')
    .execute();
  return rows.map(({ nip, ids }) => ({ jenis: 'nipGanda', nip, ids: ids.split('\n').sort() }));
}

/** Live rows that name a removed or missing row, by what they name. */
async function indukTerhapus(db: Db): Promise<Langgar[]> {
  const found: Langgar[] = [];
  for (const tabel of TABLE_NAMES)
    for (const [kolom, { ref }] of columnsOf(tabel)) {
      if (!ref || TETAP.has(`${tabel}.${kolom}`)) continue;
      const indukTabel = ref as TableName;
      const { rows } = await sql<{ indukId: string; id: string }>`
        SELECT anak.${sql.ref(kolom)} AS indukId, anak.id AS id FROM ${sql.table(tabel)} AS anak
        WHERE anak.dihapus IS NULL AND anak.${sql.ref(kolom)} IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM ${sql.table(indukTabel)} AS induk
          WHERE induk.opd_id = anak.opd_id AND induk.id = anak.${sql.ref(kolom)} AND induk.dihapus IS NULL)
        ORDER BY 1, 2`.execute(db);
      const perInduk = new Map<string, string[]>();
      for (const { indukId, id } of rows) {
        const list = perInduk.get(indukId);
        if (list) list.push(id);
        else perInduk.set(indukId, [id]);
      }
      for (const [indukId, ids] of perInduk)
        found.push({
          jenis: 'indukTerhapus',
          tabel,
          kolom,
          indukTabel,
          indukId,
          jumlah: ids.length,
          ids: ids.slice(0, CONTOH),
        });
    }
  return found;
}

/** How many live rows name a removed or missing one. */
export const barisYatim = (langgar: readonly Langgar[]): number =>
  langgar.reduce((sum, satu) => sum + (satu.jenis === 'indukTerhapus' ? satu.jumlah : 0), 0);

/** All live rows that name this one. */
export async function anakHidup(db: Db, tabel: TableName, kolom: string, indukId: string): Promise<string[]> {
  const rows = await db
    .selectFrom(tabel as 'penugasan')
    .select('id')
    .where('opd_id', '=', ofThisOffice)
    .where(kolom as 'tugas_id', '=', indukId)
    .where('dihapus', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}
