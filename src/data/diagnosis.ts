import { TABLE_NAMES, type Db } from './schema';

/** Row counts of every table: what a support person needs, without any personal data. */
export async function loadDiagnosis(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...TABLE_NAMES, 'perubahan', 'log'] as const) {
    const row = await db
      .selectFrom(table as 'bagian')
      .select((eb) => eb.fn.countAll<number>().as('jumlah'))
      .executeTakeFirstOrThrow();
    counts[table] = row.jumlah;
  }
  return counts;
}
