import { sql } from 'kysely';
import { columnsOf, TABLE_NAMES, type Db, type TableName } from './schema';

/** Rules across rows that no constraint of the database can hold: found here, named for people by the service. */

export interface PorsiLebih {
  readonly tugas: string;
  readonly jumlah: number;
  readonly pembagi: number;
}

/** Tasks whose live shares sum to more than the whole (attending together is no share). */
export async function sharesOver(db: Db): Promise<PorsiLebih[]> {
  return db
    .selectFrom('tugas')
    .innerJoin('penugasan', (join) =>
      join.onRef('penugasan.opd_id', '=', 'tugas.opd_id').onRef('penugasan.tugas_id', '=', 'tugas.id'),
    )
    .select(['tugas.nama as tugas', 'tugas.pembagi as pembagi'])
    .select((eb) => eb.fn.sum<number>('penugasan.porsi').as('jumlah'))
    .where('tugas.dihapus', 'is', null)
    .where('penugasan.dihapus', 'is', null)
    .where('tugas.hadir_bersama', '=', 0)
    .groupBy(['tugas.opd_id', 'tugas.id'])
    .having((eb) => eb(eb.fn.sum('penugasan.porsi'), '>', eb.ref('tugas.pembagi')))
    .execute();
}

/** Letter numbers that stand twice in the register, void letters included. */
export async function doubleNomor(db: Db): Promise<{ nomor: string; kali: number }[]> {
  return db
    .selectFrom('surat')
    .select(['nomor', (eb) => eb.fn.countAll<number>().as('kali')])
    .where('dihapus', 'is', null)
    .where('nomor', '!=', '')
    .groupBy('nomor')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .execute();
}

/** NIP that two or more live people have. */
export async function doubleNip(db: Db): Promise<{ nip: string; kali: number }[]> {
  return db
    .selectFrom('pegawai')
    .select(['nip', (eb) => eb.fn.countAll<number>().as('kali')])
    .where('dihapus', 'is', null)
    .where('nip', '!=', '')
    .groupBy('nip')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .execute();
}

export interface BarisYatim {
  readonly tabel: TableName;
  readonly kolom: string;
  readonly induk: TableName;
  readonly jumlah: number;
}

/** The register keeps the names of people who are no longer in the file: that is history, not a fault. */
const KEPT = new Set(['surat_penerima.pegawai_id']);

/** Live rows that name a removed or missing row, counted per reference. */
export async function orphans(db: Db): Promise<BarisYatim[]> {
  const found: BarisYatim[] = [];
  for (const tabel of TABLE_NAMES)
    for (const [kolom, { ref }] of columnsOf(tabel)) {
      if (!ref || KEPT.has(`${tabel}.${kolom}`)) continue;
      const induk = ref as TableName;
      const { rows } = await sql<{ jumlah: number }>`
        SELECT count(*) AS jumlah FROM ${sql.table(tabel)} AS anak
        WHERE anak.dihapus IS NULL AND anak.${sql.ref(kolom)} IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM ${sql.table(induk)} AS induk
          WHERE induk.opd_id = anak.opd_id AND induk.id = anak.${sql.ref(kolom)} AND induk.dihapus IS NULL)`.execute(
        db,
      );
      const jumlah = rows[0]?.jumlah ?? 0;
      if (jumlah > 0) found.push({ tabel, kolom, induk, jumlah });
    }
  return found;
}
